import { vi } from 'vitest';
import { OrdersPage } from '../../entrypoints/orders.content/orders-page.ts';
import { ProductPage } from '../../entrypoints/product.content/product-page.ts';
import type { Answer, Appearance, ProductAnswer, Send } from '../../utils/messages/messages.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { box, el } from '../demo-shop/client/dom.ts';
import { type ListPage, listPage } from '../demo-shop/client/list-page.ts';
import { shopOrderId } from '../demo-shop/shop-orders.ts';
import type { ShopOrder } from '../demo-shop/shop-state.ts';
import { shopState } from '../demo-shop/shop-state.ts';
import { aView } from '../gallery/made-up-orders.ts';
import { aProductView } from '../gallery/made-up-products.ts';
import { PRODUCT_ID } from './product.ts';

/*
 * The content scripts in a tab, with a background that only listens: that of the order pages on the demo shop's own
 * nodes, that of the product pages on a page with little more than what it looks for.
 */

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

export interface ProductTab {
  page: ProductPage;
  /** The readings that were sent. */
  sent: Reading[];
  /** What the background answers; a test may put another in its place. */
  answer: (
    reading: Reading,
    input: { shown: Reading; state?: Reading | null },
  ) => Answer<ProductAnswer> | Promise<Answer<ProductAnswer>>;
  /** What the page keeps of itself, as the background gives it. */
  state: string;
  /** The script's own end, as after an update of the extension. */
  stop(): void;
  close(): void;
}

export interface ProductLooks {
  productId?: string;
  title?: string;
  price?: string;
  /** Words of the row about returns; null for a page without one. */
  returns?: string | null;
  /** Words of the row about delivery; null for a page without one. */
  delivery?: string | null;
  hasButtons?: boolean;
}

const RETURNS_ICON = 'https://ae01.example/kf/S64c04957a1244dffbab7086d6e1a7cad7.png';
const DELIVERY_ICON = 'https://ae01.example/kf/S6773df40cde9455581b0427e09de7689v.png';

/** A fresh tab for product pages, at noon of the shop's day, with a clock that only moves when a test moves it. */
export function openProductTab(): ProductTab {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') });
  document.body.replaceChildren();
  document.head.replaceChildren();
  const stopper = new AbortController();
  const sent: Reading[] = [];
  const send = (async (name: string, input: { shown: Reading }) => {
    if (name === 'read-state') return { ok: true, value: { text: tab.state } };
    sent.push(input.shown);
    return tab.answer(input.shown, input);
  }) as Send;
  const tab: ProductTab = {
    page: new ProductPage(document, send, stopper.signal),
    sent,
    answer: () => productAnswer(),
    state: '',
    stop: () => stopper.abort(),
    close() {
      stopper.abort();
      vi.useRealTimers();
    },
  };
  return tab;
}

/** What the background says of a product page: a free return, kept, unless `parts` say something else. */
export function productAnswer(parts: Partial<ProductAnswer> = {}): Answer<ProductAnswer> {
  const value = { view: aProductView({ productId: PRODUCT_ID }), isKept: true, appearance: APPEARANCE };
  return { ok: true, value: { ...value, ...parts } };
}

export function productUrl(productId = PRODUCT_ID): URL {
  return new URL(`https://www.aliexpress.com/item/${productId}.html`);
}

/** Put the page of a product into the tab, in place of what it shows. */
export function showProduct(looks: ProductLooks = {}): void {
  const { productId = PRODUCT_ID, title = 'Tea tin with a lid', price = 'US $6.02' } = looks;
  const heading = box('title--wrap--h5', el('h1', { 'data-pl': 'product-title' }, title));
  const info = box('pdp-info-right', heading, box('price-default--current--g5', price));
  document.head.replaceChildren(el('link', { rel: 'canonical', href: productUrl(productId).href }));
  document.body.replaceChildren(
    el('div', { id: 'root' }, box('pdp-body-top', info, box('pdp-body-top-right', actionBox(looks)))),
  );
}

/** Draw the box around the buttons anew, every node of it, as the site does for another variant. */
export function redrawBox(looks: ProductLooks = {}): void {
  document.querySelector('.pdp-body-top-right')?.replaceChildren(actionBox(looks));
}

function actionBox({ returns = 'Free returns within 90 days', delivery = null, ...rest }: ProductLooks) {
  const { hasButtons = true } = rest;
  const rows = [
    ...(delivery === null ? [] : [serviceRow(DELIVERY_ICON, delivery)]),
    ...(returns === null ? [] : [serviceRow(RETURNS_ICON, returns)]),
  ];
  const buttons = box('action--stickyWrap--m6', el('button', {}, 'Buy now'), el('button', {}, 'Add to cart'));
  return box('action--container--r8', el('div', {}, ...rows), hasButtons && buttons);
}

function serviceRow(icon: string, words: string): HTMLElement {
  return box(
    'shipping--item--t7',
    el('img', { src: icon, alt: '' }),
    box('shipping--title--k1', el('span', {}, words)),
  );
}

export function panels(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('still-covered-product')];
}
