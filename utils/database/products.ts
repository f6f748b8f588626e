import { mergeLooks } from '../model/merge-looks.ts';
import type { ProductLook } from '../model/printed-product.ts';
import { MOST_PRODUCT_LOOKS, type StoredProduct, storedProductSchema } from '../model/stored-product.ts';
import { openDatabase, openForWriting } from './open.ts';
import { parseRecord, parseRecords } from './parse-record.ts';

/* Products the user looked at. All throw as openDatabase and openForWriting. */

/** As many as are kept; then those go that were not looked at for longest. */
export const MOST_PRODUCTS = 500;

/** What is kept of these products; unknown and unreadable ones are left out. */
export async function readProducts(productIds: readonly string[]): Promise<StoredProduct[]> {
  const { db } = await openDatabase();
  // A database that a newer version wrote may have another shape.
  if (!db.objectStoreNames.contains('products')) return [];
  const { store } = db.transaction('products');
  const values = await Promise.all(productIds.map((productId) => store.get(productId)));
  return parseRecords(
    storedProductSchema,
    values.filter((value) => value !== undefined),
    'products',
  ).records;
}

/**
 * Keeps a look at a product, beside those of other days, and lets the oldest products go when there are too many. Null
 * when what is there cannot be read: that is never overwritten.
 */
export async function keepLook(look: ProductLook): Promise<StoredProduct | null> {
  const db = await openForWriting();
  const transaction = db.transaction('products', 'readwrite');
  const value = await transaction.store.get(look.productId);
  const kept = parseRecord(storedProductSchema, value);
  if (value !== undefined && !kept) return null;
  const looks = mergeLooks(kept?.looks ?? [], [look]).slice(0, MOST_PRODUCT_LOOKS);
  const product = { productId: look.productId, looks, seenAt: Math.max(look.readAt, kept?.seenAt ?? 0) };
  await transaction.store.put(product);
  const surplus = (await transaction.store.count()) - MOST_PRODUCTS;
  if (surplus > 0) {
    const oldest = await transaction.store.index('seenAt').getAllKeys(null, surplus);
    await Promise.all(oldest.map((key) => transaction.store.delete(key)));
  }
  await transaction.done;
  return product;
}

/** Removes products that were last looked at before an instant (epoch ms), all of them without one. */
export async function forgetProducts(before = Number.POSITIVE_INFINITY): Promise<void> {
  const db = await openForWriting();
  const transaction = db.transaction('products', 'readwrite');
  const keys = await transaction.store.index('seenAt').getAllKeys(IDBKeyRange.upperBound(before, true));
  await Promise.all(keys.map((key) => transaction.store.delete(key)));
  await transaction.done;
}

/** Ids of the orders that hold a product, the highest and so mostly the newest first. */
export async function readOrderIdsWith(productId: string, limit: number): Promise<string[]> {
  const { db } = await openDatabase();
  const keys = await db.getAllKeysFromIndex('orders', 'productIds', productId);
  return keys.sort((a, b) => b.length - a.length || (a < b ? 1 : -1)).slice(0, limit);
}
