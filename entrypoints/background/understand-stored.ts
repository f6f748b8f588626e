import { listingsFor, promisedFor, understandLooks } from '../../utils/aliexpress/understand-looks.ts';
import { understandOrder } from '../../utils/aliexpress/understand-order.ts';
import { looksOfOrder, mergeLooks } from '../../utils/model/merge-looks.ts';
import type { Order } from '../../utils/model/order.ts';
import type { ProductLook } from '../../utils/model/printed-product.ts';
import type { Problem } from '../../utils/model/problem.ts';
import type { Listing } from '../../utils/model/product.ts';
import { globalProductId } from '../../utils/model/product-id.ts';
import type { Sighting } from '../../utils/model/reading.ts';
import type { Reminder } from '../../utils/model/reminder.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { MOST_LOOKS, type StoredOrder } from '../../utils/model/stored-order.ts';
import { assessOrder } from '../../utils/policy/assess-order.ts';
import { liveUntil } from '../../utils/policy/live-until.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { viewOrder } from '../../utils/policy/view-order.ts';
import { planReminders } from '../../utils/reminders/plan-reminders.ts';
import type { Moment } from './moment.ts';

/** Products by which one order is found. */
const MOST_PRODUCTS = 200;

/** What is kept of an order, understood by the tables of today. The country of the settings goes before the site's. */
export function understandStored(
  { orderId, sightings, looks = [], firstSeenAt }: StoredOrder,
  settings: Settings,
): { order: Order; listings: Listing[]; problems: Problem[] } {
  const { order, problems } = understandOrder(sightings);
  const country = settings.country === 'auto' ? order.country : settings.country;
  const named = { ...order, orderId, country };
  const seen = understandLooks(looks);
  return {
    order: { ...named, promised: promisedFor(named, seen, firstSeenAt ?? null) },
    listings: listingsFor(named, seen, firstSeenAt ?? null),
    problems,
  };
}

/** What surfaces show of a kept order today. */
export function viewStored(stored: StoredOrder, settings: Settings, { today }: Moment): OrderView {
  const { order, listings, problems } = understandStored(stored, settings);
  return viewOrder({
    order,
    assessment: assessOrder(order, { today, country: order.country }),
    done: stored.done,
    listings,
    claims: stored.claims ?? [],
    today,
    readAt: readAt(stored.sightings),
    problems,
  });
}

/** The order with its index keys made anew. */
export function indexed(stored: StoredOrder, settings: Settings): StoredOrder {
  const { order } = understandStored(stored, settings);
  const orderedOn = order.milestones.ordered?.day ?? '';
  const productIds = productIdsOf(order).slice(0, MOST_PRODUCTS);
  const mine = stored.looks?.filter(({ productId }) => productIds.includes(productId));
  return {
    ...stored,
    liveUntil: liveUntil(order),
    orderedOn,
    productIds,
    ...(mine ? { looks: looksOfOrder(mine, orderedOn, MOST_LOOKS) } : {}),
  };
}

/** The order with those of some looks that are at one of its products. */
export function withLooks(stored: StoredOrder, looks: readonly ProductLook[]): StoredOrder {
  const productIds = new Set(productIdsIn(stored.sightings));
  const mine = looks.filter(({ productId }) => productIds.has(productId));
  return mine.length === 0 ? stored : { ...stored, looks: mergeLooks(stored.looks ?? [], mine) };
}

/** Numbers of the products that some sightings of orders show. */
export function productIdsIn(sightings: readonly Sighting[]): string[] {
  return sightings.flatMap(({ printed }) => productIdsOf(printed));
}

function productIdsOf({ lines }: { lines: readonly { productId: string | null }[] }): string[] {
  return [...new Set(lines.flatMap(({ productId }) => globalProductId(productId) ?? []))];
}

/** The reminders an order should have, and the ids of those it should not have any more. */
export function replan(
  view: OrderView,
  existing: readonly Reminder[],
  settings: Settings,
  { now, zone }: Moment,
): { reminders: Reminder[]; forget: string[] } {
  const { orderId, windows, done } = view;
  const reminders = planReminders({ orderId, windows, settings, done, existing, now, zone });
  const wanted = new Set(reminders.map(({ id }) => id));
  return { reminders, forget: existing.map(({ id }) => id).filter((id) => !wanted.has(id)) };
}

function readAt(sightings: readonly Sighting[]): number {
  return sightings.reduce((latest, sighting) => Math.max(latest, sighting.readAt), 0);
}
