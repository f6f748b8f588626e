import { vi } from 'vitest';
import { OrdersPage } from '../../entrypoints/orders.content/orders-page.ts';
import type { Answer, Appearance, Send } from '../../utils/messages/messages.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { type ListPage, listPage } from '../demo-shop/client/list-page.ts';
import { shopOrderId } from '../demo-shop/shop-orders.ts';
import type { ShopOrder } from '../demo-shop/shop-state.ts';
import { shopState } from '../demo-shop/shop-state.ts';
import { aView } from '../gallery/made-up-orders.ts';

/* The content script of the order pages on the demo shop's own nodes, with a background that only listens. */

type Answering = (name: string, input: unknown) => Answer<unknown>;

export interface Tab {
  page: OrdersPage;
  sent: { name: string; input: unknown }[];
  /** What the background answers; a test may put another in its place. */
  answer: Answering;
  viewsOf: Answering;
  readings(): Reading[];
  /** Order ids of each reading that was sent. */
  idsSent(): (string | null)[][];
  close(): void;
}

export const SHOP_STATE = shopState('2026-11-23', { language: 'en', labels: 'new', country: 'US' });
export const LIST_URL = new URL('https://www.aliexpress.com/p/order/index.html');
const APPEARANCE: Appearance = { theme: 'auto', language: 'auto', badgesOn: true };

/** A fresh tab at noon of the shop's day, with a clock that only moves when a test moves it. */
export function openTab(): Tab {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') });
  document.body.replaceChildren();
  const stopper = new AbortController();
  const sent: Tab['sent'] = [];
  const send = (async (name: string, input: unknown) => {
    sent.push({ name, input });
    return tab.answer(name, input);
  }) as Send;
  const readings = () =>
    sent.filter(({ name }) => name === 'take-reading').map(({ input }) => input as Reading);
  const tab: Tab = {
    page: new OrdersPage(document, send, stopper.signal),
    sent,
    answer: viewsOf,
    viewsOf,
    readings,
    idsSent: () => readings().map(({ orders }) => orders.map(({ orderId }) => orderId)),
    close() {
      stopper.abort();
      vi.useRealTimers();
    },
  };
  return tab;
}

/** Let frames, timers of a tenth of a second, and answers pass. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(100);
}

/** Put the shop's order list into the page. */
export function showList(): ListPage {
  const list = listPage(SHOP_STATE);
  document.body.replaceChildren(list.node);
  list.start();
  return list;
}

/** An order of the shop by its place. Throws RangeError when there is none. */
export function shopOrder(index: number): ShopOrder {
  const found = SHOP_STATE.orders[index];
  if (!found) throw new RangeError(`the shop has no order ${index}`);
  return found;
}

export function detailUrl(index: number): URL {
  return new URL(`https://www.aliexpress.com/p/order/detail.html?orderId=${shopOrderId(index)}`);
}

export function trackingUrl(index: number): URL {
  return new URL(`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${shopOrderId(index)}`);
}

export function badges(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('still-covered-badge')];
}

export function notice(): HTMLElement | null {
  return document.querySelector<HTMLElement>('still-covered-notice');
}

function viewsOf(name: string, input: unknown): Answer<unknown> {
  if (name === 'collect-report') return { ok: true, value: { text: 'the report' } };
  const ids =
    name === 'view-orders'
      ? (input as { orderIds: string[] }).orderIds
      : (input as Reading).orders.flatMap(({ orderId }) => orderId ?? []);
  return { ok: true, value: { views: ids.map((orderId) => aView({ orderId })), appearance: APPEARANCE } };
}
