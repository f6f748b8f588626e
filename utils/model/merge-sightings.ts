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

/**
 * Joins two lists of sightings of one order. Of one page kind and source the newest stays; where it printed nothing,
 * the older value is kept, text only when both were printed in the same language. Merging again changes nothing.
 */
export function mergeSightings(kept: readonly Sighting[], fresh: readonly Sighting[]): Sighting[] {
  const merged = new Map<string, Sighting>();
  for (const sighting of [...kept, ...fresh]) {
    const key = `${sighting.page} ${sighting.source}`;
    const other = merged.get(key);
    merged.set(key, other ? join(other, sighting) : sighting);
  }
  return [...merged.values()];
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
  return { ...newer, ...source, ...Object.fromEntries(kept) };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
