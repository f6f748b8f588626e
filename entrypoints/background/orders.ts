import { changeMeta, changeOrders } from '../../utils/database/write.ts';
import type { Appearance, OrderViews } from '../../utils/messages/messages.ts';
import { mergeSightings } from '../../utils/model/merge-sightings.ts';
import type { PageState } from '../../utils/model/meta.ts';
import type { ProductLook } from '../../utils/model/printed-product.ts';
import type { PrintedOrder, Reading, Sighting } from '../../utils/model/reading.ts';
import { Refusal } from '../../utils/model/refusal.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { StoredOrder } from '../../utils/model/stored-order.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { findCaseOrder, UNKNOWN_ORDER } from './find-case-order.ts';
import { keptLooks, keptOrders, keptSettings } from './kept.ts';
import { type Moment, thisMoment } from './moment.ts';
import { indexed, productIdsIn, replan, viewStored, withLooks } from './understand-stored.ts';

/** Keeps what a page printed, plans reminders with it, and gives what the orders on that page mean. */
export async function takeReading(taken: Reading): Promise<OrderViews> {
  const moment = thisMoment();
  const reading = await findCaseOrder(taken, moment);
  const fresh = sightingsById(reading, moment.now);
  const looks = await keptLooks(productIdsIn([...fresh.values()].flat()));
  const { views, settings } = await keepSightings(fresh, looks, moment).catch((error: unknown) => {
    if (error instanceof Refusal) return viewUnkept(fresh, looks, moment);
    throw error;
  });
  // A page that cannot be read is news; a question that has no answer is the business of who asked it.
  const state = pageState(reading, moment.now);
  if (reading.source === 'dom' || state.orders > 0) await keepPageState(state).catch(ignoreRefusal);
  return {
    views: [...fresh.keys()].flatMap((orderId) => views.get(orderId) ?? []).map(withoutListings),
    appearance: appearanceOf(settings),
  };
}

/** What kept orders mean today, in the order asked for; unknown ones are left out. */
export async function viewOrders(orderIds: readonly string[]): Promise<OrderViews> {
  const settings = await keptSettings();
  const moment = thisMoment();
  const orders = await keptOrders([...new Set(orderIds)]);
  return {
    views: orders.map((stored) => withoutListings(viewStored(stored, settings, moment))),
    appearance: appearanceOf(settings),
  };
}

/** What a content script needs of the settings. */
export function appearanceOf({ theme, language, badgesOn }: Settings): Appearance {
  return { theme, language, badgesOn };
}

/** Badges show no listings, and a page need not carry them. */
function withoutListings(view: OrderView): OrderView {
  return { ...view, listings: [] };
}

interface Viewed {
  views: ReadonlyMap<string, OrderView>;
  settings: Settings;
}

async function keepSightings(
  fresh: ReadonlyMap<string, Sighting[]>,
  looks: readonly ProductLook[],
  moment: Moment,
): Promise<Viewed> {
  const orderIds = [...fresh.keys()];
  return changeOrders(orderIds, ({ orders, remindersOf, settings }) => {
    const stored = orderIds.map((orderId) =>
      indexed(withSightings(orders.get(orderId), orderId, fresh.get(orderId) ?? [], looks, moment), settings),
    );
    const views = stored.map((order) => viewStored(order, settings, moment));
    const plans = views.map((view) => replan(view, remindersOf(view.orderId), settings, moment));
    return {
      orders: stored,
      reminders: plans.flatMap(({ reminders }) => reminders),
      forget: plans.flatMap(({ forget }) => forget),
      views: new Map(views.map((view) => [view.orderId, view])),
      settings,
    };
  });
}

/** The database cannot be written: the page still gets its answer, from what is kept and what it just printed. */
async function viewUnkept(
  fresh: ReadonlyMap<string, Sighting[]>,
  looks: readonly ProductLook[],
  moment: Moment,
): Promise<Viewed> {
  const settings = await keptSettings();
  const kept = new Map((await keptOrders([...fresh.keys()])).map((order) => [order.orderId, order]));
  const views = [...fresh].map(([orderId, sightings]): [string, OrderView] => [
    orderId,
    viewStored(withSightings(kept.get(orderId), orderId, sightings, looks, moment), settings, moment),
  ]);
  return { views: new Map(views), settings };
}

function withSightings(
  kept: StoredOrder | undefined,
  orderId: string,
  sightings: readonly Sighting[],
  looks: readonly ProductLook[],
  { now }: Moment,
): StoredOrder {
  const order = kept ?? {
    orderId,
    sightings: [],
    done: [],
    liveUntil: '',
    orderedOn: '',
    firstSeenAt: now,
  };
  return withLooks({ ...order, sightings: mergeSightings(order.sightings, sightings) }, looks);
}

function sightingsById(reading: Reading, readAt: number): Map<string, Sighting[]> {
  const { page, source, language, country, orders } = reading;
  const named = orders.filter((printed): printed is PrintedOrder & { orderId: string } => !!printed.orderId);
  const byId = Map.groupBy(named, ({ orderId }) => orderId);
  return new Map(
    [...byId].map(([orderId, printed]) => [
      orderId,
      printed.map((one) => ({ page, source, language, country, readAt, printed: one })),
    ]),
  );
}

function pageState({ page, language, matched, problems, orders }: Reading, readAt: number): PageState {
  const count = orders.filter(({ orderId }) => orderId !== null).length;
  return {
    page,
    readAt,
    readable: count > 0 || problems.length === 0 || problems.some(({ code }) => code === UNKNOWN_ORDER),
    orders: count,
    language,
    matched,
    problems,
  };
}

async function keepPageState(state: PageState): Promise<void> {
  await changeMeta('pages', (kept) => [...(kept ?? []).filter(({ page }) => page !== state.page), state]);
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
