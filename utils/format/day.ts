import type { PlainDate } from '../model/plain-date.ts';

const SHAPES = {
  /** 'Sep 9', for days that are near. */
  near: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  /** 'Sep 9, 2026'. */
  full: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

const MS_PER_DAY = 86_400_000;

/**
 * A calendar day, or one `later` by so many days, as `locale` (BCP 47) writes it. No zone can move it: the day is both
 * made and written in UTC.
 */
export function formatDay(locale: string, day: PlainDate, shape: keyof typeof SHAPES, later = 0): string {
  const key = `${locale} ${shape}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, SHAPES[shape]);
  formats.set(key, format);
  return format.format(Date.parse(`${day}T00:00:00Z`) + later * MS_PER_DAY);
}

/** An instant (epoch ms, UTC) as day and time in the reader's own zone, 'Sep 9, 2026, 10:30 AM'. */
export function formatInstant(locale: string, instant: number, zone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    instant,
  );
}
