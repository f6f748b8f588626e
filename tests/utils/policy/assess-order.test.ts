import { describe, expect, it } from 'vitest';
import type { ClaimWindow, WindowKind } from '../../../utils/model/window.ts';
import {
  aBrazilianOrder,
  aLine,
  aMilestone,
  anOrder,
  aStatement,
  assessed,
  type OrderParts,
  windowFor,
} from '../../support/orders.ts';

const SENT = { ordered: '2026-03-01', paid: '2026-03-01', shipped: '2026-03-05' };
const PROMISE = aStatement('Refund if no delivery before May 4', {
  type: 'closes-on',
  kind: 'not-received',
  day: '2026-05-04',
});
const COUPON = aStatement('Coupon if delayed by Apr 3', {
  type: 'opens-on',
  kind: 'late-delivery',
  day: '2026-04-03',
});

describe('the Brazilian order of 2026, read on 7 September', () => {
  const result = assessed(aBrazilianOrder(), '2026-09-07');

  it('keeps the dispute open until 13 October', () => {
    expect(windowFor(result, 'dispute')).toMatchObject({
      closesOn: '2026-10-13',
      actBy: '2026-10-12',
      daysLeft: 35,
      state: 'open',
      basis: 'stated',
      possiblyUntil: null,
    });
    const { state, kind, actBy, daysLeft, then, nextStep } = result.verdict;
    expect([state, kind, actBy, daysLeft, then, nextStep]).toEqual([
      'open',
      'dispute',
      '2026-10-12',
      35,
      null,
      'claim',
    ]);
  });

  it('has closed everything else', () => {
    expect(windowFor(result, 'return')).toMatchObject({
      closesOn: '2026-08-04',
      state: 'closed',
      basis: 'stated',
    });
    expect(windowFor(result, 'not-received')).toMatchObject({ state: 'closed', note: 'completed' });
    expect(windowFor(result, 'late-delivery')).toMatchObject({ state: 'closed', note: 'completed' });
    expect(windowFor(result, 'free-return')).toMatchObject({
      closesOn: '2026-07-31',
      possiblyUntil: '2026-08-12',
      state: 'closed',
      basis: 'estimate',
      missing: 'delivered',
      pageToOpen: 'tracking',
    });
  });

  it('gives the same dates by the rules of the country when no page printed them', () => {
    const byRule = assessed(aBrazilianOrder({ statements: [] }), '2026-09-07');
    expect(windowFor(byRule, 'dispute')).toMatchObject({
      closesOn: '2026-10-13',
      basis: 'rule',
      source: 'brazil-dispute-90-days',
    });
    expect(windowFor(byRule, 'return')).toMatchObject({
      closesOn: '2026-08-04',
      basis: 'rule',
      state: 'closed',
    });
  });
});

interface WindowCase {
  name: string;
  kind: WindowKind;
  today: string;
  country?: string;
  order: OrderParts;
  expected: Partial<ClaimWindow>;
}

const received = { status: 'completed' as const, milestones: { ...SENT, completed: '2026-03-25' } };
const onItsWay = { status: 'awaiting-delivery' as const, milestones: SENT };

const CASES: WindowCase[] = [
  {
    name: 'return, delivery unknown: bounded by shipment and completion',
    kind: 'return',
    today: '2026-03-26',
    order: received,
    expected: {
      closesOn: '2026-03-20',
      possiblyUntil: '2026-04-09',
      state: 'unknown',
      basis: 'estimate',
      missing: 'delivered',
      pageToOpen: 'tracking',
    },
  },
  {
    name: 'return, after the later bound: closed',
    kind: 'return',
    today: '2026-04-10',
    order: received,
    expected: { state: 'closed' },
  },
  {
    name: 'return, delivered on a day without a year: an estimate',
    kind: 'return',
    today: '2026-03-26',
    order: {
      status: 'completed',
      milestones: { ...received.milestones, delivered: aMilestone('2026-03-20', 'inferred') },
    },
    expected: {
      closesOn: '2026-04-04',
      basis: 'estimate',
      state: 'open',
      missing: null,
      possiblyUntil: null,
    },
  },
  {
    name: 'dispute, only the order day of a completed order: open from the safe side',
    kind: 'dispute',
    today: '2026-03-10',
    order: { status: 'completed', milestones: { ordered: '2026-03-01' } },
    expected: {
      closesOn: '2026-03-16',
      possiblyUntil: null,
      state: 'open',
      basis: 'estimate',
      missing: 'completed',
      pageToOpen: 'order-detail',
    },
  },
  {
    name: 'dispute, only the order day, later: unknown until closed by age',
    kind: 'dispute',
    today: '2026-08-28',
    order: { status: 'completed', milestones: { ordered: '2026-03-01' } },
    expected: { state: 'unknown', missing: 'completed' },
  },
  {
    name: 'dispute, only the order day, after 180 days: closed by age',
    kind: 'dispute',
    today: '2026-08-29',
    order: { status: 'completed', milestones: { ordered: '2026-03-01' } },
    expected: { state: 'closed' },
  },
  {
    name: 'dispute, nothing known: unknown and says which page tells',
    kind: 'dispute',
    today: '2026-03-10',
    order: { status: 'completed' },
    expected: {
      closesOn: null,
      actBy: null,
      daysLeft: null,
      state: 'unknown',
      missing: 'completed',
      pageToOpen: 'order-detail',
    },
  },
  {
    name: 'dispute, not delivered: has not started',
    kind: 'dispute',
    today: '2026-03-10',
    order: onItsWay,
    expected: { closesOn: null, opensOn: null, state: 'not-yet', missing: null },
  },
  {
    name: 'dispute, delivered but not confirmed: estimated from the delivery, open-ended',
    kind: 'dispute',
    today: '2026-03-30',
    order: { status: 'awaiting-delivery', milestones: { ...SENT, delivered: '2026-03-20' } },
    expected: {
      closesOn: '2026-04-04',
      possiblyUntil: null,
      state: 'open',
      basis: 'estimate',
      note: 'not-ended',
      missing: 'completed',
    },
  },
  {
    name: 'dispute, delivered but not confirmed, later: unknown',
    kind: 'dispute',
    today: '2026-04-05',
    order: { status: 'awaiting-delivery', milestones: { ...SENT, delivered: '2026-03-20' } },
    expected: { state: 'unknown' },
  },
  {
    name: 'dispute, status not understood but completion printed: completed',
    kind: 'dispute',
    today: '2026-03-26',
    order: { milestones: { completed: '2026-03-25' } },
    expected: { closesOn: '2026-04-09', state: 'open', basis: 'rule', source: 'article-dispute-15-days' },
  },
  {
    name: 'dispute, on the closing day: still open',
    kind: 'dispute',
    today: '2026-04-09',
    order: received,
    expected: { state: 'open', daysLeft: -1 },
  },
  {
    name: 'dispute, two printed days: the earlier is safe, both are kept',
    kind: 'dispute',
    today: '2026-03-26',
    order: {
      ...received,
      statements: [
        aStatement('Dispute until Apr 3', { type: 'closes-on', kind: 'dispute', day: '2026-04-03' }),
        aStatement('Dispute within 10 days of completion', {
          type: 'closes-after',
          kind: 'dispute',
          anchor: 'completed',
          days: 10,
        }),
      ],
    },
    expected: {
      closesOn: '2026-04-03',
      possiblyUntil: '2026-04-04',
      basis: 'stated',
      source: 'Dispute until Apr 3',
    },
  },
  {
    name: 'return in the EEA: 14 days from delivery, the general rule is silent',
    kind: 'return',
    today: '2026-03-26',
    country: 'DE',
    order: { ...received, milestones: { ...received.milestones, delivered: '2026-03-20' } },
    expected: { closesOn: '2026-04-03', possiblyUntil: null, source: 'eea-withdrawal-14-days' },
  },
  {
    name: 'country printed for the order goes before that of the account',
    kind: 'return',
    today: '2026-03-26',
    country: 'DE',
    order: { ...received, country: 'BR' },
    expected: { closesOn: '2026-04-01', source: 'brazil-return-7-days' },
  },
  {
    name: 'not received, first ten days: not yet',
    kind: 'not-received',
    today: '2026-03-15',
    order: { ...onItsWay, statements: [PROMISE] },
    expected: {
      opensOn: '2026-03-16',
      closesOn: '2026-05-04',
      possiblyUntil: '2026-05-19',
      state: 'not-yet',
      basis: 'stated',
    },
  },
  {
    name: 'not received, from the eleventh day: open',
    kind: 'not-received',
    today: '2026-03-16',
    order: { ...onItsWay, statements: [PROMISE] },
    expected: { state: 'open' },
  },
  {
    name: 'not received, after the promised day: may be over',
    kind: 'not-received',
    today: '2026-05-19',
    order: { ...onItsWay, statements: [PROMISE] },
    expected: { state: 'unknown' },
  },
  {
    name: 'not received, 15 days after the promised day: closed',
    kind: 'not-received',
    today: '2026-05-20',
    order: { ...onItsWay, statements: [PROMISE] },
    expected: { state: 'closed' },
  },
  {
    name: 'not received, delivered: closed',
    kind: 'not-received',
    today: '2026-03-21',
    order: {
      status: 'awaiting-delivery',
      milestones: { ...SENT, delivered: '2026-03-20' },
      statements: [PROMISE],
    },
    expected: { state: 'closed', note: 'delivered', possiblyUntil: null },
  },
  {
    name: 'not received, ended on the promised day without a delivery: 15 more days',
    kind: 'not-received',
    today: '2026-05-05',
    order: { status: 'completed', milestones: { ...SENT, completed: '2026-05-04' }, statements: [PROMISE] },
    expected: { closesOn: '2026-05-04', possiblyUntil: '2026-05-19', state: 'unknown' },
  },
  {
    name: 'not received, completed on an unknown day: not said to be open',
    kind: 'not-received',
    today: '2026-04-01',
    order: { status: 'completed', milestones: SENT, statements: [PROMISE] },
    expected: { closesOn: '2026-05-04', state: 'unknown', missing: 'completed', pageToOpen: 'order-detail' },
  },
  {
    name: 'not received without a promise: 60 days are safe, 90 possible',
    kind: 'not-received',
    today: '2026-05-05',
    order: onItsWay,
    expected: {
      closesOn: '2026-05-04',
      possiblyUntil: '2026-06-03',
      state: 'unknown',
      basis: 'rule',
      source: 'not-received-60-days',
    },
  },
  {
    name: 'not received, commitment named by the data',
    kind: 'not-received',
    today: '2026-03-20',
    order: { ...onItsWay, commitmentDays: 75 },
    expected: {
      closesOn: '2026-05-19',
      possiblyUntil: null,
      state: 'open',
      basis: 'stated',
      source: 'not-received-commitment',
    },
  },
  {
    name: 'not received, shipment day unknown: counted from the order day',
    kind: 'not-received',
    today: '2026-03-20',
    order: { status: 'awaiting-delivery', milestones: { ordered: '2026-03-01' } },
    expected: {
      opensOn: '2026-03-12',
      closesOn: '2026-04-30',
      state: 'open',
      basis: 'estimate',
      missing: 'shipped',
    },
  },
  {
    name: 'not received, completed without a promise: the dispute covers it',
    kind: 'not-received',
    today: '2026-03-26',
    order: received,
    expected: { state: 'closed', note: 'completed' },
  },
  {
    name: 'not received, nothing shipped: not yet, no days',
    kind: 'not-received',
    today: '2026-03-20',
    order: { status: 'processing', milestones: { ordered: '2026-03-01', paid: '2026-03-01' } },
    expected: { state: 'not-yet', opensOn: null, closesOn: null },
  },
  {
    name: 'not received, promise shorter than the wait before filing: the promise stands',
    kind: 'not-received',
    today: '2026-03-06',
    order: {
      ...onItsWay,
      statements: [aStatement('Refund', { type: 'closes-on', kind: 'not-received', day: '2026-03-16' })],
    },
    expected: { opensOn: null, closesOn: '2026-03-16', state: 'open' },
  },
  {
    name: 'coupon before the promised day: not yet',
    kind: 'late-delivery',
    today: '2026-04-02',
    order: { ...onItsWay, statements: [COUPON] },
    expected: { opensOn: '2026-04-03', closesOn: null, state: 'not-yet' },
  },
  {
    name: 'coupon after the promised day, nothing delivered: how long is not known',
    kind: 'late-delivery',
    today: '2026-04-04',
    order: { ...onItsWay, statements: [COUPON] },
    expected: { state: 'unknown' },
  },
  {
    name: 'coupon, delivered on the promised day: closed',
    kind: 'late-delivery',
    today: '2026-04-04',
    order: {
      status: 'awaiting-delivery',
      milestones: { ...SENT, delivered: '2026-04-03' },
      statements: [COUPON],
    },
    expected: { state: 'closed', note: 'delivered' },
  },
  {
    name: 'coupon, delivered late although completed early: not closed',
    kind: 'late-delivery',
    today: '2026-04-10',
    order: {
      status: 'completed',
      milestones: { ...SENT, delivered: '2026-04-04', completed: '2026-04-02' },
      statements: [COUPON],
    },
    expected: { state: 'unknown' },
  },
  {
    name: 'PayPal, payment method unknown: listed',
    kind: 'paypal',
    today: '2026-03-26',
    order: received,
    expected: { closesOn: '2026-08-28', state: 'open', basis: 'rule' },
  },
  {
    name: 'every line excluded: no return',
    kind: 'return',
    today: '2026-03-21',
    order: { ...received, lines: [aLine({ exclusion: 'wigs' })] },
    expected: { state: 'closed', note: 'excluded-goods' },
  },
  {
    name: 'some lines excluded: the return stays, and says so',
    kind: 'return',
    today: '2026-03-19',
    order: { ...received, lines: [aLine({ exclusion: 'wigs' }), aLine()] },
    expected: { state: 'open', note: 'some-goods-excluded' },
  },
  {
    name: 'excluded goods that are faulty: the dispute stays',
    kind: 'dispute',
    today: '2026-03-26',
    order: { ...received, lines: [aLine({ exclusion: 'wigs' })] },
    expected: { state: 'open', note: null },
  },
  {
    name: 'a printed day outlives the age of the order',
    kind: 'dispute',
    today: '2026-09-15',
    order: {
      ...received,
      statements: [
        aStatement('Dispute until Oct 1', { type: 'closes-on', kind: 'dispute', day: '2026-10-01' }),
      ],
    },
    expected: { state: 'open', closesOn: '2026-10-01' },
  },
  {
    name: 'a case timer printed by the page',
    kind: 'buyer-response',
    today: '2026-03-26',
    order: {
      ...received,
      statements: [
        aStatement('Answer until Mar 30', { type: 'closes-on', kind: 'buyer-response', day: '2026-03-30' }),
      ],
    },
    expected: { closesOn: '2026-03-30', actBy: '2026-03-29', daysLeft: 3, state: 'open' },
  },
];

describe('one window', () => {
  it.each(CASES)('$name', ({ kind, today, country, order, expected }) => {
    expect(windowFor(assessed(anOrder(order), today, country ?? 'US'), kind)).toMatchObject(expected);
  });

  it('of PayPal is not there when another way of paying is named', () => {
    const { windows } = assessed(anOrder({ ...received, paymentMethod: 'Visa ****' }), '2026-03-26');
    expect(windows.map(({ kind }) => kind)).not.toContain('paypal');
  });

  it('of a free return is there only for goods that offer it', () => {
    const kinds = (freeReturn: boolean) =>
      assessed(anOrder({ ...received, lines: [aLine({ freeReturn })] }), '2026-03-26').windows.map(
        ({ kind }) => kind,
      );
    expect(kinds(true)).toContain('free-return');
    expect(kinds(false)).not.toContain('free-return');
  });

  it('does not fail on days and periods that no order can have', () => {
    const order = anOrder({
      status: 'completed',
      commitmentDays: Number.MAX_SAFE_INTEGER,
      milestones: { ordered: '0001-01-01', shipped: '9999-12-31', completed: '2026-03-25' },
      statements: [
        aStatement('?', { type: 'closes-on', kind: 'return', day: '9999-12-31' }),
        aStatement('?', { type: 'closes-after', kind: 'dispute', anchor: 'completed', days: 1e15 }),
      ],
    });
    expect(windowFor(assessed(order, '2026-03-26'), 'dispute')).toMatchObject({
      closesOn: '2026-04-09',
      basis: 'rule',
    });
  });
});
