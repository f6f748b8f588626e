import { describe, expect, it } from 'vitest';
import { aBrazilianOrder, assessed, windowFor } from '../../support/orders.ts';

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
    expect(result.verdict).toMatchObject({
      state: 'open',
      kind: 'dispute',
      actBy: '2026-10-12',
      daysLeft: 35,
      nextStep: 'claim',
    });
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
});
