import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pickState, type WantedFields } from '../../../utils/product-state/pick-state.ts';
import { STATE_FIELDS } from '../../../utils/product-state/state-fields.ts';
import { FIXTURES } from '../../support/load-fixture.ts';
import { modulesOf, OTHER_PRODUCT_ID, PRODUCT_ID } from '../../support/product.ts';

type Bag = Record<string, unknown>;

/** The function as the browser takes it into a page: its text alone, in a world that has nothing else of ours. */
function pickIn(window: object, fields: Partial<WantedFields> = {}): string {
  const world = createContext({ window });
  const prototype = () => runInContext('Object.getOwnPropertyNames(Object.prototype).join()', world);
  const before: unknown = prototype();
  const pick: unknown = runInContext(`(${pickState.toString()})`, world);
  if (typeof pick !== 'function') throw new TypeError('no function');
  const text: unknown = pick({ ...STATE_FIELDS, ...fields });
  if (typeof text !== 'string') throw new TypeError('no text');
  expect([Object.keys(world), prototype()]).toEqual([['window'], before]);
  return text;
}
/** A page after its events, the newest last. */
const page = (...events: unknown[]) => ({
  _d_c_: { lifeCycleEventList: events.map((data) => ({ type: 'RENDER', data, timestamp: 1 })) },
});
const picked = (window: object, paths?: readonly string[]): Bag =>
  JSON.parse(pickIn(window, paths ? { paths, promisePaths: [] } : {}));

describe('what is taken of a page', () => {
  it('is what the fields name', () => {
    const { AFTER_SALE_SERVICE_BLOCK, ...others } = picked(page(modulesOf(PRODUCT_ID)));
    expect({ ...others, AFTER_SALE_SERVICE_BLOCK: {} }).toEqual({
      ...modulesOf(PRODUCT_ID),
      AFTER_SALE_SERVICE_BLOCK: {},
    });
    expect(AFTER_SALE_SERVICE_BLOCK).toEqual({
      promiseId: 27,
      title: 'Free returns within 90 days',
      params: { extParams: '{"27":{"displayDays":90,"displayNode":"after_placed","countryTo":"US"}}' },
    });
  });

  it('is nothing of the visitor', () => {
    const visitor = {
      accountId: 'SECRET-1',
      memberSeq: 'SECRET-2',
      token: 'SECRET-3',
      address: { street: 'SECRET-4', zip: 'SECRET-5' },
      email: 'SECRET-6',
    };
    const modules = modulesOf(PRODUCT_ID);
    const window = {
      ...page({
        ...modules,
        USER: visitor,
        MTOP: { cookie: 'SECRET-7', promise: 'SECRET-8' },
        GLOBAL_DATA: { ...visitor, globalData: { ...visitor, productId: PRODUCT_ID, user: visitor } },
        PRICE: { ...visitor, region: 'US', targetSkuPriceInfo: { ...visitor, salePriceString: '$1' } },
        SHIPPING: {
          ...visitor,
          originalLayoutResultList: [
            {
              ...visitor,
              bizData: {
                ...visitor,
                shipToCode: 'US',
                utParams: JSON.stringify({ ...visitor, deliveryDate: '2026-08-20' }),
              },
            },
          ],
        },
        AFTER_SALE_SERVICE_BLOCK: {
          ...visitor,
          promiseId: 27,
          params: { ...visitor, extParams: JSON.stringify({ 27: { ...visitor, displayDays: 90 }, visitor }) },
        },
      }),
      runParams: visitor,
    };
    Object.assign(window._d_c_, visitor, { DCData: { extParams: visitor } });
    const text = pickIn(window);
    expect(text).not.toContain('SECRET');
    expect(JSON.parse(text)).toMatchObject({
      GLOBAL_DATA: { globalData: { productId: PRODUCT_ID } },
      SHIPPING: {
        originalLayoutResultList: [
          { bizData: { shipToCode: 'US', utParams: '{"deliveryDate":"2026-08-20"}' } },
        ],
      },
      AFTER_SALE_SERVICE_BLOCK: { promiseId: 27, params: { extParams: '{"27":{"displayDays":90}}' } },
    });
  });

  it('of a saved page says nothing of who is signed in, and all that its reader needs', () => {
    const folder = join(FIXTURES, 'product/2026-07-en-answer-state');
    const { state } = JSON.parse(readFileSync(join(folder, 'answer.json'), 'utf8'));
    const text = pickIn({ _d_c_: state });
    expect(text).not.toMatch(/signedIn|popupMap|i18n|buriedLogInfo|storeNum|timestamp/);
    expect(Object.keys(JSON.parse(text)).sort()).toEqual([
      'AFTER_SALE_SERVICE_BLOCK',
      'DELIVERY_GUARANTEE_SERVICE',
      'GLOBAL_DATA',
      'PERSONAL_INFORMATION_SECURITY',
      'PRICE',
      'PRODUCT_PROP_PC',
      'PRODUCT_TITLE',
      'SHIPPING',
      'SHOP_CARD_PC',
      'SUSTAINABILITY_SERVICE_BLOCK',
    ]);
  });

  it('is the promise of every module that names one, whatever its name', () => {
    const promise = { promiseId: 9, title: 'Local return', subContents: [{ content: 'a' }], secret: 1 };
    const modules = { NEW_BLOCK: promise, constructor: promise, toString: promise, OTHER: { title: 'x' } };
    const { secret: _left, ...taken } = promise;
    expect(picked(page(modules))).toEqual({ NEW_BLOCK: taken, constructor: taken, toString: taken });
  });

  it('is of the newest event that has a module', () => {
    const window = page(modulesOf(PRODUCT_ID, 15), { PRICE: { region: 'PL' } }, modulesOf(PRODUCT_ID, 90));
    expect(picked(window).PRICE).toEqual({ productId: PRODUCT_ID, region: 'US' });
    expect(JSON.stringify(picked(window))).not.toContain('15 days');
    window._d_c_.lifeCycleEventList.push({ type: 'UPDATE', data: { PRICE: { region: 'PL' } }, timestamp: 2 });
    expect(picked(window).PRICE).toEqual({ region: 'PL' });
    expect(picked(window).PRODUCT_TITLE).toEqual({ text: 'Tea tin with a lid' });
  });

  it('is of the last product only', () => {
    const other = { GLOBAL_DATA: { globalData: { productId: OTHER_PRODUCT_ID } } };
    const both = picked(page(modulesOf(PRODUCT_ID), other, { PRICE: { region: 'PL' } }));
    expect(both).toEqual({ ...other, PRICE: { region: 'PL' } });
  });

  it('is of sixty events at most', () => {
    const late = Array.from({ length: 60 }, () => ({ PRICE: { region: 'US' } }));
    expect(picked(page(modulesOf(PRODUCT_ID), ...late))).toEqual({ PRICE: { region: 'US' } });
  });

  it('keeps lists as lists, and takes of them what its number names', () => {
    const window = page({ LIST: [{ a: 1, b: 2 }, { a: 3 }] });
    expect(picked(window, ['LIST.0.a'])).toEqual({ LIST: [{ a: 1 }] });
    expect(picked(window, ['LIST.1.a'])).toEqual({ LIST: [null, { a: 3 }] });
    expect(picked(window, ['LIST.*.a'])).toEqual({ LIST: [{ a: 1 }, { a: 3 }] });
    expect(pickIn(window, { paths: ['LIST.length.a', 'LIST.7.a'] })).not.toContain('3');
  });

  it('reaches no prototype', () => {
    const data = JSON.parse('{"__proto__":{"polluted":1},"M":{"__proto__":{"polluted":1},"promiseId":1}}');
    const fields = ['__proto__.polluted', 'M.__proto__.polluted', 'M.promiseId'];
    expect(picked(page(data), fields)).toEqual({ M: { promiseId: 1 } });
  });
});

describe('a page with nothing to take', () => {
  const circle: Bag = {};
  circle.self = circle;
  const thrower = (name: string) =>
    Object.defineProperty({}, name, {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
  const trap = () => {
    throw new Error('no');
  };
  const angry = new Proxy({}, { get: trap, ownKeys: trap, has: trap });

  it.each<[string, object]>([
    ['no global', {}],
    ['an empty global', { _d_c_: {} }],
    ['a global that is none', { _d_c_: 7 }],
    [
      'a list that is none',
      { _d_c_: { lifeCycleEventList: { 0: { data: modulesOf(PRODUCT_ID) }, length: 1 } } },
    ],
    ['an empty list', page()],
    ['events without data', page(null, 'x', 7)],
    ['modules without the fields', page({ OTHER: { a: 1 } })],
    ['a global that throws', thrower('_d_c_')],
    ['a list that throws', { _d_c_: thrower('lifeCycleEventList') }],
    ['a module that throws', page(thrower('PRICE'))],
    ['a field that throws', page({ PRICE: thrower('region') })],
    ['a proxy that lets nobody in', page({ PRICE: angry })],
    ['a list that is such a proxy', { _d_c_: { lifeCycleEventList: new Proxy([], { get: trap }) } }],
    ['a number too large for JSON', page({ PRICE: { region: 10n } })],
  ])('%s: an empty text', (_what, window) => {
    expect(pickIn(window)).toBe('');
  });

  it.each([circle, { any: 'record' }, ['a list']])('a whole record is no value: %#', (region) => {
    expect(picked(page({ PRICE: { region, productId: 1 } }))).toEqual({ PRICE: { productId: 1 } });
  });

  it('a function is no value', () => {
    expect(picked(page({ PRICE: { region: 'US', productId: () => 1 } }))).toEqual({
      PRICE: { region: 'US' },
    });
  });

  it('a circle where nothing is taken does not matter', () => {
    expect(picked(page({ PRICE: { region: 'US', circle }, CIRCLE: circle }))).toEqual({
      PRICE: { region: 'US' },
    });
  });

  it('a proxy that answers is read like anything else', () => {
    const bag = new Proxy({ region: 'US', secret: 1 }, {});
    expect(picked(page({ PRICE: bag }))).toEqual({ PRICE: { region: 'US' } });
  });
});

describe('limits', () => {
  it('a value that is far too large is left out, its neighbours stay', () => {
    const window = page({ PRICE: { region: 'US', selectedSkuId: 'x'.repeat(STATE_FIELDS.mostChars) } });
    expect(picked(window)).toEqual({ PRICE: { region: 'US' } });
  });

  it('what does not fit is not taken at all', () => {
    const paths = Array.from({ length: 12 }, (_, index) => `M.f${index}`);
    const window = (length: number) =>
      page({ M: Object.fromEntries(paths.map((path) => [path.slice(2), 'x'.repeat(length)])) });
    const fields = { paths, mostChars: 1_000 };
    expect(pickIn(window(110), fields)).toBe('');
    expect(pickIn(window(60), fields).length).toBeLessThanOrEqual(1_000);
    expect(pickIn(window(60), fields)).toContain('f11');
  });
});

it('leaves the page as it was', () => {
  const window = page(modulesOf(PRODUCT_ID), { PRICE: { region: 'PL' } });
  const before = structuredClone(window);
  pickIn(window);
  expect(window).toEqual(before);
  const frozen = JSON.stringify(window, (_key, value) => Object.freeze(value));
  expect(pickIn(window)).not.toBe('');
  expect(JSON.stringify(window)).toBe(frozen);
});
