import type { MilestoneFact, Provenance } from '../model/order.ts';
import { addDays, latest, type PlainDate, plainDateOf, SITE_ZONE } from '../model/plain-date.ts';
import type { PrintedParcel } from '../model/reading.ts';
import { parseDate, parseYearlessDay } from './parse-date.ts';
import { parseLabel } from './parse-status.ts';
import { visibleText } from './printed-text.ts';

const FIRST_INSTANT = Date.UTC(2010, 0, 1);
const END_INSTANT = Date.UTC(2101, 0, 1);

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

/** The site's day of an instant between 2010 and 2100; null for what is no such instant. */
function siteDay(instant: number): PlainDate | null {
  return instant >= FIRST_INSTANT && instant < END_INSTANT ? plainDateOf(instant, SITE_ZONE) : null;
}

function deliveredDay(
  { deliveredAt, headline, sceneCode }: PrintedParcel,
  language: string | null,
  ordered: PlainDate | null,
): { day: PlainDate; isPrinted: boolean } | null {
  const exact = deliveredAt === null ? null : siteDay(deliveredAt);
  if (exact !== null) return { day: exact, isPrinted: true };
  if (headline === null) return null;
  const [words = ''] = visibleText(headline).split(/\s*[:：]/u);
  if (sceneCode === null ? parseLabel(words, language) !== 'delivered' : sceneCode !== 'REAL_DELIVERY')
    return null;
  const printed = parseDate(headline, language);
  if (printed !== null) return { day: printed, isPrinted: true };
  const day = ordered === null ? null : parseYearlessDay(headline, language, ordered);
  return day === null ? null : { day, isPrinted: false };
}
