import { describe, expect, it } from 'vitest';
import { listingsFor, lookWith, noon, orderOfProduct, promisedFor } from '../../support/looks.ts';
import { aLook, aPrintedPromise, freeTerms, PRODUCT_ID } from '../../support/product.ts';

/* When a look was taken, and what it tells of the listing. */

describe('the day of a look', () => {
  it.each([
    ['2026-08-05', '2026-08-06T06:59:59Z', true],
    ['2026-08-05', '2026-08-06T07:00:00Z', false],
    ['2026-12-05', '2026-12-06T07:59:59Z', true],
    ['2026-12-05', '2026-12-06T08:00:00Z', false],
    ['2027-03-13', '2027-03-14T07:59:59Z', true],
    ['2027-03-13', '2027-03-14T08:00:00Z', false],
    ['2027-03-14', '2027-03-15T06:59:59Z', true],
    ['2027-03-14', '2027-03-15T07:00:00Z', false],
    ['2026-11-01', '2026-11-02T07:59:59Z', true],
    ['2026-11-01', '2026-11-02T08:00:00Z', false],
  ])('ordered on %s, seen at %s', (ordered, instant, isBefore) => {
    const about = orderOfProduct({ milestones: { ordered } });
    const seen = lookWith(Date.parse(instant));
    expect(promisedFor(about, [seen])).toHaveLength(isBefore ? 1 : 0);
    expect(listingsFor(about, [seen]).map(({ beforeOrder }) => beforeOrder)).toEqual([isBefore]);
  });

  it.each([Number.NaN, -1, Date.UTC(1999, 0, 1), 8.65e15])('is none for %d', (instant) => {
    const odd = lookWith(noon(4), 90, { firstReadAt: instant });
    expect([promisedFor(orderOfProduct(), [odd]), listingsFor(orderOfProduct(), [odd])]).toEqual([[], []]);
  });
});

describe('what the listings said', () => {
  it('is told of every look, after the order too, with all its words', () => {
    const promises = [
      freeTerms(),
      aPrintedPromise({ place: 'delivery', title: 'Fast delivery', details: ['Refund if package lost'] }),
    ];
    const price = { text: 'US $6.02', info: null, currency: 'USD' };
    const specifications = [{ name: 'Lid', value: 'Brass' }];
    const printed = { promises, price, specifications, countryText: 'UK', deliveryUntilText: '2026-08-20' };
    const full = aLook({ readAt: noon(5), sightings: [{ source: 'data', printed }] });
    expect(listingsFor(orderOfProduct(), [lookWith(noon(7)), full])).toMatchObject([
      { beforeOrder: false, readAt: noon(7), statements: ['Free returns within 90 days'] },
      {
        productId: PRODUCT_ID,
        title: 'Tea tin with a lid',
        readAt: noon(5),
        beforeOrder: true,
        price: { amount: '6.02', currency: 'USD' },
        country: 'GB',
        deliveryUntil: '2026-08-20',
        statements: ['Free returns within 90 days', 'Fast delivery', 'Refund if package lost'],
        specifications,
      },
    ]);
  });

  it('is before or after nothing where the day of the order is not known', () => {
    const [listing] = listingsFor(orderOfProduct({ milestones: {} }), [lookWith(noon(30))]);
    expect(listing?.beforeOrder).toBeNull();
  });
});

describe('an order that was known before the look', () => {
  it.each([
    ['a minute after', noon(5, 1), []],
    ['at the same instant', noon(5), [[90, false]]],
    ['a minute before', noon(5, -1), [[90, false]]],
  ])('%s', (_what, readAt, expected) => {
    const seen = lookWith(readAt);
    const promised = promisedFor(orderOfProduct(), [seen], noon(5));
    expect(promised.map(({ days, varies }) => [days, varies])).toEqual(expected);
    expect(listingsFor(orderOfProduct(), [seen], noon(5))[0]?.beforeOrder).toBe(expected.length > 0);
  });

  it('leaves what was promised before it', () => {
    const promised = promisedFor(
      orderOfProduct(),
      [lookWith(noon(5), 15), lookWith(noon(5, 9), 90)],
      noon(5, 5),
    );
    expect(promised.map(({ days, varies }) => [days, varies])).toEqual([[15, false]]);
  });
});
