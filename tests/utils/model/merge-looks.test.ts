import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksOfOrder, mergeLooks } from '../../../utils/model/merge-looks.ts';
import { type ProductLook, productLookSchema } from '../../../utils/model/printed-product.ts';
import {
  aLook,
  aPrintedPromise,
  freeRow,
  freeTerms,
  OTHER_PRODUCT_ID,
  type ProductSightingParts,
} from '../../support/product.ts';

/** The site's noon of a day of August 2026, and so many minutes later. */
const noon = (day: number, minutes = 0) => Date.UTC(2026, 7, day, 19, minutes);
const page = (days: number | null = 90, parts: ProductSightingParts = {}): ProductSightingParts => ({
  country: 'US',
  ...parts,
  printed: { promises: days === null ? [] : [freeRow(days)], ...parts.printed },
});
const data = (days = 90, parts: ProductSightingParts = {}): ProductSightingParts => ({
  source: 'data',
  country: 'US',
  ...parts,
  printed: { countryText: 'US', promises: [freeTerms(days)], ...parts.printed },
});
const lookAt = (readAt: number, ...sightings: ProductSightingParts[]) => aLook({ readAt, sightings });
const rows = (count: number, length = 5) =>
  Array.from({ length: count }, (_, index) => ({ name: `row ${index}`, value: 'v'.repeat(length) }));
const instants = (looks: readonly ProductLook[]) => looks.map(({ readAt }) => readAt);

describe('looks that are one', () => {
  it('are those of the same day, country and words: the newest stays, with the first instant', () => {
    const merged = mergeLooks([lookAt(noon(1), page())], [lookAt(noon(1, 20), page())]);
    expect(merged).toEqual([{ ...lookAt(noon(1, 20), page()), firstReadAt: noon(1) }]);
  });

  it.each<[string, ProductLook]>([
    ['another day', lookAt(noon(2), page())],
    ['another country', lookAt(noon(1, 1), page(90, { country: 'PL' }))],
    [
      'another country in the page’s own words',
      lookAt(noon(1, 1), page(90, { printed: { countryText: 'PL' } })),
    ],
    ['other words', lookAt(noon(1, 1), page(15))],
    ['no words any more', lookAt(noon(1, 1), page(null))],
    ['another product', aLook({ readAt: noon(1, 1), productId: OTHER_PRODUCT_ID, sightings: [page()] })],
  ])('are two with %s, the newest first', (_what, other) => {
    expect(mergeLooks([lookAt(noon(1), page())], [other])).toEqual([other, lookAt(noon(1), page())]);
  });

  it('are one whatever the letters, and whatever stands about anything but returns', () => {
    const promises = [
      aPrintedPromise({ place: 'delivery', title: 'Fast delivery' }),
      aPrintedPromise({ title: ' FREE RETURNS within 90 days ' }),
    ];
    const other = lookAt(noon(1, 1), page(90, { printed: { promises, title: 'Tea tin, green' } }));
    expect(instants(mergeLooks([lookAt(noon(1), page())], [other]))).toEqual([noon(1, 1)]);
  });

  it('are of the same day where the site is, and not where the reader is', () => {
    const [evening, night] = [Date.UTC(2026, 7, 2, 6, 59), Date.UTC(2026, 7, 2, 7)];
    expect(mergeLooks([lookAt(noon(1), page())], [lookAt(evening, page())])).toHaveLength(1);
    expect(mergeLooks([lookAt(noon(1), page())], [lookAt(night, page())])).toHaveLength(2);
  });

  it('keep the data that only the older one has', () => {
    const [merged, ...others] = mergeLooks(
      [lookAt(noon(1), page(), data())],
      [lookAt(noon(1, 1), page(90, { printed: { title: 'Tea tin, green' } }))],
    );
    expect(others).toEqual([]);
    expect(merged?.sightings.map(({ source, readAt }) => [source, readAt])).toEqual([
      ['dom', noon(1, 1)],
      ['data', noon(1)],
    ]);
  });

  it('have the newest data where both have some', () => {
    const fresh = data(90, { printed: { title: 'Tea tin, green' } });
    const [merged] = mergeLooks([lookAt(noon(1), page(), data())], [lookAt(noon(1, 1), page(), fresh)]);
    expect(merged?.sightings.map(({ readAt }) => readAt)).toEqual([noon(1, 1), noon(1, 1)]);
    expect(merged?.sightings[1]?.printed.title).toBe('Tea tin, green');
  });
});

describe('specifications', () => {
  const rowsOf = (looks: readonly ProductLook[]) =>
    looks.flatMap(({ sightings }) => sightings.map(({ printed }) => printed.specifications.length));

  it('are told once, by the sighting that has more', () => {
    const look = lookAt(noon(1), page(90, { printed: { specifications: rows(2) } }), data());
    const longer = data(90, { printed: { specifications: rows(3) } });
    expect(rowsOf(mergeLooks([], [look]))).toEqual([2, 0]);
    const both = lookAt(noon(1), page(90, { printed: { specifications: rows(2) } }), longer);
    expect(rowsOf(mergeLooks([], [both])).sort()).toEqual([0, 3]);
  });

  it('are cut to the size that a look may have', () => {
    const look = lookAt(noon(1), page(90, { printed: { specifications: rows(60, 500) } }));
    const merged = mergeLooks([], [look]);
    expect(JSON.stringify(look).length).toBeGreaterThan(30_000);
    expect(JSON.stringify(merged[0]).length).toBeLessThanOrEqual(20_000);
    expect(rowsOf(merged)).toEqual([30]);
    expect(merged[0]?.sightings[0]?.printed.promises).toEqual([freeRow()]);
    expect(mergeLooks(merged, merged)).toEqual(merged);
  });
});

describe('any looks', () => {
  /** Pages of one day or two, in one country or another, with or without data; no two at the same instant. */
  const anyLooks = fc
    .uniqueArray(fc.integer({ min: 0, max: 2_880 }), { maxLength: 8 })
    .chain((minutes) => fc.tuple(...minutes.map(anyLookAt)));
  function anyLookAt(minutes: number): fc.Arbitrary<ProductLook> {
    return fc
      .record({
        productId: fc.constantFrom('1005007000000901', OTHER_PRODUCT_ID),
        country: fc.constantFrom('US', 'PL'),
        days: fc.constantFrom(null, 15, 90),
        hasData: fc.boolean(),
        title: fc.constantFrom(null, 'Tea tin', 'Tea tin, green'),
      })
      .map(({ productId, country, days, hasData, title }) => {
        const promises = days === null ? [] : [freeTerms(days)];
        const dom = page(days, { country, printed: { title } });
        const told = data(90, { country, printed: { title, countryText: country, promises } });
        return aLook({ productId, readAt: noon(1, minutes), sightings: hasData ? [dom, told] : [dom] });
      });
  }

  it('merged again change nothing, and keep to the schema', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const merged = mergeLooks([], looks);
        expect(mergeLooks(merged, merged)).toEqual(merged);
        expect(mergeLooks(merged, looks)).toEqual(merged);
        for (const look of merged) expect(productLookSchema.safeParse(look).error).toBeUndefined();
      }),
    );
  });

  it('give the same in whatever order they come, at once or one after the other', () => {
    fc.assert(
      fc.property(anyLooks, fc.nat(), (looks, seed) => {
        const merged = mergeLooks([], looks);
        const turn = looks.length === 0 ? 0 : seed % looks.length;
        expect(mergeLooks(looks.slice(turn), looks.slice(0, turn))).toEqual(merged);
        const byTime = looks.toSorted((a, b) => a.readAt - b.readAt);
        expect(byTime.reduce<ProductLook[]>((kept, look) => mergeLooks(kept, [look]), [])).toEqual(merged);
      }),
    );
  });

  it('lose no data and no words', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const told = (all: readonly ProductLook[]) =>
          new Set(
            all.flatMap(({ productId, sightings }) =>
              sightings.map(({ source, printed }) => `${productId} ${source} ${printed.promises[0]?.title}`),
            ),
          );
        expect(told(mergeLooks([], looks))).toEqual(told(looks));
      }),
    );
  });
});

describe('what an order keeps', () => {
  const looks = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => lookAt(noon(day), page()));
  const daysKept = (orderedOn: string) =>
    looksOfOrder(looks, orderedOn, 12).map(({ readAt }) => new Date(readAt).getUTCDate());

  it.each([
    ['2026-08-06', [8, 6]],
    ['2026-08-08', [8]],
    ['2026-08-02', [8, 2]],
    ['2026-07-31', [8]],
    ['', [8, 7, 6, 5, 4, 3, 2, 1]],
  ])('ordered on "%s": the newest after it, and those of the last day before', (orderedOn, expected) => {
    expect(daysKept(orderedOn)).toEqual(expected);
  });

  it('is that of each of its products, and the same when it is chosen again', () => {
    const others = [1, 2, 7].map((day) =>
      aLook({ productId: OTHER_PRODUCT_ID, readAt: noon(day), sightings: [page()] }),
    );
    const kept = looksOfOrder([...others, ...looks], '2026-08-01', 12);
    expect(kept.map(({ productId, readAt }) => [productId.at(-1), new Date(readAt).getUTCDate()])).toEqual([
      ['1', 8],
      ['2', 7],
      ['1', 1],
      ['2', 1],
    ]);
    expect(looksOfOrder(kept, '2026-08-01', 12)).toEqual(kept);
  });

  it('is of each as much as of the others where there is no room for all', () => {
    const others = [1, 2, 3].map((day) =>
      aLook({ productId: OTHER_PRODUCT_ID, readAt: noon(day), sightings: [page()] }),
    );
    const kept = looksOfOrder([...looks, ...others], '', 4);
    expect(kept.map(({ productId }) => productId.at(-1)).sort()).toEqual(['1', '1', '2', '2']);
  });

  it('is of each country', () => {
    const polish = aLook({ readAt: noon(1), sightings: [page(90, { printed: { countryText: 'PL' } })] });
    expect(looksOfOrder([...looks, polish], '2026-08-06', 12)).toContain(polish);
  });

  it('is by the day of the first of several looks that are one', () => {
    const look = aLook({ firstReadAt: noon(1), readAt: noon(2), sightings: [page()] });
    const later = lookAt(noon(3), page());
    expect(looksOfOrder([later, look], '2026-08-01', 12)).toEqual([later, look]);
    expect(instants(looksOfOrder([later, look, lookAt(noon(4), page())], '2026-08-01', 12))).toEqual([
      noon(4),
      noon(2),
    ]);
  });
});
