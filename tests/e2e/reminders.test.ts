import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopOrderIdOf } from '../demo-shop/shop-orders.ts';
import {
  ALWAYS_AWAKE,
  changeSettings,
  keptReminders,
  noteNotifications,
  SOON,
  tellingTimes,
  toldNotifications,
} from '../support/kept-data.ts';
import {
  foreignRequests,
  LIST,
  SHOP,
  startWalk,
  type Walk,
  waitForBadges,
  waitForState,
} from '../support/walk.ts';

/* Dates in the shop count from today, so some windows are close enough for a reminder now. */

describe.each(['chromium', 'firefox'] as const)('reminders in %s', (name) => {
  let walk: Walk;
  let own: Page;

  beforeAll(async () => {
    walk = await startWalk(name);
    own = await walk.openOwn('popup.html');
    await noteNotifications(own);
    await changeSettings(own, ALWAYS_AWAKE);
  });
  afterAll(async () => {
    await walk.close();
  });

  it('shows one for a window that closes within a week, and not again when the page is read again', async () => {
    const orderId = shopOrderIdOf('three-days');
    const page = await walk.open(`${SHOP}/p/order/detail.html?orderId=${orderId}`);
    await waitForState(page, orderId, 'closing');
    const id = `reminder:${orderId}:return:7`;
    await expect.poll(() => toldNotifications(own), SOON).toEqual([id]);
    expect(await keptReminders(own)).toMatchObject({
      [id]: 'sent',
      [`reminder:${orderId}:return:3`]: 'planned',
      [`reminder:${orderId}:return:1`]: 'planned',
      [`reminder:${orderId}:return:0`]: 'planned',
      [`reminder:${orderId}:dispute:7`]: 'planned',
    });
    const told = await tellingTimes(own);
    await page.reload();
    await waitForState(page, orderId, 'closing');
    const other = shopOrderIdOf('five-days-by-detail');
    await page.goto(`${SHOP}/p/order/detail.html?orderId=${other}`);
    await waitForState(page, other, 'closing');
    const both = [id, `reminder:${other}:return:7`].sort();
    await expect.poll(() => toldNotifications(own), SOON).toEqual(both);
    expect(await tellingTimes(own)).toMatchObject(told);
    await page.close();
  });

  it('tells many at once in one summary', async () => {
    const page = await walk.open(LIST);
    await waitForBadges(page, 10);
    await page.click('.order-more button');
    await waitForBadges(page, 20);
    await expect
      .poll(() => toldNotifications(own), SOON)
      .toContainEqual(expect.stringMatching(/^reminder:digest:/));
    await page.close();
  });

  it('plans nothing when reminders are switched off', async () => {
    await changeSettings(own, { remindersOn: false });
    await expect.poll(async () => Object.values(await keptReminders(own)), SOON).not.toContain('planned');
    await changeSettings(own, { remindersOn: true });
    await expect.poll(async () => Object.values(await keptReminders(own)), SOON).toContain('planned');
  });

  it('shows a test reminder from the settings', async () => {
    const options = await walk.openOwn('options.html');
    const button = await options.waitForSelector('::-p-xpath(//button[contains(., "test reminder")])');
    await button?.click();
    await expect.poll(() => toldNotifications(own), SOON).toContain('reminder:test');
    await options.close();
  });

  it('keeps one wake-up alarm, at most an hour away', async () => {
    const alarms: { name: string; scheduledTime: number }[] = await own.evaluate(() =>
      Reflect.get(window, 'chrome').alarms.getAll(),
    );
    expect(alarms.map((alarm) => alarm.name)).toEqual(['wake']);
    const minutes = await own.evaluate((time) => (time - Date.now()) / 60_000, alarms[0]?.scheduledTime ?? 0);
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThanOrEqual(60);
  });

  it('made no request of its own and wrote no error', () => {
    expect(foreignRequests(walk.shop)).toEqual([]);
    expect(walk.errors).toEqual([]);
  });
});
