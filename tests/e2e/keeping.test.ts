import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { readBackup } from '../../utils/backup/read-backup.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import type { BackupContent } from '../../utils/messages/messages.ts';
import { shopOrderIdOf } from '../demo-shop/shop-orders.ts';
import {
  ALWAYS_AWAKE,
  changeSettings,
  keptReminders,
  listOrders,
  noteNotifications,
  SOON,
  tellingTimes,
  toldNotifications,
  unsettledReminders,
} from '../support/kept-data.ts';
import {
  ask,
  badgesOf,
  builtExtension,
  LIST,
  newProfile,
  SHOP,
  startWalk,
  type Walk,
  waitForBadges,
  waitForState,
} from '../support/walk.ts';

const readAll = async (page: Page) => {
  await waitForBadges(page, 10);
  for (const count of [20, 23]) {
    await page.click('.order-more button');
    await waitForBadges(page, count);
  }
};
/** Ids of all orders that are kept. */
const keptIds = async (own: Page) => {
  const { groups } = await listOrders(own);
  return Object.values(groups)
    .flatMap(({ views }) => views.map(({ orderId }) => orderId))
    .sort();
};
/** Make the browser stop the background, and wait until it has. */
const stopBackground = async (walk: Walk, own: Page) => {
  if (walk.name === 'chromium') {
    const target = await walk.browser.waitForTarget((one) => one.type() === 'service_worker');
    const isGone = new Promise<void>((done) => {
      walk.browser.on('targetdestroyed', (one) => {
        if (one === target) done();
      });
    });
    const worker = await target.worker();
    await worker?.close();
    await isGone;
  } else {
    await own.waitForFunction(() => Reflect.get(window, 'chrome').extension.getBackgroundPage() === null);
  }
};

describe.each(['chromium', 'firefox'] as const)('what is kept in %s', (name) => {
  let walk: Walk | null = null;
  afterEach(async () => {
    await walk?.close();
    walk = null;
  });

  it('survives a restart of the browser, and nothing is told twice', async () => {
    const profile = newProfile();
    walk = await startWalk(name, { profileDir: profile.dir });
    let own = await walk.openOwn('popup.html');
    await changeSettings(own, { ...ALWAYS_AWAKE, theme: 'dark' });
    await readAll(await walk.open(LIST));
    await expect.poll(async () => Object.values(await keptReminders(own)), SOON).toContain('sent');
    await expect.poll(() => unsettledReminders(own), SOON).toEqual([]);
    const before = {
      ids: await keptIds(own),
      reminders: await keptReminders(own),
      told: await tellingTimes(own),
      settings: await ask(own, 'get-settings', {}),
    };
    expect(before.ids).toHaveLength(23);
    await walk.close();

    walk = await startWalk(name, { profileDir: profile.dir });
    own = await walk.openOwn('popup.html');
    await noteNotifications(own);
    expect(await keptIds(own)).toEqual(before.ids);
    expect(await ask(own, 'get-settings', {})).toEqual(before.settings);
    const page = await walk.open(LIST);
    await readAll(page);
    await expect.poll(() => keptReminders(own), SOON).toEqual(before.reminders);
    expect(await tellingTimes(own)).toEqual(before.told);
    expect(await toldNotifications(own)).toEqual([]);
    await walk.close();
    walk = null;
    profile.release();
  });

  it('is there again after the background was stopped, and an open page goes on', async () => {
    walk = await startWalk(name, { prefs: { 'extensions.background.idle.timeout': 1_000 } });
    const own = await walk.openOwn('popup.html');
    const page = await walk.open(LIST);
    await waitForBadges(page, 10);
    await stopBackground(walk, own);
    await page.click('.order-more button');
    await waitForBadges(page, 20);
    await stopBackground(walk, own);
    expect(await keptIds(own)).toHaveLength(20);
    expect(walk.errors).toEqual([]);
  });

  it('loses nothing when two tabs send the same orders at once, and the list never spoils the detail page', async () => {
    walk = await startWalk(name);
    const orderId = shopOrderIdOf('five-days-by-detail');
    const [one, two, detail] = await Promise.all([
      walk.open(LIST),
      walk.open(LIST),
      walk.open(`${SHOP}/p/order/detail.html?orderId=${orderId}`),
    ]);
    for (const page of [one, two, detail]) await page.bringToFront();
    await waitForState(detail, orderId, 'closing');
    await one.bringToFront();
    await readAll(one);
    await two.bringToFront();
    await readAll(two);
    const own = await walk.openOwn('popup.html');
    expect(await keptIds(own)).toHaveLength(23);
    const again = await walk.open(LIST);
    await waitForBadges(again, 10);
    const badge = (await badgesOf(again)).find((other) => other.orderId === orderId);
    expect(badge).toMatchObject({ state: 'closing', daysLeft: '5' });
  });

  it('survives an update of the extension while a page is open, and the old page stays quiet', async () => {
    walk = await startWalk(name);
    const page = await walk.open(LIST);
    await waitForBadges(page, 10);
    await walk.browser.installExtension(builtExtension(name));
    // The old script is on its own now: it sends in vain, once, and leaves what it showed.
    await page.click('.order-more button');
    await page.waitForFunction(() => document.querySelectorAll('.order-item').length === 20);
    const fresh = await walk.open(LIST);
    await waitForBadges(fresh, 10);
    await page.bringToFront();
    await page.reload();
    await readAll(page);
    const own = await walk.openOwn('popup.html');
    expect(await keptIds(own)).toHaveLength(23);
    expect(walk.errors).toEqual([]);
  });

  it('goes into a backup and comes back from it', async () => {
    walk = await startWalk(name);
    await readAll(await walk.open(LIST));
    const own = await walk.openOwn('options.html');
    const before = await keptIds(own);
    const { text, fileName } = writeBackup(await ask<BackupContent>(own, 'export-backup', {}));
    expect(fileName).toMatch(/^still-covered-backup-\d{4}-\d{2}-\d{2}\.json$/);
    await ask(own, 'erase-everything', {});
    expect(await keptIds(own)).toEqual([]);
    const { orders, reminders, settings } = readBackup(text);
    await ask(own, 'import-backup', { orders, reminders, settings });
    expect(await keptIds(own)).toEqual(before);
  });
});
