import { addMoney, type Money } from '../model/money.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { type ClaimWindow, DECIDING_KINDS, OTHERS_KINDS, type WindowKind } from '../model/window.ts';
import type { OrderView, UrgencyGroup } from './order-view.ts';
import { CLOSING_DAYS } from './verdict.ts';

/** Windows of a case in which the buyer has to do something. */
const BUYERS_TURN: ReadonlySet<WindowKind> = new Set<WindowKind>([
  'buyer-response',
  'ship-back',
  'tracking-number',
  'escalation',
  'appeal',
]);

/**
 * The group of a list an order stands in. What the user marked as done urges nobody: the next open window decides,
 * and an order whose open windows are all done waits.
 */
export function groupOf(view: OrderView): UrgencyGroup {
  const { state } = view.verdict;
  if (state === 'closed') return 'closed';
  const open = openWindows(view);
  if (open.some(isUrgent) || (state === 'in-case' && view.windows.some(isBuyersTurn(view)))) return 'act-now';
  return open.length > 0 || state === 'in-case' ? 'open' : 'waiting';
}

/** Comparator for a list: first what closes first, then what opens first, then the newest order. */
export function byUrgency(a: OrderView, b: OrderView): number {
  const groups: readonly UrgencyGroup[] = ['act-now', 'open', 'waiting', 'closed'];
  return (
    groups.indexOf(groupOf(a)) - groups.indexOf(groupOf(b)) ||
    byDay(firstActBy(a), firstActBy(b)) ||
    byDay(a.verdict.opensOn, b.verdict.opensOn) ||
    -byDay(a.orderedOn ?? '', b.orderedOn ?? '') ||
    byDay(a.orderId, b.orderId)
  );
}

/** How many open windows of all orders close within 7 days; windows marked as done are not counted. */
export function closingSoon(views: readonly OrderView[]): number {
  return views.reduce((sum, view) => sum + openWindows(view).filter(isUrgent).length, 0);
}

/** What the orders with an open window cost together, one amount a currency, by its code. Unknown currencies are left out. */
export function moneyAtStake(views: readonly OrderView[]): Money[] {
  const totals = views.flatMap((view) =>
    view.total?.currency && openWindows(view).length > 0 ? view.total : [],
  );
  const currencies = [...new Set(totals.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => addMoney(totals.filter((total) => total.currency === currency)));
}

/** How many windows of these orders are open; windows marked as done are not counted. */
export function countOpen(views: readonly OrderView[]): number {
  return views.reduce((sum, view) => sum + openWindows(view).length, 0);
}

function openWindows(view: OrderView): ClaimWindow[] {
  return view.windows.filter(
    ({ kind, state }) => state === 'open' && DECIDING_KINDS.has(kind) && !view.done.includes(kind),
  );
}

/** A case that waits for the buyer does so too when its day is not known, or has passed. */
function isBuyersTurn({ done }: OrderView): (window: ClaimWindow) => boolean {
  return ({ kind, state }) =>
    BUYERS_TURN.has(kind) &&
    !done.includes(kind) &&
    (state === 'open' || (state === 'unknown' && kind !== 'escalation'));
}

/** What others have to do hurries nobody. */
function isUrgent({ kind, daysLeft }: ClaimWindow): boolean {
  return daysLeft !== null && daysLeft <= CLOSING_DAYS && !OTHERS_KINDS.has(kind);
}

function firstActBy(view: OrderView): PlainDate | null {
  const days = openWindows(view).flatMap(({ actBy }) => actBy ?? []);
  return days.sort()[0] ?? null;
}

/** Nulls last. */
function byDay(a: PlainDate | null, b: PlainDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
