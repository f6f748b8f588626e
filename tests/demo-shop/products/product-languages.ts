import type { PlainDate } from '../../../utils/model/plain-date.ts';
import { PAGE_WORDS } from './page-words.ts';

/* Languages of the product pages, and days as these print them. */

export const PRODUCT_LANGUAGES = ['en', 'pl', 'es', 'he', 'id'] as const;
export type ProductLanguage = (typeof PRODUCT_LANGUAGES)[number];

/** The site's names for languages; two are of an older standard. */
export const PRODUCT_LOCALES: Record<ProductLanguage, string> = {
  en: 'en_US',
  pl: 'pl_PL',
  es: 'es_ES',
  he: 'iw_IL',
  id: 'in_ID',
};

/** The language that product pages have for a tab: English where there are no words. */
export function productLanguage(asked: unknown): ProductLanguage {
  return PRODUCT_LANGUAGES.find((language) => language === asked) ?? 'en';
}

/** A stretch of days as the site shortens it: 'Dec 4 - 9', 'Nov 29 - Dec 4'. */
export function printDays(from: PlainDate, until: PlainDate, language: ProductLanguage): string {
  const start = parts(from, language);
  const end = parts(until, language);
  return start.month === end.month
    ? `${start.month} ${start.day} - ${end.day}`
    : `${start.month} ${start.day} - ${end.month} ${end.day}`;
}

/** One day as the data writes it for people: 'Dec. 4'. */
export function printDataDay(date: PlainDate, language: ProductLanguage): string {
  const { month, day } = parts(date, language);
  return `${month}. ${day}`;
}

function parts(date: PlainDate, language: ProductLanguage): { month: string; day: number } {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return { month: PAGE_WORDS[language].months[month - 1] ?? '', day };
}
