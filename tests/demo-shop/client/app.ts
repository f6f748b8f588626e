import type { ShopOrder, ShopState } from '../shop-state.ts';
import { casePage } from './case-page.ts';
import { installDataClient } from './data-client.ts';
import { detailPage } from './detail-page.ts';
import { box, el, keepPresses } from './dom.ts';
import { type ListPage, listPage } from './list-page.ts';
import { shopPanel } from './shop-panel.ts';
import { type TabSettings, tabSettings } from './shop-settings.ts';
import { trackingPage } from './tracking-page.ts';

const settings = tabSettings();
const state = await loadState(settings);
installDataClient({ ...settings, client: settings.client || state.client });
let list: ListPage | null = null;
let visit = 0;
const pressed = keepPresses(document);

document.documentElement.lang = settings.language;
document.addEventListener('click', followLink);
window.addEventListener('popstate', show);
show();

/** What tests and the panel may ask of the page. */
Object.assign(window, {
  demoShop: {
    rerender: () => list?.rerender(),
    remount: () => list?.remount(),
    showTab: (tab: string) => list?.showTab(tab),
    go: (path: string) => go(path),
    pressed,
  },
});

async function loadState({ language, labels, country, stock, cards }: TabSettings): Promise<ShopState> {
  const query = new URLSearchParams({ language, labels, country, stock });
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

/** Build the page of the address. The frame stands at once, what matters comes after the delay. */
function show(): void {
  visit += 1;
  const current = visit;
  list = null;
  const page = box('page-body');
  const root = document.getElementById('root');
  root?.replaceChildren(
    frame(),
    page,
    shopPanel({
      settings: { ...settings, stock: state.stock },
      rerender: () => list?.rerender(),
      remount: () => list?.remount(),
    }),
  );
  const url = new URL(location.href);
  if (url.pathname.startsWith('/p/order/index')) showList(page, current);
  else later(current, () => page.replaceChildren(otherPage(url)));
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
  const isCasePage = /^\/(p\/reverse-pages|issue)\//.test(url.pathname);
  if (isCasePage) return settings.mode === 'redesign' ? redesign() : caseOf(url);
  const id = url.searchParams.get('orderId') ?? url.searchParams.get('tradeOrderId');
  const order = state.orders.find(({ orderId }) => orderId === id);
  if (!order)
    return box('product-page', el('h1', {}, 'A made-up product'), el('p', {}, 'Nothing to see here.'));
  if (settings.mode === 'redesign') return redesign();
  return url.pathname.startsWith('/p/tracking/') ? trackingPage(order) : detailPage(order, state);
}

function caseOf(url: URL): HTMLElement {
  const id = url.searchParams.get('reverseOrderLineId');
  for (const order of state.orders) {
    const about = order.cases.find(({ caseId }) => caseId === id);
    if (about) return casePage(order, about, state);
  }
  return box('reverse-wrap', el('h1', {}, state.caseLabels.title), el('p', {}, 'Choose an order first.'));
}

/** What a page looks like after a change that no reader knows. */
function redesign(): HTMLElement {
  const rows = state.orders
    .slice(0, 10)
    .map((order) => box('px-tile', el('b', {}, order.status), ' ', order.store.name));
  return box('px-stage', ...rows);
}

function frame(): HTMLElement {
  const link = (path: string, text: string) => el('a', { href: path }, text);
  return box(
    'shop-frame',
    el('b', {}, 'Demo shop'),
    link('/p/order/index.html', state.labels.orders),
    link('/item/1005007000000000.html', 'A product'),
  );
}

function later(current: number, work: () => void): void {
  setTimeout(() => {
    if (current === visit) work();
  }, settings.delay);
}

/** Links to our own pages change the address without a load. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey) return;
  const url = new URL(link.href);
  // The old host has no such pages, and pages of other hosts of the shop stay on theirs.
  if (!/^\/(p\/|item\/)/.test(url.pathname) || location.host.startsWith('trade.')) return;
  event.preventDefault();
  go(url.pathname + url.search);
}

function go(path: string): void {
  history.pushState(null, '', path);
  // The address changes first, the page a moment later.
  setTimeout(show, 30);
}
