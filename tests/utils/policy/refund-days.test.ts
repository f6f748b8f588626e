import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  paymentKindOf,
  refundExpectation,
  refundOf,
} from '../../../utils/policy/refund-days.ts';
import { aCase, anOrder } from '../../support/orders.ts';

describe('paymentKindOf', () => {
  it.each([
    ['Visa •••• 4242', 'card'],
    ['Cartão de crédito', 'card'],
    ['Google Pay', 'card'],
    ['PayPal', 'paypal'],
    ['Bankkarte', 'card'],
    ['Bank card', 'card'],
    ['MasterCard (Commerzbank)', 'card'],
    ['Bank transfer', 'bank'],
    ['Pix', 'bank'],
    ['iDEAL', 'bank'],
    ['AliExpress Bonus', 'credit'],
    ['Alipay', 'wallet'],
    ['Something new', 'unknown'],
    [null, 'unknown'],
  ])('%s is %s', (printed, kind) => {
    expect(paymentKindOf(printed)).toBe(kind);
  });
});

describe('addBusinessDays', () => {
  it('leaves out Saturdays and Sundays', () => {
    expect(addBusinessDays('2026-09-04', 1)).toBe('2026-09-07');
    expect(addBusinessDays('2026-09-05', 1)).toBe('2026-09-07');
    expect(addBusinessDays('2026-09-07', 5)).toBe('2026-09-14');
    expect(addBusinessDays('2026-09-07', 0)).toBe('2026-09-07');
  });

  it('does not care for daylight saving', () => {
    expect(addBusinessDays('2026-10-30', 20)).toBe('2026-11-27');
    expect(addBusinessDays('2026-03-06', 3)).toBe('2026-03-11');
  });
});

describe('refundExpectation', () => {
  const decided = aCase({ state: 'refund', open: false, changedOn: '2026-09-04', seenOn: '2026-09-06' });

  it('counts from the decision, by the way of payment', () => {
    expect(refundExpectation(decided, 'PayPal')).toEqual({
      payment: 'paypal',
      printed: 'PayPal',
      businessDays: 15,
      latestOn: '2026-09-25',
    });
  });

  it('takes the longest where the way is not known, and no day where the decision has none', () => {
    expect(refundExpectation(decided, null)).toMatchObject({ businessDays: 20, latestOn: '2026-10-02' });
    expect(refundExpectation({ ...decided, changedOn: null, seenOn: null }, null)?.latestOn).toBeNull();
  });

  it('of an order is that of its decided case', () => {
    const order = anOrder({ cases: [aCase({ state: 'open' }), decided], paymentMethod: 'PayPal' });
    expect(refundOf(order)?.latestOn).toBe('2026-09-25');
    expect(refundOf(anOrder())).toBeNull();
  });

  it('says nothing of a case without a decided refund', () => {
    for (const state of ['open', 'refused', 'cancelled', 'finished', 'refunded'] as const) {
      expect(refundExpectation(aCase({ state, open: state === 'open' }), null)).toBeNull();
    }
    for (const state of ['refunded', 'finished'] as const) {
      const over = aCase({ state, open: false, refundShown: true });
      expect(refundExpectation(over, null)).not.toBeNull();
    }
  });
});
