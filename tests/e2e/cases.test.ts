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
  keepPicture,
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

  it('a case is warned of before its buttons; nothing is pressed, fails or is asked of others', async () => {
    const { about } = caseOf('case-buyer');
    const { pathname, search } = new URL(about.url);
    const caseAddress = pathname + search;
    const page = await open(about.url);
    const panel = await page.waitForSelector('still-covered-dispute[data-state="case"]');
    const ours = await page.$$eval('*', (all) =>
      all.map(({ localName }) => localName).filter((tag) => tag.startsWith('still-covered')),
    );
    expect(ours).toEqual(['still-covered-dispute']);
    const said = () => panel?.evaluate((host) => host.shadowRoot?.textContent ?? '');
    expect(await said()).toContain('Accepting closes this case for good.');

    // Its proposals come on a press of the user; then they are compared with what was asked for.
    await page.$$eval('button', (all) =>
      all.find((one) => one.textContent?.startsWith('View possible'))?.click(),
    );
    const accept = await page.waitForSelector('[data-press="accept"]');
    await accept?.hover();
    await page.waitForSelector('still-covered-dispute >>> [data-warning="accept"][data-strong]');
    await expect.poll(said, SOON).toContain('$2.00');
    await keepPicture(page, `case-warnings-${name}`);
    await (await page.$('[data-press="cancel"]'))?.hover();
    await page.waitForSelector('still-covered-dispute >>> [data-warning="cancel"][data-strong]');
    expect(await page.evaluate(() => Reflect.get(window, 'shopDispute').presses)).toEqual([]);

    // The page asks once more: the warning stays in sight, beside the buttons of the question and not over them.
    await accept?.click();
    await page.waitForSelector('[role="dialog"] [data-press="confirm"]');
    await page.waitForSelector('still-covered-dispute[data-corner]');
    const covered = await page.$$eval(
      '[role="dialog"] button',
      (buttons) =>
        buttons.filter((button) => {
          const { bottom, left, right, top } = button.getBoundingClientRect();
          return !button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
        }).length,
    );
    expect(covered).toBe(0);
    expect(
      await page.$eval('still-covered-dispute', (host) => {
        const { left, top } = host.getBoundingClientRect();
        return document.elementFromPoint(left + 20, top + 20) === host;
      }),
    ).toBe(true);
    await keepPicture(page, `case-dialog-${name}`);

    // Away and back without a load: it is warned of again.
    await page.evaluate(() => Reflect.get(window, 'demoShop').go('/p/order/index.html'));
    await page.waitForFunction(() => document.querySelector('still-covered-dispute') === null);
    await page.evaluate((path) => Reflect.get(window, 'demoShop').go(path), caseAddress);
    await page.waitForSelector('still-covered-dispute[data-state="case"]');
    expect(walk.errors).toEqual([]);
    expect(foreignRequests(walk.shop)).toEqual([]);
  });
});
