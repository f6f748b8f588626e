import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { CURRENT_VERSION } from '../../../utils/database/migrations/run-migrations.ts';
import { closeDatabase, DATABASE_NAME, openDatabase } from '../../../utils/database/open.ts';
import {
  countOrders,
  readAllOrderIds,
  readLiveOrderIds,
  readLiveOrders,
  readMeta,
  readNextReminder,
  readOrders,
  readOrdersInBatches,
  readPastOrders,
  readReminders,
  readRemindersOf,
  readSettings,
} from '../../../utils/database/read.ts';
import {
  changeMeta,
  changeOrders,
  changeReminders,
  eraseDatabase,
  forgetOldReminders,
  writeSettings,
} from '../../../utils/database/write.ts';
import type { Reminder } from '../../../utils/model/reminder.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import type { StoredOrder } from '../../../utils/model/stored-order.ts';
import { breakDatabase, freshDatabase } from '../../support/fresh-database.ts';
import { aSighting } from '../../support/sighting.ts';

const TODAY = '2026-09-10';

function anEntry(index: number, liveUntil: string): StoredOrder {
  const orderId = String(8_200_000_000_000_000 + index);
  return { orderId, sightings: [aSighting({ printed: { orderId } })], done: [], liveUntil, orderedOn: '' };
}
function aReminder(parts: Partial<Reminder> = {}): Reminder {
  return {
    id: 'reminder:1:dispute:7',
    orderId: '1',
    kind: 'dispute',
    stage: '7',
    actBy: '2026-09-15',
    dueAt: 1000,
    state: 'planned',
    sentAt: null,
    ...parts,
  };
}
const keep = (orders: StoredOrder[], reminders: Reminder[] = []) =>
  changeOrders(
    orders.map(({ orderId }) => orderId),
    () => ({ orders, reminders }),
  );

/** Puts a value into a store as another program would, past every check. */
async function putRaw(store: string, value: unknown, key?: string): Promise<void> {
  await closeDatabase();
  const db = await openDB(DATABASE_NAME);
  await db.put(store, value, key);
  db.close();
}
async function getRaw(store: string, key: string): Promise<unknown> {
  await closeDatabase();
  const db = await openDB(DATABASE_NAME);
  const value: unknown = await db.get(store, key);
  db.close();
  return value;
}

beforeEach(freshDatabase);

describe('orders', () => {
  it('come back as they were kept, in the order asked for', async () => {
    const entries = [anEntry(1, '2026-10-01'), anEntry(2, '2026-08-01')];
    await keep(entries);
    const [first, second] = entries.map(({ orderId }) => orderId);
    expect((await readOrders([second ?? '', '99', first ?? ''])).records).toEqual([entries[1], entries[0]]);
  });

  it('are live through their last day', async () => {
    await keep([anEntry(1, '2026-09-09'), anEntry(2, TODAY), anEntry(3, '9999-12-31')]);
    expect((await readLiveOrders(TODAY)).records).toHaveLength(2);
    expect(await readLiveOrderIds(TODAY)).toHaveLength(2);
    expect(await countOrders(TODAY)).toEqual({ total: 3, past: 1 });
  });

  it('that are over come newest end first, by pages', async () => {
    const days = Array.from({ length: 9 }, (_, index) => `2026-08-0${index + 1}`);
    await keep(days.map((day, index) => anEntry(index, day)));
    const page = async (offset: number, limit: number) =>
      (await readPastOrders(TODAY, offset, limit)).records.map(({ liveUntil }) => liveUntil);
    expect(await page(0, 2)).toEqual(['2026-08-09', '2026-08-08']);
    expect(await page(7, 5)).toEqual(['2026-08-02', '2026-08-01']);
    expect(await page(20, 5)).toEqual([]);
    expect(await page(0, 0)).toEqual([]);
  });

  it('come in batches without gaps or repeats', async () => {
    await keep(Array.from({ length: 1201 }, (_, index) => anEntry(index, '2026-08-01')));
    const ids: string[] = [];
    for await (const { records } of readOrdersInBatches()) ids.push(...records.map(({ orderId }) => orderId));
    expect(ids).toEqual(await readAllOrderIds());
    expect(ids).toHaveLength(1201);
  });
});

describe('a change', () => {
  it('that throws leaves everything as it was', async () => {
    await keep([anEntry(1, TODAY)]);
    const { orderId } = anEntry(1, TODAY);
    const failing = changeOrders([orderId], ({ orders }) => {
      expect(orders.has(orderId)).toBe(true);
      throw new TypeError('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await readOrders([orderId])).records).toEqual([anEntry(1, TODAY)]);
  });

  it('that gives something unstorable writes nothing of it', async () => {
    const bad = { ...anEntry(2, TODAY), done: [() => undefined] };
    const failing = changeOrders(['1', '2'], () => ({ orders: [anEntry(1, TODAY), bad] as StoredOrder[] }));
    await expect(failing).rejects.toThrow();
    expect(await readAllOrderIds()).toEqual([]);
  });

  it('a hundred at once lose nothing', async () => {
    const { orderId } = anEntry(1, '');
    const changes = Array.from({ length: 100 }, (_, index) =>
      changeOrders([orderId], ({ orders }) => {
        const kept = orders.get(orderId) ?? { ...anEntry(1, ''), orderedOn: '' };
        return { orders: [{ ...kept, orderedOn: `${kept.orderedOn}${index},` }] };
      }),
    );
    await Promise.all(changes);
    const expected = Array.from({ length: 100 }, (_, index) => `${index},`).join('');
    expect((await readOrders([orderId])).records[0]?.orderedOn).toBe(expected);
  });
});

describe('reminders', () => {
  it('are found by state and moment, and the next one by itself', async () => {
    const reminders = [10, 20, 30].map((dueAt) => aReminder({ id: `r${dueAt}`, dueAt }));
    await keep([], [...reminders, aReminder({ id: 'told', dueAt: 15, state: 'sent' })]);
    const ids = async (...args: Parameters<typeof readReminders>) =>
      (await readReminders(...args)).records.map(({ id }) => id);
    expect(await ids('planned', { until: 20 })).toEqual(['r10', 'r20']);
    expect(await ids('planned', { from: 20 })).toEqual(['r20', 'r30']);
    expect(await ids('sent')).toEqual(['told']);
    expect((await readNextReminder(10))?.id).toBe('r20');
    expect(await readNextReminder(30)).toBeNull();
    expect((await readRemindersOf(['1'])).records).toHaveLength(4);
  });

  it('change together with the note of their delivery', async () => {
    await keep([], [aReminder()]);
    const { id } = aReminder();
    const delivery = { notificationId: id, reminderIds: [id] };
    await changeReminders([id, 'gone'], (reminder) => ({ ...reminder, state: 'sending' }), delivery);
    expect(await readMeta('delivery')).toEqual(delivery);
    const [changed] = await changeReminders([id], (reminder) => ({ ...reminder, state: 'sent' }), null);
    expect(changed?.state).toBe('sent');
    expect(await readMeta('delivery')).toBeNull();
  });

  it('that were told long ago are forgotten, planned ones never', async () => {
    await keep(
      [],
      [
        aReminder({ id: 'old', state: 'sent' }),
        aReminder({ id: 'open' }),
        aReminder({ id: 'new', state: 'sent', dueAt: 5000 }),
      ],
    );
    await forgetOldReminders(2000);
    expect((await readRemindersOf(['1'])).records.map(({ id }) => id)).toEqual(['new', 'open']);
  });
});

describe('settings and what is kept beside', () => {
  it('are the defaults until something is kept', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await writeSettings({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect((await readSettings()).theme).toBe('dark');
    expect(await readMeta('tables')).toBeNull();
    expect(await changeMeta('tables', (kept) => `${kept} then 1`)).toBe('null then 1');
    expect(await readMeta('tables')).toBe('null then 1');
  });

  it('go with everything else when it is erased', async () => {
    await keep([anEntry(1, TODAY)], [aReminder()]);
    await writeSettings({ ...DEFAULT_SETTINGS, theme: 'dark' });
    await changeMeta('tables', () => '1');
    await eraseDatabase();
    expect(await countOrders(TODAY)).toEqual({ total: 0, past: 0 });
    expect((await readRemindersOf(['1'])).records).toEqual([]);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await readMeta('tables')).toBeNull();
  });
});

describe('what lies unreadable on disk', () => {
  const damaged = {
    orderId: '8200000000000001',
    sightings: 'gone',
    liveUntil: '9999-12-31',
    title: 'secret',
  };

  it('is told without its content, left out, and never overwritten or deleted', async () => {
    await openDatabase();
    await putRaw('orders', damaged);
    await putRaw('reminders', { id: 'bad', orderId: damaged.orderId });
    const { records, problems } = await readLiveOrders(TODAY);
    expect(records).toEqual([]);
    expect(problems).toEqual([{ code: 'stored.unreadable', detail: expect.stringContaining('sightings') }]);
    expect(JSON.stringify(problems)).not.toMatch(/secret|8200000000000001/);
    await changeOrders([damaged.orderId], () => ({
      orders: [anEntry(1, TODAY), { ...anEntry(1, TODAY), orderId: damaged.orderId }],
      reminders: [aReminder({ id: 'bad' })],
      forget: ['bad'],
    }));
    expect(await getRaw('orders', damaged.orderId)).toEqual(damaged);
    expect(await getRaw('reminders', 'bad')).toEqual({ id: 'bad', orderId: damaged.orderId });
  });

  it('settings that cannot be read are the defaults, and stay on disk', async () => {
    await openDatabase();
    await putRaw('settings', { theme: 'purple' }, 'settings');
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await getRaw('settings', 'settings')).toEqual({ theme: 'purple' });
  });
});

describe('a database', () => {
  it('of a newer version is read and never changed', async () => {
    await keep([anEntry(1, '9999-12-31')]);
    await closeDatabase();
    const newer = await openDB(DATABASE_NAME, 99);
    newer.close();
    expect((await openDatabase()).writable).toBe(false);
    expect((await readLiveOrders(TODAY)).records).toHaveLength(1);
    await expect(keep([anEntry(2, TODAY)])).rejects.toMatchObject({ code: 'read-only' });
    await expect(eraseDatabase()).rejects.toMatchObject({ code: 'read-only' });
    expect(await readAllOrderIds()).toHaveLength(1);
  });

  it('gives way to an upgrade, and is opened again afterwards', async () => {
    await keep([anEntry(1, TODAY)]);
    const newer = await openDB(DATABASE_NAME, CURRENT_VERSION + 1);
    newer.close();
    expect(await readAllOrderIds()).toHaveLength(1);
  });

  it('that does not open says so, and is tried again', async () => {
    await breakDatabase();
    await expect(openDatabase()).rejects.toMatchObject({ code: 'unavailable' });
    await expect(readSettings()).rejects.toMatchObject({ code: 'unavailable' });
    await freshDatabase();
    expect((await openDatabase()).writable).toBe(true);
  });
});
