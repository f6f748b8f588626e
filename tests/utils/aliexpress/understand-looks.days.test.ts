import { describe, expect, it } from 'vitest';
import * as understanding from '../../../utils/aliexpress/understand-looks.ts';
import type { Order } from '../../../utils/model/order.ts';
import type { ProductLook } from '../../../utils/model/printed-product.ts';
import { aLine, anOrder, type OrderParts } from '../../support/orders.ts';
import { aLook, aPrintedPromise, freeTerms, type LookParts, PRODUCT_ID } from '../../support/product.ts';

/* When a look was taken, and what it tells of the listing. */

const ORDERED = '2026-08-05';
const noon = (day: number, minutes = 0) => Date.UTC(2026, 7, day, 19, minutes);

function order(parts: OrderParts = {}): Order {
  const lines = [aLine({ productId: PRODUCT_ID })];
  return anOrder({ milestones: { ordered: ORDERED }, lines, country: 'US', ...parts });
}
/** A look at a page that promises a free return for so many days from the order; null for no promise. */
function look(readAt: number, days: number | null = 90, parts: LookParts = {}): ProductLook {
  const promises = days === null ? [] : [freeTerms(days)];
  return aLook({
    readAt,
    sightings: [{ source: 'data', country: 'US', printed: { countryText: 'US', promises } }],
    ...parts,
  });
}
const promisedFor = (about: Order, looks: readonly ProductLook[], firstSeenAt: number | null = null) =>
  understanding.promisedFor(about, understanding.understandLooks(looks), firstSeenAt);
const listingsFor = (about: Order, looks: readonly ProductLook[], firstSeenAt: number | null = null) =>
  understanding.listingsFor(about, understanding.understandLooks(looks), firstSeenAt);

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
    const about = order({ milestones: { ordered } });
    const seen = look(Date.parse(instant));
    expect(promisedFor(about, [seen])).toHaveLength(isBefore ? 1 : 0);
    expect(listingsFor(about, [seen]).map(({ beforeOrder }) => beforeOrder)).toEqual([isBefore]);
  });

  it.each([Number.NaN, -1, Date.UTC(1999, 0, 1), 8.65e15])('is none for %d', (instant) => {
    const odd = look(noon(4), 90, { firstReadAt: instant });
    expect([promisedFor(order(), [odd]), listingsFor(order(), [odd])]).toEqual([[], []]);
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
    expect(listingsFor(order(), [look(noon(7)), full])).toMatchObject([
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
    const [listing] = listingsFor(order({ milestones: {} }), [look(noon(30))]);
    expect(listing?.beforeOrder).toBeNull();
  });
});

describe('an order that was known before the look', () => {
  it.each([
    ['a minute after', noon(5, 1), []],
    ['at the same instant', noon(5), [[90, false]]],
    ['a minute before', noon(5, -1), [[90, false]]],
  ])('%s', (_what, readAt, expected) => {
    const seen = look(readAt);
    const promised = promisedFor(order(), [seen], noon(5));
    expect(promised.map(({ days, varies }) => [days, varies])).toEqual(expected);
    expect(listingsFor(order(), [seen], noon(5))[0]?.beforeOrder).toBe(expected.length > 0);
  });

  it('leaves what was promised before it', () => {
    const promised = promisedFor(order(), [look(noon(5), 15), look(noon(5, 9), 90)], noon(5, 5));
    expect(promised.map(({ days, varies }) => [days, varies])).toEqual([[15, false]]);
  });
});
