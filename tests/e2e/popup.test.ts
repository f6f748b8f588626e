import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopOrderIdOf } from '../demo-shop/shop-orders.ts';
import { changeSettings, SOON, toolbarText } from '../support/kept-data.ts';
import { foreignRequests, keepPicture, LIST, startWalk, type Walk, waitForBadges } from '../support/walk.ts';

const groupCounts = (page: Page) =>
  page.$$eval('.group', (groups) =>
    Object.fromEntries(
      groups.map((group) => [group.getAttribute('data-group'), group.querySelector('.count')?.textContent]),
    ),
  );
const titles = (page: Page) =>
  page.$$eval('.group .order-title bdi', (nodes) => nodes.map((node) => node.textContent));
const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.textContent.includes(wanted), {}, words);
/** The button with these words in the card of an order. */
const button = async (page: Page, title: string, words: string) => {
  const path = `//article[contains(., "${title}")]//button[normalize-space()="${words}"]`;
  const found = await page.waitForSelector(`::-p-xpath(${path})`);
  if (!found) throw new Error(`no button ${words}`);
  return found;
};

describe.each(['chromium', 'firefox'] as const)('popup and settings in %s', (name) => {
  let walk: Walk;

  beforeAll(async () => {
    walk = await startWalk(name);
  });
  afterAll(async () => {
    await walk.close();
  });

  it('greets a new user', async () => {
    const popup = await walk.openOwn('popup.html');
    await says(popup, 'No orders yet');
    await popup.setViewport({ width: 420, height: 600 });
    await keepPicture(popup, `popup-empty-${name}`);
    await popup.close();
  });

  it('shows all orders by urgency, as soon as they are read', async () => {
    const popup = await walk.openOwn('popup.html');
    const list = await walk.open(LIST);
    await waitForBadges(list, 10);
    for (const count of [20, 23]) {
      await list.click('.order-more button');
      await waitForBadges(list, count);
    }
    await popup.bringToFront();
    await says(popup, '23 orders');
    expect(await groupCounts(popup)).toEqual({ 'act-now': '5', open: '4', waiting: '9', closed: '5' });
    expect((await titles(popup)).slice(0, 3)).toEqual([
      'Aluminium laptop stand, height adjustable',
      'Watercolour brush set, 12 pieces',
      'Gooseneck pour-over kettle, 0.9 l',
    ]);
    // Return and dispute of four orders, and one parcel to report as missing.
    expect(await toolbarText(popup)).toBe('9');
    await popup.setViewport({ width: 420, height: 600 });
    await keepPicture(popup, `popup-light-${name}`);
    await popup.close();
    await list.close();
  });

  it('finds orders by words', async () => {
    const popup = await walk.openOwn('popup.html');
    await popup.waitForSelector('input[type="search"]');
    await popup.type('input[type="search"]', 'kettle');
    expect(await popup.$eval('input[type="search"]', (input) => Reflect.get(input, 'value'))).toBe('kettle');
    await expect.poll(() => titles(popup), SOON).toEqual(['Gooseneck pour-over kettle, 0.9 l']);
    await popup.type('input[type="search"]', 'xyz');
    await says(popup, 'Show all');
    await popup.close();
  });

  it('marks a window as done and takes it back', async () => {
    const popup = await walk.openOwn('popup.html');
    const title = 'Gooseneck pour-over kettle';
    await (await button(popup, title, 'Done')).click();
    await (await button(popup, title, 'Undo')).click();
    await button(popup, title, 'Done');
    await popup.close();
  });

  it('keeps settings, and shows the dark theme', async () => {
    const options = await walk.openOwn('options.html');
    await says(options, 'Settings');
    await keepPicture(options, `options-light-${name}`);
    await changeSettings(options, { theme: 'dark', leadDays: [7, 1] });
    await options.close();
    const again = await walk.openOwn('options.html');
    await again.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await keepPicture(again, `options-dark-${name}`);
    await again.close();
    const popup = await walk.openOwn('popup.html');
    await says(popup, '23 orders');
    await popup.setViewport({ width: 420, height: 600 });
    await keepPicture(popup, `popup-dark-${name}`);
    await popup.close();
    const list = await walk.open(LIST);
    await waitForBadges(list, 10);
    expect(await list.$$eval('still-covered-badge[data-theme="dark"]', (hosts) => hosts.length)).toBe(10);
    await list.$eval('.order-item:nth-of-type(5)', (card) => card.scrollIntoView());
    await keepPicture(list, `list-dark-${name}`);
    await list.close();
  });

  it('takes the badges from the pages when they are not wanted', async () => {
    const options = await walk.openOwn('options.html');
    await changeSettings(options, { badgesOn: false, theme: 'auto' });
    const list = await walk.open(LIST);
    await list.waitForSelector('.order-item');
    // The order was read all the same, and a second reading proves that the first was answered.
    await list.click('.order-more button');
    await list.waitForFunction(() => document.querySelectorAll('.order-item').length === 20);
    expect(await list.$('still-covered-badge')).toBeNull();
    await changeSettings(options, { badgesOn: true });
    await list.reload();
    await waitForBadges(list, 10);
    await list.close();
    await options.close();
  });

  // Firefox has no way for a test to press a button of its toolbar.
  if (name === 'chromium') {
    it('opens as a real popup from the toolbar', async () => {
      const list = await walk.open(LIST);
      const [extension] = [...(await walk.browser.extensions()).values()];
      if (!extension) throw new Error('the extension is not there');
      await list.triggerExtensionAction(extension);
      await expect
        .poll(async () => {
          const texts = await Promise.all(
            (await extension.pages()).map((page) => page.evaluate(() => document.body.textContent)),
          );
          return texts.some((text) => text.includes('23 orders'));
        }, SOON)
        .toBe(true);
      await list.close();
    });
  }

  it('links to the order on AliExpress', async () => {
    const popup = await walk.openOwn('popup.html');
    const orderId = shopOrderIdOf('two-days');
    await popup.waitForSelector(
      `.order a[href="https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}"]`,
    );
    await popup.close();
  });

  it('made no request of its own and wrote no error', () => {
    expect(foreignRequests(walk.shop)).toEqual([]);
    expect(walk.errors).toEqual([]);
  });
});
