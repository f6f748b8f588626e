import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEvidence, writeEvidence } from '../../../utils/database/evidence.ts';
import type { Migration, Stores } from '../../../utils/database/migrations/migration.ts';
import {
  CURRENT_VERSION,
  MIGRATIONS,
  runMigrations,
} from '../../../utils/database/migrations/run-migrations.ts';
import { DATABASE_NAME } from '../../../utils/database/open.ts';
import { readOrderIdsWith, readProducts } from '../../../utils/database/products.ts';
import {
  readAllReminders,
  readLiveOrders,
  readMeta,
  readOrders,
  readReminders,
  readSettings,
} from '../../../utils/database/read.ts';
import type { Evidence } from '../../../utils/model/evidence.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

/** Content of a database as a shipped version left it. Frozen: a new version gets a folder of its own. */
const STORED = join(import.meta.dirname, '../../fixtures/stored');
const VERSIONS = readdirSync(STORED).map((name) => Number(name.replace('v', '')));

/** A product that both orders hold. */
const HOSE = '1005000000000001';

interface Content {
  orders: { orderId: string; productIds?: string[] }[];
  reminders: unknown[];
  settings: unknown;
  meta: Record<string, unknown>;
  /** Since version 2. */
  products?: { productId: string }[];
  /** Since version 3. Files stand there as texts. */
  evidence?: (Omit<Evidence, 'file' | 'original'> & { file: string; original: string | null })[];
}

function contentOf(version: number): Content {
  return JSON.parse(readFileSync(join(STORED, `v${version}`, 'content.json'), 'utf8'));
}

/** Makes a database as that version made it: by the steps up to it, and no further. */
/** Pieces of evidence as they lay in the database. */
function piecesOf({ evidence = [] }: Content) {
  return evidence.map(({ file, original, ...piece }) => ({
    ...piece,
    file: new Blob([file], { type: piece.type }),
    original: original === null ? null : new Blob([original], { type: piece.type }),
  }));
}

async function makeDatabase(version: number): Promise<void> {
  const steps = MIGRATIONS.filter(({ to }) => to <= version);
  const db = await openDB<Stores>(DATABASE_NAME, version, {
    upgrade: (opened, from, _to, transaction) => {
      void runMigrations(opened, transaction, from, steps);
    },
  });
  const { orders, reminders, settings, meta, products = [] } = contentOf(version);
  for (const order of orders) await db.put('orders', order);
  for (const product of products) await db.put('products', product);
  for (const piece of piecesOf(contentOf(version))) await db.put('evidence', piece);
  for (const reminder of reminders) await db.put('reminders', reminder);
  await db.put('settings', settings, 'settings');
  for (const [key, value] of Object.entries(meta)) await db.put('meta', value, key);
  db.close();
}

beforeEach(freshDatabase);

it('every version that was shipped has its frozen content', () => {
  expect(VERSIONS.sort()).toEqual(MIGRATIONS.map(({ to }) => to));
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(
    Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1),
  );
});

describe.each(VERSIONS)('a database of version %i', (version) => {
  it('opens today with everything in it', async () => {
    await makeDatabase(version);
    const { orders, reminders, settings, meta, products = [] } = contentOf(version);
    expect(orders.length).toBeGreaterThan(0);
    const read = await readOrders(orders.map(({ orderId }) => orderId));
    expect(read).toEqual({ records: orders, problems: [] });
    expect((await readAllReminders()).records).toEqual(reminders);
    expect(await readSettings()).toEqual(settings);
    expect(await readMeta('tables')).toBe(meta.tables);
    expect(await readMeta('missed')).toEqual(meta.missed);
    expect(await readMeta('pages')).toEqual(meta.pages);
    expect(await readProducts(products.map(({ productId }) => productId))).toEqual(products);
    for (const { orderId } of orders) {
      const pieces = piecesOf(contentOf(version)).filter((piece) => piece.orderId === orderId);
      expect(await readEvidence(orderId)).toEqual({ records: pieces, problems: [] });
    }
  });

  it('is found by its indexes', async () => {
    await makeDatabase(version);
    expect((await readLiveOrders('2026-09-10')).records.map(({ orderId }) => orderId)).toEqual([
      '8200000000000001',
    ]);
    expect((await readReminders('planned')).records).toHaveLength(1);
    const named = contentOf(version).orders.filter(({ productIds }) => productIds?.includes(HOSE));
    expect((await readOrderIdsWith(HOSE, 9)).sort()).toEqual(named.map(({ orderId }) => orderId));
  });
});

it('version 2 has what it brought: products, and orders with what was seen of theirs', () => {
  const { orders, products } = contentOf(2);
  expect(products?.length).toBeGreaterThan(0);
  expect(orders.map((order) => 'looks' in order)).toContain(true);
  expect(orders.every(({ productIds }) => productIds?.includes(HOSE))).toBe(true);
});

it('version 3 has what it brought: claims with their order, and pictures', async () => {
  const { orders, evidence } = contentOf(3);
  expect(orders.map((order) => 'claims' in order)).toContain(true);
  expect(evidence?.length).toBeGreaterThan(0);
  await makeDatabase(3);
  const [piece] = (await readEvidence(evidence?.[0]?.orderId ?? '')).records;
  expect(await piece?.file.text()).toBe('picture');
  expect(await piece?.original?.text()).toBe('picture with its place');
});

it('a database of version 2 takes pictures as soon as it is opened, and keeps everything', async () => {
  await makeDatabase(2);
  const [piece] = piecesOf(contentOf(3));
  if (!piece) throw new Error('version 3 has no piece');
  await writeEvidence(piece);
  const { orders } = contentOf(2);
  expect((await readOrders(orders.map(({ orderId }) => orderId))).records).toEqual(orders);
  expect((await readEvidence(piece.orderId)).records).toHaveLength(1);
});

describe('a chain of steps', () => {
  const withSteps = async (version: number, steps: readonly Migration[]) =>
    openDB<Stores>(DATABASE_NAME, version, {
      upgrade: (db, from, _to, transaction) => {
        transaction.done.catch(() => undefined);
        runMigrations(db, transaction, from, steps).catch(() => transaction.abort());
      },
    });
  const touched: number[] = [];
  const step = (to: number, fails = false): Migration => ({
    to,
    upgrade: async (_db, transaction) => {
      await transaction.objectStore('orders').put({ orderId: `step ${to}`, liveUntil: '' });
      touched.push(to);
      if (fails) throw new Error('no');
    },
  });

  beforeEach(() => touched.splice(0));

  const [next, last] = [CURRENT_VERSION + 1, CURRENT_VERSION + 2];

  it('runs the missing ones in order', async () => {
    await makeDatabase(1);
    const db = await withSteps(last, [...MIGRATIONS, step(next), step(last)]);
    expect(touched).toEqual([next, last]);
    expect(await db.count('orders')).toBe(contentOf(1).orders.length + 2);
    db.close();
  });

  it('keeps the old database when one fails', async () => {
    await makeDatabase(CURRENT_VERSION);
    await expect(withSteps(last, [...MIGRATIONS, step(next), step(last, true)])).rejects.toThrow();
    expect(touched).toEqual([next, last]);
    const { orders } = contentOf(CURRENT_VERSION);
    expect((await readOrders(orders.map(({ orderId }) => orderId))).records).toEqual(orders);
    const db = await openDB(DATABASE_NAME);
    expect(db.version).toBe(CURRENT_VERSION);
    expect(await db.count('orders')).toBe(orders.length);
    db.close();
  });
});
