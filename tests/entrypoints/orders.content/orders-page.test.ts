// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detailPage } from '../../demo-shop/client/detail-page.ts';
import { trackingPage } from '../../demo-shop/client/tracking-page.ts';
import { SHOP_ORDERS, shopOrderId } from '../../demo-shop/shop-orders.ts';
import {
  badges,
  detailUrl,
  LIST_URL,
  openTab,
  SHOP_STATE,
  settle,
  shopOrder,
  showList,
  type Tab,
  trackingUrl,
} from '../../support/order-page-tab.ts';

describe('OrdersPage', () => {
  let tab: Tab;
  beforeEach(() => {
    tab = openTab();
  });
  afterEach(() => tab.close());

  it('reads cards that come late, in one message, and badges each', async () => {
    tab.page.visit(LIST_URL, false);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(tab.sent).toEqual([]);
    showList();
    await settle();
    expect(tab.idsSent()).toEqual([SHOP_ORDERS.slice(0, 10).map((_, index) => shopOrderId(index))]);
    expect(tab.readings()[0]).toMatchObject({ page: 'order-list', source: 'dom' });
    expect(badges()).toHaveLength(10);
  });

  it('sends only the ten that "View orders" adds', async () => {
    showList();
    tab.page.visit(LIST_URL, false);
    await settle();
    document.querySelector('.order-more button')?.dispatchEvent(new Event('click'));
    await settle();
    expect(tab.idsSent().map((ids) => ids.length)).toEqual([10, 10]);
    expect(badges()).toHaveLength(20);
  });

  it('keeps one badge an order through re-renders, and sends nothing for them', async () => {
    const list = showList();
    tab.page.visit(LIST_URL, false);
    await settle();
    list.rerender();
    await settle();
    list.remount();
    await settle();
    expect(badges()).toHaveLength(10);
    expect(new Set(badges().map((badge) => badge.dataset.orderId)).size).toBe(10);
    expect(tab.sent).toHaveLength(1);
  });

  it('does not answer its own writes', async () => {
    showList();
    tab.page.visit(LIST_URL, false);
    await settle();
    const before = document.body.querySelectorAll('*').length;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(tab.sent).toHaveLength(1);
    expect(document.body.querySelectorAll('*').length).toBe(before);
  });

  it('puts the badge of a detail page behind its status block and sends what comes later', async () => {
    tab.page.visit(detailUrl(8), false);
    const detail = detailPage(shopOrder(8), SHOP_STATE);
    const late = detail.querySelector('.order-price');
    late?.remove();
    document.body.replaceChildren(detail);
    await settle();
    expect(badges().map((badge) => badge.previousElementSibling?.className)).toEqual([
      'order-block order-status',
    ]);
    detail.append(late ?? '');
    await settle();
    expect(tab.readings().map(({ orders }) => orders[0]?.total?.text ?? null)).toEqual([null, '$25.98']);
    expect(badges()).toHaveLength(1);
  });

  it('follows the site from list to detail and back', async () => {
    showList();
    tab.page.visit(LIST_URL, false);
    await settle();
    tab.page.visit(detailUrl(2), true);
    document.body.replaceChildren(detailPage(shopOrder(2), SHOP_STATE));
    await settle();
    expect(badges().map((badge) => badge.dataset.orderId)).toEqual([shopOrderId(2)]);
    tab.page.visit(LIST_URL, true);
    showList();
    await settle();
    expect(badges()).toHaveLength(10);
  });

  it('never takes the tracking page before for this one', async () => {
    document.body.replaceChildren(trackingPage(shopOrder(3)));
    tab.page.visit(trackingUrl(3), false);
    await settle();
    tab.page.visit(trackingUrl(8), true);
    await settle();
    expect(tab.idsSent()).toEqual([[shopOrderId(3)]]);
    document.body.replaceChildren(trackingPage(shopOrder(8)));
    await settle();
    expect(tab.idsSent()).toEqual([[shopOrderId(3)], [shopOrderId(8)]]);
    expect(badges()).toEqual([]);
  });

  it('is told twice of one page and does nothing twice', async () => {
    showList();
    tab.page.visit(LIST_URL, false);
    tab.page.visit(LIST_URL, true);
    tab.page.visit(new URL(`${LIST_URL}?spm=a`), true);
    await settle();
    expect(tab.sent).toHaveLength(1);
  });

  it('asks again for the orders it shows when more is known of them', async () => {
    tab.page.refresh();
    showList();
    tab.page.visit(LIST_URL, false);
    await settle();
    expect(tab.sent).toHaveLength(1);
    tab.page.refresh();
    await settle();
    const orderIds = badges().map((badge) => badge.dataset.orderId);
    expect(tab.sent.slice(1)).toEqual([{ name: 'view-orders', input: { orderIds } }]);
    expect(badges()).toHaveLength(10);
  });

  it('does nothing on other pages and takes its badges away', async () => {
    showList();
    tab.page.visit(LIST_URL, false);
    await settle();
    tab.page.visit(new URL('https://www.aliexpress.com/p/wish-manage/index.html'), true);
    showList();
    await settle();
    expect(badges()).toEqual([]);
    expect(tab.sent).toHaveLength(1);
  });
});
