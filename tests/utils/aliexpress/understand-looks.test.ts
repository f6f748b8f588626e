import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandLooks } from '../../../utils/aliexpress/understand-looks.ts';
import type { Order } from '../../../utils/model/order.ts';
import type { ProductLook } from '../../../utils/model/printed-product.ts';
import { lookWith, noon, ORDERED, orderOfProduct, promisedFor } from '../../support/looks.ts';
import { aLine } from '../../support/orders.ts';
import {
  aLook,
  aPrintedPromise,
  freeRow,
  freeTerms,
  OTHER_PRODUCT_ID,
  PRODUCT_ID,
} from '../../support/product.ts';

/** The same product's number on aliexpress.us. */
const US_NUMBER = '3256806813686149';

const LOCAL = aPrintedPromise({
  promiseId: '9',
  title: '15-day local return',
  daysText: '15',
  startCode: 'after_placed',
});
const withPromise = (promise: ReturnType<typeof aPrintedPromise>, readAt = noon(5)) =>
  lookWith(readAt, 90, { sightings: [{ source: 'data', printed: { promises: [promise] } }] });
/** Days and whether they vary. */
const told = (about: Order, ...looks: ProductLook[]) =>
  promisedFor(about, looks).map(({ days, varies }) => [days, varies]);

describe('what was promised before the order', () => {
  it('is that of the last look, with its sentence and its day', () => {
    expect(promisedFor(orderOfProduct(), [lookWith(noon(3), 15), lookWith(noon(4), 90)])).toEqual([
      {
        productId: PRODUCT_ID,
        title: 'Tea tin with a lid',
        kind: 'free-return',
        days: 90,
        from: 'ordered',
        sentence: 'Free returns within 90 days',
        readOn: '2026-08-04',
        varies: false,
      },
    ]);
  });

  it.each([
    ['on the day of the order counts', noon(5), [[90, false]]],
    ['on the day after does not', noon(6), []],
    ['long before counts where there is no later one', noon(-40), [[90, false]]],
  ])('a look %s', (_what, readAt, expected) => {
    expect(told(orderOfProduct(), lookWith(readAt))).toEqual(expected);
  });

  it('is nothing where the last page promised nothing, whatever an earlier one did', () => {
    expect(told(orderOfProduct(), lookWith(noon(3), 90), lookWith(noon(4), null))).toEqual([]);
    expect(told(orderOfProduct(), lookWith(noon(4), 90), lookWith(noon(5), null))).toEqual([]);
  });

  it('is nothing where the day of the order is not known', () => {
    expect(told(orderOfProduct({ milestones: {} }), lookWith(noon(4)))).toEqual([]);
  });

  it('is a local return as a return of its own kind', () => {
    expect(promisedFor(orderOfProduct(), [withPromise(LOCAL)])).toMatchObject([
      { kind: 'return', days: 15, from: 'ordered', sentence: '15-day local return' },
    ]);
  });

  it.each<[string, ReturnType<typeof aPrintedPromise>]>([
    ['without a number of days', aPrintedPromise({ promiseId: '27', title: 'Free returns' })],
    ['without any words', aPrintedPromise({ promiseId: '27', daysText: '90', startCode: 'after_placed' })],
    ['that is a policy only', aPrintedPromise({ promiseId: '37', title: 'Return & refund policy' })],
    ['that is a refusal', aPrintedPromise({ title: 'Free returns not available' })],
    ['that nobody understands', aPrintedPromise({ promiseId: '99', title: 'Free returns within 90 days' })],
  ])('is nothing by a promise %s', (_what, promise) => {
    expect(promisedFor(orderOfProduct(), [withPromise(promise)])).toEqual([]);
  });

  it('from when its days count is not known from a page without its data', () => {
    const bare = lookWith(noon(4), 90, {
      sightings: [{ country: 'US', printed: { promises: [freeRow()] } }],
    });
    expect(promisedFor(orderOfProduct(), [bare])).toMatchObject([{ days: 90, from: null }]);
  });
});

it('a look of which nothing is understood is left out', () => {
  const [seen, odd, undated] = [lookWith(noon(4)), lookWith(noon(3)), lookWith(noon(2))];
  const nameless = odd.sightings.map((each) => ({ ...each, printed: { ...each.printed, productId: null } }));
  const looks = [seen, { ...odd, sightings: nameless }, { ...undated, firstReadAt: Number.NaN }];
  expect(understandLooks(looks)).toMatchObject([
    { day: '2026-08-04', firstReadAt: noon(4), product: { productId: PRODUCT_ID } },
  ]);
});

describe('whose page it was', () => {
  it.each([
    [PRODUCT_ID, US_NUMBER],
    [US_NUMBER, PRODUCT_ID],
  ])('an order with %s meets a look at %s', (inOrder, onPage) => {
    const lines = [aLine({ productId: inOrder })];
    const seen = lookWith(noon(4));
    const onHost = seen.sightings.map((each) => ({
      ...each,
      printed: { ...each.printed, productId: onPage },
    }));
    const about = orderOfProduct({ lines });
    expect(promisedFor(about, [{ ...seen, sightings: onHost }])).toMatchObject([{ productId: PRODUCT_ID }]);
  });

  it('another product promises nothing, nor does any to a line without a number', () => {
    expect(told(orderOfProduct(), lookWith(noon(4), 90, { productId: OTHER_PRODUCT_ID }))).toEqual([]);
    expect(told(orderOfProduct({ lines: [aLine(), aLine({ productId: 'x' })] }), lookWith(noon(4)))).toEqual(
      [],
    );
  });

  it('each product of an order has its own last look', () => {
    const lines = [PRODUCT_ID, OTHER_PRODUCT_ID, PRODUCT_ID].map((productId) => aLine({ productId }));
    const looks = [lookWith(noon(5), 90), lookWith(noon(2), 15, { productId: OTHER_PRODUCT_ID })];
    expect(
      promisedFor(orderOfProduct({ lines }), looks).map(({ productId, days }) => [productId, days]),
    ).toEqual([
      [PRODUCT_ID, 90],
      [OTHER_PRODUCT_ID, 15],
    ]);
  });
});

describe('the country of delivery', () => {
  const to = (text: string | null, cookie: string | null = text) =>
    lookWith(noon(4), 90, {
      sightings: [
        { source: 'data', country: cookie, printed: { countryText: text, promises: [freeTerms()] } },
      ],
    });
  it.each([
    ['US', to('US'), true],
    ['US', to('PL'), false],
    ['GB', to('UK'), true],
    ['UK', to('GB'), true],
    ['US', to(null, 'PL'), false],
    ['US', to(null), true],
  ])('of an order to %s', (country, seen, isFor) => {
    expect(promisedFor(orderOfProduct({ country }), [seen])).toHaveLength(isFor ? 1 : 0);
  });

  it.each([
    ['of the order', null, to('PL')],
    ['of the page', 'US', to(null)],
  ])('%s that is not known leaves open whether it holds', (_what, country, seen) => {
    expect(told(orderOfProduct({ country }), seen)).toEqual([[90, true]]);
  });

  it('that the promise itself names goes before that of the page', () => {
    const promise = freeTerms(90, { countryText: 'PL' });
    const seen = lookWith(noon(4), 90, {
      sightings: [{ source: 'data', country: 'US', printed: { countryText: 'US', promises: [promise] } }],
    });
    expect(told(orderOfProduct(), seen)).toEqual([]);
    expect(told(orderOfProduct({ country: 'PL' }), seen)).toEqual([[90, false]]);
  });

  it('of a last look that is another one leaves the look before', () => {
    expect(told(orderOfProduct(), lookWith(noon(3), 15), to('PL'))).toEqual([[15, false]]);
  });
});

describe('several looks on the last day', () => {
  it('of which one promises nothing vary', () => {
    expect(told(orderOfProduct(), lookWith(noon(5)), lookWith(noon(5, 9), null))).toEqual([[90, true]]);
  });

  it('do not vary when one of them was taken before its rows were drawn', () => {
    const early = aLook({ readAt: noon(5), sightings: [{ country: 'US' }] });
    expect(told(orderOfProduct(), early, lookWith(noon(5, 1)))).toEqual([[90, false]]);
  });

  it('with other days are two, and it is not known which holds', () => {
    expect(told(orderOfProduct(), lookWith(noon(5)), lookWith(noon(5, 9), 15))).toEqual([
      [90, true],
      [15, true],
    ]);
  });
});

it('no look promises anything that was taken after the day of the order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -72, max: 400 }), fc.constantFrom(null, 7, 15, 90)), {
        maxLength: 6,
      }),
      (hours) => {
        const looks = hours.map(([hour, days]) => lookWith(Date.UTC(2026, 7, 5, hour), days));
        for (const { readOn } of promisedFor(orderOfProduct(), looks)) expect(readOn <= ORDERED).toBe(true);
      },
    ),
  );
});
