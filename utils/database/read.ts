import { type MetaKey, type MetaValues, metaSchemas } from '../model/meta.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { type Reminder, type ReminderState, reminderSchema } from '../model/reminder.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../model/settings.ts';
import { type StoredOrder, storedOrderSchema } from '../model/stored-order.ts';
import { openDatabase } from './open.ts';
import { type Found, parseRecord, parseRecords } from './parse-record.ts';

/* Reading. Everything goes by key or index, so that ten thousand old orders cost nothing. All throw as openDatabase. */

const BATCH = 500;

/** The orders of these ids that are kept, in the order of the ids. */
export async function readOrders(orderIds: readonly string[]): Promise<Found<StoredOrder>> {
  const { db } = await openDatabase();
  const { store } = db.transaction('orders');
  const values = await Promise.all(orderIds.map((orderId) => store.get(orderId)));
  return parseRecords(
    storedOrderSchema,
    values.filter((value) => value !== undefined),
    'orders',
  );
}

/** Orders of which something could be open on this day or later. */
export async function readLiveOrders(today: PlainDate): Promise<Found<StoredOrder>> {
  const { db } = await openDatabase();
  const values = await db.getAllFromIndex('orders', 'liveUntil', IDBKeyRange.lowerBound(today));
  return parseRecords(storedOrderSchema, values, 'orders');
}

/** Ids of the orders that readLiveOrders would give. */
export async function readLiveOrderIds(today: PlainDate): Promise<string[]> {
  const { db } = await openDatabase();
  return db.getAllKeysFromIndex('orders', 'liveUntil', IDBKeyRange.lowerBound(today));
}

/** Orders of which everything was over before this day, newest end first: `limit` of them from `offset` on. */
export async function readPastOrders(
  today: PlainDate,
  offset: number,
  limit: number,
): Promise<Found<StoredOrder>> {
  const { db } = await openDatabase();
  const index = db.transaction('orders').store.index('liveUntil');
  let cursor = await index.openCursor(IDBKeyRange.upperBound(today, true), 'prev');
  if (cursor && offset > 0) cursor = await cursor.advance(offset);
  const values: unknown[] = [];
  while (cursor && values.length < limit) {
    values.push(cursor.value);
    cursor = await cursor.continue();
  }
  return parseRecords(storedOrderSchema, values, 'orders');
}

/** How many orders are kept, and how many of them were over before this day. */
export async function countOrders(today: PlainDate): Promise<{ total: number; past: number }> {
  const { db } = await openDatabase();
  const { store } = db.transaction('orders');
  const [total, past] = await Promise.all([
    store.count(),
    store.index('liveUntil').count(IDBKeyRange.upperBound(today, true)),
  ]);
  return { total, past };
}

/** Ids of every order, sorted. */
export async function readAllOrderIds(): Promise<string[]> {
  const { db } = await openDatabase();
  return db.getAllKeys('orders');
}

/** Every order, in batches by id, for search and export; a batch is one transaction. */
export async function* readOrdersInBatches(): AsyncGenerator<Found<StoredOrder>> {
  const { db } = await openDatabase();
  let after: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const { store } = db.transaction('orders');
    const [keys, values]: [string[], unknown[]] = await Promise.all([
      store.getAllKeys(range, BATCH),
      store.getAll(range, BATCH),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield parseRecords(storedOrderSchema, values, 'orders');
    after = last;
  }
}

/** Reminders in a state whose due moments (epoch ms) lie in a span, both ends included, earliest first. */
export async function readReminders(
  state: ReminderState,
  { from = -Infinity, until = Infinity }: { from?: number; until?: number } = {},
): Promise<Found<Reminder>> {
  const { db } = await openDatabase();
  const range = IDBKeyRange.bound([state, from], [state, until]);
  return parseRecords(reminderSchema, await db.getAllFromIndex('reminders', 'dueAt', range), 'reminders');
}

/** Every reminder, whatever its state. */
export async function readAllReminders(): Promise<Found<Reminder>> {
  const { db } = await openDatabase();
  return parseRecords(reminderSchema, await db.getAll('reminders'), 'reminders');
}

/** The planned reminder that is due first after an instant (epoch ms), or null. */
export async function readNextReminder(after: number): Promise<Reminder | null> {
  const { db } = await openDatabase();
  const index = db.transaction('reminders').store.index('dueAt');
  const range = IDBKeyRange.bound(['planned', after], ['planned', Infinity], true);
  return parseRecord(reminderSchema, await index.get(range));
}

/** The settings; the defaults when none are kept or when those kept cannot be read. */
export async function readSettings(): Promise<Settings> {
  const { db } = await openDatabase();
  return parseRecord(settingsSchema, await db.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
}

/** Something kept beside the orders, or null when it was never kept or cannot be read. */
export async function readMeta<Key extends MetaKey>(key: Key): Promise<MetaValues[Key] | null> {
  const { db } = await openDatabase();
  return parseRecord<MetaValues[Key]>(metaSchemas[key], await db.get('meta', key));
}

/** All reminders of these orders. */
export async function readRemindersOf(orderIds: readonly string[]): Promise<Found<Reminder>> {
  const { db } = await openDatabase();
  const index = db.transaction('reminders').store.index('orderId');
  const values = await Promise.all(orderIds.map((orderId) => index.getAll(orderId)));
  return parseRecords(reminderSchema, values.flat(), 'reminders');
}
