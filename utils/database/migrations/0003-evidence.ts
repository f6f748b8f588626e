import type { Migration } from './migration.ts';

/** Pictures and films for claims, found by their order. */
export const evidence: Migration = {
  to: 3,
  upgrade: (db) => {
    const store = db.createObjectStore('evidence', { keyPath: 'evidenceId' });
    store.createIndex('orderId', 'orderId');
  },
};
