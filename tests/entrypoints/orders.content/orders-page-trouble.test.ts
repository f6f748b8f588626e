// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detailPage } from '../../demo-shop/client/detail-page.ts';
import { listPage } from '../../demo-shop/client/list-page.ts';
import {
  badges,
  detailUrl,
  LIST_URL,
  notice,
  openTab,
  SHOP_STATE,
  settle,
  shopOrder,
  showList,
  type Tab,
} from '../../support/order-page-tab.ts';

describe('OrdersPage, when something is not as it should be', () => {
  let tab: Tab;
  beforeEach(() => {
    tab = openTab();
  });
  afterEach(() => tab.close());

  it('says after twenty seconds that the page could not be read, and takes it back when cards come', async () => {
    tab.page.visit(LIST_URL, false);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(notice()).toBeNull();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(tab.readings()[0]).toMatchObject({ orders: [], problems: [{ code: 'order-list.no-cards' }] });
    expect(notice()?.shadowRoot?.textContent).toContain('could not read this page');
    showList();
    await settle();
    expect(notice()).toBeNull();
    expect(badges()).toHaveLength(10);
  });

  it('offers the report in the notice and shows it when copying is refused', async () => {
    tab.page.visit(LIST_URL, false);
    await vi.advanceTimersByTimeAsync(20_100);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    notice()?.shadowRoot?.querySelector('.copy')?.dispatchEvent(new Event('click'));
    await settle();
    expect(notice()?.shadowRoot?.querySelector('textarea')?.value).toBe('the report');
  });

  it('has nothing to say of an empty list', async () => {
    const empty = listPage({ ...SHOP_STATE, orders: [] });
    document.body.replaceChildren(empty.node);
    empty.node
      .querySelector('.order-content')
      ?.append(Object.assign(document.createElement('div'), { className: 'order-empty' }));
    tab.page.visit(LIST_URL, false);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(notice()).toBeNull();
    expect(tab.sent).toEqual([]);
  });

  it('says that aliexpress.ru is not supported yet', async () => {
    tab.page.visit(new URL('https://aliexpress.ru/order-list'), false);
    await settle();
    expect(notice()?.dataset.kind).toBe('russia');
    expect(notice()?.shadowRoot?.textContent).toContain('aliexpress.ru is not supported yet');
  });

  it('sends a page that ticks a few times only', async () => {
    document.body.replaceChildren(detailPage(shopOrder(8), SHOP_STATE));
    tab.page.visit(detailUrl(8), false);
    for (let second = 0; second < 30; second += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      const reminder = document.querySelector('.order-status-reminder');
      if (reminder) reminder.textContent = `${second} seconds left to confirm`;
    }
    expect(tab.sent.length).toBeGreaterThan(1);
    expect(tab.sent.length).toBeLessThanOrEqual(8);
  });

  it('asks again for the days left when the tab is seen on a later day', async () => {
    showList();
    tab.page.visit(LIST_URL, false);
    await settle();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(tab.sent).toHaveLength(1);
    vi.setSystemTime(new Date('2026-11-25T12:00:00Z'));
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(tab.sent[1]).toMatchObject({ name: 'view-orders', input: { orderIds: { length: 10 } } });
  });

  it('stops quietly when the extension is gone, and leaves its badges', async () => {
    showList();
    tab.page.visit(LIST_URL, false);
    await settle();
    tab.answer = () => ({ ok: false, code: 'gone', message: 'updated' });
    document.querySelector('.order-more button')?.dispatchEvent(new Event('click'));
    await settle();
    document.querySelector('.order-more button')?.dispatchEvent(new Event('click'));
    await settle();
    expect(tab.sent).toHaveLength(2);
    expect(badges()).toHaveLength(10);
  });

  it('asks a background that did not listen yet once more', async () => {
    tab.answer = () => ({ ok: false, code: 'no-answer', message: '' });
    showList();
    tab.page.visit(LIST_URL, false);
    await settle();
    expect(badges()).toEqual([]);
    tab.answer = tab.viewsOf;
    await vi.advanceTimersByTimeAsync(3_100);
    expect(badges()).toHaveLength(10);
    expect(tab.sent).toHaveLength(2);
  });

  it('stays quiet when the background does not answer', async () => {
    tab.answer = () => ({ ok: false, code: 'no-answer', message: '' });
    showList();
    tab.page.visit(LIST_URL, false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tab.sent).toHaveLength(2);
    expect(badges()).toEqual([]);
    expect(notice()).toBeNull();
  });
});
