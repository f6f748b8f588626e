import type { Order } from '../model/order.ts';
import { addDays, earliest, latest, type PlainDate, plainDateOf } from '../model/plain-date.ts';
import { ageEndOf } from './age.ts';

/** So long what a page showed is taken as still shown. */
const DAYS_FRESH = 7;

/**
 * The last day on which a "Returns/refunds" button counts that the page of the order offered; null when it offered
 * none. While the site lets the buyer file, no computed day says that the dispute is over; only age does.
 */
export function offeredUntil(order: Order): PlainDate | null {
  const from = order.provenance.lines;
  const isOffered = order.lines.some(({ disputeOffered }) => disputeOffered === true);
  return from && isOffered ? freshUntil(order, from.readAt) : null;
}

/**
 * The last day on which a reminder counts that the newest reading of the order's page printed and that nothing here
 * understands though it has a number in it; null when there is none. It may promise a day, so nothing is surely over.
 */
export function unreadUntil(order: Order): PlainDate | null {
  const read = [...Object.values(order.provenance), ...order.statements.map(({ from }) => from)]
    .filter(({ page }) => page === 'order-detail')
    .map(({ readAt }) => readAt);
  const newest = read.length > 0 ? Math.max(...read) : null;
  const isUnread = order.statements.some(
    ({ from, place, meanings, sentence }) =>
      from.page === 'order-detail' &&
      from.readAt === newest &&
      place === 'status-reminder' &&
      meanings.length === 0 &&
      /\p{Nd}/u.test(sentence) &&
      // A piece of a sentence that was read as a whole is read too.
      !order.statements.some((other) => other.meanings.length > 0 && other.sentence.includes(sentence)),
  );
  return isUnread && newest !== null ? freshUntil(order, newest) : null;
}

/** The last day on which either sign keeps an order from being closed, or null. */
export function signsUntil(order: Order): PlainDate | null {
  return latest([offeredUntil(order), unreadUntil(order)]);
}

function freshUntil(order: Order, readAt: number): PlainDate | null {
  return earliest([addDays(plainDateOf(readAt, 'UTC'), DAYS_FRESH), ageEndOf(order)]);
}
