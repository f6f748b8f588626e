import * as texts from './en/case-choices.ts';

/** Every language with the texts of the warnings on the page of a case, which bundles this and no more. */
export const CASE_LANGUAGES = { en: { ...texts } };
