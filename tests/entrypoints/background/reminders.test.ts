import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { zone } from '../../../utils/clock.ts';
import { readAllReminders, readReminders } from '../../../utils/database/read.ts';
import { instantOf } from '../../../utils/model/plain-date.ts';
import { aPrintedOrder, aReading, ask, quiet, startBackground, tell } from '../../support/background.ts';
import { fakeBrowser, freshBrowser } from '../../support/fake-browser.ts';
import { releaseClock, setClock } from '../../support/fake-clock.ts';
import { breakDatabase, freshDatabase } from '../../support/fresh-database.ts';

/** Completed on 1 September: the dispute window closes on 16 September, act by the 15th. */
const ORDER = '8200000000000001';
const QUERY = { text: '', state: 'all', kind: 'all', group: null, offset: 0, limit: 50 } as const;

const at = (day: string, time: string): void => setClock(instantOf(day, time, zone()));
const shownIds = (): string[] => fakeBrowser().history.map(({ id }) => id);
const takeOrders = async (...orderIds: string[]) =>
  tell('take-reading', aReading(orderIds.map((id) => aPrintedOrder(id))), fakeBrowser().content);

/** The browser closes, time passes, the browser opens. */
async function restartAt(day: string, time: string): Promise<void> {
  fakeBrowser().restart();
  at(day, time);
  await startBackground();
  await quiet();
}

beforeEach(async () => {
  freshBrowser();
  await freshDatabase();
  at('2026-09-02', '12:00');
  await startBackground();
  await quiet();
});
afterEach(async () => {
  await quiet();
  releaseClock();
});

describe('reminders', () => {
  it('come on their day, once, with what closes, when, and which order', async () => {
    await takeOrders(ORDER);
    await quiet();
    expect(shownIds()).toEqual([]);
    at('2026-09-12', '09:00');
    fakeBrowser().onAlarm.fire({ name: 'wake', scheduledTime: 0 });
    await quiet();
    expect(shownIds()).toEqual([`reminder:${ORDER}:dispute:3`]);
    const shown = fakeBrowser().history[0]?.shown;
    expect(shown?.title).toContain('Sep 15');
    expect(shown?.title).toContain('3 days left');
    expect(shown?.message).toContain('Garden hose 15 m');
    expect(shown?.message).toContain('Green Store');
    expect(shown?.message).toContain('$12.30');
    fakeBrowser().onAlarm.fire({ name: 'wake', scheduledTime: 0 });
    await quiet();
    await restartAt('2026-09-12', '15:00');
    expect(shownIds()).toHaveLength(1);
  });

  it('wait for waking hours', async () => {
    await takeOrders(ORDER);
    await quiet();
    await restartAt('2026-09-12', '03:00');
    expect(shownIds()).toEqual([]);
    const alarm = fakeBrowser().alarmsSet.get('wake');
    expect(alarm?.scheduledTime).toBeLessThanOrEqual(Date.now() + 3_600_000);
    await restartAt('2026-09-12', '09:00');
    expect(shownIds()).toHaveLength(1);
  });

  it('are one summary when there are more than three', async () => {
    await takeOrders(ORDER, '8200000000000002', '8200000000000003', '8200000000000004');
    await restartAt('2026-09-14', '10:00');
    expect(shownIds()).toEqual(['reminder:digest:2026-09-14']);
    expect(fakeBrowser().history[0]?.shown.title).toBe('4 orders need you');
    expect((await readReminders('sending')).records).toEqual([]);
  });

  it('tell once what closed while the browser was off, and list it', async () => {
    await takeOrders(ORDER);
    await restartAt('2026-10-05', '10:00');
    expect(shownIds()).toEqual(['reminder:missed:2026-10-05']);
    const list = await tell('list-orders', QUERY);
    expect(list.missed).toMatchObject([{ orderId: ORDER, kind: 'dispute', title: 'Garden hose 15 m' }]);
    await restartAt('2026-10-06', '10:00');
    expect(shownIds()).toHaveLength(1);
    await tell('dismiss-missed', {});
    expect((await tell('list-orders', QUERY)).missed).toEqual([]);
  });

  it('say nothing of a window that is done, and come back when the mark is taken away', async () => {
    await takeOrders(ORDER);
    await tell('mark-window', { orderId: ORDER, kind: 'dispute', done: true });
    await restartAt('2026-09-14', '10:00');
    expect(shownIds()).toEqual([]);
    await tell('mark-window', { orderId: ORDER, kind: 'dispute', done: false });
    await quiet();
    expect(shownIds()).toEqual([`reminder:${ORDER}:dispute:1`]);
  });

  it('come again a day after they were put off', async () => {
    await takeOrders(ORDER);
    await restartAt('2026-09-08', '10:00');
    expect(shownIds()).toEqual([`reminder:${ORDER}:dispute:7`]);
    const { dueAt } = await tell('snooze-window', { orderId: ORDER, kind: 'dispute' });
    expect(dueAt).toBe(Date.now() + 86_400_000);
    await restartAt('2026-09-09', '10:00');
    expect(shownIds()).toEqual([`reminder:${ORDER}:dispute:7`, `reminder:${ORDER}:dispute:snooze`]);
  });

  it('do not come when they are switched off', async () => {
    await takeOrders(ORDER);
    const settings = await tell('get-settings', {});
    await tell('save-settings', { ...settings, remindersOn: false });
    await quiet();
    await restartAt('2026-09-14', '10:00');
    expect(shownIds()).toEqual([]);
  });

  it('go on from the spare copy when the database does not open, and the list says so', async () => {
    await takeOrders(ORDER);
    await quiet();
    await breakDatabase();
    await restartAt('2026-09-14', '10:00');
    expect(shownIds()).toEqual([`reminder:${ORDER}:dispute:1`]);
    expect(fakeBrowser().badge.text).toBe('!');
    await restartAt('2026-09-14', '12:00');
    expect(shownIds()).toHaveLength(1);
    const list = await tell('list-orders', QUERY);
    expect(list.health).toBe('copy');
    expect(list.groups['act-now'].views.map(({ orderId }) => orderId)).toEqual([ORDER]);
    expect(await ask('export-backup', {})).toMatchObject({ ok: false, code: 'unavailable' });
    const answer = await takeOrders('8200000000000009');
    expect(answer.views.map(({ orderId }) => orderId)).toEqual(['8200000000000009']);
  });
});

describe('the alarm', () => {
  it('is one, at most an hour ahead, and comes back after an update', async () => {
    await takeOrders(ORDER);
    await quiet();
    expect([...fakeBrowser().alarmsSet.keys()]).toEqual(['wake']);
    fakeBrowser().update();
    await startBackground();
    fakeBrowser().onInstalled.fire({ reason: 'update' });
    await quiet();
    const alarm = fakeBrowser().alarmsSet.get('wake');
    expect(alarm?.periodInMinutes).toBe(60);
    expect(alarm?.scheduledTime).toBeLessThanOrEqual(Date.now() + 3_600_000);
  });

  it('is set even when everything before it fails', async () => {
    await breakDatabase();
    fakeBrowser().update();
    fakeBrowser().failing.add('storage.local');
    await startBackground();
    await quiet();
    expect(fakeBrowser().alarmsSet.has('wake')).toBe(true);
  });
});

describe('a browser call that fails', () => {
  it.each([
    'storage.session',
    'storage.local',
    'storage.setAccessLevel',
    'action.setBadgeText',
    'action.setBadgeBackgroundColor',
    'permissions.contains',
    'runtime.sendMessage',
    'alarms.get',
    'alarms.create',
    'notifications.getAll',
    'notifications.clear',
    'tabs.create',
  ])('%s: messages are answered and reminders come', async (call) => {
    fakeBrowser().failing.add(call);
    await takeOrders(ORDER);
    await restartAt('2026-09-14', '10:00');
    expect(shownIds()).toEqual([`reminder:${ORDER}:dispute:1`]);
    expect((await tell('list-orders', QUERY)).total).toBe(1);
    fakeBrowser().onClicked.fire(`reminder:${ORDER}:dispute:1`);
    const ends = call === 'tabs.create' ? 'tabs.create' : 'notifications.clear';
    await vi.waitFor(() => expect(fakeBrowser().calls).toContain(ends));
  });

  it('notifications.create: the reminder stays planned and comes when it works again', async () => {
    await takeOrders(ORDER);
    fakeBrowser().failing.add('notifications.create');
    await restartAt('2026-09-14', '10:00');
    expect(shownIds()).toEqual([]);
    expect(await ask('send-test-reminder', {})).toMatchObject({ ok: false, code: 'not-shown' });
    const waiting = fakeBrowser().alarmsSet.get('wake');
    expect(waiting?.scheduledTime).toBeGreaterThan(Date.now() + 1_800_000);
    fakeBrowser().failing.clear();
    await restartAt('2026-09-14', '11:00');
    expect(shownIds()).toEqual([`reminder:${ORDER}:dispute:1`]);
    expect((await readAllReminders()).records.some(({ state }) => state === 'sending')).toBe(false);
  });
});

describe('notification clicks', () => {
  it('open the order, from the number in the id alone', async () => {
    await takeOrders(ORDER);
    fakeBrowser().onClicked.fire(`reminder:${ORDER}:dispute:1`);
    const order = `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER}`;
    await vi.waitFor(() => expect(fakeBrowser().opened).toEqual([order]));
    fakeBrowser().onClicked.fire('reminder:digest:2026-09-14');
    await vi.waitFor(() => expect(fakeBrowser().opened[1]).toBe(`${fakeBrowser().origin}/popup.html`));
  });

  it('do what the buttons say', async () => {
    await takeOrders(ORDER);
    const dismissed = () => expect(fakeBrowser().calls.filter((call) => call === 'notifications.clear'));
    fakeBrowser().onButtonClicked.fire(`reminder:${ORDER}:dispute:7`, 0);
    await vi.waitFor(() => dismissed().toHaveLength(1));
    expect((await readAllReminders()).records.some(({ stage }) => stage === 'snooze')).toBe(true);
    fakeBrowser().onButtonClicked.fire(`reminder:${ORDER}:dispute:7`, 1);
    await vi.waitFor(() => dismissed().toHaveLength(2));
    const { views } = await tell('view-orders', { orderIds: [ORDER] }, fakeBrowser().content);
    expect(views[0]?.done).toEqual(['dispute']);
  });
});

describe('in Firefox', () => {
  it('the same works without the options it does not know', async () => {
    freshBrowser('firefox');
    await freshDatabase();
    await startBackground();
    await takeOrders(ORDER);
    await restartAt('2026-09-14', '10:00');
    expect(shownIds()).toEqual([`reminder:${ORDER}:dispute:1`]);
    expect(fakeBrowser().history[0]?.shown.buttons).toBeUndefined();
    expect(fakeBrowser().history[0]?.shown.iconUrl).toMatch(/icon\/128\.png$/);
    expect(fakeBrowser().alarmsSet.has('wake')).toBe(true);
  });
});

describe('the icon', () => {
  it('that does not load is replaced by one that needs no loading', async () => {
    fakeBrowser().iconLoads = false;
    await tell('send-test-reminder', {});
    expect(fakeBrowser().history[0]?.shown.iconUrl).toMatch(/^data:image\/png/);
  });
});
