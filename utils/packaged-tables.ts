import type { REMINDER_LANGUAGES as ReminderLanguages } from '../locales/reminder-languages.ts';
import type { CASE_CODES as CaseCodes } from './aliexpress/case-codes.ts';
import type {
  CODES as Codes,
  SIGNS as Signs,
  THREE_DECIMALS as ThreeDecimals,
  WITHOUT_DECIMALS as WithoutDecimals,
} from './aliexpress/currency-signs.ts';
import type { EXCLUDED_CATEGORIES as Categories } from './aliexpress/excluded-categories.ts';
import type { SHARED_WORDS as SharedWords } from './aliexpress/languages/shared-words.ts';
import { browser } from './browser.ts';
import type { CASE_RULES as CaseRules } from './policy/case-rules.ts';
import type { RULES as Rules } from './policy/rules.ts';

/*
 * Tables of rules, codes, currencies and texts as the built background has them: packaged texts, like the languages in
 * language-data.ts. The build puts this file in the place of the files that it names above, and writes the texts from
 * them: text is read faster than code, at every start of a worker that starts a hundred times a day.
 */

export const RULES: typeof Rules = packagedTable('rules');
export const CASE_RULES: typeof CaseRules = packagedTable('case_rules');
export const EXCLUDED_CATEGORIES: typeof Categories = packagedTable('categories');
export const CASE_CODES: typeof CaseCodes = packagedTable('case_codes');
export const SHARED_WORDS: typeof SharedWords = packagedTable('shared_words');
export const SIGNS: typeof Signs = packagedTable('signs');
export const CODES: typeof Codes = packagedTable('codes');
export const WITHOUT_DECIMALS: typeof WithoutDecimals = packagedTable('without_decimals');
export const THREE_DECIMALS: typeof ThreeDecimals = packagedTable('three_decimals');

/** Texts of notifications, in every language. */
export const REMINDER_LANGUAGES: typeof ReminderLanguages = packagedTable('reminder_languages');

/** The keys are made by the build, so their types are not known here. Throws when the package lacks the text. */
function packagedTable<Table>(name: string): Table {
  return JSON.parse(Reflect.apply(browser.i18n.getMessage, browser.i18n, [`table_${name}`]));
}
