import type { PrintedOrder, Sighting } from './reading.ts';

/** Fields that mean the same in every language of the site. */
const LANGUAGE_FREE = [
  'orderId',
  'statusCode',
  'buttonTypes',
  'store',
  'cases',
  'country',
] as const satisfies readonly (keyof PrintedOrder)[];

/** As many as the schema of a stored order allows. */
const MOST_SIGHTINGS = 16;

/**
 * Joins two lists of sightings of one order, 16 at most, the newest then. Of one page kind and source (of pages of
 * cases: and of one case) the newest stays; where it printed nothing, the older value is kept, text only when both were
 * printed in the same language. Merging again changes nothing.
 */
export function mergeSightings(kept: readonly Sighting[], fresh: readonly Sighting[]): Sighting[] {
  const merged = new Map<string, Sighting>();
  for (const sighting of [...kept, ...fresh]) {
    const key = keyOf(sighting);
    const other = merged.get(key);
    merged.set(key, other ? join(other, sighting) : sighting);
  }
  const all = [...merged.values()];
  return all.length > MOST_SIGHTINGS ? all.sort((a, b) => b.readAt - a.readAt).slice(0, MOST_SIGHTINGS) : all;
}

/** A page of a case shows no other: two of one order stand side by side. */
function keyOf({ page, source, printed }: Sighting): string {
  const [first] = page === 'case' ? printed.cases : [];
  return [page, source, first?.caseId ?? first?.lineId].join(' ');
}

function join(first: Sighting, second: Sighting): Sighting {
  const [older, newer] = first.readAt <= second.readAt ? [first, second] : [second, first];
  return {
    ...newer,
    language: newer.language ?? older.language,
    country: newer.country ?? older.country,
    printed: fill(newer.printed, older.printed, sharesLanguage(newer, older)),
  };
}

function sharesLanguage(a: Sighting, b: Sighting): boolean {
  return a.language === null || b.language === null || a.language === b.language;
}

function fill(newer: PrintedOrder, older: PrintedOrder, sameLanguage: boolean): PrintedOrder {
  const source: Partial<PrintedOrder> = sameLanguage
    ? older
    : Object.fromEntries(LANGUAGE_FREE.map((field) => [field, older[field]]));
  const kept = Object.entries(newer).filter(([, value]) => !isEmpty(value));
  // The list of cases comes in pages: one may name another case of the order than the one before.
  const others = older.cases.filter(({ caseId }) => !newer.cases.some((each) => each.caseId === caseId));
  return { ...newer, ...source, ...Object.fromEntries(kept), cases: [...newer.cases, ...others] };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
