import * as caseTexts from './en/case-choices.ts';
import { intent } from './en/claim.ts';
import * as texts from './en/dispute-panel.ts';

/** Every language with the texts of the panel on pages of disputes, which bundles this and no more. */
export const DISPUTE_LANGUAGES = { en: { ...texts, ...caseTexts, intent } };
