import type { Language } from './language.ts';

const STYLES = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const;

/**
 * The names of the twelve months in a language, January first, each in the forms that dates print: alone ('январь'),
 * in a date ('января') and short ('янв.'). The browser knows them; `moreMonths` and `monthPrefix` add what it does not.
 */
export function monthNames({ code, moreMonths = {}, monthPrefix }: Language): string[][] {
  const formats = STYLES.map(
    (style) => new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' }),
  );
  return Array.from({ length: 12 }, (_, index) => {
    const names = formats.flatMap((format) =>
      format
        .formatToParts(Date.UTC(2024, index, 15))
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value),
    );
    const more = moreMonths[index + 1];
    const forms = more === undefined ? names : [...names, more];
    return monthPrefix === undefined ? forms : [...forms, ...forms.map((form) => monthPrefix + form)];
  });
}
