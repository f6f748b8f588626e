import type { MilestoneFact, Provenance } from '../model/order.ts';
import { addDays, latest, type PlainDate } from '../model/plain-date.ts';
import type { Problem } from '../model/problem.ts';
import type { PrintedParcel } from '../model/reading.ts';
import { parseDate, parseYearlessDay } from './parse-date.ts';
import { parseLabel } from './parse-status.ts';
import { visibleText } from './printed-text.ts';
import { siteDay } from './site-day.ts';
import { shapeOf } from './understand-dates.ts';

const LEAP_YEAR = '2024-01-01';

/**
 * The day on which the last parcel was delivered, or null while one is under way or tells nothing. The carrier's event
 * is an instant, told as a day of the site's zone; a headline has no year, and the first such day not before the day
 * of the order is concluded: then it is `inferred`, and needs that day. A day that has not come when the page was
 * read, or that lies before the order, is none.
 */
export function understandParcels(
  parcels: readonly PrintedParcel[],
  language: string | null,
  ordered: PlainDate | null,
  from: Provenance,
): MilestoneFact | null {
  const facts = parcels.map((parcel) => deliveredDay(parcel, language, ordered));
  const day = latest(facts.map((fact) => fact?.day ?? null));
  const read = siteDay(from.readAt);
  const latestPossible = read === null ? null : addDays(read, 1);
  if (day === null || facts.includes(null) || latestPossible === null || day > latestPossible) return null;
  if (ordered !== null && day < ordered) return null;
  return { day, certainty: facts.every((fact) => fact?.isPrinted) ? 'printed' : 'inferred', from };
}

/** Parcels as a data answer tells of them, or null for a page, which shows one at a time, and for an order without any. */
export function countParcels(
  parcels: readonly PrintedParcel[],
  { source }: Provenance,
): { total: number; delivered: number } | null {
  if (source !== 'data' || parcels.length === 0) return null;
  return {
    total: parcels.length,
    delivered: parcels.filter(({ deliveredAt }) => deliveredAt !== null).length,
  };
}

/** A problem for each parcel that is said to be delivered on a day that cannot be read. */
export function parcelProblems(
  parcels: readonly PrintedParcel[],
  language: string | null,
  from: Provenance,
): Problem[] {
  const unread = parcels.filter(({ deliveredAt, headline, sceneCode }) => {
    if (headline === null || deliveredAt !== null || !/\p{Nd}/u.test(headline)) return false;
    const { words, day } = splitHeadline(headline);
    const [first = ''] = visibleText(headline).split(/[\s,.:：]/u);
    const isDelivered =
      sceneCode === null
        ? [words, first].some((each) => isDeliveredLabel(each, language))
        : sceneCode === 'REAL_DELIVERY';
    return isDelivered && (parseDate(day, language) ?? parseYearlessDay(day, language, LEAP_YEAR)) === null;
  });
  return unread.map(({ headline }) => ({
    code: 'understand.delivered',
    detail: `${from.page}: ${shapeOf(visibleText(headline ?? ''))}`,
  }));
}

/** "Delivered: Dec. 24", "Delivered on Aug. 24, 2026": the words, and the day behind a colon or from "Aug" on. */
function splitHeadline(headline: string): { words: string; day: string } {
  const text = visibleText(headline);
  if (/[:：]/u.test(text)) return { words: text.split(/\s*[:：]/u)[0] ?? '', day: text };
  const start = text.search(/\p{L}*\.?\s?\p{Nd}/u);
  return start < 0
    ? { words: text, day: text }
    : { words: text.slice(0, start).trim(), day: text.slice(start) };
}

function isDeliveredLabel(words: string, language: string | null): boolean {
  return parseLabel(words, language) === 'delivered';
}

function deliveredDay(
  { deliveredAt, headline, sceneCode }: PrintedParcel,
  language: string | null,
  ordered: PlainDate | null,
): { day: PlainDate; isPrinted: boolean } | null {
  const exact = deliveredAt === null ? null : siteDay(deliveredAt);
  if (exact !== null) return { day: exact, isPrinted: true };
  if (headline === null) return null;
  const { words, day: text } = splitHeadline(headline);
  if (sceneCode === null ? !isDeliveredLabel(words, language) : sceneCode !== 'REAL_DELIVERY') return null;
  const printed = parseDate(text, language);
  if (printed !== null) return { day: printed, isPrinted: true };
  const day = ordered === null ? null : parseYearlessDay(text, language, ordered);
  return day === null ? null : { day, isPrinted: false };
}
