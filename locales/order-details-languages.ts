import * as guide from './en/guide-now.ts';
import * as details from './en/order-details.ts';

/** Every language with the texts of an opened badge. A file of its own: the script that draws it bundles this and no more. */
export const ORDER_DETAILS_LANGUAGES = { en: { ...details, ...guide } };
