/**
 * Calendar days as AliExpress prints them: 'YYYY-MM-DD', no hour and no zone. The names follow the Temporal
 * standard, so that this file can give way to it when every supported browser has it.
 */
export type PlainDate = string;

/** Zone of the site: its formatted times and its epochs agree in it, daylight saving included. */
export const SITE_ZONE = 'America/Los_Angeles';

const MS_PER_DAY = 86_400_000;

/** True for an existing calendar day written 'YYYY-MM-DD' (29 February only in leap years). */
export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The day, or null when year, month (1 to 12) and day do not name an existing one. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(text) ? text : null;
}

/** `days` later (earlier when negative). Calendar arithmetic: daylight saving cannot shift it. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(epochDay(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole calendar days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysUntil(from: PlainDate, to: PlainDate): number {
  return Math.round((epochDay(to) - epochDay(from)) / MS_PER_DAY);
}

/** The earliest of the days given; nulls are ignored; null when there is none. */
export function earliest(dates: readonly (PlainDate | null)[]): PlainDate | null {
  return pick(dates, (a, b) => a < b);
}

/** The latest of the days given; nulls are ignored; null when there is none. */
export function latest(dates: readonly (PlainDate | null)[]): PlainDate | null {
  return pick(dates, (a, b) => a > b);
}

/** Calendar day of an instant (epoch milliseconds, UTC) in an IANA zone. Throws RangeError for an unknown zone. */
export function plainDateOf(instant: number, zone: string): PlainDate {
  return formatterOf(dayFormatters, 'en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
}

/**
 * Epoch milliseconds of a wall-clock time ('HH:MM') on a day in an IANA zone. A time that daylight saving skips
 * becomes the first moment after the gap; one that happens twice is the first of the two.
 */
export function instantOf(date: PlainDate, time: string, zone: string): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const candidates = [asUtc - MS_PER_DAY, asUtc + MS_PER_DAY].map((near) => asUtc - zoneOffset(near, zone));
  const exact = candidates.filter((instant) => instant + zoneOffset(instant, zone) === asUtc);
  return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
}

function zoneOffset(instant: number, zone: string): number {
  const parts = formatterOf(clockFormatters, 'en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

/** Making a formatter takes longer than using it a hundred times; a program knows a handful of zones. */
const dayFormatters = new Map<string, Intl.DateTimeFormat>();
const clockFormatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(
  known: Map<string, Intl.DateTimeFormat>,
  locale: string,
  options: Intl.DateTimeFormatOptions & { timeZone: string },
): Intl.DateTimeFormat {
  const formatter = known.get(options.timeZone) ?? new Intl.DateTimeFormat(locale, options);
  known.set(options.timeZone, formatter);
  return formatter;
}

function epochDay(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function pick(
  dates: readonly (PlainDate | null)[],
  wins: (a: string, b: string) => boolean,
): PlainDate | null {
  return dates.reduce<PlainDate | null>(
    (best, day) => (day && (!best || wins(day, best)) ? day : best),
    null,
  );
}
