import { everything as en } from './en.ts';

/**
 * Every language of the interface, by its code. A new one is one line here, in on-page-languages.ts, in
 * order-details-languages.ts, in gathering-languages.ts, in product-languages.ts and in reminder-languages.ts.
 */
export const LANGUAGES = { en };
