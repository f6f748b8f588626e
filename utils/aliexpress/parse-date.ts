import { addDays, type PlainDate, plainDate } from '../model/plain-date.ts';
import { findDates, findDaysOfMonth } from './find-dates.ts';
import type { Language } from './languages/language.ts';
import { LANGUAGES, languageOf } from './languages/languages.ts';
import { plainCharacters, visibleText } from './printed-text.ts';

const TIME =
  /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?(?: ?[ap]\.? ?m\.?)?(?: ?\(?(?:GMT|UTC)?(?:[+-]\d{1,2}:?\d{0,2})?\)?)(?![\d:])/gi;

/**
 * The day that a printed text names, as 'YYYY-MM-DD', or null. The text may begin with a label and colon ("Date: Sep
 * 1, 2026") and may end in words without digits; anything else beside one date, and every unknown shape, gives null.
 * The language of the page is asked first; when it is unknown or does not help, every language that understands the
 * text must read the same day. Never throws.
 */
export function parseDate(text: string, language: string | null): PlainDate | null {
  return inLanguages(language, (table) => dateIn(printedValue(text), table));
}

/**
 * The first day not before `notBefore` that a printed day without year ("Delivered：Dec. 24") can mean, or null: for
 * more than one day in the text (a range), or when the next such day is more than a year away.
 */
export function parseYearlessDay(
  text: string,
  language: string | null,
  notBefore: PlainDate,
): PlainDate | null {
  return inLanguages(language, (table) => {
    const value = printedValue(text);
    const [found, ...others] = findDaysOfMonth(value, table);
    if (!found || others.length > 0 || !isAloneIn(value, found)) return null;
    const year = Number(notBefore.slice(0, 4));
    const days = [year, year + 1].map((each) => plainDate(each, found.month, found.dayOfMonth));
    const day = days.find((each) => each !== null && each >= notBefore) ?? null;
    return day !== null && day < addDays(notBefore, 366) ? day : null;
  });
}

/**
 * What the page's language understands; else what all languages that understand anything agree on; else null.
 * `language` is a tag as a page names it, or null; readings that give the same `keyOf` agree.
 */
export function inLanguages<T>(
  language: string | null,
  understand: (table: Language) => T | null,
  keyOf: (reading: T) => string = String,
): T | null {
  const own = languageOf(language);
  const printed = own === null ? null : understand(own);
  if (printed !== null) return printed;
  const readings = LANGUAGES.map(understand).filter((reading) => reading !== null);
  const [reading] = readings;
  return reading !== undefined && new Set(readings.map(keyOf)).size === 1 ? reading : null;
}

function dateIn(value: string, table: Language): PlainDate | null {
  const [found, ...others] = findDates(value, table);
  return found && others.length === 0 && isAloneIn(value, found) ? found.day : null;
}

/** What follows the last colon (several in a row exist), times of day taken away. */
function printedValue(text: string): string {
  const plain = plainCharacters(visibleText(text)).replace(/\n/g, ' ').replace(TIME, ' ');
  return (plain.split(':').at(-1) ?? '').replace(/\s+/g, ' ').trim();
}

function isAloneIn(value: string, found: { start: number; end: number }): boolean {
  return found.start === 0 && !/\d/.test(value.slice(found.end));
}
