import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, DATABASE_NAME, openDatabase } from '../../../utils/database/open.ts';
import {
  forgetProducts,
  keepLook,
  MOST_PRODUCTS,
  readOrderIdsWith,
  readProducts,
} from '../../../utils/database/products.ts';
import { changeOrders } from '../../../utils/database/write.ts';
import { breakDatabase, freshDatabase } from '../../support/fresh-database.ts';
import { aLook, freeRow, PRODUCT_ID } from '../../support/product.ts';

const idOf = (index: number) => String(1_005_007_000_001_000 + index);
const noon = (day: number) => Date.UTC(2026, 7, day, 19);
const lookAt = (readAt: number, productId = PRODUCT_ID, days = 90) =>
  aLook({ productId, readAt, sightings: [{ printed: { promises: [freeRow(days)] } }] });

async function withRaw<Value>(
  work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<Value>,
): Promise<Value> {
  await closeDatabase();
  const db = await openDB(DATABASE_NAME);
  const value = await work(db);
  db.close();
  return value;
}
/** Puts products into the store as an earlier life of the extension left them. */
const putRaw = (products: readonly unknown[]) =>
  withRaw(async (db) => {
    const { store, done } = db.transaction('products', 'readwrite');
    for (const product of products) void store.put(product);
    await done;
  });
const keysKept = () => withRaw(async (db) => (await db.getAllKeys('products')).map(String));
const stored = (index: number) => ({
  productId: idOf(index),
  looks: [lookAt(noon(1) + index, idOf(index))],
  seenAt: noon(1) + index,
});

beforeEach(async () => {
  await freshDatabase();
  await openDatabase();
});

describe('a look', () => {
  it('is kept and comes back as it was', async () => {
    const product = await keepLook(lookAt(noon(1)));
    expect(product).toEqual({ productId: PRODUCT_ID, looks: [lookAt(noon(1))], seenAt: noon(1) });
    expect(await readProducts([PRODUCT_ID])).toEqual([product]);
  });

  it('stands beside those of other days, and is one with another that says the same', async () => {
    await keepLook(lookAt(noon(1)));
    await keepLook(lookAt(noon(2)));
    const kept = await keepLook(lookAt(noon(2) + 60_000));
    expect(kept?.looks.map(({ firstReadAt, readAt }) => [firstReadAt, readAt])).toEqual([
      [noon(2), noon(2) + 60_000],
      [noon(1), noon(1)],
    ]);
    expect(kept?.seenAt).toBe(noon(2) + 60_000);
  });

  it('is one of twelve at most: the oldest goes first', async () => {
    for (const day of [3, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]) await keepLook(lookAt(noon(day)));
    const [product] = await readProducts([PRODUCT_ID]);
    expect(product?.looks.map(({ readAt }) => new Date(readAt).getUTCDate())).toEqual([
      14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3,
    ]);
  });

  it('from before does not make the product older', async () => {
    await keepLook(lookAt(noon(5)));
    expect((await keepLook(lookAt(noon(2))))?.seenAt).toBe(noon(5));
  });

  it('and another one at the same time lose nothing', async () => {
    const looks = [1, 2, 3, 4, 5].map((day) => lookAt(noon(day)));
    await Promise.all(looks.map(keepLook));
    expect((await readProducts([PRODUCT_ID]))[0]?.looks).toEqual(looks.toReversed());
  });
});

it('what cannot be read is left as it is', async () => {
  const odd = { productId: PRODUCT_ID, looks: 'gone', seenAt: noon(1) };
  await putRaw([odd]);
  expect(await keepLook(lookAt(noon(2)))).toBeNull();
  expect(await (await openDatabase()).db.get('products', PRODUCT_ID)).toEqual(odd);
});

describe('with too many products', () => {
  it('those go that were not looked at for longest', async () => {
    // Kept from the newest to the oldest: it is not the number that decides.
    await putRaw(Array.from({ length: MOST_PRODUCTS }, (_, index) => stored(MOST_PRODUCTS - index)));
    await keepLook(lookAt(noon(9)));
    const kept = await keysKept();
    expect(kept).toHaveLength(MOST_PRODUCTS);
    expect(kept).toContain(PRODUCT_ID);
    expect(kept).not.toContain(idOf(1));
    expect(kept).toContain(idOf(2));
    // One that is known already pushes nobody out.
    await keepLook(lookAt(noon(10), idOf(2)));
    await keepLook(lookAt(noon(11), idOf(MOST_PRODUCTS + 1)));
    expect(await keysKept()).toContain(idOf(2));
    expect(await keysKept()).not.toContain(idOf(3));
  });

  it('all that are too many go at once', async () => {
    await putRaw(Array.from({ length: MOST_PRODUCTS + 30 }, (_, index) => stored(index)));
    await keepLook(lookAt(noon(9)));
    expect(await keysKept()).toHaveLength(MOST_PRODUCTS);
  });
});

describe('products', () => {
  it('that are not known or cannot be read are left out, in the order asked for', async () => {
    const unreadable = { productId: idOf(7), looks: 'gone', seenAt: 1, title: 'secret' };
    await putRaw([stored(1), stored(2), unreadable]);
    const products = await readProducts([idOf(2), idOf(9), idOf(7), idOf(1)]);
    expect(products.map(({ productId }) => productId)).toEqual([idOf(2), idOf(1)]);
    expect(await keysKept()).toContain(idOf(7));
  });

  it('are forgotten when they were last looked at before an instant, and not on it', async () => {
    await putRaw([stored(1), stored(2), stored(3)]);
    await forgetProducts(noon(1) + 2);
    expect(await keysKept()).toEqual([idOf(2), idOf(3)]);
  });

  it('are all forgotten without one', async () => {
    await putRaw([stored(1), { ...stored(2), seenAt: 8.64e15 }, { ...stored(3), looks: 'gone' }]);
    await forgetProducts();
    expect(await keysKept()).toEqual([]);
  });
});

describe('orders that hold a product', () => {
  const order = (orderId: string, ...productIds: string[]) => ({
    orderId,
    sightings: [],
    done: [],
    liveUntil: '',
    orderedOn: '',
    productIds,
  });

  it('are found by its number, the highest first, as many as are asked for', async () => {
    const { productIds: _unknown, ...old } = order('8200000000000004');
    const orders = [
      order('8200000000000001', idOf(1), PRODUCT_ID),
      order('8200000000000003', PRODUCT_ID),
      order('8200000000000002', PRODUCT_ID),
      order('8200000000000005', idOf(1)),
      old,
    ];
    await changeOrders([], () => ({ orders }));
    expect(await readOrderIdsWith(PRODUCT_ID, 2)).toEqual(['8200000000000003', '8200000000000002']);
    expect(await readOrderIdsWith(PRODUCT_ID, 9)).toHaveLength(3);
    expect(await readOrderIdsWith(idOf(9), 9)).toEqual([]);
  });
});

describe('a database', () => {
  it('of a newer version is read and never changed', async () => {
    await keepLook(lookAt(noon(1)));
    await closeDatabase();
    (await openDB(DATABASE_NAME, 99)).close();
    expect(await readProducts([PRODUCT_ID])).toHaveLength(1);
    await expect(keepLook(lookAt(noon(2)))).rejects.toMatchObject({ code: 'read-only' });
    await expect(forgetProducts()).rejects.toMatchObject({ code: 'read-only' });
    expect(await keysKept()).toEqual([PRODUCT_ID]);
  });

  it('of a newer version that has no such store has no products', async () => {
    await closeDatabase();
    const newer = await openDB(DATABASE_NAME, 99, { upgrade: (db) => db.deleteObjectStore('products') });
    newer.close();
    expect(await readProducts([PRODUCT_ID])).toEqual([]);
  });

  it('that does not open says so', async () => {
    await breakDatabase();
    await expect(readProducts([PRODUCT_ID])).rejects.toMatchObject({ code: 'unavailable' });
    await expect(keepLook(lookAt(noon(1)))).rejects.toMatchObject({ code: 'unavailable' });
    await expect(forgetProducts()).rejects.toMatchObject({ code: 'unavailable' });
    await expect(readOrderIdsWith(PRODUCT_ID, 1)).rejects.toMatchObject({ code: 'unavailable' });
  });
});
