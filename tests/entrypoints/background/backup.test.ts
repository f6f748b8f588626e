import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastRead } from '../../../utils/backup/merge-backup.ts';
import { readBackup } from '../../../utils/backup/read-backup.ts';
import { writeBackup } from '../../../utils/backup/write-backup.ts';
import { readProducts } from '../../../utils/database/products.ts';
import { readAllOrderIds, readAllReminders, readOrders, readSettings } from '../../../utils/database/read.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import {
  anOrderOf,
  aPrintedOrder,
  aReading,
  quiet,
  startBackground,
  startFreshEach,
  takeProduct,
  tell,
} from '../../support/background.ts';
import { fakeBrowser, freshBrowser } from '../../support/fake-browser.ts';
import { moveClock, setClock } from '../../support/fake-clock.ts';
import { freshDatabase } from '../../support/fresh-database.ts';
import { aLook, aProductReading, freeRow, PRODUCT_ID } from '../../support/product.ts';

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

/** The file that the settings page would write now. */
const exported = async () => writeBackup(await tell('export-backup', {}));
/** What the settings page asks and sends when such a file is chosen and imported. */
const preview = (text: string) =>
  tell('preview-import', {
    orders: readBackup(text).orders.map(({ orderId, readings }) => ({ orderId, readAt: lastRead(readings) })),
  });
const importing = (text: string) => {
  const { orders, reminders, settings } = readBackup(text);
  return tell('import-backup', { orders, reminders, settings });
};

function changed(
  change: (backup: Record<string, unknown> & { orders: Record<string, unknown>[] }) => void,
): string {
  const backup = JSON.parse(V1);
  change(backup);
  return JSON.stringify(backup);
}

startFreshEach('2026-09-02T20:00:00Z');

describe('a backup', () => {
  it('restores everything in an empty profile', async () => {
    await take(aPrintedOrder(FIRST), aPrintedOrder(SECOND));
    await tell('mark-window', { orderId: FIRST, kind: 'paypal', done: true });
    await tell('save-settings', { ...DEFAULT_SETTINGS, theme: 'dark', leadDays: [14, 1] });
    const before = await everything();
    const { fileName, text } = await exported();
    expect(fileName).toMatch(/^still-covered-backup-2026-09-0[23]\.json$/);
    await freshProfile();
    expect(await everything()).not.toEqual(before);
    expect(await preview(text)).toMatchObject({ newOrders: 2, newerOrders: 0 });
    expect(await importing(text)).toMatchObject({ orders: 2 });
    expect(await everything()).toEqual(before);
    await importing(text);
    expect(await everything()).toEqual(before);
  });

  it('tells other tools what its orders mean', async () => {
    await take(aPrintedOrder(FIRST));
    const { text } = await exported();
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
    const { text } = await exported();
    moveClock(86_400_000);
    await take(aPrintedOrder(FIRST), aPrintedOrder(SECOND));
    await tell('save-settings', { ...DEFAULT_SETTINGS, theme: 'light' });
    const before = await everything();
    expect(await preview(text)).toMatchObject({ newOrders: 0, newerOrders: 0 });
    await importing(text);
    expect(await everything()).toEqual(before);
  });

  it('of a later reading goes before what is kept', async () => {
    await take(aPrintedOrder(FIRST));
    const { text } = await exported();
    await freshProfile();
    setClock('2026-09-01T20:00:00Z');
    await take(aPrintedOrder(FIRST, { statusText: 'Awaiting delivery', dates: [] }));
    setClock('2026-09-03T20:00:00Z');
    expect(await preview(text)).toMatchObject({ newOrders: 0, newerOrders: 1 });
    await importing(text);
    const { views } = await tell('view-orders', { orderIds: [FIRST] }, fakeBrowser().content);
    expect(views[0]).toMatchObject({ status: 'completed' });
  });

  it('cannot put a reading into the future', async () => {
    const text = changed(({ orders }) => {
      const readings = orders[0]?.readings;
      if (Array.isArray(readings)) readings[0].readAt = Date.UTC(2099, 0, 1);
    });
    await importing(text);
    const [stored] = (await readOrders([FIRST])).records;
    expect(stored?.sightings.every(({ readAt }) => readAt <= Date.now())).toBe(true);
  });

  it('of version 1 is read', async () => {
    await importing(V1);
    const { views } = await tell('view-orders', { orderIds: [FIRST] }, fakeBrowser().content);
    expect(views[0]).toMatchObject({
      orderId: FIRST,
      done: ['return'],
      windows: expect.arrayContaining([expect.objectContaining({ kind: 'dispute', actBy: '2026-09-15' })]),
    });
    expect((await readSettings()).theme).toBe('dark');
  });
});

describe('what product pages said', () => {
  const look = (days = 90) => takeProduct(aProductReading({ promises: [freeRow(days)] }));
  const shown = async () => {
    const everyOrder = { text: '', state: 'all', kind: 'all', group: null, offset: 0, limit: 9 } as const;
    const { groups } = await tell('list-orders', everyOrder);
    const [view] = Object.values(groups).flatMap(({ views }) => views);
    return {
      closesOn: view?.windows.find(({ kind }) => kind === 'free-return')?.closesOn,
      said: view?.listings.map(({ beforeOrder, statements }) => [beforeOrder, ...statements]),
    };
  };
  const PROMISED = { closesOn: '2026-12-01', said: [[true, 'Free returns within 90 days']] };

  it('comes back with the order, window and evidence', async () => {
    await look();
    await take(anOrderOf(FIRST, 'Sep 2, 2026', PRODUCT_ID));
    const before = await everything();
    expect(await shown()).toEqual(PROMISED);
    const { text } = await exported();
    expect(JSON.parse(text).orders[0].looks).toHaveLength(1);
    await freshProfile();
    await importing(text);
    expect(await everything()).toEqual(before);
    expect(await shown()).toEqual(PROMISED);
  });

  it('joins what was seen here', async () => {
    await look();
    await take(anOrderOf(FIRST, 'Sep 2, 2026', PRODUCT_ID));
    const { text } = await exported();
    await freshProfile();
    moveClock(2 * 86_400_000);
    await look(15);
    await take(anOrderOf(FIRST, 'Sep 2, 2026', PRODUCT_ID));
    await importing(text);
    expect(await shown()).toEqual({
      ...PROMISED,
      said: [[false, 'Free returns within 15 days'], ...PROMISED.said],
    });
  });

  it('does not come from the future', async () => {
    await take(anOrderOf(FIRST, 'Sep 2, 2026', PRODUCT_ID));
    const backup = JSON.parse((await exported()).text);
    const later = Date.now() + 86_400_000;
    backup.orders[0].looks = [aLook({ firstReadAt: later, readAt: later })];
    await freshProfile();
    await importing(JSON.stringify(backup));
    const [stored] = (await readOrders([FIRST])).records;
    const [look, ...others] = stored?.looks ?? [];
    expect(others).toEqual([]);
    const instants = [
      look?.firstReadAt,
      look?.readAt,
      ...(look?.sightings ?? []).map(({ readAt }) => readAt),
    ];
    expect(instants.every((instant) => instant === Date.now())).toBe(true);
  });

  it('of products goes when the settings of the backup want none kept', async () => {
    await tell('save-settings', { ...DEFAULT_SETTINGS, keepPromises: false });
    const { text } = await exported();
    await freshProfile();
    await look();
    expect(await readProducts([PRODUCT_ID])).toHaveLength(1);
    await importing(text);
    expect(await readProducts([PRODUCT_ID])).toEqual([]);
  });
});

describe('an import that does not fit changes nothing', () => {
  const backup = () => readBackup(V1);
  it.each<[string, () => unknown]>([
    [
      'readings that are none',
      () => ({ ...backup(), orders: [{ orderId: FIRST, readings: [{}], done: [] }] }),
    ],
    ['no readings', () => ({ ...backup(), orders: [{ orderId: FIRST, readings: [], done: [] }] })],
    [
      'an order number that is none',
      () => ({ ...backup(), orders: [{ ...backup().orders[0], orderId: '<b>' }] }),
    ],
    ['reminders that are none', () => ({ ...backup(), reminders: [7] })],
    ['settings that are none', () => ({ ...backup(), settings: {} })],
    ['the text of a file', () => ({ text: V1 })],
  ])('%s', async (_what, input) => {
    await take(aPrintedOrder(SECOND));
    const before = await everything();
    const [answer] = fakeBrowser().onMessage.fire(
      { type: 'import-backup', input: input() },
      fakeBrowser().page,
    );
    expect(await answer).toMatchObject({ ok: false, code: 'invalid' });
    expect(await everything()).toEqual(before);
  });
});
