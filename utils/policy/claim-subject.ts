import type { LineRef } from '../model/claim.ts';
import { addMoney, compareMoney, type Money, multiplyMoney } from '../model/money.ts';
import type { Order, OrderLine } from '../model/order.ts';
import { daysUntil, earliest, type PlainDate } from '../model/plain-date.ts';
import type { Listing } from '../model/product.ts';
import type { Milestone, SentencePlace } from '../model/reading.ts';
import type { ClaimWindow } from '../model/window.ts';
import { dayOf, statusOf } from './anchors.ts';

/** A day that AliExpress printed for the delivery, with the sentence that says it. */
export interface PromisedDelivery {
  day: PlainDate;
  sentence: string;
}

/** The facts we hold about one line of an order: whatever a description is written of. Null is not known. */
export interface ClaimSubject {
  orderId: string;
  line: LineRef;
  quantity: number | null;
  /** What the buyer paid for the line: the most that can be asked for. Shipping is not counted. */
  paid: Money | null;
  /** What was paid for the whole order. */
  orderTotal: Money | null;
  store: string | null;
  paymentMethod: string | null;
  days: Readonly<Record<Milestone, PlainDate | null>>;
  promisedDelivery: PromisedDelivery | null;
  /** Days past the promised delivery; null when it is not late or not known. */
  daysLate: number | null;
  /** Days since it was sent; null when that day is not known. */
  daysOnTheWay: number | null;
  /** What the pages of the product said when the user looked, before the order first. */
  promises: { sentence: string; readOn: PlainDate | null }[];
  /** Its way back is free now. */
  freeReturn: boolean;
}

/** Everything that is known of each line of an order on a day, in the order of the lines. */
export function claimSubjects(
  order: Order,
  windows: readonly ClaimWindow[],
  listings: readonly Listing[],
  today: PlainDate,
  readDay: (instant: number) => PlainDate | null,
): ClaimSubject[] {
  const days = {
    ordered: dayOf(order, 'ordered'),
    paid: dayOf(order, 'paid'),
    shipped: dayOf(order, 'shipped'),
    delivered: dayOf(order, 'delivered'),
    completed: dayOf(order, 'completed'),
  };
  const promisedDelivery = promisedDeliveryOf(order, windows);
  const isFree = windows.some(({ kind, state }) => kind === 'free-return' && state !== 'closed');
  // Of an order that ended without a delivery nobody can say how long the parcel took.
  const until = days.delivered ?? (statusOf(order) === 'completed' ? null : today);
  return order.lines.map((line) => ({
    orderId: order.orderId ?? '',
    line: refOf(line),
    quantity: line.quantity,
    paid: paidFor(order, line),
    orderTotal: order.total,
    store: order.store?.name ?? null,
    paymentMethod: order.paymentMethod,
    days,
    promisedDelivery,
    daysLate: lateDays(promisedDelivery, until),
    daysOnTheWay:
      days.shipped === null || until === null ? null : Math.max(0, daysUntil(days.shipped, until)),
    promises: promisesFor(line, listings, readDay),
    freeReturn: isFree && (line.freeReturn || order.lines.length === 1),
  }));
}

/** How a line is told from the others. */
export function refOf({ lineId, productId, title, variant }: OrderLine): LineRef {
  return { lineId, productId, title, variant };
}

/**
 * The price of the line; of an order of one line never more than its total, which knows of coupons, and that total when
 * no price is known. Null when neither is known, when the two are in different currencies, and when lines cost more
 * than their order.
 */
export function paidFor({ lines, total }: Order, { unitPrice, quantity }: OrderLine): Money | null {
  if (unitPrice === null) return lines.length === 1 ? total : null;
  if (quantity === null && lines.length === 1 && total !== null) return total;
  const price = multiplyMoney(unitPrice, quantity ?? 1);
  if (total === null) return price;
  if (total.currency !== price.currency) return null;
  if (lines.length === 1) return compareMoney(price, total) > 0 ? total : price;
  return isCovered(lines, total) ? price : null;
}

/** A coupon makes the order cheaper than its lines: then nobody knows what was paid for one of them. */
function isCovered(lines: readonly OrderLine[], total: Money): boolean {
  const prices = lines.flatMap(({ unitPrice, quantity }) =>
    unitPrice?.currency === total.currency ? multiplyMoney(unitPrice, quantity ?? 1) : [],
  );
  return prices.length > 0 && compareMoney(addMoney(prices), total) <= 0;
}

/** What was paid for lines together; null unless every one is known in one currency. */
export function paidForAll(subjects: readonly ClaimSubject[]): Money | null {
  const paid = subjects.flatMap((subject) => subject.paid ?? []);
  const isOne = new Set(paid.map(({ currency }) => currency)).size === 1;
  return isOne && paid.length === subjects.length ? addMoney(paid) : null;
}

/** Where pages print a delivery by a day; elsewhere the end of the protection is told in the same words. */
const PROMISES: ReadonlySet<SentencePlace> = new Set<SentencePlace>(['progress-bar', 'delivery-promise']);

/** The earliest day by which the page promised the delivery: the coupon's day, else the refund's. */
function promisedDeliveryOf(order: Order, windows: readonly ClaimWindow[]): PromisedDelivery | null {
  const printed = order.statements.flatMap(({ sentence, place, meanings }) =>
    meanings.flatMap((meaning) => {
      const isPromise =
        (meaning.type === 'opens-on' && meaning.kind === 'late-delivery') ||
        (meaning.type === 'closes-on' && meaning.kind === 'not-received' && PROMISES.has(place));
      return isPromise && 'day' in meaning ? [{ day: meaning.day, sentence }] : [];
    }),
  );
  const first = earliest(printed.map(({ day }) => day));
  const isKnown = windows.some(({ kind }) => kind === 'late-delivery' || kind === 'not-received');
  return isKnown ? (printed.find(({ day }) => day === first) ?? null) : null;
}

function lateDays(promised: PromisedDelivery | null, until: PlainDate | null): number | null {
  const days = promised === null || until === null ? 0 : daysUntil(promised.day, until);
  return days > 0 ? days : null;
}

function promisesFor(
  { productId, title }: OrderLine,
  listings: readonly Listing[],
  readDay: (instant: number) => PlainDate | null,
): ClaimSubject['promises'] {
  const own = listings.filter((listing) =>
    productId !== null ? listing.productId === productId : listing.title === title,
  );
  const before = own.filter(({ beforeOrder }) => beforeOrder === true);
  return (before.length > 0 ? before : own).flatMap(({ statements, specifications, readAt }) =>
    [...statements, ...specifications.map(({ name, value }) => `${name}: ${value}`)].map((sentence) => ({
      sentence,
      readOn: readDay(readAt),
    })),
  );
}
