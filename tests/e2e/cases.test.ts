import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { addDays } from '../../utils/model/plain-date.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { shopState } from '../demo-shop/shop-state.ts';
import { stockedOrder } from '../demo-shop/stock.ts';
import { listOrders, SOON } from '../support/kept-data.ts';
import {
  badgeText,
  foreignRequests,
  openBadge,
  SHOP,
  startWalk,
  type Walk,
  waitForState,
} from '../support/walk.ts';

describe.each(['chromium', 'firefox'] as const)('pages of cases in %s', (name) => {
  let walk: Walk;
  let own: Page;
  let pages: Page[] = [];
  const open = async (url: string) => {
    const page = await walk.open(url);
    pages.push(page);
    return page;
  };
  const caseOf = (order: string) => {
    const { orderId } = stockedOrder(order);
    const state = shopState(today(), { language: 'en', labels: 'new', country: 'US' }, 'cases');
    const about = state.orders.find((one) => one.orderId === orderId)?.cases[0];
    if (!about) throw new RangeError(`no case of ${order}`);
    return { orderId, about };
  };
  const viewOf = async (orderId: string): Promise<OrderView | null> => {
    const { groups } = await listOrders(own);
    const views = Object.values(groups).flatMap((group) => group.views);
    return views.find((view) => view.orderId === orderId) ?? null;
  };

  beforeAll(async () => {
    walk = await startWalk(name, { stock: 'cases' });
    own = await walk.openOwn('popup.html');
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close()));
    pages = [];
  });
  afterAll(async () => {
    await walk.close();
  });

  it('a case that waits for the buyer is kept from its page, and shown on the page of the order', async () => {
    const { orderId, about } = caseOf('case-buyer');
    await open(about.url);
    await expect.poll(async () => (await viewOf(orderId))?.verdict.state, SOON).toBe('in-case');
    expect((await viewOf(orderId))?.cases).toMatchObject([
      { caseId: about.caseId, state: 'buyer-response', statusText: about.status, url: about.url },
    ]);
    const detail = await open(`${SHOP}/p/order/detail.html?orderId=${orderId}`);
    await waitForState(detail, orderId, 'in-case');
    await openBadge(detail, orderId);
    const words = await badgeText(detail, orderId);
    expect(words).toContain('You have to answer');
    expect(words).toContain('Please respond within 3 days');
    expect(words).toContain('If you cancel the case, this is left:');
  });

  it('a page of the old host tells that the refund was paid, and until when the money should come', async () => {
    const { orderId, about } = caseOf('case-refunded');
    expect(new URL(about.url).host).toBe('trade.aliexpress.com');
    await open(about.url);
    await expect.poll(async () => (await viewOf(orderId))?.cases[0]?.state, SOON).toBe('refunded');
    const view = await viewOf(orderId);
    expect(view?.cases[0]?.windows.map(({ kind }) => kind)).toEqual(['refund-due']);
    expect(view?.cases[0]?.openedOn).toBe(addDays(today(), -40));
  });

  it('nothing is put into the page of a case, nothing fails and nothing is asked of others', async () => {
    const { about } = caseOf('case-buyer');
    const page = await open(about.url);
    await page.waitForSelector('[class*="reminder--statusStr"]');
    expect(
      await page.$$eval('*', (all) => all.filter(({ localName }) => /^still-covered/.test(localName)).length),
    ).toBe(0);
    expect(walk.errors).toEqual([]);
    expect(foreignRequests(walk.shop)).toEqual([]);
  });
});
