import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../../utils/aliexpress/answers/product-fields.ts';
import { understandProduct } from '../../../utils/aliexpress/understand-product.ts';
import type { PrintedProduct, ProductSighting } from '../../../utils/model/printed-product.ts';
import { allFixtures, fixtureNamed } from '../../support/load-fixture.ts';
import { aPrintedPromise } from '../../support/product.ts';

const ID = '1005007000000001';
const AT = Date.UTC(2026, 6, 20);

function sighting(
  source: 'dom' | 'data',
  printed: Partial<PrintedProduct>,
  about: Partial<ProductSighting> = {},
): ProductSighting {
  const product = { ...emptyProduct(ID), title: 'Tea tin', ...printed };
  return { source, language: 'en', country: null, readAt: AT, printed: product, ...about };
}

/** A sighting as the fixture's reading gives it. */
function seen(name: string, readAt = AT): ProductSighting {
  const { source, language, country, product } = fixtureNamed(name).expected.reading;
  if (!product) throw new Error(`${name} has no product`);
  return { source, language, country, readAt, printed: product };
}

const FREE = aPrintedPromise({
  promiseId: '27',
  title: 'Free returns within 90 days',
  daysText: '90',
  startCode: 'after_placed',
});
const SHOWN = aPrintedPromise({ title: 'Free returns within 90 days' });

describe('a product as one look tells it', () => {
  it('from the page alone: from when the days count is not known', () => {
    expect(understandProduct([seen('product/2026-07-en-free-return')])).toEqual({
      productId: '1005007000000601',
      title: 'Harbour reading lamp with clamp, warm & cold light, 1.5 m cable',
      categoryIds: ['39', '390112'],
      store: { name: 'Harbour Light Store', url: 'https://www.aliexpress.com/store/1100000061' },
      price: { amount: '12.40', currency: 'GBP' },
      country: null,
      unreachable: false,
      deliveryFrom: null,
      deliveryUntil: null,
      isChoice: null,
      specifications: [
        { name: 'Light colour', value: 'Warm, cold' },
        { name: 'Voltage', value: '5 V' },
        { name: 'Brand Name', value: 'NONE' },
      ],
      returnPromise: {
        type: 'free-return',
        days: 90,
        from: null,
        sentence: 'Free returns within 90 days',
        country: null,
      },
      goods: null,
      isDigital: false,
      statements: [
        {
          place: 'delivery',
          title: 'Fast delivery',
          details: [
            '￡1.00 coupon code if delayed',
            'Refund if package lost',
            'Refund if items damaged',
            'Refund if no delivery in 35 days',
          ],
        },
        { place: 'returns', title: 'Free returns within 90 days', details: [] },
      ],
      hasData: false,
      readAt: AT,
    });
  });

  it('from its data: with start, country and days of delivery', () => {
    expect(understandProduct([seen('product/2026-07-en-answer-state')])).toMatchObject({
      price: { amount: '12.40', currency: 'GBP' },
      country: 'GB',
      deliveryFrom: '2026-07-24',
      deliveryUntil: '2026-07-29',
      isChoice: true,
      returnPromise: { type: 'free-return', days: 90, from: 'ordered', country: 'GB' },
      hasData: true,
    });
  });

  it('with the mark for digital goods, whatever its category says', () => {
    expect(understandProduct([seen('product/2026-09-en-answer-gift-card')])).toMatchObject({
      isDigital: true,
      goods: { exclusion: 'digital', by: 'category', evidence: '201169612' },
    });
  });

  it('under the number that is the same on every host', () => {
    const american = understandProduct([seen('product/2026-07-us-other-number')]);
    expect(american?.productId).toBe('1005007000000605');
  });

  it.each([[[]], [[sighting('dom', { productId: null })]], [[sighting('data', { productId: '12' })]]])(
    'not without a number',
    (sightings) => {
      expect(understandProduct(sightings)).toBeNull();
    },
  );
});

describe('page and data of one look', () => {
  it('fill each other, the data first, in either order', () => {
    const page = sighting(
      'dom',
      { categoryIds: ['39'], store: { name: 'A', url: null }, countryText: 'PL', promises: [SHOWN] },
      { readAt: AT + 5 },
    );
    const data = sighting('data', { title: 'Tea tin, 500 ml', unreachable: true, promises: [FREE] });
    const expected = {
      title: 'Tea tin, 500 ml',
      categoryIds: ['39'],
      store: { name: 'A', url: null },
      country: 'PL',
      unreachable: true,
      returnPromise: { type: 'free-return', days: 90, from: 'ordered' },
      hasData: true,
      readAt: AT + 5,
    };
    expect(understandProduct([page, data])).toMatchObject(expected);
    expect(understandProduct([data, page])).toMatchObject(expected);
  });

  it('where the texts about returns differ, the page counts: its data may be from before', () => {
    const other = aPrintedPromise({ title: 'Return & refund policy' });
    const product = understandProduct([
      sighting('data', { promises: [FREE] }),
      sighting('dom', { promises: [other] }),
    ]);
    expect(product?.returnPromise?.type).not.toBe('free-return');
    expect(product?.statements.map(({ title }) => title)).toEqual(['Return & refund policy']);
  });

  it('rows that are drawn, with none about returns, beat data from before', () => {
    const data = sighting('data', { promises: [FREE] });
    const drawn = understandProduct([data, sighting('dom', { rowCount: 3 })]);
    expect(drawn?.returnPromise).toBeNull();
    const undrawn = understandProduct([data, sighting('dom', { rowCount: 0 })]);
    expect(undrawn?.returnPromise?.type).toBe('free-return');
  });

  it('where they differ in blanks and case only, the data counts', () => {
    const same = aPrintedPromise({ title: ' FREE returns  within 90 days ' });
    const product = understandProduct([
      sighting('data', { promises: [FREE] }),
      sighting('dom', { promises: [same] }),
    ]);
    expect(product?.returnPromise?.from).toBe('ordered');
  });

  it('a row about returns that only the page has is not lost', () => {
    const delivery = aPrintedPromise({ place: 'delivery', promiseId: '33', title: 'Fast delivery' });
    for (const [title, type] of [
      ['Non-returnable', 'no-return'],
      ['Free returns within 90 days', 'free-return'],
    ] as const) {
      const product = understandProduct([
        sighting('data', { promises: [delivery] }),
        sighting('dom', { promises: [aPrintedPromise({ title }), delivery] }),
      ]);
      expect(product?.returnPromise?.type).toBe(type);
    }
  });

  it('a row in another language than the page is asked in that of the data', () => {
    const title = 'Darmowe zwroty w ciągu 90 dni';
    const product = understandProduct([
      sighting('dom', { promises: [aPrintedPromise({ title })] }, { language: 'xx' }),
      sighting('data', { promises: [] }, { language: 'pl' }),
    ]);
    expect(product?.returnPromise?.type).toBe('free-return');
  });
});

describe('what is printed', () => {
  it.each([
    ['UK', 'GB'],
    ['pl', 'PL'],
    ['Poland', null],
    [null, null],
  ])('country %s is %s', (countryText, country) => {
    expect(understandProduct([sighting('data', { countryText })])?.country).toBe(country);
  });

  it('the country of the account where the page names none', () => {
    expect(understandProduct([sighting('dom', {}, { country: 'UK' })])?.country).toBe('GB');
  });

  it.each(['2026-02-30', '2026-7-1', 'Jul. 29', ''])('"%s" is no day of delivery', (text) => {
    const product = understandProduct([
      sighting('data', { deliveryFromText: text, deliveryUntilText: text }),
    ]);
    expect([product?.deliveryFrom, product?.deliveryUntil]).toEqual([null, null]);
  });

  it('a statement is told once, and none without a text', () => {
    const product = understandProduct([
      sighting('data', { promises: [FREE, FREE, aPrintedPromise({ promiseId: '17' })] }),
    ]);
    expect(product?.statements).toHaveLength(1);
  });
});

describe('whatever two sightings say', () => {
  const PRODUCTS = allFixtures().flatMap(({ expected }) => expected.reading.product ?? []);
  const anySighting = fc.record({
    source: fc.constantFrom('dom', 'data'),
    language: fc.constantFrom(null, 'en', 'he', 'pl', 'xx'),
    country: fc.constantFrom(null, 'UK', 'x'),
    readAt: fc.nat(),
    printed: fc.constantFrom(...PRODUCTS),
  } satisfies Record<keyof ProductSighting, unknown>);

  it('it never throws, and the promise is one that a sighting shows', () => {
    fc.assert(
      fc.property(fc.array(anySighting, { minLength: 1, maxLength: 2 }), (sightings) => {
        const product = understandProduct(sightings);
        const printed = sightings.flatMap((each) => each.printed.promises);
        if (product?.returnPromise) expect(printed.some(({ place }) => place === 'returns')).toBe(true);
        const titles = printed.map(({ title }) => title);
        expect(product?.statements.every(({ title }) => titles.includes(title))).toBe(true);
      }),
      { numRuns: 200, seed: 20261128 },
    );
  });
});
