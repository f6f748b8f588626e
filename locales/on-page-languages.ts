import * as en from './en/on-page.ts';

/** Every language with the texts of the badge's one line. A file of its own: a content script bundles this and no more. */
export const ON_PAGE_LANGUAGES = { en };
