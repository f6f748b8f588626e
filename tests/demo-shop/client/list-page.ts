import type { ShopLine, ShopOrder, ShopState } from '../shop-state.ts';
import { box, button, el, picture, priceBox } from './dom.ts';

const PAGE_SIZE = 10;

export interface ListPage {
  node: HTMLElement;
  /** Show the first cards. */
  start(): void;
  /** Build the children of every card anew, as a re-render does: foreign nodes inside cards are gone. */
  rerender(): void;
  /** Replace the whole container of the cards. */
  remount(): void;
  /** Show other orders in the card nodes that are there. */
  showTab(tab: string): void;
}

const TABS: Record<string, (order: ShopOrder) => boolean> = {
  'View all': () => true,
  Shipped: (order) => order.isOnItsWay,
  Completed: (order) => order.isCompleted,
};

/** The order list: ten orders, and ten more for each click on "View orders". `first` cards are there at the start. */
export function listPage(state: ShopState, first: number = PAGE_SIZE): ListPage {
  let shown = first;
  let orders = state.orders;
  let group = box('comet-checkbox-group');
  const tabs = box('order-nav');
  const more = el('div', { class: 'order-more', 'data-pl': 'order_more' });
  const content = box('order-content', group, more);

  const render = () => {
    const wanted = orders.slice(0, shown);
    const cards = [...group.querySelectorAll(':scope > .order-item')];
    // Cards are kept by place, not by order, so a card node can come to show another order.
    wanted.forEach((order, place) => {
      const card = cards[place] ?? group.appendChild(box('order-item'));
      card.replaceChildren(...cardContent(order, state));
    });
    for (const card of cards.slice(wanted.length)) card.remove();
    const showMore = () => {
      shown += PAGE_SIZE;
      render();
    };
    const large = 'comet-btn-large comet-btn-borderless';
    more.replaceChildren(...(shown < orders.length ? [button(large, state.labels.more, showMore)] : []));
  };
  const showTab = (tab: string) => {
    orders = state.orders.filter(TABS[tab] ?? (() => true));
    shown = first;
    tabs.replaceChildren(
      ...Object.keys(TABS).map((name) => tabButton(name, name === tab, () => showTab(name))),
    );
    render();
  };
  const remount = () => {
    const fresh = box('comet-checkbox-group');
    group.replaceWith(fresh);
    group = fresh;
    render();
  };
  tabs.replaceChildren(
    ...Object.keys(TABS).map((name) => tabButton(name, name === 'View all', () => showTab(name))),
  );
  const main = el('div', { class: 'order-main', 'data-spm': 'order_list_main' }, tabs, content);
  const node = box('order-wrap', box('order-header', el('h1', {}, state.labels.orders)), main);
  return { node, start: render, rerender: render, remount, showTab };
}

function tabButton(name: string, isActive: boolean, onClick: () => void): HTMLElement {
  const node = box(`comet-tabs-nav-item${isActive ? ' comet-tabs-nav-item-active' : ''}`, name);
  node.addEventListener('click', onClick);
  return node;
}

function cardContent(order: ShopOrder, state: ShopState): HTMLElement[] {
  const exposed = box(
    'expose-info',
    box('expose-info-item', box('expose-info-item-title', order.exposed ?? '')),
  );
  return [
    cardHeader(order, state),
    box('order-item-store', storeName(order)),
    box('order-item-content', cardBody(order), cardSide(order, state)),
    ...(order.exposed ? [box('order-item-bottom-action', exposed)] : []),
  ];
}

function cardHeader(order: ShopOrder, { labels }: ShopState): HTMLElement {
  const status = { class: 'order-item-header-status', 'data-pl': 'order_item_header_status' };
  const info = { class: 'order-item-header-right-info', 'data-pl': 'order_item_header_info' };
  const copy = el('span', { class: 'order-item-header-right-copy' }, labels.copy);
  const href = `https://www.aliexpress.com/p/order/detail.html?orderId=${order.orderId}`;
  return box(
    'order-item-header',
    el('div', status, el('span', { class: 'order-item-header-status-text' }, order.status)),
    box(
      'order-item-header-right',
      el(
        'div',
        info,
        el('div', {}, `${labels.date} ${order.date}`),
        el('div', {}, `${labels.number} ${order.orderId}`, copy),
      ),
      el('span', { class: 'order-item-header-line' }),
      el('a', { 'data-pl': 'order_item_header_detail', href }, labels.details),
    ),
  );
}

function storeName(order: ShopOrder): HTMLElement {
  const name = el('span', {}, order.store.name);
  const attributes = { class: 'order-item-store-name', 'data-pl': 'order_item_store_name' };
  return el('span', attributes, order.store.href ? el('a', { href: order.store.href }, name) : name);
}

function cardBody(order: ShopOrder): HTMLElement {
  const [only, second] = order.lines;
  if (second || !only) {
    // Several lines: pictures only, no title, price or quantity.
    const images = order.lines.map((line) =>
      el('a', { href: itemHref(line) }, picture('order-item-content-img', line.hue)),
    );
    return box('order-item-content-body', box('order-item-content-img-list', ...images));
  }
  const name = { class: 'order-item-content-info-name', 'data-pl': 'order_item_content_info_name' };
  const tags = only.tags.map((tag) => el('span', { class: 'order-item-tag' }, tag));
  return box(
    'order-item-content-body',
    el('a', { href: itemHref(only) }, picture('order-item-content-img', only.hue)),
    box(
      'order-item-content-info',
      el('div', name, el('a', { href: itemHref(only) }, el('span', { title: only.title }, only.title))),
      only.variant !== null && box('order-item-content-info-sku', only.variant),
      box(
        'order-item-content-info-number',
        priceBox(only.price),
        el('span', { class: 'order-item-content-info-number-quantity' }, only.quantity),
      ),
      tags.length > 0 && box('order-item-content-info-tag', ...tags),
    ),
  );
}

function cardSide(order: ShopOrder, { labels }: ShopState): HTMLElement {
  const total = { class: 'order-item-content-opt-price-total', 'data-pl': 'order_item_content_price_total' };
  const track = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${order.orderId}`;
  const small = 'comet-btn comet-btn-block order-item-btn';
  const noop = () => undefined;
  const buttons = order.isOnItsWay
    ? [
        button('comet-btn-block order-item-btn comet-btn-primary', labels.confirm, noop, 'confirm'),
        el('a', { class: small, href: track }, labels.track),
      ]
    : order.isCompleted
      ? [
          button('comet-btn-block order-item-btn comet-btn-primary', labels.addToCart, noop),
          el('a', { class: small, href: track }, labels.track),
          button('comet-btn-block order-item-btn', labels.remove, noop),
        ]
      : [button('comet-btn-block order-item-btn', labels.remove, noop)];
  return box(
    'order-item-content-opt',
    box(
      'order-item-content-opt-price',
      order.total !== null && el('span', total, labels.total, priceBox(order.total)),
    ),
    box('order-item-btns-wrap', box('order-item-btns', ...buttons)),
  );
}

function itemHref(line: ShopLine): string {
  return `//www.aliexpress.com/item/${line.productId}.html`;
}
