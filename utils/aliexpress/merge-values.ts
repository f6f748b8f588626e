import type { Provenance } from '../model/order.ts';
import type { PageKind } from '../model/reading.ts';
import type { Understood } from './understand-sighting.ts';

/** A value and where it was read. */
export interface Known<T> {
  value: T;
  from: Provenance;
}

/** Pages by what they know of an order, the richest first. */
const RICHNESS: readonly PageKind[] = [
  'order-detail',
  'order-list',
  'tracking',
  'refund-list',
  'case',
  'dispute-form',
  'product',
  'unknown',
];

/** Sorts sightings: the richer page first; of one page data before what is shown; then the newer first. */
export function byRichness(a: Understood, b: Understood): number {
  return (
    RICHNESS.indexOf(a.from.page) - RICHNESS.indexOf(b.from.page) ||
    a.from.source.localeCompare(b.from.source) ||
    b.from.readAt - a.from.readAt
  );
}

/** The first value that is known, in the order given. */
export function firstKnown<T>(
  understood: readonly Understood[],
  pick: (each: Understood) => T | null,
): Known<T> | null {
  for (const each of understood) {
    const value = pick(each);
    if (value !== null) return { value, from: each.from };
  }
  return null;
}

/** The newest value that is known; of two equally new ones the first in the order given. */
export function newestKnown<T>(
  understood: readonly Understood[],
  pick: (each: Understood) => T | null,
): Known<T> | null {
  return firstKnown(
    [...understood].sort((a, b) => b.from.readAt - a.from.readAt),
    pick,
  );
}
