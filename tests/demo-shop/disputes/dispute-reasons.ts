/* Why somebody opens a dispute, and which of it the form offers on which way through it. */

export const REASON_IDS = [
  'wrong-item',
  'size',
  'material',
  'colour',
  'not-working',
  'damaged',
  'missing-parts',
  'counterfeit',
  'quantity',
  'changed-mind',
  'in-transit',
  'returned-lost',
  'customs',
  'wrong-address',
  'no-tracking',
] as const;
export type ReasonId = (typeof REASON_IDS)[number];
export type Received = 'yes' | 'no';
export type Solution = 'refund' | 'return';

const ABOUT_THE_ITEM: readonly ReasonId[] = [
  'wrong-item',
  'size',
  'material',
  'colour',
  'not-working',
  'damaged',
  'missing-parts',
  'counterfeit',
];
const NOT_RECEIVED: readonly ReasonId[] = [
  'in-transit',
  'returned-lost',
  'customs',
  'wrong-address',
  'no-tracking',
];

/**
 * The reasons on the list, in its order. Nothing can be named before it is said what is wanted, and a personal reason
 * only by somebody who sends the item back.
 */
export function reasonsFor(received: Received | null, solution: Solution | null): readonly ReasonId[] {
  if (received === 'no') return NOT_RECEIVED;
  if (received === null || solution === null) return [];
  return [...ABOUT_THE_ITEM, solution === 'return' ? 'changed-mind' : 'quantity'];
}
