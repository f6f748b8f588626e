import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** Stores as they are today. Values are `unknown` until a schema has seen them. */
export interface Stores extends DBSchema {
  orders: {
    key: string;
    value: unknown;
    indexes: { liveUntil: string; orderedOn: string; productIds: string };
  };
  /** `dueAt` is over [state, dueAt], so that what is due is found without passing what was sent long ago. */
  reminders: { key: string; value: unknown; indexes: { dueAt: [string, number]; orderId: string } };
  settings: { key: string; value: unknown };
  meta: { key: string; value: unknown };
  products: { key: string; value: unknown; indexes: { seenAt: number } };
  evidence: { key: string; value: unknown; indexes: { orderId: string } };
}
export type StoresDatabase = IDBPDatabase<Stores>;
export type Upgrade = IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>;

/** One step from version `to - 1`. It runs inside the browser's upgrade transaction: all of it or nothing. */
export interface Migration {
  to: number;
  upgrade: (db: StoresDatabase, transaction: Upgrade) => void | Promise<void>;
}
