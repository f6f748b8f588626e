import type { Migration } from './migration.ts';

/** The first shape: orders, reminders, settings and what is kept beside them. */
export const initial: Migration = {
  to: 1,
  upgrade: (db) => {
    const orders = db.createObjectStore('orders', { keyPath: 'orderId' });
    orders.createIndex('liveUntil', 'liveUntil');
    orders.createIndex('orderedOn', 'orderedOn');
    const reminders = db.createObjectStore('reminders', { keyPath: 'id' });
    reminders.createIndex('dueAt', ['state', 'dueAt']);
    reminders.createIndex('orderId', 'orderId');
    db.createObjectStore('settings');
    db.createObjectStore('meta');
  },
};
