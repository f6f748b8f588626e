import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../utils/model/window.ts';
import { aCase, anOrder, aStatement, assessed, type OrderParts } from '../../support/orders.ts';

const SENT = { ordered: '2026-03-01', paid: '2026-03-01', shipped: '2026-03-05' };
const openCase = aCase({ state: 'platform', openedOn: '2026-03-28' });
const refunded = aCase({
  state: 'finished',
  open: false,
  refundShown: true,
  openedOn: '2026-05-01',
  changedOn: '2026-05-11',
});
const received = {
  status: 'completed' as const,
  milestones: { ...SENT, delivered: '2026-03-20', completed: '2026-03-25' },
};

interface VerdictCase {
  name: string;
  today: string;
  country?: string;
  order: OrderParts;
  expected: Partial<Verdict>;
}

const CASES: VerdictCase[] = [
  {
    name: 'the window that closes first decides, and the later one is named',
    today: '2026-03-26',
    country: 'KR',
    order: {
      ...received,
      statements: [aStatement('Return', { type: 'closes-on', kind: 'return', day: '2026-04-20' })],
    },
    expected: { state: 'open', kind: 'return', actBy: '2026-04-19', daysLeft: 24, nextStep: 'claim' },
  },
  {
    name: 'seven days left: closing',
    today: '2026-03-27',
    order: received,
    expected: { state: 'closing', kind: 'return', daysLeft: 7, nextStep: 'claim-now' },
  },
  {
    name: 'eight days left: open',
    today: '2026-03-26',
    order: received,
    expected: { state: 'open', daysLeft: 8 },
  },
  {
    name: 'the closing day itself: the last day is today',
    today: '2026-04-09',
    order: received,
    expected: { state: 'closing', kind: 'dispute', daysLeft: -1 },
  },
  {
    name: 'all over, PayPal still open',
    today: '2026-04-10',
    order: received,
    expected: { state: 'closed', kind: null, nextStep: 'outside-routes' },
  },
  {
    name: 'all over, paid otherwise',
    today: '2026-04-10',
    order: { ...received, paymentMethod: 'Visa' },
    expected: { state: 'closed', nextStep: 'nothing' },
  },
  {
    name: 'all over by age',
    today: '2026-08-29',
    order: { status: 'completed', milestones: { ordered: '2026-03-01' } },
    expected: { state: 'closed', nextStep: 'nothing' },
  },
  {
    name: 'old, but with an open case',
    today: '2026-08-29',
    order: { status: 'completed', milestones: { ordered: '2026-03-01' }, cases: [openCase] },
    expected: { state: 'in-case', nextStep: 'follow-case' },
  },
  {
    name: 'only a case is known: its day counts for the age',
    today: '2026-09-25',
    order: { status: 'completed', cases: [{ ...openCase, state: 'cancelled', open: false }] },
    expected: { state: 'closed' },
  },
  {
    name: 'not sent yet',
    today: '2026-03-02',
    country: 'BR',
    order: { status: 'processing', milestones: { ordered: '2026-03-01' } },
    expected: { state: 'not-yet', opensOn: null, nextStep: 'wait-to-ship', actBy: null },
  },
  {
    name: 'not paid yet',
    today: '2026-03-02',
    order: { status: 'awaiting-payment' },
    expected: { state: 'not-yet', nextStep: 'wait-to-ship' },
  },
  {
    name: 'sent, too early to file',
    today: '2026-03-10',
    order: { status: 'awaiting-delivery', milestones: SENT },
    expected: { state: 'not-yet', kind: 'not-received', opensOn: '2026-03-16', nextStep: 'wait-until' },
  },
  {
    name: 'sent, not arrived',
    today: '2026-03-16',
    order: { status: 'awaiting-delivery', milestones: SENT },
    expected: { state: 'open', kind: 'not-received', actBy: '2026-05-03' },
  },
  {
    name: 'completed, from a list without a completion day: the detail page tells',
    today: '2026-04-20',
    order: { status: 'completed', milestones: { ordered: '2026-03-01' } },
    expected: { state: 'unknown', kind: null, actBy: null, nextStep: 'open-detail' },
  },
  {
    name: 'only the delivery is missing: the tracking page tells',
    today: '2026-04-05',
    order: {
      status: 'completed',
      milestones: { ...SENT, completed: '2026-03-26' },
      statements: [aStatement('D', { type: 'closes-on', kind: 'dispute', day: '2026-04-01' })],
    },
    expected: { state: 'unknown', nextStep: 'open-tracking' },
  },
  {
    name: 'a case whose seller has to answer',
    today: '2026-05-20',
    order: { ...received, cases: [aCase({ state: 'seller-response', openedOn: '2026-05-19' })] },
    expected: { state: 'in-case', kind: 'seller-response', actBy: '2026-05-21', nextStep: 'follow-case' },
  },
  {
    name: 'a refund that is due soon is open, and nothing is closing',
    today: '2026-05-20',
    order: { ...received, cases: [refunded] },
    expected: { state: 'open', kind: 'refund-due', daysLeft: 5, nextStep: 'await-refund' },
  },
  {
    name: 'a refund that may be late',
    today: '2026-05-28',
    order: { ...received, cases: [refunded] },
    expected: { state: 'unknown', kind: null, nextStep: 'await-refund' },
  },
  {
    name: 'a refund of long ago',
    today: '2026-06-10',
    order: { ...received, paymentMethod: 'Visa', cases: [refunded] },
    expected: { state: 'closed', nextStep: 'nothing' },
  },
  {
    name: 'what the buyer can still claim goes before a refund that is due',
    today: '2026-03-30',
    order: {
      ...received,
      cases: [{ ...refunded, openedOn: '2026-03-21', changedOn: '2026-03-22' }],
    },
    expected: { state: 'closing', kind: 'return', actBy: '2026-04-03', nextStep: 'claim-now' },
  },
  {
    name: 'nothing was understood',
    today: '2026-03-10',
    order: {},
    expected: { state: 'unknown', nextStep: 'open-detail' },
  },
];

describe('the verdict', () => {
  it.each(CASES)('$name', ({ today, country, order, expected }) => {
    expect(assessed(anOrder(order), today, country ?? 'US').verdict).toMatchObject(expected);
  });

  it('names the latest of the windows that stay open behind the first', () => {
    const { verdict } = assessed(anOrder(received), '2026-03-26', 'BR');
    expect(verdict.kind).toBe('return');
    expect(verdict.then).toEqual({ kind: 'dispute', actBy: '2026-05-29' });
  });

  it.each(['cancelled', 'expired'] as const)('of a %s order is closed, with no windows', (status) => {
    const { windows, verdict } = assessed(anOrder({ ...received, status }), '2026-03-26');
    expect(windows).toEqual([]);
    expect([verdict.state, verdict.nextStep]).toEqual(['closed', 'nothing']);
  });

  it('is not moved by the coupon or by routes outside AliExpress', () => {
    const coupon = aStatement('Coupon', { type: 'closes-on', kind: 'late-delivery', day: '2026-04-30' });
    const { verdict, windows } = assessed(anOrder({ ...received, statements: [coupon] }), '2026-04-12');
    expect(windows.filter(({ state }) => state === 'open').map(({ kind }) => kind)).toEqual([
      'late-delivery',
      'paypal',
    ]);
    expect(verdict.state).toBe('closed');
  });
});
