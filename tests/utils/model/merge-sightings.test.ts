import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSightings } from '../../../utils/model/merge-sightings.ts';
import type { Sighting } from '../../../utils/model/reading.ts';
import { aPrintedCase, aSighting } from '../../support/sighting.ts';

const date = (text: string) => ({ milestone: 'ordered' as const, label: null, text });
const older = aSighting({
  readAt: 1,
  country: 'PT',
  printed: { statusText: 'Awaiting delivery', dates: [date('Aug 1')], store: { name: 'Green', url: null } },
});
const newer = aSighting({ readAt: 2, printed: { statusText: 'Completed', paymentMethod: 'Visa' } });

describe('mergeSightings', () => {
  it('keeps the newest of a page and source, filled with what only the older had', () => {
    const merged = mergeSightings([older], [newer]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ readAt: 2, country: 'PT' });
    expect(merged[0]?.printed).toMatchObject({
      statusText: 'Completed',
      paymentMethod: 'Visa',
      dates: [date('Aug 1')],
      store: { name: 'Green' },
    });
  });

  it('gives the same whichever comes first, and again when merged again', () => {
    const merged = mergeSightings([older], [newer]);
    expect(mergeSightings([newer], [older])).toEqual(merged);
    expect(mergeSightings(merged, merged)).toEqual(merged);
    expect(mergeSightings(merged, [older])).toEqual(merged);
  });

  it('does not put words of one language under another', () => {
    const [merged] = mergeSightings([older], [{ ...newer, language: 'pt' }]);
    expect(merged?.printed.dates).toEqual([]);
    expect(merged?.printed.store).toEqual({ name: 'Green', url: null });
  });

  it('keeps the pages of two cases apart, and one of each', () => {
    const page = (caseId: string, readAt: number) =>
      aSighting({ page: 'case', readAt, printed: { cases: [aPrintedCase({ caseId, lineId: 'a' })] } });
    const merged = mergeSightings([page('1', 1), page('2', 2)], [page('1', 3)]);
    expect(merged.map(({ readAt, printed }) => [printed.cases[0]?.caseId, readAt])).toEqual([
      ['1', 3],
      ['2', 2],
    ]);
  });

  it('joins what two pages of the list of cases name, the newer first', () => {
    const list = (readAt: number, ...cases: [caseId: string, statusCode: string][]) =>
      aSighting({
        page: 'refund-list',
        readAt,
        printed: { cases: cases.map(([caseId, statusCode]) => aPrintedCase({ caseId, statusCode })) },
      });
    const [merged] = mergeSightings([list(1, ['1', '2'], ['2', '2'])], [list(2, ['1', '4'])]);
    expect(merged?.printed.cases.map(({ caseId, statusCode }) => `${caseId} ${statusCode}`)).toEqual([
      '1 4',
      '2 2',
    ]);
  });

  it('keeps sixteen at most, the newest', () => {
    const pages = Array.from({ length: 20 }, (_, index) =>
      aSighting({
        page: 'case',
        readAt: index,
        printed: { cases: [aPrintedCase({ caseId: `${index}` })] },
      }),
    );
    const merged = mergeSightings(pages, []);
    expect(merged).toHaveLength(16);
    expect(Math.min(...merged.map(({ readAt }) => readAt))).toBe(4);
    expect(mergeSightings(merged, [])).toEqual(merged);
  });

  it('keeps pages and sources apart', () => {
    const others = [aSighting({ page: 'order-list' }), aSighting({ source: 'dom' })];
    expect(mergeSightings([older], others)).toHaveLength(3);
  });
});

describe('any sightings', () => {
  const text = fc.constantFrom(null, '', 'a', 'b');
  const sighting = fc
    .record({
      page: fc.constantFrom('order-list' as const, 'order-detail' as const),
      source: fc.constantFrom('dom' as const, 'data' as const),
      readAt: fc.integer({ min: 1, max: 99 }),
      language: fc.constantFrom(null, 'en', 'fr'),
      statusText: text,
      paymentMethod: text,
    })
    .map(({ statusText, paymentMethod, ...parts }) =>
      aSighting({ ...parts, printed: { statusText, paymentMethod } }),
    );

  it('taking one twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 4 }), sighting, (list, fresh) => {
        const once = mergeSightings(list, [fresh]);
        expect(mergeSightings(once, [fresh])).toEqual(once);
      }),
    );
  });

  it('of two that were read at different times it does not matter which comes first', () => {
    const inOrder = (list: Sighting[]) => [...list].sort((a, b) => a.readAt - b.readAt);
    fc.assert(
      fc.property(sighting, sighting, (a, b) => {
        fc.pre(a.readAt !== b.readAt);
        expect(inOrder(mergeSightings([a], [b]))).toEqual(inOrder(mergeSightings([b], [a])));
      }),
    );
  });
});
