import type { PlainDate } from '../../../utils/model/plain-date.ts';
import { PAGE_WORDS } from '../products/page-words.ts';
import { printDay } from '../shop-languages.ts';

/* Languages of the pages about disputes, and days as these print them. */

export const DISPUTE_LANGUAGES = ['en', 'de', 'pt', 'pl', 'he'] as const;
export type DisputeLanguage = (typeof DISPUTE_LANGUAGES)[number];

/** The language that these pages have for a tab: English where there are no words. */
export function disputeLanguage(asked: unknown): DisputeLanguage {
  return DISPUTE_LANGUAGES.find((language) => language === asked) ?? 'en';
}

/** Which way the lines run. */
export function directionOf(language: DisputeLanguage): 'ltr' | 'rtl' {
  return language === 'he' ? 'rtl' : 'ltr';
}

/** A day as a case page prints it. Order pages have no Hebrew; the months are those of the product pages. */
export function printCaseDay(date: PlainDate, language: DisputeLanguage): string {
  if (language !== 'he') return printDay(date, language);
  const [year, month = 1, day] = date.split('-').map(Number);
  return `${day} ${PAGE_WORDS.he.months[month - 1] ?? ''} ${year}`;
}
