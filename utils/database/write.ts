import { type MetaKey, type MetaValues, metaSchemas } from '../model/meta.ts';
import { type Reminder, reminderSchema } from '../model/reminder.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../model/settings.ts';
import { type StoredOrder, storedOrderSchema } from '../model/stored-order.ts';
import { openForWriting } from './open.ts';
import { parseRecord, parseRecords } from './parse-record.ts';

/*
 * Writing, by the background only. Every change is one transaction around a synchronous pure function, so two changes
 * at once happen one after the other and a killed background leaves all of one or nothing of it.
 */

/** What a change is decided on: the orders asked for that are kept and readable, their reminders, and the settings. */
export interface Snapshot {
  orders: ReadonlyMap<string, StoredOrder>;
  remindersOf: (orderId: string) => Reminder[];
  settings: Settings;
  /** True when settings were saved before. */
  hasSettings: boolean;
}

export interface Change {
  orders?: readonly StoredOrder[];
  reminders?: readonly Reminder[];
  /** Ids of reminders that go. */
  forget?: readonly string[];
  settings?: Settings | undefined;
}

const RELAXED = { durability: 'default' } as const;
/** A reminder's state is a promise to the user: it is on the disk before we go on. */
const STRICT = { durability: 'strict' } as const;

/**
 * Reads these orders with their reminders, lets `change` decide, and writes what it gives, in one transaction. An order
 * or reminder that lies unreadable on disk is never overwritten. Gives what `change` gave. Throws what `change` throws,
 * with nothing written, and Refusal 'read-only' or 'unavailable'.
 */
export async function changeOrders<Decision extends Change>(
  orderIds: readonly string[],
  change: (snapshot: Snapshot) => Decision,
): Promise<Decision> {
  const db = await openForWriting();
  const transaction = db.transaction(['orders', 'reminders', 'settings'], 'readwrite', RELAXED);
  const orders = transaction.objectStore('orders');
  const reminders = transaction.objectStore('reminders');
  const settings = transaction.objectStore('settings');
  transaction.done.catch(() => undefined);
  try {
    const [storedOrders, storedReminders, storedSettings] = await Promise.all([
      Promise.all(orderIds.map((orderId) => orders.get(orderId))),
      Promise.all(orderIds.map((orderId) => reminders.index('orderId').getAll(orderId))),
      settings.get('settings'),
    ]);
    const snapshot = snapshotOf(orderIds, storedOrders, storedReminders, storedSettings);
    const decision = change(snapshot);
    for (const id of decision.forget ?? []) if (!snapshot.unreadable.has(id)) quietly(reminders.delete(id));
    for (const order of decision.orders ?? [])
      if (!snapshot.unreadable.has(order.orderId)) quietly(orders.put(order));
    for (const reminder of decision.reminders ?? [])
      if (!snapshot.unreadable.has(reminder.id)) quietly(reminders.put(reminder));
    if (decision.settings) quietly(settings.put(decision.settings, 'settings'));
    await transaction.done;
    return decision;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

/**
 * Changes reminders of these ids in one strict transaction; those that are gone or unreadable are left out. `delivery`
 * is written with them, null removes it. Gives the reminders as they are now.
 */
export async function changeReminders(
  ids: readonly string[],
  change: (reminder: Reminder) => Reminder,
  delivery?: MetaValues['delivery'] | null,
): Promise<Reminder[]> {
  const db = await openForWriting();
  const transaction = db.transaction(['reminders', 'meta'], 'readwrite', STRICT);
  const store = transaction.objectStore('reminders');
  transaction.done.catch(() => undefined);
  try {
    const values = await Promise.all(ids.map((id) => store.get(id)));
    const changed = parseRecords(reminderSchema, values, 'reminders').records.map(change);
    for (const reminder of changed) quietly(store.put(reminder));
    if (delivery === null) quietly(transaction.objectStore('meta').delete('delivery'));
    else if (delivery) quietly(transaction.objectStore('meta').put(delivery, 'delivery'));
    await transaction.done;
    return changed;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

/** Changes one record of what is kept beside the orders; `change` gets null when there is none that can be read. */
export async function changeMeta<Key extends MetaKey>(
  key: Key,
  change: (kept: MetaValues[Key] | null) => MetaValues[Key],
): Promise<MetaValues[Key]> {
  const db = await openForWriting();
  const transaction = db.transaction('meta', 'readwrite', RELAXED);
  const next = change(parseRecord<MetaValues[Key]>(metaSchemas[key], await transaction.store.get(key)));
  quietly(transaction.store.put(next, key));
  await transaction.done;
  return next;
}

/** Keeps the settings. */
export async function writeSettings(settings: Settings): Promise<void> {
  const db = await openForWriting();
  await db.put('settings', settings, 'settings');
}

/** Removes told, missed and dismissed reminders that were due before an instant (epoch ms). */
export async function forgetOldReminders(before: number): Promise<void> {
  const db = await openForWriting();
  const transaction = db.transaction('reminders', 'readwrite', RELAXED);
  const index = transaction.store.index('dueAt');
  for (const state of ['sent', 'missed', 'dismissed']) {
    const keys = await index.getAllKeys(IDBKeyRange.bound([state, -Infinity], [state, before], false, true));
    for (const key of keys) quietly(transaction.store.delete(key));
  }
  await transaction.done;
}

/** Empties everything, in one transaction. */
export async function eraseDatabase(): Promise<void> {
  const db = await openForWriting();
  const names = ['orders', 'reminders', 'settings', 'meta', 'products', 'evidence'] as const;
  const transaction = db.transaction(names, 'readwrite', STRICT);
  await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}

function snapshotOf(
  orderIds: readonly string[],
  storedOrders: readonly unknown[],
  storedReminders: readonly (readonly unknown[])[],
  storedSettings: unknown,
): Snapshot & { unreadable: ReadonlySet<string> } {
  const unreadable = new Set<string>();
  const orders = new Map<string, StoredOrder>();
  const reminders = new Map<string, Reminder[]>();
  for (const [index, orderId] of orderIds.entries()) {
    const order = parseRecord(storedOrderSchema, storedOrders[index]);
    if (order) orders.set(orderId, order);
    else if (storedOrders[index] !== undefined) unreadable.add(orderId);
    reminders.set(orderId, readable(storedReminders[index] ?? [], unreadable));
  }
  return {
    orders,
    remindersOf: (orderId) => reminders.get(orderId) ?? [],
    settings: parseRecord(settingsSchema, storedSettings) ?? DEFAULT_SETTINGS,
    hasSettings: storedSettings !== undefined,
    unreadable,
  };
}

function readable(values: readonly unknown[], unreadable: Set<string>): Reminder[] {
  return values.flatMap((value) => {
    const reminder = parseRecord(reminderSchema, value);
    if (reminder) return [reminder];
    if (typeof value === 'object' && value !== null && 'id' in value) unreadable.add(String(value.id));
    return [];
  });
}

/** A request that fails fails its transaction, whose `done` tells; unheard, it would be told a second time. */
function quietly(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself; the first error is the one to tell.
  }
}
