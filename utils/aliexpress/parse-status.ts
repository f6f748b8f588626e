import type { OrderStatus } from '../model/order.ts';
import type { Milestone } from '../model/reading.ts';
import { type Language, labelsOf, statusesOf } from './languages/language.ts';
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
  return inLanguages(language, (table) => entryWith(table, statusWordings, statusesOf, wanted));
}

/** The status that a code of the site's data says, or null: for unknown codes and those that mean several. */
export function parseStatusCode(code: string): OrderStatus | null {
  return Object.hasOwn(CODES, code.trim()) ? (CODES[code.trim()] ?? null) : null;
}

/** The milestone that a printed label names ("Paid on"), or null. */
export function parseLabel(label: string, language: string | null): Milestone | null {
  const wanted = fold(label);
  if (wanted === '') return null;
  return inLanguages(language, (table) => entryWith(table, labelWordings, labelsOf, wanted));
}

/** The wordings of a table, folded, and what each says. */
type Wordings<Key> = WeakMap<Language, Map<string, Key>>;
const statusWordings: Wordings<OrderStatus> = new WeakMap();
const labelWordings: Wordings<Milestone> = new WeakMap();

function entryWith<Key>(
  table: Language,
  wordings: Wordings<Key>,
  entriesOf: (table: Language) => [Key, string[]][],
  wanted: string,
): Key | null {
  const known =
    wordings.get(table) ??
    new Map(
      entriesOf(table).flatMap(([key, texts]) => texts.map((text): [string, Key] => [fold(text), key])),
    );
  wordings.set(table, known);
  return known.get(wanted) ?? null;
}
