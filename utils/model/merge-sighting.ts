import { PAGE_KINDS, type PrintedLine, type PrintedOrder, type Sighting } from './reading.ts';

/**
 * The sightings to keep of one order when a fresh one comes in: the newest of each page and source, in a fixed order.
 * What the newer of two leaves empty (null, '' or an empty list) keeps the older one's value, so that a page that is
 * read while it is still loading erases nothing. Taking the same sighting twice changes nothing, and of two sightings
 * it does not matter which comes first.
 */
export function mergeSighting(stored: readonly Sighting[], fresh: Sighting): Sighting[] {
  const known = stored.find((sighting) => isSameView(sighting, fresh));
  const others = stored.filter((sighting) => !isSameView(sighting, fresh));
  const merged =
    known === undefined ? fresh : known.readAt > fresh.readAt ? join(known, fresh) : join(fresh, known);
  return [...others, merged].sort(
    (a, b) => PAGE_KINDS.indexOf(a.page) - PAGE_KINDS.indexOf(b.page) || (a.source < b.source ? -1 : 1),
  );
}

function isSameView(a: Sighting, b: Sighting): boolean {
  return a.page === b.page && a.source === b.source;
}

function join(newer: Sighting, older: Sighting): Sighting {
  return {
    ...newer,
    language: newer.language ?? older.language,
    country: newer.country ?? older.country,
    printed: joinPrinted(newer.printed, older.printed),
  };
}

function joinPrinted(newer: PrintedOrder, older: PrintedOrder): PrintedOrder {
  const joined = fillEmpty(newer, older);
  const { store } = newer;
  return {
    ...joined,
    store: store !== null && older.store !== null ? fillEmpty(store, older.store) : joined.store,
    lines: joinLines(newer.lines, older.lines),
  };
}

/** Lines by place: only where both lists are equally long, and no id contradicts. */
function joinLines(newer: readonly PrintedLine[], older: readonly PrintedLine[]): PrintedLine[] {
  if (newer.length === 0) return [...older];
  if (newer.length !== older.length) return [...newer];
  return newer.map((line, index) => {
    const known = older[index];
    return known && isSameLine(line, known) ? fillEmpty(line, known) : line;
  });
}

function isSameLine(a: PrintedLine, b: PrintedLine): boolean {
  const agree = (x: string | null, y: string | null): boolean => x === null || y === null || x === y;
  return agree(a.lineId, b.lineId) && agree(a.productId, b.productId) && agree(a.title, b.title);
}

function fillEmpty<T extends object>(newer: T, older: T): T {
  const told = Object.entries(newer).filter(([, value]) => !isEmpty(value));
  return { ...older, ...Object.fromEntries(told) };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
