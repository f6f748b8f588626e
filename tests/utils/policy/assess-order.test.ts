import { describe, expect, it } from 'vitest';
import { aBrazilianOrder, anOrder, aStatement, assessed, windowFor } from '../../support/orders.ts';

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

describe('an order that was misread', () => {
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
