import type { Language } from './languages/language.ts';
import { ENGLISH, LANGUAGES, languageOf } from './languages/languages.ts';
import { SHARED_WORDS } from './languages/shared-words.ts';
import { datesOf, plainSentence } from './mark-dates.ts';
import { lowerCase } from './printed-text.ts';
import { has, sentencePatterns } from './sentence-patterns.ts';

/** A number of days in the languages of the site, for text in lower case. */
export const NUMBER_OF_DAYS = SHARED_WORDS.numberOfDays;
const SOME_DAYS = new RegExp(NUMBER_OF_DAYS, 'u');

/**
 * True when a sentence without meaning holds a date or a number of days and none of the words that tell why it gives
 * no right: something may have been promised that nobody understood.
 */
export function isUnread(sentence: string, language: string | null): boolean {
  if (!/\p{Nd}/u.test(sentence)) return false;
  const plain = plainSentence(sentence);
  const tables = languagesOf(language);
  const isSaid = (table: Language): boolean => has(sentencePatterns(table).not, lowerCase(plain));
  return (
    (SOME_DAYS.test(lowerCase(plain)) || tables.some((table) => datesOf(plain, table).length > 0)) &&
    !tables.some(isSaid)
  );
}

/** The page's language and English, which stays in pages of every language; all of them where none is known. */
export function languagesOf(language: string | null): readonly Language[] {
  const own = languageOf(language);
  return own === null ? LANGUAGES : [own, ENGLISH];
}
