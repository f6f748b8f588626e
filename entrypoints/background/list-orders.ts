import { countOrders, readMeta, readOrdersInBatches, readPastOrders } from '../../utils/database/read.ts';
import type { MissedItem, OrderList, OrderQuery, UnreadablePage } from '../../utils/messages/messages.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { StoredOrder } from '../../utils/model/stored-order.ts';
import type { OrderView, UrgencyGroup } from '../../utils/policy/order-view.ts';
import { byUrgency, closingSoon, groupOf, moneyAtStake } from '../../utils/policy/urgency.ts';
import { hasAccess } from './access.ts';
import { health, keptLiveOrders, keptOrders, keptSettings } from './kept.ts';
import { isOpenQuery, matchesText, matchesView } from './match-order.ts';
import { type Moment, thisMoment } from './moment.ts';
import { viewStored } from './understand-stored.ts';

/**
 * The list as the popup shows it. Live orders are assessed for today; of those that are over only a page is read,
 * unless the query has to look into all of them.
 */
export async function listOrders(query: OrderQuery): Promise<OrderList> {
  const state = await health();
  const [settings, moment] = [await keptSettings(), thisMoment()];
  const live = await keptLiveOrders(moment.today);
  const liveViews = live.map((stored) => viewStored(stored, settings, moment));
  const matching = liveViews.filter((view, index) => matchesView(view, query) && isMatch(live[index], query));
  const past = state === 'copy' ? NO_PAST : await pastOrders(query, matching, settings, moment);
  const counts = state === 'copy' ? { total: live.length, past: 0 } : await countOrders(moment.today);
  const pages = state === 'copy' ? [] : ((await readMeta('pages')) ?? []);
  return {
    today: moment.today,
    groups: groups(matching, past, query),
    closingSoon: closingSoon(liveViews),
    atStake: moneyAtStake(liveViews),
    total: counts.total,
    lastReadAt: pages.reduce<number | null>(
      (latest, { readAt, orders }) => (orders > 0 && readAt > (latest ?? 0) ? readAt : latest),
      null,
    ),
    problems: pages.filter(({ readable }) => !readable).map(unreadable),
    missed: state === 'copy' ? [] : await missedItems(settings, moment),
    health: state,
    hasAccess: await hasAccess(),
  };
}

interface Past {
  count: number;
  views: OrderView[];
}
const NO_PAST: Past = { count: 0, views: [] };

/** Orders that were over before today and stand in the closed group behind the live ones of it. */
async function pastOrders(
  query: OrderQuery,
  matching: readonly OrderView[],
  settings: Settings,
  moment: Moment,
): Promise<Past> {
  if (query.state !== 'all' && query.state !== 'closed') return NO_PAST;
  const ahead = matching.filter((view) => groupOf(view) === 'closed').length;
  const from = Math.max(0, offsetOf(query, 'closed') - ahead);
  const view = (stored: StoredOrder): OrderView => viewStored(stored, settings, moment);
  if (isOpenQuery(query)) {
    const isWanted = query.group === null || query.group === 'closed';
    const { past } = await countOrders(moment.today);
    const { records } = await readPastOrders(moment.today, from, isWanted ? query.limit : 0);
    return { count: past, views: records.map(view) };
  }
  const found: OrderView[] = [];
  for await (const { records } of readOrdersInBatches()) {
    const over = records.filter((stored) => stored.liveUntil < moment.today && isMatch(stored, query));
    found.push(...over.map(view).filter((one) => matchesView(one, query)));
  }
  return { count: found.length, views: found.sort(byUrgency).slice(from, from + query.limit) };
}

function groups(matching: readonly OrderView[], past: Past, query: OrderQuery): OrderList['groups'] {
  const group = (name: UrgencyGroup): { count: number; views: OrderView[] } => {
    const members = matching.filter((view) => groupOf(view) === name).sort(byUrgency);
    const count = members.length + (name === 'closed' ? past.count : 0);
    if (query.group !== null && query.group !== name) return { count, views: [] };
    const from = offsetOf(query, name);
    const views = members.slice(from, from + query.limit);
    return {
      count,
      views: name === 'closed' ? [...views, ...past.views].slice(0, query.limit) : views,
    };
  };
  return {
    'act-now': group('act-now'),
    open: group('open'),
    waiting: group('waiting'),
    closed: group('closed'),
  };
}

/** The offset counts within the group asked for; without one every group starts at its first. */
function offsetOf({ group, offset }: OrderQuery, name: UrgencyGroup): number {
  return group === name ? offset : 0;
}

function isMatch(stored: StoredOrder | undefined, { text }: OrderQuery): boolean {
  return stored !== undefined && matchesText(stored, text);
}

function unreadable({
  page,
  readAt,
  problems,
}: {
  page: UnreadablePage['page'];
  readAt: number;
  problems: readonly { code: string }[];
}): UnreadablePage {
  return { page, readAt, codes: [...new Set(problems.map(({ code }) => code))] };
}

async function missedItems(settings: Settings, moment: Moment): Promise<MissedItem[]> {
  const missed = (await readMeta('missed')) ?? [];
  const orders = await keptOrders([...new Set(missed.map(({ orderId }) => orderId))]);
  const views = new Map(orders.map((stored) => [stored.orderId, viewStored(stored, settings, moment)]));
  return missed.flatMap((one) => {
    const view = views.get(one.orderId);
    const title = view?.lines.find((line) => line.title !== null)?.title ?? null;
    return view ? [{ ...one, title, url: view.links.order }] : [];
  });
}
