import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAllOrderIds, readAllReminders, readOrders, readSettings } from '../../../utils/database/read.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import { aPrintedOrder, aReading, ask, quiet, startBackground, tell } from '../../support/background.ts';
import { fakeBrowser, freshBrowser } from '../../support/fake-browser.ts';
import { moveClock, releaseClock, setClock } from '../../support/fake-clock.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

const FIRST = '8200000000000001';
const SECOND = '8200000000000002';
/** A backup as version 1 wrote it. Frozen: every later version has to read it. */
const V1 = readFileSync(join(import.meta.dirname, '../../fixtures/backups/v1.json'), 'utf8');

async function freshProfile(): Promise<void> {
  await quiet();
  fakeBrowser().killBackground();
  freshBrowser();
  await freshDatabase();
  await startBackground();
  await quiet();
}
const take = (...orders: ReturnType<typeof aPrintedOrder>[]) =>
  tell('take-reading', aReading(orders), fakeBrowser().content);

/** Everything that is kept. */
async function everything(): Promise<unknown> {
  await quiet();
  return {
    orders: (await readOrders(await readAllOrderIds())).records,
    reminders: (await readAllReminders()).records,
    settings: await readSettings(),
  };
}

function changed(
  change: (backup: Record<string, unknown> & { orders: Record<string, unknown>[] }) => void,
): string {
  const backup = JSON.parse(V1);
  change(backup);
  return JSON.stringify(backup);
}

beforeEach(async () => {
  freshBrowser();
  await freshDatabase();
  setClock('2026-09-02T20:00:00Z');
  await startBackground();
  await quiet();
});
afterEach(async () => {
  await quiet();
  releaseClock();
});

describe('a backup', () => {
  it('restores everything in an empty profile', async () => {
    await take(aPrintedOrder(FIRST), aPrintedOrder(SECOND));
    await tell('mark-window', { orderId: FIRST, kind: 'paypal', done: true });
    await tell('save-settings', { ...DEFAULT_SETTINGS, theme: 'dark', leadDays: [14, 1] });
    const before = await everything();
    const { fileName, text } = await tell('export-backup', {});
    expect(fileName).toMatch(/^still-covered-backup-2026-09-0[23]\.json$/);
    await freshProfile();
    expect(await everything()).not.toEqual(before);
    expect(await tell('preview-import', { text })).toMatchObject({ orders: 2, newOrders: 2, newerOrders: 0 });
    expect(await tell('import-backup', { text })).toMatchObject({ orders: 2 });
    expect(await everything()).toEqual(before);
    await tell('import-backup', { text });
    expect(await everything()).toEqual(before);
  });

  it('tells other tools what its orders mean', async () => {
    await take(aPrintedOrder(FIRST));
    const { text } = await tell('export-backup', {});
    const backup = JSON.parse(text);
    expect(Object.keys(backup)).toEqual([
      'format',
      'version',
      'exportedAt',
      'orders',
      'reminders',
      'cases',
      'settings',
    ]);
    expect(backup).toMatchObject({ format: 'still-covered-backup', version: 1 });
    expect(backup.orders[0]).toMatchObject({
      orderId: FIRST,
      status: 'completed',
      milestones: { ordered: '2026-08-01', completed: '2026-09-01', delivered: null },
      total: { amount: '12.30', currency: 'USD' },
      verdict: { state: 'open', kind: 'dispute', actBy: '2026-09-15' },
    });
    expect(backup.orders[0].provenance['milestones.ordered']).toMatchObject({ page: 'order-detail' });
  });

  it('brings back what it has and keeps what is newer here', async () => {
    await take(aPrintedOrder(FIRST, { statusText: 'Awaiting delivery', dates: [] }));
    await tell('save-settings', { ...DEFAULT_SETTINGS, theme: 'dark' });
    const { text } = await tell('export-backup', {});
    moveClock(86_400_000);
    await take(aPrintedOrder(FIRST), aPrintedOrder(SECOND));
    await tell('save-settings', { ...DEFAULT_SETTINGS, theme: 'light' });
    const before = await everything();
    expect(await tell('preview-import', { text })).toMatchObject({ newOrders: 0, newerOrders: 0 });
    await tell('import-backup', { text });
    expect(await everything()).toEqual(before);
  });

  it('of a later reading goes before what is kept', async () => {
    await take(aPrintedOrder(FIRST));
    const { text } = await tell('export-backup', {});
    await freshProfile();
    setClock('2026-09-01T20:00:00Z');
    await take(aPrintedOrder(FIRST, { statusText: 'Awaiting delivery', dates: [] }));
    setClock('2026-09-03T20:00:00Z');
    expect(await tell('preview-import', { text })).toMatchObject({ newOrders: 0, newerOrders: 1 });
    await tell('import-backup', { text });
    const { views } = await tell('view-orders', { orderIds: [FIRST] }, fakeBrowser().content);
    expect(views[0]).toMatchObject({ status: 'completed' });
  });

  it('cannot put a reading into the future', async () => {
    const text = changed(({ orders }) => {
      const readings = orders[0]?.readings;
      if (Array.isArray(readings)) readings[0].readAt = Date.UTC(2099, 0, 1);
    });
    await tell('import-backup', { text });
    const [stored] = (await readOrders([FIRST])).records;
    expect(stored?.sightings.every(({ readAt }) => readAt <= Date.now())).toBe(true);
  });

  it('of version 1 is read', async () => {
    await tell('import-backup', { text: V1 });
    const { views } = await tell('view-orders', { orderIds: [FIRST] }, fakeBrowser().content);
    expect(views[0]).toMatchObject({
      orderId: FIRST,
      done: ['return'],
      windows: expect.arrayContaining([expect.objectContaining({ kind: 'dispute', actBy: '2026-09-15' })]),
    });
    expect((await readSettings()).theme).toBe('dark');
  });
});

describe('a file that cannot be imported changes nothing', () => {
  it.each([
    ['no JSON', 'hello', 'backup-not-json'],
    ['half a file', V1.slice(0, V1.length / 2), 'backup-not-json'],
    ['another JSON', '{"orders":[]}', 'backup-not-ours'],
    ['a list', '[]', 'backup-not-ours'],
    ['a newer version', changed((backup) => Object.assign(backup, { version: 2 })), 'backup-newer'],
    ['an unknown field', changed((backup) => Object.assign(backup, { extra: 1 })), 'invalid'],
    ['no settings', changed((backup) => delete backup.settings), 'invalid'],
    ['a date that is none', changed((backup) => Object.assign(backup, { exportedAt: 'soon' })), 'invalid'],
    [
      'orders without readings',
      changed(({ orders }) => delete orders[0]?.readings),
      'backup-without-readings',
    ],
    [
      'no reading in the list',
      changed(({ orders }) => Object.assign(orders[0] ?? {}, { readings: [] })),
      'invalid',
    ],
    [
      'an order number that is none',
      changed(({ orders }) => Object.assign(orders[0] ?? {}, { orderId: '<b>' })),
      'invalid',
    ],
    [
      'readings of another order',
      changed(({ orders }) => Object.assign(orders[0] ?? {}, { orderId: SECOND })),
      'invalid',
    ],
    [
      'a key that reaches a prototype',
      V1.replace('"cases": [', '"__proto__": {"polluted": true}, "cases": ['),
      'invalid',
    ],
    [
      'a constructor',
      changed((backup) => Object.assign(backup, { cases: [{ constructor: {} }] })),
      'invalid',
    ],
    [
      'nesting without end',
      changed((backup) =>
        Object.assign(backup, { cases: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) }),
      ),
      'invalid',
    ],
    ['more than 20 MB', `${V1}${' '.repeat(20_000_001)}`, 'too-large'],
    [
      'more than 100,000 orders',
      changed((backup) => Object.assign(backup, { orders: Array(100_001).fill({}) })),
      'too-large',
    ],
  ])('%s', async (_what, text, code) => {
    await take(aPrintedOrder(SECOND));
    const before = await everything();
    expect(await ask('preview-import', { text })).toMatchObject({ ok: false, code });
    expect(await ask('import-backup', { text })).toMatchObject({ ok: false, code });
    expect(await everything()).toEqual(before);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
