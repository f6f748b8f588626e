import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import type { BackupContent, GatheringStatus } from '../../utils/messages/messages.ts';
import { stockedOrder } from '../demo-shop/stock.ts';
import { SOON } from '../support/kept-data.ts';
import {
  ask,
  foreignRequests,
  keepPicture,
  LIST,
  startWalk,
  type Walk,
  waitForBadges,
  waitForState,
} from '../support/walk.ts';

const READ_ONLY = [
  'mtop.aliexpress.trade.buyer.order.list',
  'mtop.aliexpress.trade.buyer.order.detail',
  'mtop.aliexpress.trade.buyer.order.count',
  'mtop.ae.ld.querydetail',
  'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer',
];
/** A question takes two seconds, as a rule. */
const SOME_QUESTIONS = { timeout: 60_000, interval: 300 };

const statusOf = async (own: Page) => (await ask<GatheringStatus>(own, 'get-gathering', {})).gathering;
/** A button of the line above the order list, by its words. */
const lineButton = async (page: Page, words: string): Promise<ElementHandle<Element>> => {
  const find = (wanted: string) =>
    [...(document.querySelector('still-covered-check')?.shadowRoot?.querySelectorAll('button') ?? [])].find(
      (button) => button.textContent?.trim() === wanted,
    );
  const found = (await page.waitForFunction(find, {}, words)).asElement();
  if (!found) throw new Error(`no button ${words}`);
  return found as ElementHandle<Element>;
};
const lineText = (page: Page) =>
  page.$eval('still-covered-check', (host) => host.shadowRoot?.textContent ?? '');
const popupButton = async (popup: Page, words: string) => {
  const found = await popup.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`);
  if (!found) throw new Error(`no button ${words}`);
  return found;
};
const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.textContent.includes(wanted), {}, words);
/** What a page can notice of us: its client, its globals, its own ways to ask. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    globals: Object.keys(window).toSorted(),
    native: [window.fetch, XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send].map((one) =>
      String(one).includes('[native code]'),
    ),
    scripts: document.scripts.length,
  }));

describe.each(['chromium', 'firefox'] as const)('gathering in %s', (name) => {
  let walk: Walk;
  afterEach(async () => {
    await walk.close();
  });
  const asked = () => walk.shop.asked.length;
  const untilAsked = (count: number) => expect.poll(asked, SOME_QUESTIONS).toBeGreaterThanOrEqual(count);
  const untilState = (own: Page, state: string, stop: string | null = null) =>
    expect
      .poll(async () => {
        const now = await statusOf(own);
        return { state: now?.state, stop: now?.stop };
      }, SOME_QUESTIONS)
      .toEqual({ state, stop });

  it('checks orders from the line above the list, and goes on through whatever happens', async () => {
    walk = await startWalk(name);
    const page = await walk.open(LIST);
    await waitForBadges(page, 10);
    const own = await walk.openOwn('popup.html');
    await own.setViewport({ width: 420, height: 600 });
    await keepPicture(own, `gathering-idle-${name}`);
    await page.bringToFront();
    const before = await traces(page);
    await keepPicture(page, `gathering-line-idle-${name}`);
    await (await lineButton(page, 'Check my orders')).click();
    await untilAsked(5);
    expect(await traces(page)).toEqual(before);
    expect(await lineText(page)).toMatch(/\d+ of \d+ orders/);
    await keepPicture(page, `gathering-line-${name}`);

    // A second click, a reload, a stopped background: it is the same gathering still.
    await ask(own, 'start-gathering', { kind: 'import', period: 'all' });
    await page.reload();
    await lineButton(page, 'Pause');
    if (name === 'chromium') {
      const target = await walk.browser.waitForTarget((one) => one.type() === 'service_worker');
      await (await target.worker())?.close();
    }
    const count = asked();
    await untilAsked(count + 3);
    expect(await statusOf(own)).toMatchObject({ kind: 'check', state: 'running', way: 'data', failed: 0 });

    // Pause and resume, in the popup.
    await own.bringToFront();
    await says(own, 'Checking your orders');
    await keepPicture(own, `gathering-running-${name}`);
    await (await popupButton(own, 'Pause')).click();
    await untilState(own, 'paused', 'user');
    await new Promise((done) => setTimeout(done, 3_500));
    const paused = asked();
    await new Promise((done) => setTimeout(done, 4_000));
    expect(asked()).toBe(paused);

    // The site wants a sign-in: it stops at once, says so, and goes on when that is done.
    walk.shop.faults = { code: 'FAIL_SYS_SESSION_EXPIRED', after: 1 };
    await (await popupButton(own, 'Resume')).click();
    await untilState(own, 'paused', 'signed-out');
    await says(own, 'signed out');
    await keepPicture(own, `gathering-signed-out-${name}`);
    const stopped = asked();
    expect(stopped - paused).toBe(2);
    walk.shop.faults = { code: null, after: 0 };
    await (await popupButton(own, 'Resume')).click();
    await untilAsked(stopped + 2);

    // The tab goes, and another one takes over, which is closed at the end.
    await page.close();
    await untilState(own, 'paused', 'tab-closed');
    const closed = asked();
    await (await popupButton(own, 'Resume')).click();
    await untilAsked(closed + 2);
    await (await popupButton(own, 'Cancel')).click();
    await untilState(own, 'cancelled');
    await expect
      .poll(async () => (await walk.browser.pages()).map((one) => one.url()), SOON)
      .not.toContain(LIST);

    const { asked: questions } = walk.shop;
    expect(questions.filter(({ api }) => !READ_ONLY.includes(api))).toEqual([]);
    const gaps = questions.slice(1).map(({ at }, index) => at - (questions[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_490);
    expect(foreignRequests(walk.shop)).toEqual([]);
    expect(walk.errors).toEqual([]);
  });

  it('opens order pages one after another where the page has no data client', async () => {
    walk = await startWalk(name);
    walk.shop.client = 'missing';
    const own = await walk.openOwn('popup.html');
    await own.setViewport({ width: 420, height: 600 });
    await (await popupButton(own, 'Import my history')).click();
    await ask(own, 'start-gathering', { kind: 'check', period: 'all' });
    await expect
      .poll(async () => (await statusOf(own))?.asked ?? 0, { timeout: 90_000, interval: 500 })
      .toBeGreaterThanOrEqual(2);
    await own.bringToFront();
    await says(own, 'one by one');
    await keepPicture(own, `gathering-by-pages-${name}`);
    expect(walk.shop.asked).toEqual([]);
    const { text } = writeBackup(await ask<BackupContent>(own, 'export-backup', {}));
    const backup: { orders: { readings: { page: string; source: string }[] }[] } = JSON.parse(text);
    const read = backup.orders.filter(({ readings }) =>
      readings.some(({ page, source }) => page === 'order-detail' && source === 'dom'),
    );
    expect(read.length).toBeGreaterThanOrEqual(2);
    await (await popupButton(own, 'Cancel')).click();
    await untilState(own, 'cancelled');
    // The list is read as it was opened: ten orders, with what their own pages told of the first.
    const page = await walk.open(LIST);
    await waitForBadges(page, 10);
    await waitForState(page, stockedOrder('two-days').orderId, 'closing');
    expect(foreignRequests(walk.shop)).toEqual([]);
    expect(walk.errors).toEqual([]);
  });
});
