import { describe, expect, it } from 'vitest';
import { mergeLooks } from '../../../utils/model/merge-looks.ts';
import { type ProductLook, productLookSchema } from '../../../utils/model/printed-product.ts';
import {
  aLook,
  aPrintedPromise,
  freeRow,
  freeTerms,
  type ProductSightingParts,
} from '../../support/product.ts';

/* The same look, read in different ways and joined in different orders. */

const NOON = Date.UTC(2026, 7, 1, 19);
const page = (minute: number, parts: ProductSightingParts = {}): ProductSightingParts => ({
  readAt: NOON + minute * 60_000,
  ...parts,
  printed: { promises: [freeRow()], ...parts.printed },
});
const data = (minute: number, parts: ProductSightingParts = {}): ProductSightingParts => ({
  source: 'data',
  readAt: NOON + minute * 60_000,
  ...parts,
  printed: { countryText: 'US', promises: [freeTerms()], ...parts.printed },
});
const look = (minute: number, ...sightings: ProductSightingParts[]) =>
  aLook({ readAt: NOON + minute * 60_000, sightings });
const told = (looks: readonly ProductLook[]) =>
  looks.map(({ readAt, sightings }) => [readAt, ...sightings.map((each) => [each.source, each.readAt])]);

describe('a look that names no country', () => {
  it('is one with that of its day and words, and does not take its data away', () => {
    const merged = mergeLooks([look(0, page(0), data(0))], [look(1, page(1))]);
    expect(told(merged)).toEqual([[NOON + 60_000, ['dom', NOON + 60_000], ['data', NOON]]]);
  });

  it('is one with the newest of several', () => {
    const polish = data(2, { printed: { countryText: 'PL', promises: [freeTerms()] } });
    const merged = mergeLooks([look(0, data(0)), look(2, polish)], [look(3, page(3))]);
    expect(merged.map(({ sightings }) => sightings.map(({ source }) => source))).toEqual([
      ['dom', 'data'],
      ['data'],
    ]);
  });
});

describe('looks that are one', () => {
  it('come to the same in whatever order they are joined', () => {
    const [first, second, third] = [look(1, page(1)), look(2, page(2)), look(3, data(3))];
    const ways = [
      mergeLooks(mergeLooks([first], [third]), [second]),
      mergeLooks(mergeLooks([first], [second]), [third]),
      mergeLooks(mergeLooks([third], [second]), [first]),
    ];
    for (const way of ways) expect(told(way)).toEqual(told(ways[0] ?? []));
    expect(told(ways[0] ?? [])).toEqual([
      [NOON + 180_000, ['dom', NOON + 120_000], ['data', NOON + 180_000]],
    ]);
  });

  it('are known by the site’s own code of Great Britain too', () => {
    const own = data(0, { printed: { countryText: 'UK', promises: [freeTerms()] } });
    const common = page(1, { printed: { countryText: 'GB', promises: [freeRow()] } });
    const once = mergeLooks([look(0, page(0), own)], [look(1, common)]);
    expect(once).toHaveLength(1);
    expect(mergeLooks(once, [look(1, common)])).toEqual(once);
  });
});

it('long statements are cut down to those about returns where there is no room', () => {
  const long = Array.from({ length: 12 }, (_, index) => `${index} ${'x'.repeat(900)}`);
  const promises = [
    freeRow(),
    ...Array.from({ length: 15 }, () => aPrintedPromise({ place: 'other', title: 'More', details: long })),
  ];
  const [merged] = mergeLooks([], [look(0, page(0, { printed: { promises } }))]);
  expect(JSON.stringify(merged).length).toBeLessThan(20_000);
  expect(merged?.sightings[0]?.printed.promises).toEqual([freeRow()]);
});

it.each([-1e300, -1, Number.NaN, 1e14])('a look from %s is none', (instant) => {
  const kept = { ...look(0, page(0)), firstReadAt: instant };
  expect(productLookSchema.safeParse(kept).success).toBe(false);
});
