import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { addDays } from '../../utils/model/plain-date.ts';
import { expectedBadges } from '../demo-shop/expected-badges.ts';
import { SHOP_ORDERS, shopOrderId, shopOrderIdOf } from '../demo-shop/shop-orders.ts';
import {
  ask,
  badgesOf,
  badgeText,
  foreignRequests,
  keepPicture,
  LIST,
  openBadge,
  SHOP,
  startWalk,
  type Walk,
  waitForBadges,
  waitForState,
} from '../support/walk.ts';

const detail = (name: string) => `${SHOP}/p/order/detail.html?orderId=${shopOrderIdOf(name)}`;
const inShop = (page: Page, action: 'rerender' | 'remount') =>
  page.evaluate((name) => Reflect.get(window, 'demoShop')[name](), action);

describe.each(['chromium', 'firefox'] as const)('order pages in %s', (name) => {
  let walk: Walk;
  let pages: Page[] = [];
  const open = async (url: string) => {
    const page = await walk.open(url);
    pages.push(page);
    return page;
  };

  beforeAll(async () => {
    walk = await startWalk(name);
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close()));
    pages = [];
  });
  afterAll(async () => {
    await walk.close();
  });

  it('badges every order of the list, ten more for each "View orders", and one each after re-renders', async () => {
    const page = await open(LIST);
    expect(await waitForBadges(page, 10)).toEqual(expectedBadges(0, 10));
    await keepPicture(page, `list-${name}`);
    await page.click('.order-more button');
    expect(await waitForBadges(page, 20)).toEqual(expectedBadges(0, 20));
    await page.click('.order-more button');
    expect(await waitForBadges(page, 23)).toEqual(expectedBadges(0, 23));

    // A mark inside a card proves that the site did wipe what is not its own.
    await page.$$eval('.order-item', (cards) => {
      for (const card of cards) card.append(document.createElement('s'));
    });
    await inShop(page, 'rerender');
    expect(await page.$$('.order-item s')).toEqual([]);
    expect(await waitForBadges(page, 23)).toEqual(expectedBadges(0, 23));
    await inShop(page, 'remount');
    expect(await waitForBadges(page, 23)).toEqual(expectedBadges(0, 23));
    const places = await page.$$eval('still-covered-badge', (hosts) =>
      hosts.map((host) => [host.previousElementSibling?.className, host.closest('.order-item') !== null]),
    );
    expect(places).toEqual(Array.from({ length: 23 }, () => ['order-item', false]));
  });

  it('changes nothing of the site', async () => {
    const page = await open(LIST);
    const own = () =>
      page.$$eval('.order-item', (cards) => cards.map((card) => new XMLSerializer().serializeToString(card)));
    await page.waitForSelector('.order-item');
    const before = await own();
    await waitForBadges(page, 10);
    expect(await own()).toEqual(before);
  });

  it('tells the page nothing but its badges and the line above them', async () => {
    const page = await open('about:blank');
    await page.evaluateOnNewDocument(() => {
      const heard: unknown[] = [];
      Reflect.set(window, 'heardMessages', heard);
      addEventListener('message', ({ data }) => heard.push(data));
    });
    await page.goto(LIST);
    await waitForBadges(page, 10);
    await page.waitForSelector('still-covered-check');
    const after = await page.evaluate(() => ({
      messages: Reflect.get(window, 'heardMessages'),
      globals: Object.keys(window).filter((key) => /covered|wxt|preact/i.test(key)),
      loaded: performance.getEntriesByType('resource').filter(({ name: url }) => /-extension:/.test(url))
        .length,
      own: [...document.querySelectorAll('*')].filter(({ localName }) => /covered|wxt/.test(localName))
        .length,
    }));
    expect(after).toEqual({ messages: [], globals: [], loaded: 0, own: 11 });
  });

  it('shows other orders in the same cards', async () => {
    const page = await open(LIST);
    await waitForBadges(page, 10);
    await page.evaluate(() => Reflect.get(window, 'demoShop').showTab('Shipped'));
    const shipped = SHOP_ORDERS.flatMap((order, place) =>
      order.status === 'awaiting-delivery' ? [shopOrderId(place)] : [],
    );
    await waitForBadges(page, shipped.length);
    expect((await badgesOf(page)).map(({ orderId }) => orderId)).toEqual(shipped);
  });

  it('follows the site to a detail page and back without a load', async () => {
    const page = await open(LIST);
    await waitForBadges(page, 10);
    await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
    const orderId = shopOrderIdOf('five-days-by-detail');
    await page.click(`a[data-pl="order_item_header_detail"][href*="${orderId}"]`);
    await page.waitForSelector('.order-status');
    await waitForState(page, orderId, 'closing');
    const [badge, ...others] = await badgesOf(page);
    expect(badge).toEqual({ orderId, state: 'closing', actBy: addDays(today(), 5), daysLeft: '5' });
    expect(others).toEqual([]);
    await openBadge(page, orderId);
    const text = await badgeText(page, orderId);
    expect(text).toContain('You can apply for a return or refund within 15 days of confirming receipt.');
    expect(text).toContain('You can open a dispute within 60 days after order was placed.');
    expect(text).not.toContain('receipt.You');
    await keepPicture(page, `detail-${name}`);

    await page.goBack();
    await waitForBadges(page, 10);
    // What the detail page told stays told on the poorer list.
    await waitForState(page, orderId, 'closing');
    expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
  });

  it('reads the promise of a parcel on its way', async () => {
    const page = await open(detail('late'));
    const orderId = shopOrderIdOf('late');
    await waitForState(page, orderId, 'closing');
    expect((await badgesOf(page))[0]).toMatchObject({ actBy: addDays(today(), 4), daysLeft: '4' });
  });

  it('learns the day of delivery from the tracking page', async () => {
    const orderId = shopOrderIdOf('arrived-by-tracking');
    const page = await open(detail('arrived-by-tracking'));
    await page.waitForSelector(`still-covered-badge[data-order-id="${orderId}"][data-days-left="19"]`);
    await page.click('.order-status-btns a');
    await page.waitForSelector('[class*="arrival-time-v2--title"]');
    expect(await badgesOf(page)).toEqual([]);
    const other = await open(detail('arrived-by-tracking'));
    // Delivered three days ago: 15 days for a return, and nothing to report as missing any more.
    await other.waitForSelector(`still-covered-badge[data-order-id="${orderId}"][data-days-left="11"]`);
    await openBadge(other, orderId);
    expect(await badgeText(other, orderId)).toContain('It was delivered');
  });

  it.each(['de', 'fr', 'pl', 'pt', 'ko'])('reads the list in another language: %s', async (language) => {
    const page = await open(`${LIST}?language=${language}`);
    expect(await waitForBadges(page, 10)).toHaveLength(10);
    const badges = Object.fromEntries((await badgesOf(page)).map((badge) => [badge.orderId, badge]));
    for (const order of ['fresh', 'three-days', 'on-its-way']) {
      const [wanted] = expectedBadges(0, 23).filter(({ orderId }) => orderId === shopOrderIdOf(order));
      expect(badges[shopOrderIdOf(order)]).toEqual(wanted);
    }
  });

  it('reads the labels from before the middle of 2026, on a regional host', async () => {
    const page = await open('https://de.aliexpress.com/p/order/index.html?language=en&labels=old');
    const badges = await waitForBadges(page, 10);
    expect(badges[5]).toEqual(expectedBadges(5, 6)[0]);
  });

  it('waits for cards that come late', async () => {
    const page = await open(`${LIST}?delay=3000&labels=new`);
    expect(await page.$('.order-item')).toBeNull();
    await waitForBadges(page, 10);
  });

  it('does nothing on other pages and says nothing of an empty list', async () => {
    const page = await open(`${SHOP}/item/1005007000000000.html?delay=0`);
    await page.waitForSelector('.product-page');
    const empty = await open(`${LIST}?mode=empty&delay=0`);
    await empty.waitForSelector('.order-empty');
    for (const one of [page, empty]) {
      expect(await one.$('still-covered-badge, still-covered-notice')).toBeNull();
    }
  });

  it('says that aliexpress.ru is not supported yet', async () => {
    const page = await open('https://aliexpress.ru/order-list?mode=normal');
    await page.waitForSelector('still-covered-notice[data-kind="russia"]');
  });

  it('says that a changed page could not be read, warns on the toolbar, and gives a report', async () => {
    const page = await open(`${LIST}?mode=redesign&delay=0`);
    await page.waitForSelector('still-covered-notice[data-kind="unreadable"]', { timeout: 40_000 });
    await keepPicture(page, `notice-${name}`);
    const own = await walk.openOwn('popup.html');
    await own.waitForFunction(
      async () => (await Reflect.get(window, 'chrome').action.getBadgeText({})) === '!',
    );
    await own.waitForFunction(() => document.body.textContent.includes('could not be read'));
    const { text } = await ask<{ text: string }>(own, 'collect-report', {});
    expect(text).toContain('no-cards');
    await own.close();
    const back = await open(`${LIST}?mode=normal`);
    await waitForBadges(back, 10);
  });

  it('made no request of its own and wrote no error', () => {
    expect(foreignRequests(walk.shop)).toEqual([]);
    expect(walk.errors).toEqual([]);
  });
});
