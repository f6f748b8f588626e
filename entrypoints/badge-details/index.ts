import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerDetails } from '../orders.content/details-part.ts';
import { badgeDetails } from './draw-details.tsx';

/*
 * Put into an order page when the user opens a badge there for the first time, so that a page pays for the badge's one
 * line only. It runs beside the page (in the isolated world) and does nothing until the script of the badges calls it.
 */
export default defineUnlistedScript(() => registerDetails(badgeDetails));
