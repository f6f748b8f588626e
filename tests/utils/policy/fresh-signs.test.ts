import { describe, expect, it } from 'vitest';
import type { Order, Statement } from '../../../utils/model/order.ts';
import { addDays } from '../../../utils/model/plain-date.ts';
import type { PageKind } from '../../../utils/model/reading.ts';
import { offeredUntil, unreadUntil } from '../../../utils/policy/fresh-signs.ts';
import { liveUntil } from '../../../utils/policy/live-until.ts';
import { aLine, anOrder, assessed, windowFor } from '../../support/orders.ts';

/** Completed long enough ago that every computed window is closed on the day the page was read. */
const READ = '2026-05-10';
const readAt = Date.parse(`${READ}T12:00:00Z`);
const milestones = {
  ordered: '2026-03-01',
  paid: '2026-03-01',
  shipped: '2026-03-05',
  delivered: '2026-03-20',
  completed: '2026-03-25',
};
const CLOSED = { status: 'completed', milestones, country: 'US', paymentMethod: 'Card' } as const;

function from(page: PageKind, days = 0) {
  return { page, source: 'dom', readAt: readAt + days * 86_400_000 } as const;
}

function offered(disputeOffered: boolean | null, parts: Partial<Order> = {}): Order {
  const lines = [aLine({ disputeOffered })];
  return {
    ...anOrder({ ...CLOSED, lines }),
    provenance: { lines: from('order-detail') },
    ...parts,
  };
}

function reminded(sentence: string, parts: Partial<Statement> = {}, days = 0): Order {
  const statement: Statement = {
    sentence,
    place: 'status-reminder',
    label: null,
    meanings: [],
    from: from('order-detail'),
    ...parts,
  };
  return {
    ...anOrder({ ...CLOSED, statements: [statement] }),
    provenance: { status: from('order-detail', days) },
  };
}

describe('an order whose page offers "Returns/refunds"', () => {
  it('has a dispute that is not closed, without a new day, for seven days', () => {
    const order = offered(true);
    const { windows, verdict } = assessed(order, READ);
    expect(windows.find(({ kind }) => kind === 'dispute')).toMatchObject({
      state: 'unknown',
      closesOn: '2026-04-09',
      possiblyUntil: null,
      pageToOpen: 'order-detail',
    });
    expect(verdict).toMatchObject({ state: 'unknown', nextStep: 'open-detail', actBy: null });
    expect(offeredUntil(order)).toBe('2026-05-17');
    expect(windowFor(assessed(order, '2026-05-17'), 'dispute').state).toBe('unknown');
    expect(windowFor(assessed(order, '2026-05-18'), 'dispute').state).toBe('closed');
    expect(liveUntil(order)).toBe('2026-05-17');
  });

  it('is closed when the page offers nothing, or nobody knows when it did', () => {
    expect(assessed(offered(false), READ).verdict.state).toBe('closed');
    expect(assessed(offered(null), READ).verdict.state).toBe('closed');
    expect(assessed(offered(true, { provenance: {} }), READ).verdict.state).toBe('closed');
  });

  it('is closed by age all the same', () => {
    const old = {
      ...offered(true),
      milestones: anOrder({ milestones: { ordered: '2025-11-08' } }).milestones,
    };
    expect(addDays('2025-11-08', 180)).toBe('2026-05-07');
    expect(assessed(old, READ).verdict.state).toBe('closed');
    expect(windowFor(assessed(old, READ), 'dispute').state).toBe('closed');
    expect(liveUntil(old)).toBe('2026-05-07');
  });

  it('leaves an open dispute as it is', () => {
    expect(windowFor(assessed(offered(true), '2026-04-01'), 'dispute')).toMatchObject({
      state: 'open',
      closesOn: '2026-04-09',
    });
  });
});

describe('an order whose page printed a reminder that nobody understands', () => {
  it('is not closed for seven days when the reminder has a number in it', () => {
    const order = reminded('Something can be done for 75 days');
    expect(assessed(order, READ).verdict).toMatchObject({ state: 'unknown', nextStep: 'open-detail' });
    expect(assessed(order, '2026-05-17').verdict.state).toBe('unknown');
    expect(assessed(order, '2026-05-18').verdict.state).toBe('closed');
    expect(liveUntil(order)).toBe('2026-05-17');
  });

  it.each([
    ['no number in it', reminded('Thank you for shopping')],
    ['another place', reminded('For 75 days', { place: 'service-commitment' })],
    ['another page', reminded('For 75 days', { from: from('order-list') })],
    ['a newer reading of the page without it', reminded('For 75 days', {}, 1)],
  ])('is closed with %s', (_, order) => {
    expect(unreadUntil(order)).toBeNull();
    expect(assessed(order, READ).verdict.state).toBe('closed');
  });
});
