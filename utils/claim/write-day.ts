import type { PlainDate } from '../model/plain-date.ts';

/**
 * A calendar day written out, 'September 9, 2026', in the language of the words (`code`): as `locale` (BCP 47) writes it
 * when that is the same language. Always the calendar and the digits of the order pages, against which people check it.
 * Made and written in UTC, so no zone can move it.
 */
export function writeDay(code: string, locale: string, day: PlainDate): string {
  const own = isOf(code, locale) ? locale : code;
  const format = new Intl.DateTimeFormat(own, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

function isOf(code: string, locale: string): boolean {
  try {
    return new Intl.Locale(locale).language === code;
  } catch {
    return false;
  }
}
