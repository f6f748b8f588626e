import { describe, expect, it } from 'vitest';
import { mergeSightings } from '../../../utils/model/merge-sightings.ts';
import { aSighting } from '../../support/sighting.ts';

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

  it('keeps pages and sources apart', () => {
    const others = [aSighting({ page: 'order-list' }), aSighting({ source: 'dom' })];
    expect(mergeSightings([older], others)).toHaveLength(3);
  });
});
