import type { ShopProduct } from '../products/shop-product.ts';
import type { ShopOrder, ShopState } from '../shop-state.ts';
import { installDataClient } from './data-client.ts';
import { detailPage } from './detail-page.ts';
import { disputeStage, isDisputePath } from './dispute-pages.ts';
import { installReport } from './dispute-report.ts';
import { box, el, keepPresses } from './dom.ts';
import { type ListPage, listPage } from './list-page.ts';
import { productIdIn, sourceAddress } from './product-address.ts';
import { showLanguage } from './product-head.ts';
import { productStage } from './product-stage.ts';
import { shopPanel } from './shop-panel.ts';
import { keepSetting, type TabSettings, tabSettings } from './shop-settings.ts';
import { trackingPage } from './tracking-page.ts';

const settings = tabSettings();
let state = await loadState(settings);
const clientSettings = { ...settings, client: settings.client || state.client };
installDataClient(clientSettings);
let list: ListPage | null = null;
let visit = 0;
const pressed = keepPresses(document);
installReport(pressed);
const disputes = disputeStage(settings, () => state);
const products = productStage({ settings, surround, onBuy: buy, onCountry: sendTo });

document.addEventListener('click', followLink);
window.addEventListener('popstate', show);
start();

/** What tests and the panel may ask of the page. */
Object.assign(window, {
  demoShop: {
    rerender: () => list?.rerender(),
    remount: () => list?.remount(),
    rerenderProduct: () => products.rerender(),
    shipTo: (country: string) => products.shipTo(country),
    showTab: (tab: string) => list?.showTab(tab),
    go: (path: string) => go(path),
    pressed,
  },
});

async function loadState(tab: TabSettings): Promise<ShopState> {
  const { language, labels, country, stock, bought, cards } = tab;
  const query = new URLSearchParams({ language, labels, country, stock, bought });
  const answer = await fetch(`/shop/state.json?${query}`);
  const loaded: ShopState = await answer.json();
  const times = Math.max(1, Math.ceil(cards / loaded.orders.length));
  const copies = Array.from({ length: times }, (_, copy) =>
    loaded.orders.map((order) => copyOrder(order, copy)),
  );
  return { ...loaded, orders: copies.flat() };
}

function copyOrder(order: ShopOrder, copy: number): ShopOrder {
  return copy === 0 ? order : { ...order, orderId: String(Number(order.orderId) + copy * 100_000_000) };
}

/** Show the page of the address, once it is the one whose source says what this tab wants. */
function start(): void {
  const source = sourceAddress(new URL(location.href), settings);
  if (source === null) show();
  else location.replace(source);
}

/** Build the page of the address. */
function show(): void {
  visit += 1;
  const current = visit;
  list = null;
  disputes.leave();
  const url = new URL(location.href);
  const productId = productIdIn(url.pathname);
  if (productId === null) {
    showPage(url, current);
    return;
  }
  void products.show(productId).then((isKnown) => {
    if (!isKnown && current === visit) showPage(url, current);
  });
}

/** Every page but that of a known product: the frame stands at once, what matters comes after the delay. */
function showPage(url: URL, current: number): void {
  products.leave();
  // Of some languages only products have words.
  showLanguage(state.locale.slice(0, 2), 'ltr');
  const page = box('page-body');
  surround(page, null);
  if (url.pathname.startsWith('/p/order/index')) showList(page, current);
  else later(current, () => page.replaceChildren(otherPage(url)));
}

function surround(page: HTMLElement, control: HTMLElement | null): void {
  const panel = shopPanel({
    settings: { ...settings, stock: state.stock },
    rerender: () => (list ? list.rerender() : products.rerender()),
    remount: () => list?.remount(),
  });
  document.getElementById('root')?.replaceChildren(frame(control), page, panel);
}

function showList(page: HTMLElement, current: number): void {
  if (settings.mode === 'redesign') {
    later(current, () => page.replaceChildren(redesign()));
    return;
  }
  const built = listPage(settings.mode === 'empty' ? { ...state, orders: [] } : state, settings.cards);
  page.replaceChildren(built.node);
  list = built;
  later(current, () => {
    if (settings.mode === 'empty')
      built.node.querySelector('.order-content')?.append(box('order-empty', 'No orders yet'));
    built.start();
  });
}

function otherPage(url: URL): HTMLElement {
  if (url.host.endsWith('.ru')) return box('RedOrderList_OrderList__item__d3m0', 'Дата заказа: 3 ноября');
  if (isDisputePath(url.pathname)) return settings.mode === 'redesign' ? redesign() : disputes.pageOf(url);
  const id = url.searchParams.get('orderId') ?? url.searchParams.get('tradeOrderId');
  const order = state.orders.find(({ orderId }) => orderId === id);
  if (!order)
    return box('product-page', el('h1', {}, 'A made-up product'), el('p', {}, 'Nothing to see here.'));
  if (settings.mode === 'redesign') return redesign();
  return url.pathname.startsWith('/p/tracking/') ? trackingPage(order) : detailPage(order, state);
}

/** What a page looks like after a change that no reader knows. */
function redesign(): HTMLElement {
  const rows = state.orders
    .slice(0, 10)
    .map((order) => box('px-tile', el('b', {}, order.status), ' ', order.store.name));
  return box('px-stage', ...rows);
}

function frame(control: HTMLElement | null): HTMLElement {
  const link = (path: string, text: string) => el('a', { href: path }, text);
  return box(
    'shop-frame',
    el('b', {}, 'Demo shop'),
    link('/p/order/index.html', state.labels.orders),
    link('/item/1005007000000000.html', 'A product'),
    control,
  );
}

function later(current: number, work: () => void): void {
  setTimeout(() => {
    if (current === visit) work();
  }, settings.delay);
}

/** Links to our own pages change the address without a load, but orders and products are loaded from each other. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || event.ctrlKey || event.metaKey) return;
  const url = new URL(link.href);
  // The old host has no such pages, and pages of other hosts of the shop stay on theirs.
  if (!/^\/(p\/|item\/|i\/)/.test(url.pathname) || location.host.startsWith('trade.')) return;
  event.preventDefault();
  const path = url.pathname + url.search;
  const isLoaded = (productIdIn(url.pathname) === null) !== (productIdIn(location.pathname) === null);
  if (isLoaded) location.assign(path);
  else go(path);
}

function go(path: string): void {
  // Pages of earlier years say everything in their source.
  if (settings.era !== 'c' && productIdIn(new URL(path, location.href).pathname) !== null) {
    location.assign(path);
    return;
  }
  history.pushState(null, '', path);
  // The address changes first, the page a moment later.
  setTimeout(show, 30);
}

/** The shop skips the checkout: the order is there at once. */
function buy({ globalId }: ShopProduct): void {
  sessionStorage.setItem('bought', globalId);
  location.assign('/p/order/index.html');
}

/** From now on everything of this tab is sent to another country. */
function sendTo(country: string): void {
  keepSetting('country', country);
  settings.country = country;
  clientSettings.country = country;
  if (settings.era !== 'c') {
    location.assign(sourceAddress(new URL(location.href), settings) ?? location.href);
    return;
  }
  void loadState(settings).then((loaded) => {
    state = loaded;
  });
}
