import type { ShopOrder, ShopState } from '../shop-state.ts';
import { box, button, el, picture, priceBox } from './dom.ts';
import { openEntryDialog } from './entry-dialog.ts';

/** The detail page of one order: status block, commitments, dates, lines and prices. */
export function detailPage(order: ShopOrder, state: ShopState): HTMLElement {
  return box(
    'order-wrap order-detail-wrap',
    statusBlock(order, state),
    ...(order.services.length > 0 ? [services(order, state)] : []),
    box('order-detail-info', contact(), facts(order, state)),
    lines(order, state),
    prices(order, state),
  );
}

function statusBlock(order: ShopOrder, { labels }: ShopState): HTMLElement {
  const track = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${order.orderId}`;
  return box(
    'order-block order-status',
    box('order-block-title', order.status),
    box(
      'order-status-content',
      order.reminder !== null && box('order-status-reminder', order.reminder),
      box('order-status-btns', el('a', { class: 'comet-btn', href: track }, labels.track)),
    ),
  );
}

function services(order: ShopOrder, { labels }: ShopState): HTMLElement {
  const items = order.services.map(({ title, content }) =>
    box(
      'order-service-item',
      box('order-service-item-title', title),
      box('order-service-item-content', content),
    ),
  );
  return box('order-block order-service', box('order-block-title', labels.commitment), ...items);
}

function contact(): HTMLElement {
  const address = el(
    'div',
    { class: 'contact-info', 'data-pl': 'contact_info' },
    'A. Sample',
    el('div', { 'data-pl': 'contact_info_address' }, '1 Example Street'),
  );
  return box('order-detail-info-item', box('order-detail-info-content has-switch expand-info', address));
}

function facts(order: ShopOrder, { labels }: ShopState): HTMLElement {
  const row = (pl: string, label: string, value: string) =>
    box('info-row', el('span', { 'data-pl': pl }, label), el('span', { class: 'info-row-value' }, value));
  return box(
    'order-detail-info-item order-detail-order-info',
    box(
      'order-detail-info-content',
      row('order_detail_gray_id', labels.number, order.orderId),
      ...order.dates.map(({ label, text }) => row('order_detail_gray_date', label, text)),
      row('order_detail_gray_payment', labels.payment, 'Visa ending in 0000'),
    ),
  );
}

function lines(order: ShopOrder, state: ShopState): HTMLElement {
  const { disputes, labels } = state;
  const contents = order.lines.map((line) => {
    const href = `//www.aliexpress.com/item/${line.productId}.html`;
    const info = box(
      'order-detail-item-content-info',
      box('item-title', el('a', { href }, line.title)),
      line.variant !== null && box('item-sku-attr', line.variant),
      box('item-price', priceBox(line.price), el('span', { class: 'item-price-quantity' }, line.quantity)),
      ...line.tags.map((tag) => box('item-tag', tag)),
    );
    const buttons = [button('', labels.addToCart, () => undefined)];
    const about = order.cases.find(({ lineId }) => lineId === line.lineId);
    const openCase = () => about && location.assign(about.url);
    const dispute = () => (about?.isOpen ? openCase() : openEntryDialog(line.lineId, state));
    if (line.disputeOffered) buttons.push(button('', labels.returns, dispute));
    if (about) buttons.push(button('', disputes.words.caseLabels.viewCase, openCase));
    const image = picture('order-detail-item-content-img-picture', line.hue);
    const link = el('a', { class: 'order-detail-item-content-img', href }, image);
    return box('order-detail-item-content', link, info, box('order-detail-item-btns', ...buttons));
  });
  const store = order.store.href
    ? el('a', { class: 'store-name', href: order.store.href }, order.store.name)
    : el('span', { class: 'store-name' }, order.store.name);
  return box(
    'order-detail-item',
    box('order-detail-item-store', store),
    box('order-detail-item-content-wrap', ...contents),
  );
}

function prices(order: ShopOrder, { labels }: ShopState): HTMLElement {
  if (order.total === null) return box('order-price');
  const title = { class: 'left-col', 'data-pl': 'order_price_item_title' };
  const value = { class: 'right-col rightPriceClass', 'data-pl': 'order_price_item_value' };
  return box(
    'order-price',
    box(
      'order-price-item bold-font',
      el('span', title, labels.total.replace(':', '')),
      el('span', value, order.total),
    ),
  );
}
