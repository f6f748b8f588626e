// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OrdersPage } from '../../../entrypoints/orders.content/orders-page.ts';
import type { Answer, Appearance, Send } from '../../../utils/messages/messages.ts';
import type { Reading } from '../../../utils/model/reading.ts';
import { detailPage } from '../../demo-shop/client/detail-page.ts';
import { listPage } from '../../demo-shop/client/list-page.ts';
import { trackingPage } from '../../demo-shop/client/tracking-page.ts';
import { SHOP_ORDERS, shopOrderId } from '../../demo-shop/shop-orders.ts';
import { shopState } from '../../demo-shop/shop-state.ts';
import { aView } from '../../gallery/made-up-orders.ts';

const state = shopState('2026-11-23', { language: 'en', labels: 'new', country: 'US' });
const appearance: Appearance = { theme: 'auto', language: 'auto', badgesOn: true };
const LIST = new URL('https://www.aliexpress.com/p/order/index.html');
const detailOf = (index: number) =>
  new URL(`https://www.aliexpress.com/p/order/detail.html?orderId=${shopOrderId(index)}`);
const trackingOf = (index: number) =>
  new URL(`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${shopOrderId(index)}`);
const order = (index: number) => {
  const found = state.orders[index];
  if (!found) throw new Error('no such order');
  return found;
};
const badges = () => [...document.querySelectorAll<HTMLElement>('still-covered-badge')];
const notice = () => document.querySelector<HTMLElement>('still-covered-notice');

describe('OrdersPage', () => {
  let stopper: AbortController;
  let page: OrdersPage;
  let sent: { name: string; input: unknown }[];
  let answer: (name: string, input: unknown) => Answer<unknown>;

  const readings = () =>
    sent.filter(({ name }) => name === 'take-reading').map(({ input }) => input as Reading);
  const idsSent = () => readings().map(({ orders }) => orders.map(({ orderId }) => orderId));
  const settle = () => vi.advanceTimersByTimeAsync(100);
  const viewsOf = (name: string, input: unknown): Answer<unknown> => {
    const ids =
      name === 'view-orders'
        ? (input as { orderIds: string[] }).orderIds
        : name === 'take-reading'
          ? (input as Reading).orders.flatMap(({ orderId }) => orderId ?? [])
          : [];
    if (name === 'collect-report') return { ok: true, value: { text: 'the report' } };
    return { ok: true, value: { views: ids.map((orderId) => aView({ orderId })), appearance } };
  };

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') });
    document.body.replaceChildren();
    stopper = new AbortController();
    sent = [];
    answer = viewsOf;
    const send = (async (name: string, input: unknown) => {
      sent.push({ name, input });
      return answer(name, input);
    }) as Send;
    page = new OrdersPage(document, send, stopper.signal);
  });
  afterEach(() => {
    stopper.abort();
    vi.useRealTimers();
  });

  const showList = () => {
    const list = listPage(state);
    document.body.replaceChildren(list.node);
    list.start();
    return list;
  };

  it('reads cards that come late, in one message, and badges each', async () => {
    page.visit(LIST, false);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(sent).toEqual([]);
    showList();
    await settle();
    expect(idsSent()).toEqual([SHOP_ORDERS.slice(0, 10).map((_, index) => shopOrderId(index))]);
    expect(readings()[0]).toMatchObject({ page: 'order-list', source: 'dom' });
    expect(badges()).toHaveLength(10);
  });

  it('sends only the ten that "View orders" adds', async () => {
    showList();
    page.visit(LIST, false);
    await settle();
    document.querySelector('.order-more button')?.dispatchEvent(new Event('click'));
    await settle();
    expect(idsSent().map((ids) => ids.length)).toEqual([10, 10]);
    expect(badges()).toHaveLength(20);
  });

  it('keeps one badge an order through re-renders, and sends nothing for them', async () => {
    const list = showList();
    page.visit(LIST, false);
    await settle();
    list.rerender();
    await settle();
    list.remount();
    await settle();
    expect(badges()).toHaveLength(10);
    expect(new Set(badges().map((badge) => badge.dataset.orderId)).size).toBe(10);
    expect(sent).toHaveLength(1);
  });

  it('does not answer its own writes', async () => {
    showList();
    page.visit(LIST, false);
    await settle();
    const before = document.body.querySelectorAll('*').length;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(1);
    expect(document.body.querySelectorAll('*').length).toBe(before);
  });

  it('puts the badge of a detail page behind its status block and sends what comes later', async () => {
    page.visit(detailOf(8), false);
    const detail = detailPage(order(8), state);
    const late = detail.querySelector('.order-price');
    late?.remove();
    document.body.replaceChildren(detail);
    await settle();
    expect(badges().map((badge) => badge.previousElementSibling?.className)).toEqual([
      'order-block order-status',
    ]);
    detail.append(late ?? '');
    await settle();
    expect(readings().map(({ orders }) => orders[0]?.total?.text ?? null)).toEqual([null, '$25.98']);
    expect(badges()).toHaveLength(1);
  });

  it('follows the site from list to detail and back', async () => {
    showList();
    page.visit(LIST, false);
    await settle();
    page.visit(detailOf(2), true);
    document.body.replaceChildren(detailPage(order(2), state));
    await settle();
    expect(badges().map((badge) => badge.dataset.orderId)).toEqual([shopOrderId(2)]);
    page.visit(LIST, true);
    showList();
    await settle();
    expect(badges()).toHaveLength(10);
  });

  it('never takes the tracking page before for this one', async () => {
    document.body.replaceChildren(trackingPage(order(3)));
    page.visit(trackingOf(3), false);
    await settle();
    page.visit(trackingOf(8), true);
    await settle();
    expect(idsSent()).toEqual([[shopOrderId(3)]]);
    document.body.replaceChildren(trackingPage(order(8)));
    await settle();
    expect(idsSent()).toEqual([[shopOrderId(3)], [shopOrderId(8)]]);
    expect(badges()).toEqual([]);
  });

  it('is told twice of one page and does nothing twice', async () => {
    showList();
    page.visit(LIST, false);
    page.visit(LIST, true);
    page.visit(new URL(`${LIST}?spm=a`), true);
    await settle();
    expect(sent).toHaveLength(1);
  });

  it('does nothing on other pages and takes its badges away', async () => {
    showList();
    page.visit(LIST, false);
    await settle();
    page.visit(new URL('https://www.aliexpress.com/p/wish-manage/index.html'), true);
    showList();
    await settle();
    expect(badges()).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it('says after twenty seconds that the page could not be read, and takes it back when cards come', async () => {
    page.visit(LIST, false);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(notice()).toBeNull();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(readings()[0]).toMatchObject({ orders: [], problems: [{ code: 'order-list.no-cards' }] });
    expect(notice()?.shadowRoot?.textContent).toContain('could not read this page');
    showList();
    await settle();
    expect(notice()).toBeNull();
    expect(badges()).toHaveLength(10);
  });

  it('offers the report in the notice and shows it when copying is refused', async () => {
    page.visit(LIST, false);
    await vi.advanceTimersByTimeAsync(20_100);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    notice()?.shadowRoot?.querySelector('.copy')?.dispatchEvent(new Event('click'));
    await settle();
    expect(notice()?.shadowRoot?.querySelector('textarea')?.value).toBe('the report');
  });

  it('has nothing to say of an empty list', async () => {
    const empty = listPage({ ...state, orders: [] });
    document.body.replaceChildren(empty.node);
    empty.node
      .querySelector('.order-content')
      ?.append(Object.assign(document.createElement('div'), { className: 'order-empty' }));
    page.visit(LIST, false);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(notice()).toBeNull();
    expect(sent).toEqual([]);
  });

  it('says that aliexpress.ru is not supported yet', async () => {
    page.visit(new URL('https://aliexpress.ru/order-list'), false);
    await settle();
    expect(notice()?.dataset.kind).toBe('russia');
    expect(notice()?.shadowRoot?.textContent).toContain('aliexpress.ru is not supported yet');
  });

  it('sends a page that ticks a few times only', async () => {
    document.body.replaceChildren(detailPage(order(8), state));
    page.visit(detailOf(8), false);
    for (let second = 0; second < 30; second += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      const reminder = document.querySelector('.order-status-reminder');
      if (reminder) reminder.textContent = `${second} seconds left to confirm`;
    }
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.length).toBeLessThanOrEqual(8);
  });

  it('asks again for the days left when the tab is seen on a later day', async () => {
    showList();
    page.visit(LIST, false);
    await settle();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(sent).toHaveLength(1);
    vi.setSystemTime(new Date('2026-11-25T12:00:00Z'));
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(sent[1]).toMatchObject({ name: 'view-orders', input: { orderIds: { length: 10 } } });
  });

  it('stops quietly when the extension is gone, and leaves its badges', async () => {
    showList();
    page.visit(LIST, false);
    await settle();
    answer = () => ({ ok: false, code: 'gone', message: 'updated' });
    document.querySelector('.order-more button')?.dispatchEvent(new Event('click'));
    await settle();
    document.querySelector('.order-more button')?.dispatchEvent(new Event('click'));
    await settle();
    expect(sent).toHaveLength(2);
    expect(badges()).toHaveLength(10);
  });

  it('asks a background that did not listen yet once more', async () => {
    answer = () => ({ ok: false, code: 'no-answer', message: '' });
    showList();
    page.visit(LIST, false);
    await settle();
    expect(badges()).toEqual([]);
    answer = viewsOf;
    await vi.advanceTimersByTimeAsync(3_100);
    expect(badges()).toHaveLength(10);
    expect(sent).toHaveLength(2);
  });

  it('stays quiet when the background does not answer', async () => {
    answer = () => ({ ok: false, code: 'no-answer', message: '' });
    showList();
    page.visit(LIST, false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(2);
    expect(badges()).toEqual([]);
    expect(notice()).toBeNull();
  });
});
