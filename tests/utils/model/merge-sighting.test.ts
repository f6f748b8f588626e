import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSighting } from '../../../utils/model/merge-sighting.ts';
import type { Sighting } from '../../../utils/model/reading.ts';
import { aPrintedLine, aSighting } from '../../support/sighting.ts';

const older = aSighting({
  readAt: 1000,
  country: 'BR',
  printed: {
    orderId: '8200000000000001',
    statusText: 'Awaiting delivery',
    store: { name: 'Garden Store', url: 'https://www.aliexpress.com/store/1' },
    lines: [aPrintedLine({ productId: '11', title: 'Hose' })],
  },
});
const newer = aSighting({
  readAt: 2000,
  printed: {
    statusText: 'Completed',
    store: { name: null, url: '//new' },
    lines: [aPrintedLine({ productId: '11' })],
  },
});

describe('a page seen again', () => {
  it('what it leaves empty is kept, what it says is new', () => {
    const [merged, ...others] = mergeSighting([older], newer);
    expect(others).toEqual([]);
    expect(merged).toMatchObject({
      readAt: 2000,
      country: 'BR',
      printed: {
        orderId: '8200000000000001',
        statusText: 'Completed',
        store: { name: 'Garden Store', url: '//new' },
        lines: [{ productId: '11', title: 'Hose' }],
      },
    });
  });

  it('an older reading that comes late erases nothing', () => {
    expect(mergeSighting([newer], older)).toEqual(mergeSighting([older], newer));
  });

  it('lines that are not the same are not mixed', () => {
    const other = aSighting({ readAt: 2000, printed: { lines: [aPrintedLine({ productId: '12' })] } });
    expect(mergeSighting([older], other)[0]?.printed.lines).toEqual([aPrintedLine({ productId: '12' })]);
    const two = aSighting({ readAt: 2000, printed: { lines: [aPrintedLine(), aPrintedLine()] } });
    expect(mergeSighting([older], two)[0]?.printed.lines).toHaveLength(2);
    const none = aSighting({ readAt: 2000 });
    expect(mergeSighting([older], none)[0]?.printed.lines).toEqual(older.printed.lines);
  });

  it('another page or source stands beside it, in a fixed order', () => {
    const list = aSighting({ page: 'order-list', readAt: 1 });
    const shown = aSighting({ source: 'dom', readAt: 1 });
    const views = (sightings: Sighting[]) => sightings.map(({ page, source }) => `${page} ${source}`);
    const expected = ['order-list data', 'order-detail data', 'order-detail dom'];
    expect(views(mergeSighting(mergeSighting([older], shown), list))).toEqual(expected);
    expect(views(mergeSighting(mergeSighting([list], shown), older))).toEqual(expected);
  });

  it('nothing that came in is changed', () => {
    const before = JSON.stringify([older, newer]);
    mergeSighting([older], newer);
    expect(JSON.stringify([older, newer])).toBe(before);
  });
});

describe('any sightings', () => {
  const text = fc.constantFrom(null, '', 'a', 'b');
  const sighting = fc
    .record({
      page: fc.constantFrom('order-list', 'order-detail' as const),
      source: fc.constantFrom('dom', 'data' as const),
      readAt: fc.integer({ min: 1, max: 99 }),
      statusText: text,
      paymentMethod: text,
      title: text,
    })
    .map(({ statusText, paymentMethod, title, ...parts }) =>
      aSighting({ ...parts, printed: { statusText, paymentMethod, lines: [aPrintedLine({ title })] } }),
    );

  it('taking one twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 4 }), sighting, (list, fresh) => {
        const stored = list.reduce<Sighting[]>(mergeSighting, []);
        const once = mergeSighting(stored, fresh);
        expect(mergeSighting(once, fresh)).toEqual(once);
      }),
    );
  });

  it('of two that were read at different times it does not matter which comes first', () => {
    fc.assert(
      fc.property(sighting, sighting, (a, b) => {
        fc.pre(a.readAt !== b.readAt);
        expect(mergeSighting(mergeSighting([], a), b)).toEqual(mergeSighting(mergeSighting([], b), a));
      }),
    );
  });
});
