import type { Migration } from './migration.ts';

/** Products the user looked at, and the way from a product to the orders that hold it. */
export const products: Migration = {
  to: 2,
  upgrade: (db, transaction) => {
    const store = db.createObjectStore('products', { keyPath: 'productId' });
    store.createIndex('seenAt', 'seenAt');
    transaction.objectStore('orders').createIndex('productIds', 'productIds', { multiEntry: true });
  },
};
