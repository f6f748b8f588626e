import { lowerCase, matchesIn, plainCharacters, visibleText } from './printed-text.ts';

/** Words for days in every language the site is read in, in lower case; a number beside one is a number of days. */
const WORDS =
  'days?|tag(?:e|en)?|jours?|dni|dnia|dzień|d[ií]as?|giorn[oi]|dag(?:en)?|дн(?:ей|я|ів|і)|день|dn(?:ů|í|y)|den|gün|ngày|hari|ימים|יום|أيام|يوم(?:ا|ًا)?';
/** In languages that put no blanks between words. */
const SIGNS = '일|日|วัน';
const NUMBER_OF_DAYS = new RegExp(
  `(?<![\\p{Sc}\\d.,-]\\s?)(\\d{1,3})(?!\\d|[.,]\\d)[ -]?(?:(?:calendar )?(?:${WORDS})(?!\\p{L})|${SIGNS})`,
  'gu',
);

/** A number of days as a text names it, and where it stands in the text in lower case and plain characters. */
export interface NamedDays {
  days: number;
  start: number;
  end: number;
}

/** Numbers of days in a printed text, in order; numbers of anything else are none. */
export function namedDays(text: string): NamedDays[] {
  return matchesIn(NUMBER_OF_DAYS, plainLower(text)).map(({ 0: words, 1: digits, index }) => ({
    days: Number(digits),
    start: index,
    end: index + words.length,
  }));
}

/** The form of a text in which places are told. */
export function plainLower(text: string): string {
  return lowerCase(plainCharacters(visibleText(text)));
}
