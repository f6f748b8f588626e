import type { Appearance, Send } from '../../utils/messages/messages.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';

/*
 * How the script of the order pages and the one that draws opened badges find each other. The second is put into a page
 * only when a badge is opened; both run in the same world beside the page, and the page's own scripts see nothing of it.
 */

/** What the details of an order are drawn of. */
export interface DetailsContent {
  view: OrderView;
  appearance: Appearance;
  /** Asks the background, for buttons among the details. */
  send: Send;
}

export interface DetailsPart {
  /** The style of the details; it comes after that of the badge. */
  css: string;
  /** Makes the element show the details. What is there stays where it still fits, with its focus. */
  draw: (target: Element, content: DetailsContent) => void;
  /** Takes everything out of an element that was drawn into. */
  empty: (target: Element) => void;
}

declare global {
  var stillCoveredDetails: DetailsPart | undefined;
}

/** The part that draws details, once it is in the page. An element of the page with that name as its id is not taken for it. */
export function detailsPart(): DetailsPart | null {
  return Object.hasOwn(globalThis, 'stillCoveredDetails') ? (globalThis.stillCoveredDetails ?? null) : null;
}

/** Makes the part known. The first one stays, since only it knows what it has drawn. */
export function registerDetails(part: DetailsPart): void {
  globalThis.stillCoveredDetails = detailsPart() ?? part;
}
