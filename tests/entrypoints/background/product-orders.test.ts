import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { readMirror } from '../../../utils/database/mirror.ts';
import { readProducts } from '../../../utils/database/products.ts';
import { readOrders, readRemindersOf } from '../../../utils/database/read.ts';
import type { PrintedProduct } from '../../../utils/model/printed-product.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import type { OrderView } from '../../../utils/policy/order-view.ts';
import {
  anOrderOf,
  aReading,
  openProductPage,
  quiet,
  startFreshEach,
  takeProduct,
  tell,
} from '../../support/background.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';
import { moveClock } from '../../support/fake-clock.ts';
import { breakDatabase } from '../../support/fresh-database.ts';
import { aProductReading, freeRow, modulesOf, OTHER_PRODUCT_ID, PRODUCT_ID } from '../../support/product.ts';

const DAY_MS = 86_400_000;
const ORDER = '8200000000000001';
const US_NUMBER = '3256806813686149';

async function look(parts: Partial<PrintedProduct> = {}): Promise<void> {
  openProductPage(modulesOf(parts.productId ?? PRODUCT_ID));
  await takeProduct(aProductReading({ promises: [freeRow()], ...parts }));
}
async function order(orderedOn: string, ...productIds: string[]): Promise<OrderView> {
  const reading = aReading([anOrderOf(ORDER, orderedOn, ...productIds)], { country: 'US' });
  const { views } = await tell('take-reading', reading, fakeBrowser().content);
  if (!views[0]) throw new Error('no view of the order');
  return views[0];
}
/** As the popup shows it: the badges on pages carry no listings. */
async function view(): Promise<OrderView | undefined> {
  const everything = { text: '', state: 'all', kind: 'all', group: null, offset: 0, limit: 9 } as const;
  const { groups } = await tell('list-orders', everything);
  return Object.values(groups).flatMap(({ views }) => views)[0];
}
const freeReturn = ({ windows }: OrderView) => windows.find(({ kind }) => kind === 'free-return') ?? null;

startFreshEach('2026-09-02T20:00:00Z');

describe('an order of a product that was looked at before', () => {
  it('has the promise as a window with its source, and the listing as evidence', async () => {
    await look();
    const ordered = await order('Sep 2, 2026', PRODUCT_ID);
    expect(freeReturn(ordered)).toMatchObject({
      closesOn: '2026-12-01',
      actBy: '2026-11-30',
      state: 'open',
      sources: [
        {
          type: 'promise',
          sentence: 'Free returns within 90 days',
          readOn: '2026-09-02',
          title: null,
          closesOn: '2026-12-01',
        },
      ],
    });
    expect(ordered.listings).toEqual([]);
    expect((await view())?.listings).toMatchObject([
      { productId: PRODUCT_ID, beforeOrder: true, statements: ['Free returns within 90 days'] },
    ]);
  });

  it('has reminders for that window', async () => {
    await look();
    await order('Sep 2, 2026', PRODUCT_ID);
    await quiet();
    const { records } = await readRemindersOf([ORDER]);
    expect(records.filter(({ kind }) => kind === 'free-return').map(({ actBy }) => actBy)).toContain(
      '2026-11-30',
    );
  });

  it('is found by the number of aliexpress.us too', async () => {
    await look();
    expect(freeReturn(await order('Sep 2, 2026', US_NUMBER))?.closesOn).toBe('2026-12-01');
  });

  it('keeps it when the product is long forgotten', async () => {
    await look();
    await order('Sep 2, 2026', PRODUCT_ID);
    moveClock(91 * DAY_MS);
    fakeBrowser().onAlarm.fire({ name: 'wake', scheduledTime: 0 });
    await quiet();
    expect(await readProducts([PRODUCT_ID])).toEqual([]);
    expect((await view())?.listings).toHaveLength(1);
  });

  it('keeps it when the user wants no more of that kept', async () => {
    await look();
    await order('Sep 2, 2026', PRODUCT_ID);
    await tell('save-settings', { ...DEFAULT_SETTINGS, keepPromises: false });
    await quiet();
    expect(await readProducts([PRODUCT_ID])).toEqual([]);
    expect((await view())?.listings).toHaveLength(1);
  });

  it('has nothing by the page of another product', async () => {
    await look({ productId: OTHER_PRODUCT_ID });
    expect(freeReturn(await order('Sep 2, 2026', PRODUCT_ID))).toBeNull();
    expect((await view())?.listings).toEqual([]);
  });

  it('has it still when the database does not open any more, but not what fills the spare copy', async () => {
    await look({ specifications: [{ name: 'Lid', value: 'Brass' }] });
    await order('Sep 2, 2026', PRODUCT_ID);
    await quiet();
    await vi.waitFor(async () => expect((await readMirror())?.orders).toHaveLength(1));
    await breakDatabase();
    const shown = await view();
    expect(shown && freeReturn(shown)?.closesOn).toBe('2026-12-01');
    expect(shown?.listings).toMatchObject([{ specifications: [] }]);
  });
});

describe('an order that is kept already', () => {
  it('gets a later look as evidence only', async () => {
    await order('Sep 1, 2026', PRODUCT_ID);
    await quiet();
    fakeBrowser().sent.length = 0;
    await look();
    await quiet();
    const shown = await view();
    expect(shown?.listings).toMatchObject([{ productId: PRODUCT_ID, beforeOrder: false }]);
    expect(shown && freeReturn(shown)).toBeNull();
    expect(fakeBrowser().sent).toContainEqual({ type: 'orders-changed' });
  });

  it('gets a look of the day it was placed as evidence only, when it was known before', async () => {
    await order('Sep 2, 2026', PRODUCT_ID);
    moveClock(60_000);
    await look();
    const shown = await view();
    expect(shown?.listings).toMatchObject([{ beforeOrder: false }]);
    expect(shown && freeReturn(shown)).toBeNull();
  });

  it('says that the promise is for one of its things', async () => {
    await look();
    const ordered = await order('Sep 2, 2026', PRODUCT_ID, OTHER_PRODUCT_ID);
    expect(freeReturn(ordered)).toMatchObject({
      state: 'open',
      note: 'promise-some-items',
      sources: [{ type: 'promise', title: 'Tea tin with a lid' }],
    });
  });

  it('keeps the look from before when the page says something else afterwards', async () => {
    await look();
    await order('Sep 2, 2026', PRODUCT_ID);
    moveClock(2 * DAY_MS);
    openProductPage(modulesOf(PRODUCT_ID, 15));
    await takeProduct(aProductReading({ promises: [freeRow(15)] }));
    const shown = await view();
    expect(shown && freeReturn(shown)?.closesOn).toBe('2026-12-01');
    expect(shown?.listings.map(({ beforeOrder, statements }) => [beforeOrder, ...statements])).toEqual([
      [false, 'Free returns within 15 days'],
      [true, 'Free returns within 90 days'],
    ]);
  });

  it('stays as it is when the look is at something else', async () => {
    await order('Sep 2, 2026', PRODUCT_ID);
    await quiet();
    const [before] = (await readOrders([ORDER])).records;
    fakeBrowser().sent.length = 0;
    await look({ productId: OTHER_PRODUCT_ID });
    await quiet();
    expect((await readOrders([ORDER])).records).toEqual([before]);
    expect(fakeBrowser().sent).toEqual([]);
  });
});
