import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderPromise } from '../../../utils/model/order.ts';
import { addDays } from '../../../utils/model/plain-date.ts';
import { MILESTONES } from '../../../utils/model/reading.ts';
import { assessOrder } from '../../../utils/policy/assess-order.ts';
import { promisedTerms } from '../../../utils/policy/promised-terms.ts';
import { anyCountry, anyRules, trueMilestones } from '../../support/order-arbitraries.ts';
import { aLine, anOrder, aStatement, assessed, type OrderParts, windowFor } from '../../support/orders.ts';
import { checkWindows } from '../../support/window-cases.ts';

const SENTENCE = 'Free returns within 90 days';
const SENT = { ordered: '2026-03-01', paid: '2026-03-01', shipped: '2026-03-05' };
const ARRIVED = { ...SENT, delivered: '2026-03-20', completed: '2026-03-25' };
const PRODUCT = '1005007000000901';
const received: OrderParts = {
  status: 'completed',
  milestones: ARRIVED,
  lines: [aLine({ productId: PRODUCT })],
};

function aPromise(parts: Partial<OrderPromise> = {}): OrderPromise {
  return {
    productId: PRODUCT,
    title: 'Tea tin with a lid',
    kind: 'free-return',
    days: 90,
    from: 'ordered',
    sentence: SENTENCE,
    readOn: '2026-02-28',
    varies: false,
    ...parts,
  };
}
const promised = (...parts: Partial<OrderPromise>[]): OrderParts => ({
  ...received,
  promised: parts.map(aPromise),
});

describe('what a product page promised', () => {
  checkWindows([
    {
      name: 'counts from the order',
      kind: 'free-return',
      today: '2026-03-26',
      order: promised({}),
      expected: {
        closesOn: '2026-05-30',
        actBy: '2026-05-29',
        possiblyUntil: null,
        state: 'open',
        basis: 'rule',
        source: SENTENCE,
        note: null,
      },
    },
    {
      name: 'counts from the delivery where it says so',
      kind: 'free-return',
      today: '2026-03-26',
      order: promised({ days: 15, from: 'delivered' }),
      expected: { closesOn: '2026-04-04', possiblyUntil: null, state: 'open' },
    },
    {
      name: 'counts from the order where it does not say, and may run from the delivery',
      kind: 'free-return',
      today: '2026-03-26',
      order: promised({ from: null }),
      expected: {
        closesOn: '2026-05-30',
        possiblyUntil: '2026-06-18',
        state: 'open',
        basis: 'estimate',
        note: 'start-not-said',
      },
    },
    {
      name: 'without a start is not known after the earlier day',
      kind: 'free-return',
      today: '2026-06-01',
      order: promised({ from: null }),
      expected: { state: 'unknown', possiblyUntil: '2026-06-18' },
    },
    {
      name: 'without a start, and with no day of delivery, has no last day',
      kind: 'free-return',
      today: '2026-06-01',
      order: { ...promised({ from: null }), status: 'awaiting-delivery', milestones: SENT },
      expected: { closesOn: '2026-05-30', possiblyUntil: null, state: 'unknown' },
    },
    {
      name: 'from a delivery that is to come waits for it',
      kind: 'free-return',
      today: '2026-03-10',
      order: { ...promised({ from: 'delivered' }), status: 'awaiting-delivery', milestones: SENT },
      expected: { closesOn: null, state: 'not-yet' },
    },
    {
      name: 'twice: the earlier closes, the later is possible',
      kind: 'free-return',
      today: '2026-03-26',
      order: promised({}, { days: 30, sentence: 'Free returns within 30 days' }),
      expected: {
        closesOn: '2026-03-31',
        possiblyUntil: '2026-05-30',
        source: 'Free returns within 30 days',
        state: 'open',
      },
    },
    {
      name: 'for some variants only is not known to be open',
      kind: 'free-return',
      today: '2026-03-26',
      order: promised({ varies: true }),
      expected: { closesOn: '2026-05-30', state: 'unknown', note: 'promise-varies' },
    },
    {
      name: 'for some variants only, without a start: that it varies is what has to be known',
      kind: 'free-return',
      today: '2026-03-26',
      order: promised({ varies: true, from: null }),
      expected: { state: 'unknown', note: 'promise-varies' },
    },
    {
      name: 'as a local return goes before the rule of the country',
      kind: 'return',
      today: '2026-03-26',
      country: 'BR',
      order: promised({ kind: 'return', days: 15, sentence: '15-day local return' }),
      expected: { closesOn: '2026-03-16', source: '15-day local return', state: 'closed' },
    },
    {
      name: 'goes before the general rule of goods with free returns',
      kind: 'free-return',
      today: '2026-03-26',
      order: { ...promised({}), lines: [aLine({ productId: PRODUCT, freeReturn: true })] },
      expected: { source: SENTENCE },
    },
    {
      name: 'comes after what is printed for the order',
      kind: 'free-return',
      today: '2026-03-26',
      order: {
        ...promised({}),
        statements: [
          aStatement('Send it back by Apr 4', { type: 'closes-on', kind: 'free-return', day: '2026-04-04' }),
        ],
      },
      expected: { closesOn: '2026-04-04', possiblyUntil: null, source: 'Send it back by Apr 4' },
    },
    {
      name: 'touches no other kind',
      kind: 'return',
      today: '2026-03-26',
      order: promised({}),
      expected: { source: 'article-return-15-days' },
    },
  ]);

  const someOnly = [aLine({ productId: PRODUCT }), aLine({ productId: '1005007000000902' })];
  checkWindows([
    {
      name: 'for one thing of several says so',
      kind: 'free-return',
      today: '2026-03-26',
      order: { ...promised({}), lines: someOnly },
      expected: { closesOn: '2026-05-30', state: 'open', note: 'promise-some-items' },
    },
    {
      name: 'for one thing of several stands beside the rule for the others',
      kind: 'return',
      today: '2026-03-26',
      order: { ...promised({ kind: 'return', days: 60, sentence: '60-day local return' }), lines: someOnly },
      expected: { closesOn: '2026-04-04', possiblyUntil: '2026-04-30', source: 'article-return-15-days' },
    },
  ]);

  it.each([0, -7, 2.5, 1001, Number.NaN])('of %d days is none', (days) => {
    expect(promisedTerms(anOrder(promised({ days })), 'free-return')).toEqual([]);
  });
});

describe('goods that are often excluded', () => {
  const wigs = [aLine({ productId: PRODUCT, exclusion: 'wigs' })];
  checkWindows([
    {
      name: 'but promised are not known, and not closed',
      kind: 'free-return',
      today: '2026-03-26',
      order: { ...promised({}), lines: wigs },
      expected: { state: 'unknown', note: 'excluded-but-promised', closesOn: '2026-05-30' },
    },
    {
      name: 'among others that are promised are not known either',
      kind: 'free-return',
      today: '2026-03-26',
      order: { ...promised({}), lines: [...wigs, aLine({ productId: PRODUCT })] },
      expected: { state: 'unknown', note: 'excluded-but-promised' },
    },
    {
      name: 'and promised are closed after their day like others',
      kind: 'free-return',
      today: '2026-05-31',
      order: { ...promised({}), lines: wigs },
      expected: { state: 'closed' },
    },
  ]);
});

describe('the source of a promise', () => {
  const sourceOf = (order: OrderParts) =>
    windowFor(assessed(anOrder(order), '2026-03-26'), 'free-return').sources;

  it('has its sentence, the day of the look and its own closing day', () => {
    expect(sourceOf(promised({}, { days: 30, sentence: 'Free returns within 30 days' }))).toEqual([
      { type: 'promise', sentence: SENTENCE, readOn: '2026-02-28', title: null, closesOn: '2026-05-30' },
      expect.objectContaining({ sentence: 'Free returns within 30 days', closesOn: '2026-03-31' }),
    ]);
  });

  it('names the thing where the order has several', () => {
    const two = { ...promised({}), lines: [aLine({ productId: PRODUCT }), aLine({ productId: PRODUCT })] };
    expect(sourceOf(two)).toMatchObject([{ title: 'Tea tin with a lid' }]);
  });
});

it('no window by promises is open after the last day counted from the latest start', () => {
  const anyPromise = fc
    .record({
      kind: fc.constantFrom('return' as const, 'free-return' as const),
      days: fc.integer({ min: 7, max: 200 }),
      from: fc.constantFrom('ordered' as const, 'delivered' as const, null),
      varies: fc.constantFrom(false, false, true),
    })
    .map(aPromise);
  /** How far an order came, some of its days not known; that of the order is: else nothing is promised for it. */
  const anyPromised = fc
    .record({
      status: fc.constantFrom('completed' as const, 'awaiting-delivery' as const),
      days: trueMilestones,
      known: fc.subarray([...MILESTONES]),
      promises: fc.array(anyPromise, { minLength: 1, maxLength: 2 }),
    })
    .map(({ status, days, known, promises }) => {
      const milestones = Object.fromEntries([...known, 'ordered' as const].map((name) => [name, days[name]]));
      return anOrder({ status, milestones, lines: [aLine({ productId: PRODUCT })], promised: promises });
    });
  fc.assert(
    fc.property(anyPromised, anyCountry, anyRules, fc.nat(180), (order, country, rules, later) => {
      const { ordered, delivered, completed } = order.milestones;
      const today = addDays(ordered?.day ?? '', later);
      const arrival = delivered?.day ?? completed?.day ?? null;
      /** The last day that a promise can have meant; of one that counts from a day nobody knows there is none. */
      const end = ({ from, days }: OrderPromise) => {
        const start = from === 'ordered' ? (ordered?.day ?? '') : arrival;
        return start === null ? '9999-12-31' : addDays(start, days);
      };
      for (const { kind, state, sources } of assessOrder(order, { today, country, rules }).windows) {
        const mine = order.promised.filter((promise) => promise.kind === kind);
        if (mine.length === 0) continue;
        expect(sources.every(({ type }) => type === 'promise')).toBe(true);
        if (state !== 'open') continue;
        expect(mine.filter((promise) => today > end(promise))).toEqual([]);
        expect(mine.some(({ varies }) => varies)).toBe(false);
      }
    }),
    { numRuns: 400 },
  );
});
