import { intent } from './en/claim.ts';
import * as texts from './en/dispute-panel.ts';

/** Every language with the texts of the panel beside the form of a dispute, which bundles this and no more. */
export const DISPUTE_LANGUAGES = { en: { ...texts, intent } };
