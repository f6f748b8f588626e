import { describe } from 'vitest';
import { aStatement } from '../../support/orders.ts';
import { checkWindows } from '../../support/window-cases.ts';

const SENT = { ordered: '2026-03-01', paid: '2026-03-01', shipped: '2026-03-05' };
const COUPON = aStatement('Coupon if delayed by Apr 3', {
  type: 'opens-on',
  kind: 'late-delivery',
  day: '2026-04-03',
});

const onItsWay = { status: 'awaiting-delivery' as const, milestones: SENT };

describe('the coupon for a late delivery', () => {
  checkWindows([
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
  ]);
});
