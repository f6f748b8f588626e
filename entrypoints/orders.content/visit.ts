import { orderIdInAddress } from '../../utils/aliexpress/page-address.ts';
import { readOrderPage } from '../../utils/aliexpress/read-order-page.ts';
import type { PageKind, PrintedOrder } from '../../utils/model/reading.ts';
import { CardMemory } from './card-memory.ts';

/** One page of the site as long as the tab shows it, and what is known of it. */
export interface Visit {
  url: URL;
  kind: PageKind;
  identity: string;
  cards: CardMemory;
  /** What of each order was sent, and how often. */
  sent: Map<string, { print: string; times: number }>;
  /** What the page before still showed when the address changed: not to be taken for this page's. */
  stale: string | null;
  isRead: boolean;
  /** The user's day when its orders were last asked for; '' before. */
  day: string;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** The visit of a page that nothing is known of yet. */
export function newVisit(url: URL, kind: PageKind, stale: string | null): Visit {
  return {
    url,
    kind,
    identity: identityOf(url, kind),
    cards: new CardMemory(),
    sent: new Map(),
    stale,
    isRead: false,
    day: '',
    timer: undefined,
  };
}

/** True for pages that show orders of the user. */
export function isOrderPage(kind: PageKind): boolean {
  return kind === 'order-list' || kind === 'order-detail' || kind === 'tracking';
}

/** The same for the same kind of page of the same order: a tab, a filter or a campaign mark makes no other page. */
export function identityOf(url: URL, kind: PageKind): string {
  return `${kind} ${url.host} ${url.pathname} ${orderIdInAddress(url.href)}`;
}

/** What a page of one order shows now, without the order's number, which may come from the address. */
export function shownOrders(document: Document, url: URL, kind: PageKind): string | null {
  if (kind !== 'order-detail' && kind !== 'tracking') return null;
  const { orders } = readOrderPage(document, url);
  return orders.length > 0 ? printOf(orders) : null;
}

/** Orders as text, to compare what a page says with what one said; the order's number is left out. */
export function printOf(orders: readonly PrintedOrder[]): string {
  return JSON.stringify(orders.map((order) => ({ ...order, orderId: null })));
}
