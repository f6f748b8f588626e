// @vitest-environment happy-dom
import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOrders } from '../../../utils/database/read.ts';
import type { MessageInput } from '../../../utils/messages/messages.ts';
import type { GatheringStop } from '../../../utils/model/gathering.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import { stockedOrder, stockedOrders } from '../../demo-shop/stock.ts';
import { ask, startBackground, tell } from '../../support/background.ts';
import { fakeBrowser, freshBrowser } from '../../support/fake-browser.ts';
import { freshDatabase } from '../../support/fresh-database.ts';
import { GatheringSite, LIST_PAGE } from '../../support/gathering-site.ts';

const DAY = '2026-11-23';
const CHECK: MessageInput<'start-gathering'> = { kind: 'check', period: 'all' };
const IMPORT: MessageInput<'start-gathering'> = { kind: 'import', period: 'all' };
const READ_ONLY = [
  'mtop.aliexpress.trade.buyer.order.list',
  'mtop.aliexpress.trade.buyer.order.detail',
  'mtop.aliexpress.trade.buyer.order.count',
  'mtop.ae.ld.querydetail',
  'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer',
];

const CASES_API = READ_ONLY[4];

let site: GatheringSite;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.parse(`${DAY}T18:00:00Z`) });
  freshBrowser();
  await freshDatabase();
  site = new GatheringSite('cases', DAY);
  await startBackground();
});
afterEach(async () => {
  await tell('steer-gathering', { action: 'cancel' });
  await pass(30);
  fakeBrowser().killBackground();
  vi.useRealTimers();
});

/** Lets so many seconds pass. */
async function pass(seconds: number): Promise<void> {
  for (let tick = 0; tick < seconds * 4; tick += 1) {
    await vi.advanceTimersByTimeAsync(250);
    // What the database does takes turns of its own.
    for (let turn = 0; turn < 6; turn += 1) await new Promise((done) => setImmediate(done));
  }
}
const status = async () => (await tell('get-gathering', {})).gathering;
/** Lets time pass until something holds of the gathering, ten minutes at most. */
async function until(holds: (now: NonNullable<Awaited<ReturnType<typeof status>>>) => boolean) {
  for (let tries = 0; tries < 600; tries += 1) {
    const now = await status();
    if (now && holds(now)) return now;
    await pass(1);
  }
  throw new Error(`it never came to that: ${JSON.stringify(await status())}`);
}
const isOver = ({ state }: { state: string }) => state !== 'running';
const askedFor = (api: string) => site.service.asked.filter((one) => one.api === api);
const detailsAsked = () => askedFor(READ_ONLY[1] ?? '').map(({ data }) => String(data.tradeOrderId));
/** Shortest time between two questions, milliseconds. */
const shortestGap = () => {
  const times = site.service.asked.map(({ at }) => at);
  return Math.min(...times.slice(1).map((at, index) => at - (times[index] ?? 0)));
};

describe('a check', () => {
  it('asks for every live order, one question at a time, and tells what came of it', async () => {
    site.openTab();
    expect((await tell('start-gathering', CHECK)).gathering).toMatchObject({ state: 'running', asked: 0 });
    const done = await until(isOver);
    expect(done).toMatchObject({ state: 'done', failed: 0, gaps: [], way: 'data', asked: done.toAsk });
    expect(done.summary).toMatchObject({ orders: done.asked, atStake: [{ currency: 'USD' }] });
    expect(done.summary?.openWindows).toBeGreaterThan(10);
    // Each order once, and only by calls that read.
    expect(new Set(detailsAsked()).size).toBe(detailsAsked().length);
    expect(new Set(site.service.asked.map(({ api }) => api)).size).toBeLessThanOrEqual(READ_ONLY.length);
    expect(site.service.asked.filter(({ api }) => !READ_ONLY.includes(api))).toEqual([]);
    expect(shortestGap()).toBeGreaterThanOrEqual(1_500);
    // No tab was opened, and nothing is left to check.
    expect(fakeBrowser().opened).toEqual([]);
    expect((await tell('get-gathering', {})).toCheck).toBe(0);
    expect(fakeBrowser().alarmsSet.has('gathering')).toBe(false);
  });

  it('knows the day of delivery of the last parcel, and that others are under way', async () => {
    site.openTab();
    await tell('start-gathering', CHECK);
    await until(isOver);
    const viewOf = async (name: string) => {
      const { orderId } = stockedOrder(name);
      const { views } = await tell('view-orders', { orderIds: [orderId] }, fakeBrowser().content);
      return views[0];
    };
    const names = stockedOrders('cases').map(({ spec }) => spec.name);
    const parcels = await Promise.all(names.map(async (name) => (await viewOf(name))?.parcels ?? null));
    expect(parcels.some((one) => one !== null && one.total > 1 && one.delivered === one.total)).toBe(true);
    expect(parcels.some((one) => one !== null && one.total > 1 && one.delivered < one.total)).toBe(true);
  });

  it('runs once, however often it is asked for', async () => {
    site.openTab();
    await Promise.all([tell('start-gathering', CHECK), tell('start-gathering', CHECK)]);
    await pass(5);
    expect((await tell('start-gathering', IMPORT)).gathering).toMatchObject({ kind: 'check' });
    await until(({ asked }) => asked >= 3);
    expect(new Set(detailsAsked()).size).toBe(detailsAsked().length);
    expect(shortestGap()).toBeGreaterThanOrEqual(1_500);
  });

  it('opens the order list where no tab shows AliExpress, and closes it at the end', async () => {
    await tell('start-gathering', CHECK);
    await until(({ pages }) => pages > 0);
    expect(fakeBrowser().opened).toEqual([LIST_PAGE]);
    await tell('steer-gathering', { action: 'cancel' });
    await pass(5);
    expect([...fakeBrowser().openTabs]).toEqual([]);
    expect(await status()).toMatchObject({ state: 'cancelled' });
  });

  it('goes on where it was paused, without asking anything twice', async () => {
    site.service.stock = 'small';
    site.openTab();
    await tell('start-gathering', CHECK);
    await until(({ asked }) => asked >= 2);
    expect((await tell('steer-gathering', { action: 'pause' })).gathering).toMatchObject({
      state: 'paused',
      stop: 'user',
    });
    await pass(10);
    const before = site.service.asked.length;
    await pass(60);
    expect(site.service.asked).toHaveLength(before);
    await tell('steer-gathering', { action: 'resume' });
    await until(isOver);
    expect(await status()).toMatchObject({ state: 'done' });
    expect(new Set(detailsAsked()).size).toBe(detailsAsked().length);
  });

  it('goes on in the next page when the user goes there, and in a new tab after the old one was closed', async () => {
    site.service.stock = 'small';
    const tab = site.openTab();
    await tell('start-gathering', CHECK);
    await until(({ asked }) => asked >= 1);
    site.goTo(tab.id, 'https://www.aliexpress.com/item/1005007000000001.html');
    await until(({ asked }) => asked >= 2);
    site.closeTab(tab.id);
    await until(isOver);
    expect(await status()).toMatchObject({ state: 'paused', stop: 'tab-closed' });
    await tell('steer-gathering', { action: 'resume' });
    expect(await until(isOver)).toMatchObject({ state: 'done', failed: 0 });
    expect(fakeBrowser().opened).toEqual([LIST_PAGE]);
    // A question whose page was left may be asked once more.
    expect(detailsAsked().length - new Set(detailsAsked()).size).toBeLessThanOrEqual(2);
  });

  it('survives a background that is stopped at every second question', async () => {
    site.service.stock = 'small';
    site.openTab();
    let questions = 0;
    site.onQuestion = async () => {
      questions += 1;
      if (questions % 2 === 0) return;
      fakeBrowser().killBackground();
      await startBackground();
    };
    await tell('start-gathering', CHECK);
    const ring = async () => {
      for (const [name] of fakeBrowser().alarmsSet) fakeBrowser().onAlarm.fire({ name, scheduledTime: 0 });
      await pass(15);
    };
    for (let minute = 0; minute < 80 && (await status())?.state === 'running'; minute += 1) await ring();
    expect(await status()).toMatchObject({ state: 'done', failed: 0 });
    const live = (await tell('get-gathering', {})).toCheck;
    expect(live).toBe(0);
  });

  it('never goes on by itself after a start of the browser', async () => {
    site.service.stock = 'small';
    site.openTab();
    await tell('start-gathering', CHECK);
    await until(({ asked }) => asked >= 1);
    site.crash();
    fakeBrowser().restart();
    await startBackground();
    expect(await until(isOver)).toMatchObject({ state: 'paused', stop: 'browser-closed' });
    const before = site.service.asked.length;
    await pass(120);
    expect(site.service.asked).toHaveLength(before);
    await tell('steer-gathering', { action: 'resume' });
    expect(await until(isOver)).toMatchObject({ state: 'done', failed: 0 });
  });
});

describe('what the site wants first', () => {
  it.each<[string, GatheringStop]>([
    ['FAIL_SYS_SESSION_EXPIRED', 'signed-out'],
    ['FAIL_SYS_USER_VALIDATE', 'site-check'],
    ['RGV587_ERROR', 'site-check'],
    ['FAIL_SYS_TRAFFIC_LIMIT', 'traffic-limit'],
    ['FAIL_SYS_TOKEN_EXOIRED', 'token-expired'],
  ])('%s stops it at once, what was read stays, and it can be resumed', async (code, stop) => {
    site.openTab();
    site.service.faults = { code, after: 9 };
    await tell('start-gathering', CHECK);
    expect(await until(isOver)).toMatchObject({ state: 'paused', stop });
    const asked = site.service.asked.length;
    expect(asked).toBe(10);
    await pass(120);
    expect(site.service.asked).toHaveLength(asked);
    const read = (await readOrders(detailsAsked())).records;
    expect(
      read.filter(({ sightings }) => sightings.some(({ page }) => page === 'order-detail')).length,
    ).toBeGreaterThan(0);
    site.service.faults = { code: null, after: 0 };
    await tell('steer-gathering', { action: 'resume' });
    const before = detailsAsked().length;
    await until(() => detailsAsked().length >= before + 2);
    expect(await status()).toMatchObject({ state: 'running', failed: 0, way: 'data' });
  });

  it('a sign-in page in the tab stops it too', async () => {
    const tab = site.openTab();
    await tell('start-gathering', CHECK);
    await until(({ asked }) => asked >= 1);
    site.goTo(tab.id, 'https://login.aliexpress.com/?return=orders');
    expect(await until(isOver)).toMatchObject({ state: 'paused', stop: 'signed-out' });
  });
});

describe('a data client that is not to be had', () => {
  it.each(['missing', 'throwing', 'silent'] as const)(
    '%s: order pages are opened one after another',
    async (client) => {
      site.service.stock = 'small';
      site.client = client;
      site.openTab();
      await tell('start-gathering', CHECK);
      const working = await until(({ asked, way }) => way === 'pages' && asked >= 3);
      expect(working).toMatchObject({ failed: 0, step: 'orders' });
      expect(site.service.asked).toEqual([]);
      const details = site.visited.filter((url) => url.includes('/p/order/detail.html'));
      expect(new Set(details).size).toBe(details.length);
      // One tab behind the others does it all.
      expect(fakeBrowser().opened).toHaveLength(1);
      const ids = details.slice(0, 2).map((url) => new URL(url).searchParams.get('orderId') ?? '');
      const { records } = await readOrders(ids);
      expect(
        records.every(({ sightings }) =>
          sightings.some(({ page, source }) => page === 'order-detail' && source === 'dom'),
        ),
      ).toBe(true);
    },
  );

  it('a client that only refuses is left too', async () => {
    site.service.stock = 'small';
    site.openTab();
    site.service.faults = { code: 'UNKNOWN_FAIL_CODE', after: 6 };
    await tell('start-gathering', CHECK);
    expect(await until(({ way, asked }) => way === 'pages' && asked >= 4)).toMatchObject({
      state: 'running',
    });
  });
});

describe('an import', () => {
  it('reads the list to its end by both forms of question, and tells pages and orders', async () => {
    site.openTab();
    await tell('start-gathering', IMPORT);
    const listed = await until(({ step }) => step !== 'list');
    expect(listed).toMatchObject({ pages: 4, listed: stockedOrders('cases').length });
    const [first, ...next] = askedFor(READ_ONLY[0] ?? '').map(({ data }) => data);
    expect(first).toMatchObject({
      renderType: 'init',
      timeOption: 'all',
      _lang: 'en_US',
      timeZone: 'GMT-0500',
    });
    expect(next.every((data) => typeof data.params === 'string')).toBe(true);
    await tell('steer-gathering', { action: 'cancel' });
  });

  it('keeps to the period', async () => {
    site.openTab();
    await tell('start-gathering', { kind: 'import', period: '6m' });
    const listed = await until(({ step }) => step !== 'list');
    expect(listed.listed).toBeLessThan(stockedOrders('cases').length);
    expect(askedFor(READ_ONLY[0] ?? '')[0]?.data).toMatchObject({ timeOption: '6m' });
    // Tabs count everything: they cannot be held against a part of the list.
    expect(askedFor(READ_ONLY[2] ?? '')).toEqual([]);
  });

  it('shows where the site counts more than was read', async () => {
    site.openTab();
    // Counts, the first page, and then the list breaks off.
    site.service.faults = { code: 'UNKNOWN_FAIL_CODE', after: 2 };
    site.onQuestion = (api) => {
      if (api === CASES_API) site.service.faults = { code: null, after: 0 };
    };
    await tell('start-gathering', IMPORT);
    const done = await until(isOver);
    const statuses = stockedOrders('cases').map(({ spec }) => spec.status);
    const onItsWay = statuses.filter((one) => one === 'awaiting-delivery').length;
    const shown = statuses.slice(0, 10).filter((one) => one === 'awaiting-delivery').length;
    expect(onItsWay).toBeGreaterThan(shown);
    expect(done.gaps).toContainEqual({ subject: 'list', said: null, read: 10 });
    expect(done.gaps).toContainEqual({ subject: 'shipped', said: onItsWay, read: shown });
    expect(done.summary).toMatchObject({ orders: 10 });
  });
});

describe('the daily check', () => {
  const openList = () =>
    tell(
      'take-reading',
      {
        page: 'order-list',
        source: 'dom',
        language: 'en',
        country: 'US',
        orders: [],
        problems: [],
        matched: {},
      },
      fakeBrowser().content,
    );

  it('is off until the user wants it, and then comes once a day', async () => {
    site.openTab();
    await openList();
    await pass(3);
    expect(await status()).toBeNull();
    await tell('save-settings', { ...DEFAULT_SETTINGS, autoCheck: true });
    await openList();
    expect(await until(({ state }) => state === 'running')).toMatchObject({ kind: 'check' });
    await tell('steer-gathering', { action: 'cancel' });
    await pass(5);
    await openList();
    await pass(3);
    expect(await status()).toMatchObject({ state: 'cancelled' });
    vi.setSystemTime(Date.now() + 25 * 3_600_000);
    await openList();
    expect(await until(({ state }) => state === 'running')).toMatchObject({ kind: 'check' });
  });

  it.each([
    ['check', CHECK, 'running'],
    ['import', IMPORT, 'paused'],
  ] as const)('finds a paused %s of the day before', async (kind, begun, state) => {
    site.openTab();
    await tell('save-settings', { ...DEFAULT_SETTINGS, autoCheck: true });
    await tell('start-gathering', begun);
    await tell('steer-gathering', { action: 'pause' });
    await openList();
    await pass(3);
    expect(await status()).toMatchObject({ kind, state: 'paused' });
    vi.setSystemTime(Date.now() + 25 * 3_600_000);
    await openList();
    await pass(3);
    expect(await status()).toMatchObject({ kind, state });
  });
});

describe('scripts', () => {
  it('that are not at work are sent away', async () => {
    site.openTab();
    await tell('start-gathering', CHECK);
    await until(({ pages }) => pages > 0);
    const strange = { ...fakeBrowser().content, tab: { id: 77, incognito: false } };
    expect(await tell('work-on-gathering', { driver: 'another' }, strange)).toBeNull();
    expect(await ask('ask-page', { driver: 'another', call: 'detail', data: {} }, strange)).toMatchObject({
      ok: false,
      code: 'not-allowed',
    });
    expect(await ask('open-page', { driver: 'another', page: 'list', orderId: null }, strange)).toMatchObject(
      {
        ok: false,
        code: 'not-allowed',
      },
    );
  });
});
