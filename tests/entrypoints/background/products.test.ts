import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../utils/database/open.ts';
import { readProducts } from '../../../utils/database/products.ts';
import type { PrintedProduct } from '../../../utils/model/printed-product.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import { ask, openProductPage, quiet, startFreshEach, takeProduct, tell } from '../../support/background.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';
import { moveClock, setClock } from '../../support/fake-clock.ts';
import { breakDatabase } from '../../support/fresh-database.ts';
import { aProductReading, freeRow, modulesOf, OTHER_PRODUCT_ID, PRODUCT_ID } from '../../support/product.ts';

const DAY_MS = 86_400_000;
const US_NUMBER = '3256806813686149';
/** What the page shows by itself: a free return, but not from when its days count. */
const SHOWN: Partial<PrintedProduct> = { promises: [freeRow()] };

const take = (printed: Partial<PrintedProduct> | null = SHOWN, parts = {}) =>
  takeProduct(aProductReading(printed, parts));
const kept = async (productId = PRODUCT_ID) => (await readProducts([productId]))[0] ?? null;
const sourcesKept = async () =>
  (await kept())?.looks.map(({ sightings }) => sightings.map(({ source }) => source).sort());

// The same day in every zone in which tests run.
startFreshEach('2026-09-02T10:00:00Z');

describe('a product page', () => {
  it('is answered with what it means, from its data too', async () => {
    const injections = openProductPage(modulesOf(PRODUCT_ID));
    const { view, isKept, appearance } = await take();
    expect(view).toMatchObject({
      productId: PRODUCT_ID,
      returnable: 'yes',
      reason: 'free-return',
      freeReturnDays: 90,
      promise: { days: 90, from: 'ordered', sentence: 'Free returns within 90 days' },
      actByIfOrderedToday: '2026-11-30',
      country: 'US',
    });
    expect(isKept).toBe(true);
    expect(appearance).toEqual({ theme: 'auto', language: 'auto', badgesOn: true });
    expect(injections.map(({ target, world }) => [target, world])).toEqual([[{ tabId: 1 }, 'MAIN']]);
  });

  it('is answered from what it shows where the browser does not let us ask for more', async () => {
    const { view, isKept } = await take();
    expect(view).toMatchObject({ reason: 'free-return', promise: { days: 90, from: null } });
    expect(view?.gaps).toContain('start');
    expect(isKept).toBe(true);
    expect(fakeBrowser().calls).toContain('scripting.executeScript');
    expect(await sourcesKept()).toEqual([['dom']]);
  });

  it.each([
    ['of another product', modulesOf(OTHER_PRODUCT_ID, 15)],
    ['without a number', { ...modulesOf(PRODUCT_ID, 15), GLOBAL_DATA: {}, PRICE: {} }],
    ['of no product', { TRADE: { orderId: '8200000000000001' }, GLOBAL_DATA: {} }],
  ])('is answered from what it shows where its data is %s', async (_what, modules) => {
    openProductPage(modules);
    expect((await take()).view?.promise).toMatchObject({ days: 90, from: null });
    expect(await sourcesKept()).toEqual([['dom']]);
  });

  it.each([
    [PRODUCT_ID, US_NUMBER],
    [US_NUMBER, PRODUCT_ID],
  ])('with the number %s takes data with %s as its own', async (shown, told) => {
    openProductPage(modulesOf(told));
    const { view } = await take({ ...SHOWN, productId: shown });
    expect(view).toMatchObject({ productId: PRODUCT_ID, promise: { from: 'ordered' } });
    expect((await kept())?.productId).toBe(PRODUCT_ID);
  });

  it.each<[string, Partial<PrintedProduct> | null]>([
    ['no product', null],
    ['no number', { ...SHOWN, productId: null }],
    ['a number that is none', { ...SHOWN, productId: '0' }],
  ])('with %s means nothing', async (_what, printed) => {
    expect(await take(printed)).toMatchObject({ view: null, isKept: false });
  });

  it('counts for the country of the settings, else for that of the site', async () => {
    const gaps = async (country: string) => {
      const { view } = await take({ ...SHOWN, countryText: 'PL' }, { country });
      return view?.gaps.includes('other-country');
    };
    expect([await gaps('PL'), await gaps('DE')]).toEqual([false, true]);
    await tell('save-settings', { ...DEFAULT_SETTINGS, country: 'DE' });
    await quiet();
    expect(await gaps('PL')).toBe(true);
  });

  it('reckons from the site’s day where the user has another one already', async () => {
    setClock('2026-09-02T20:00:00Z');
    openProductPage(modulesOf(PRODUCT_ID));
    expect((await take()).view?.actByIfOrderedToday).toBe('2026-11-30');
  });

  it('knows the site’s own code of Great Britain', async () => {
    const { view } = await take({ ...SHOWN, countryText: 'UK' }, { country: 'UK' });
    expect(view?.country).toBe('GB');
    expect(view?.gaps).not.toContain('other-country');
  });

  it('may be sent by a content script only', async () => {
    const input = { shown: aProductReading(SHOWN), state: null };
    expect(await ask('take-product', input)).toMatchObject({ ok: false, code: 'not-allowed' });
    const frame = { ...fakeBrowser().content, frameId: 1 };
    expect(await ask('take-product', input, frame)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await kept()).toBeNull();
  });
});

describe('what is kept of it', () => {
  it('is the look, with the moment of the reading', async () => {
    openProductPage(modulesOf(PRODUCT_ID));
    await take();
    expect(await kept()).toMatchObject({
      productId: PRODUCT_ID,
      seenAt: Date.now(),
      looks: [{ productId: PRODUCT_ID, firstReadAt: Date.now(), readAt: Date.now() }],
    });
    expect(await sourcesKept()).toEqual([['data', 'dom']]);
  });

  it('is one look for the same words again, the data staying where it cannot be read', async () => {
    openProductPage(modulesOf(PRODUCT_ID));
    await take(SHOWN, { country: 'US' });
    moveClock(60_000);
    fakeBrowser().openTabs.clear();
    await take(SHOWN, { country: 'US' });
    expect(await sourcesKept()).toEqual([['data', 'dom']]);
  });

  it('is nothing where what lies there cannot be read, and the page knows it', async () => {
    const { db } = await openDatabase();
    const odd = { productId: PRODUCT_ID, looks: 'odd', seenAt: Date.now() };
    await Reflect.apply(db.put, db, ['products', odd]);
    const { view, isKept } = await take();
    expect([view?.reason, isKept]).toEqual(['free-return', false]);
    expect(await db.get('products', PRODUCT_ID)).toEqual(odd);
  });

  it('is nothing where the user does not want it, and goes when he says so', async () => {
    await take();
    await tell('save-settings', { ...DEFAULT_SETTINGS, keepPromises: false });
    await quiet();
    expect(await kept()).toBeNull();
    const { view, isKept } = await take();
    expect([view?.reason, isKept]).toEqual(['free-return', false]);
    expect(await kept()).toBeNull();
  });

  it('stays through other settings, older ones that do not name the choice included', async () => {
    const { keepPromises: _unknown, ...older } = DEFAULT_SETTINGS;
    await tell('save-settings', { ...older, theme: 'dark' });
    await quiet();
    expect((await take()).isKept).toBe(true);
    await tell('save-settings', { ...DEFAULT_SETTINGS, theme: 'light' });
    await quiet();
    expect(await kept()).not.toBeNull();
  });

  it('goes with everything else that the user erases', async () => {
    await take();
    await tell('erase-everything', {});
    await quiet();
    const { db } = await openDatabase();
    expect(await db.count('products')).toBe(0);
  });

  it('goes 90 days after the last look', async () => {
    await take();
    await take({ ...SHOWN, productId: OTHER_PRODUCT_ID });
    moveClock(60 * DAY_MS);
    await take();
    const wake = async () => {
      fakeBrowser().onAlarm.fire({ name: 'wake', scheduledTime: 0 });
      await quiet();
    };
    moveClock(30 * DAY_MS);
    await wake();
    expect([await kept(), await kept(OTHER_PRODUCT_ID)]).toEqual([expect.anything(), expect.anything()]);
    moveClock(1);
    await wake();
    expect([await kept(), await kept(OTHER_PRODUCT_ID)]).toEqual([expect.anything(), null]);
    moveClock(60 * DAY_MS);
    await wake();
    expect(await kept()).toBeNull();
  });
});

describe('without a database', () => {
  it('the page still gets its answer, and knows that nothing is kept', async () => {
    openProductPage(modulesOf(PRODUCT_ID));
    await breakDatabase();
    const { view, isKept } = await take();
    expect(view).toMatchObject({ reason: 'free-return', promise: { from: 'ordered' } });
    expect(isKept).toBe(false);
  });
});
