import { describe } from 'vitest';
import { aStatement } from '../../support/orders.ts';
import { checkWindows } from '../../support/window-cases.ts';

const SENT = { ordered: '2026-03-01', paid: '2026-03-01', shipped: '2026-03-05' };
const PROMISE = aStatement('Refund if no delivery before May 4', {
  type: 'closes-on',
  kind: 'not-received',
  day: '2026-05-04',
});
const received = { status: 'completed' as const, milestones: { ...SENT, completed: '2026-03-25' } };
const onItsWay = { status: 'awaiting-delivery' as const, milestones: SENT };

describe('the window for what did not arrive', () => {
  checkWindows([
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
      expected: {
        closesOn: '2026-05-04',
        state: 'unknown',
        missing: 'completed',
        pageToOpen: 'order-detail',
      },
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
  ]);
});
