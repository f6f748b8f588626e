import { everything as en, onPage as enOnPage } from './en.ts';

/** Every language of the interface, by its code. A new one is one line in each list. */
export const LANGUAGES = { en };

/** The same languages with the texts of the badge only: a content script bundles this list and not the other. */
export const ON_PAGE_LANGUAGES = { en: enOnPage };
