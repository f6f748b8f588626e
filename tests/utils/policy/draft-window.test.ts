import { describe } from 'vitest';
import { aMilestone } from '../../support/orders.ts';
import { checkWindows } from '../../support/window-cases.ts';

const SENT = { ordered: '2026-03-01', paid: '2026-03-01', shipped: '2026-03-05' };
const received = { status: 'completed' as const, milestones: { ...SENT, completed: '2026-03-25' } };
const onItsWay = { status: 'awaiting-delivery' as const, milestones: SENT };

describe('the state of a window', () => {
  checkWindows([
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
  ]);
});
