import { addDays, type PlainDate } from '../model/plain-date.ts';
import type { FoundDate } from './find-dates.ts';
import { datesOf, plainSentence } from './mark-dates.ts';
import { inLanguages } from './parse-date.ts';
import { lowerCase, matchesIn } from './printed-text.ts';
import { has, sentencePatterns } from './sentence-patterns.ts';
import { languagesOf, NUMBER_OF_DAYS } from './unread-sentences.ts';

/** A time limit of a case: the day it ends on, or days from a beginning that is not told. */
export type CaseLimit = { day: PlainDate } | { days: number };

const LONGEST = 365;
/** What is left of a day, in units or as a clock: only what runs is as exact as that. */
const REST = ['(?:h|hrs?|hours?|시간)', '(?:m|mins?|minutes?|분)', '(?:s|secs?|seconds?|초)']
  .map((unit) => `(?:[ ,]*(?:and )?\\d{1,2} ?${unit}(?!\\p{L}))?`)
  .join('');
const TIME_LEFT = new RegExp(`(?:${NUMBER_OF_DAYS})?(?<rest>[ ,]*\\d{1,2}:\\d{2}:\\d{2}|${REST})`, 'gu');
const RUNS = /\b(?:left|remaining)\b|남/u;

/**
 * The one time limit that a sentence of a case tells, or null: for a sentence with another number beside it, with
 * several days, or with a day before `readOn`, the site's day of the reading. Time that runs ("4 days 12 hours left")
 * ends so many whole days after it. `isBuyers`: nothing that speaks of someone else's limit counts.
 */
export function parseCaseLimit(
  sentence: string,
  language: string | null,
  readOn: PlainDate,
  isBuyers: boolean,
): CaseLimit | null {
  const plain = plainSentence(sentence);
  const text = lowerCase(plain);
  if (isBuyers && languagesOf(language).some((table) => has(sentencePatterns(table).not, text))) return null;
  const dates = inLanguages(language, (table) => someOf(datesOf(plain, table)), JSON.stringify);
  if (dates !== null) return dayAlone(dates, plain, readOn);
  const apart = text.replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ');
  const [left, ...others] = matchesIn(TIME_LEFT, apart).filter(([whole]) => /\d/.test(whole));
  if (!left || others.length > 0 || /\d/.test(apart.replace(left[0], ''))) return null;
  const { days, rest = '' } = left.groups ?? {};
  if (Number(days ?? 0) > LONGEST) return null;
  if (RUNS.test(text) || (rest !== '' && (days !== undefined || rest.includes(':')))) {
    return { day: addDays(readOn, Number(days ?? 0)) };
  }
  return days === undefined ? null : { days: Number(days) };
}

/** A date by itself is the day on which something was done; it takes words to set a limit. */
function dayAlone(dates: readonly FoundDate[], plain: string, readOn: PlainDate): CaseLimit | null {
  const [date] = dates;
  const isOne = date !== undefined && dates.every(({ day }) => day === date.day);
  if (!isOne || date.day < readOn) return null;
  return /\p{L}/u.test(plain.slice(0, date.start) + plain.slice(date.end)) ? { day: date.day } : null;
}

function someOf<T>(list: T[]): T[] | null {
  return list.length > 0 ? list : null;
}
