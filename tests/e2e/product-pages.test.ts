import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { formatDay } from '../../utils/format/day.ts';
import { addDays } from '../../utils/model/plain-date.ts';
import { BOUGHT_ORDER_ID } from '../demo-shop/products/bought-order.ts';
import { productIdOf } from '../demo-shop/products/product-catalogue.ts';
import {
  badgeText,
  foreignRequests,
  keepPicture,
  openBadge,
  SHOP,
  startWalk,
  type Walk,
} from '../support/walk.ts';

const HOST = 'still-covered-product';
const address = (name: string, query = '') => `${SHOP}/item/${productIdOf(name)}.html?delay=0${query}`;

/** Wait until the one panel of a page gives an answer. */
async function waitForPanel(page: Page, returnable: string): Promise<void> {
  await page.waitForSelector(`${HOST}[data-returnable="${returnable}"]`);
  expect(await page.$$(HOST)).toHaveLength(1);
}

/** What the panel says. */
function panelText(page: Page): Promise<string> {
  return page.$eval(HOST, (host) => host.shadowRoot?.textContent ?? '');
}

/** Where the panel stands: class names beside it, without what the site adds to them. */
function neighbours(page: Page): Promise<{ before: string; after: string }> {
  return page.$eval(HOST, (host) => {
    const nameOf = (element: Element | null) => element?.className.split('--').slice(0, 2).join('--') ?? '';
    return { before: nameOf(host.previousElementSibling), after: nameOf(host.nextElementSibling) };
  });
}

async function openPanel(page: Page): Promise<void> {
  await page.focus(HOST).catch(() => undefined);
  await page.$eval(HOST, (host) => host.shadowRoot?.querySelector('button')?.focus());
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (host) => document.querySelector(host)?.shadowRoot?.querySelector('.part') !== null,
    {},
    HOST,
  );
}

const inShop = (page: Page, action: string, ...values: string[]) =>
  page.evaluate((name, args) => Reflect.get(window, 'demoShop')[name](...args), action, values);

describe.each(['chromium', 'firefox'] as const)('product pages in %s', (name) => {
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

  it('says what the page and its data promise, in the row after theirs, and opens by keyboard', async () => {
    const page = await open(address('free-return'));
    await page.setViewport({ width: 1280, height: 900 });
    await waitForPanel(page, 'yes');
    expect(await neighbours(page)).toEqual({ before: 'shipping--item', after: 'shipping--item' });
    expect(await panelText(page)).toContain('90 days from your order');
    await keepPicture(page, `product-${name}`);
    await openPanel(page);
    const text = await panelText(page);
    expect(text).toContain('Free returns within 90 days');
    expect(text).toContain('proof of purchase');
    await keepPicture(page, `product-open-${name}`);
    // The site's own buttons are where they were and can be pressed.
    const isFree = await page.$eval('[class*="buy-now--"]', (button) => {
      button.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return top !== null && button.contains(top);
    });
    expect(isFree).toBe(true);
    expect(await page.evaluate(() => Reflect.get(window, 'demoShop').pressed)).toEqual([]);
  });

  it('leaves the page as it is, and its world without a trace', async () => {
    const page = await open(address('free-return'));
    const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    const before = await globals();
    const own = () =>
      page.$eval('[class*="action--container--"]', (box) => {
        const copy = box.cloneNode(true);
        if (copy instanceof Element) copy.querySelector('still-covered-product')?.remove();
        return new XMLSerializer().serializeToString(copy);
      });
    await page.waitForSelector('[class*="shipping--item--"]');
    const drawn = await own();
    await waitForPanel(page, 'yes');
    expect(await own()).toEqual(drawn);
    expect(
      (await globals()).filter((each) => !before.includes(each) && /cover|wxt|state/i.test(each)),
    ).toEqual([]);
  });

  it('follows the variant, the quantity, the country and redraws, with one panel at each time', async () => {
    const page = await open(address('sku-changes-promise'));
    await waitForPanel(page, 'yes');
    const choose = (place: number) => page.click(`[data-sku-row] > :nth-child(${place})`);
    await choose(2);
    await waitForPanel(page, 'unknown');
    expect(await panelText(page)).toContain('No free return promised');
    await choose(1);
    await waitForPanel(page, 'yes');
    await page.click('.comet-v2-input-number-btn-increase');
    await inShop(page, 'rerenderProduct');
    await waitForPanel(page, 'yes');
    expect((await neighbours(page)).before).toBe('shipping--item');
    await inShop(page, 'shipTo', 'ID');
    await page.waitForSelector('.country-flag-y2023.ID');
    await openPanel(page);
    await page.waitForFunction(
      (host) => document.querySelector(host)?.shadowRoot?.textContent?.includes('Indonesia'),
      {},
      HOST,
    );
    expect(await page.$$(HOST)).toHaveLength(1);
  });

  it('goes on to another product without a load, and to rows that come late', async () => {
    const page = await open(address('free-return', '&rows=late'));
    await waitForPanel(page, 'yes');
    await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
    await inShop(page, 'go', `/item/${productIdOf('non-returnable')}.html`);
    await waitForPanel(page, 'no');
    await inShop(page, 'go', `/item/${productIdOf('policy-only')}.html`);
    await waitForPanel(page, 'unknown');
    expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
    await inShop(page, 'go', '/p/order/index.html');
    await page.waitForFunction((host) => document.querySelector(host) === null, {}, HOST);
  });

  it.each([
    ['pl', 'yes', '90'],
    ['es', 'yes', '90'],
    ['id', 'yes', '90'],
    ['he', 'yes', '90'],
  ])('reads a page in another language: %s', async (language, returnable, days) => {
    const page = await open(address('free-return', `&language=${language}`));
    await waitForPanel(page, returnable);
    expect(await panelText(page)).toContain(days);
  });

  it.each([
    ['b', '&language=es', '15 days from delivery'],
    ['a', '', 'Local return: 15 days, from when is not said'],
  ])('reads the pages of earlier years: era %s', async (era, query, words) => {
    const page = await open(address('after-delivery', `&era=${era}${query}`));
    await waitForPanel(page, 'yes');
    expect(await panelText(page)).toContain(words);
    await keepPicture(page, `product-era-${era}-${name}`);
  });

  it('reads the page alone where its data is missing', async () => {
    const page = await open(address('free-return', '&mode=no-data'));
    await waitForPanel(page, 'yes');
    await openPanel(page);
    expect(await panelText(page)).toContain('from when the days count');
  });

  it.each([['earrings'], ['wig'], ['gift-card']])(
    'points at goods that may not be returnable: %s',
    async (goods) => {
      const page = await open(address(goods));
      await page.waitForSelector(HOST);
      expect(await panelText(page)).toMatch(
        goods === 'gift-card' ? /Digital goods/ : /check: may not be returnable/,
      );
    },
  );

  it.each([
    ['skeleton', '.sk-action-wrap'],
    ['captcha', '.baxia-dialog'],
    ['gone', '::-p-text(temporarily unavailable)'],
  ])('stays silent on a page without a product: %s', async (mode, mark) => {
    const page = await open(address('free-return', `&mode=${mode}`));
    await page.waitForSelector(mark);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await page.$(HOST)).toBeNull();
    // The same script speaks where there is a product.
    await page.goto(address('free-return', '&mode=normal'));
    await waitForPanel(page, 'yes');
  });

  it('shows the promise in the windows of an order that follows, and keeps what the listing said', async () => {
    const page = await open(address('free-return'));
    await waitForPanel(page, 'yes');
    await page.$eval('[class*="buy-now--"]', (button) => button instanceof HTMLElement && button.click());
    await page.waitForSelector(`still-covered-badge[data-order-id="${BOUGHT_ORDER_ID}"]`);
    await openBadge(page, BOUGHT_ORDER_ID);
    const text = await badgeText(page, BOUGHT_ORDER_ID);
    expect(text).toContain('Promised when you looked');
    expect(text).toContain('Free returns within 90 days');
    expect(text).toContain(`closes ${formatDay('en-US', addDays(today(), 90), 'full')}`);
    await keepPicture(page, `product-ordered-${name}`);
    const popup = await walk.openOwn('popup.html');
    pages.push(popup);
    // Another order holds the same lamp since a week: for that one the look came too late.
    const ordered = `ordered ${formatDay('en-US', today(), 'full')}`;
    await popup.waitForFunction((words) => document.body.textContent.includes(words), {}, ordered);
    await popup.$$eval(
      '.order',
      (orders, words) => {
        const mine = orders.find(({ textContent }) => textContent.includes(words));
        mine?.querySelector<HTMLElement>('.details-button')?.click();
      },
      ordered,
    );
    await popup.waitForSelector('.listing summary');
    expect(await popup.$eval('.listing', ({ textContent }) => textContent)).toContain(
      'by the day you ordered',
    );
    await popup.$eval('.listing', (listing) => {
      listing.setAttribute('open', '');
      listing.scrollIntoView();
    });
    await keepPicture(popup, `product-listing-${name}`);
  });

  it('made no request of its own and wrote no error', () => {
    expect(foreignRequests(walk.shop)).toEqual([]);
    expect(walk.errors).toEqual([]);
  });
});
