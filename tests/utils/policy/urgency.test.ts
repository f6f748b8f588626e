import { describe, expect, it } from 'vitest';
import type { OrderCase } from '../../../utils/model/order.ts';
import type { PlainDate } from '../../../utils/model/plain-date.ts';
import type { WindowKind } from '../../../utils/model/window.ts';
import { contactWindow } from '../../../utils/policy/contact.ts';
import type { OrderView } from '../../../utils/policy/order-view.ts';
import { byUrgency, closingSoon, countOpen, groupOf, moneyAtStake } from '../../../utils/policy/urgency.ts';
import { viewOrder } from '../../../utils/policy/view-order.ts';
import { aClaim } from '../../support/claims.ts';
import { aCase, anOrder, aStatement, assessed, type OrderParts } from '../../support/orders.ts';

const SENT = { ordered: '2026-03-01', paid: '2026-03-01', shipped: '2026-03-05' };
const received: OrderParts = {
  status: 'completed',
  milestones: { ...SENT, delivered: '2026-03-20', completed: '2026-03-25' },
};
const openCase = aCase({ state: 'platform', openedOn: '2026-03-28' });

function viewOf(parts: OrderParts, today: PlainDate, done: WindowKind[] = []): OrderView {
  const order = anOrder(parts);
  return viewOrder({ order, assessment: assessed(order, today, 'US'), today, done, readAt: 0, problems: [] });
}

/** An order whose dispute closes on a day. */
function closingOn(day: PlainDate, today: PlainDate, parts: OrderParts = {}): OrderView {
  return viewOf(
    {
      status: 'completed',
      statements: [aStatement('D', { type: 'closes-on', kind: 'dispute', day })],
      ...parts,
    },
    today,
  );
}

it('a message to the seller is no money at stake and nothing that is open', () => {
  const closed = viewOf(
    { status: 'completed', milestones: { ordered: '2025-01-01' }, total: { amount: '9', currency: 'EUR' } },
    '2026-09-07',
  );
  const wrote: OrderView = {
    ...closed,
    windows: [
      ...closed.windows,
      contactWindow([aClaim({ contactedOn: '2026-09-06' })], '2026-09-09') ?? [],
    ].flat(),
  };
  expect(wrote.windows.at(-1)).toMatchObject({ kind: 'contact-seller', state: 'open' });
  expect(moneyAtStake([wrote])).toEqual([]);
  expect(countOpen([wrote])).toBe(0);
});

describe('groupOf', () => {
  it.each<[string, OrderView, string]>([
    ['a window closes within seven days', viewOf(received, '2026-03-27'), 'act-now'],
    ['more days are left', viewOf(received, '2026-03-26'), 'open'],
    [
      'nothing can be claimed yet',
      viewOf({ status: 'awaiting-delivery', milestones: SENT }, '2026-03-10'),
      'waiting',
    ],
    ['not enough is known', viewOf({}, '2026-03-10'), 'waiting'],
    ['everything is over', viewOf(received, '2026-05-01'), 'closed'],
    ['the first window is done, the next has time', viewOf(received, '2026-03-30', ['return']), 'open'],
    ['the first window is done, the next has none', viewOf(received, '2026-04-04', ['return']), 'act-now'],
    ['all open windows are done', viewOf(received, '2026-03-30', ['return', 'dispute']), 'waiting'],
    [
      'a case is open and nothing is asked of the buyer',
      viewOf({ ...received, cases: [openCase] }, '2026-04-20'),
      'open',
    ],
    [
      'a case waits for the buyer',
      viewOf(
        {
          ...received,
          cases: [openCase],
          statements: [aStatement('S', { type: 'closes-on', kind: 'ship-back', day: '2026-05-20' })],
        },
        '2026-04-20',
      ),
      'act-now',
    ],
  ])('%s', (_name, view, group) => {
    expect(groupOf(view)).toBe(group);
  });
});

describe('what a case asks for', () => {
  const waiting = (parts: Partial<OrderCase>, done: WindowKind[] = []) =>
    viewOf({ ...received, cases: [aCase({ seenOn: '2026-05-20', ...parts })] }, '2026-05-20', done);
  const printed = (kind: WindowKind, day: PlainDate) => [
    aStatement('S', { type: 'closes-on' as const, kind, day }),
  ];

  it.each<[string, OrderView, string]>([
    ['the buyer, by a day that is not known', waiting({ state: 'buyer-response' }), 'act-now'],
    [
      'the buyer, by a day that has passed',
      waiting({ state: 'ship-back', openedOn: '2026-05-01' }),
      'act-now',
    ],
    ['the buyer, who says that it is done', waiting({ state: 'buyer-response' }, ['buyer-response']), 'open'],
    ['the seller, tomorrow', waiting({ state: 'seller-response', openedOn: '2026-05-18' }), 'open'],
    ['AliExpress', waiting({ state: 'platform', openedOn: '2026-05-18' }), 'open'],
    [
      'stepping in, on a day that has passed',
      waiting({ state: 'seller-response', openedOn: '2026-04-01' }),
      'open',
    ],
    [
      'nobody: the refund is due tomorrow',
      waiting({ state: 'refund', open: false, statements: printed('refund-due', '2026-05-21') }),
      'open',
    ],
    ['nobody any more', waiting({ state: 'cancelled', open: false }), 'closed'],
  ])('%s', (_name, view, group) => {
    expect(groupOf(view)).toBe(group);
  });

  it('counts as closing soon where the buyer has to act, and nowhere else', () => {
    const views = [
      waiting({ state: 'ship-back', statements: printed('ship-back', '2026-05-22') }),
      waiting({ state: 'seller-response', statements: printed('seller-response', '2026-05-22') }),
      waiting({ state: 'refund', open: false, statements: printed('refund-due', '2026-05-22') }),
    ];
    expect(views.map((view) => closingSoon([view]))).toEqual([1, 0, 0]);
  });
});

describe('byUrgency', () => {
  it('sorts by what closes first, then by what opens first, then newest first, closed last', () => {
    const today = '2026-03-12';
    const views = [
      viewOf({ ...received, orderId: 'closed' }, '2026-06-01'),
      viewOf({ status: 'unknown', orderId: 'old', milestones: { ordered: '2026-01-01' } }, today),
      viewOf({ status: 'unknown', orderId: 'new', milestones: { ordered: '2026-03-01' } }, today),
      viewOf(
        {
          status: 'awaiting-delivery',
          orderId: 'opens-late',
          milestones: { ...SENT, shipped: '2026-03-09' },
        },
        today,
      ),
      viewOf({ status: 'awaiting-delivery', orderId: 'opens-soon', milestones: SENT }, today),
      closingOn('2026-06-01', today, { orderId: 'far' }),
      closingOn('2026-04-01', today, { orderId: 'near' }),
      closingOn('2026-03-14', today, { orderId: 'now' }),
    ];
    const expected = ['now', 'near', 'far', 'opens-soon', 'opens-late', 'new', 'old', 'closed'];
    expect([...views].sort(byUrgency).map(({ orderId }) => orderId)).toEqual(expected);
    expect(
      [...views]
        .reverse()
        .sort(byUrgency)
        .map(({ orderId }) => orderId),
    ).toEqual(expected);
  });
});

describe('closingSoon', () => {
  it('counts windows with seven days or fewer, without those that are done', () => {
    const today = '2026-04-03';
    const both = viewOf(received, today);
    expect(closingSoon([both, closingOn('2026-06-01', today)])).toBe(2);
    expect(closingSoon([{ ...both, done: ['return'] }])).toBe(1);
    expect(closingSoon([viewOf(received, '2026-06-01')])).toBe(0);
  });
});

describe('moneyAtStake', () => {
  it('adds the orders with something open, a currency at a time', () => {
    const today = '2026-03-12';
    const open = (amount: string, currency: string | null) =>
      closingOn('2026-04-01', today, { total: { amount, currency } });
    const views = [open('10.10', 'USD'), open('5', 'EUR'), open('0.205', 'USD'), open('7.00', null)];
    const over = viewOf({ ...received, total: { amount: '99.00', currency: 'USD' } }, '2026-06-01');
    expect(moneyAtStake([...views, over])).toEqual([
      { amount: '5', currency: 'EUR' },
      { amount: '10.305', currency: 'USD' },
    ]);
    expect(moneyAtStake([over])).toEqual([]);
  });
});
