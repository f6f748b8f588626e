import { ORDER_STATUSES, type OrderStatus } from '../model/order.ts';
import type { Milestone } from '../model/reading.ts';
import { MILESTONES } from '../model/reading.ts';
import { inLanguages } from './parse-date.ts';
import { fold } from './printed-text.ts';

/** Names that the seller side gives to statuses; some data answers may carry them. */
const CODES: Readonly<Record<string, OrderStatus>> = {
  PLACE_ORDER_SUCCESS: 'awaiting-payment',
  WAIT_SELLER_EXAMINE_MONEY: 'processing',
  RISK_CONTROL: 'processing',
  WAIT_SELLER_SEND_GOODS: 'processing',
  SELLER_PART_SEND_GOODS: 'processing',
  IN_CANCEL: 'processing',
  WAIT_BUYER_ACCEPT_GOODS: 'awaiting-delivery',
  FINISH: 'completed',
  // Of the numbers only 8 means one thing: 9 is both completed and expired.
  '8': 'awaiting-delivery',
};

/** The status that a printed text says, in the page's language or in all that know it; null when none does. */
export function parseStatus(text: string, language: string | null): OrderStatus | null {
  const wanted = fold(text);
  if (wanted === '') return null;
  return inLanguages(language, (table) => entryWith(table.statuses, ORDER_STATUSES, wanted));
}

/** The status that a code of the site's data says, or null: for unknown codes and those that mean several. */
export function parseStatusCode(code: string): OrderStatus | null {
  return Object.hasOwn(CODES, code.trim()) ? (CODES[code.trim()] ?? null) : null;
}

/** The milestone that a printed label names ("Paid on"), or null. */
export function parseLabel(label: string, language: string | null): Milestone | null {
  const wanted = fold(label);
  if (wanted === '') return null;
  return inLanguages(language, (table) => entryWith(table.labels, MILESTONES, wanted));
}

const folded = new WeakMap<object, Map<string, unknown>>();

function entryWith<Key extends OrderStatus | Milestone>(
  entries: Readonly<Partial<Record<Key, readonly string[]>>>,
  keys: readonly Key[],
  wanted: string,
): Key | null {
  const known =
    folded.get(entries) ??
    new Map(keys.flatMap((key) => (entries[key] ?? []).map((text) => [fold(text), key])));
  folded.set(entries, known);
  return keys.find((key) => known.get(wanted) === key) ?? null;
}
