import { describe, expect, it } from 'vitest';
import { aLine, anOrder, aStatement, assessed } from '../../support/orders.ts';
import { checkWindows } from '../../support/window-cases.ts';

const SENT = { ordered: '2026-03-01', paid: '2026-03-01', shipped: '2026-03-05' };
const received = { status: 'completed' as const, milestones: { ...SENT, completed: '2026-03-25' } };

describe('the sources of a window', () => {
  checkWindows([
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
      name: 'PayPal, payment method unknown: listed',
      kind: 'paypal',
      today: '2026-03-26',
      order: received,
      expected: { closesOn: '2026-08-28', state: 'open', basis: 'rule' },
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
  ]);

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
});
