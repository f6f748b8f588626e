import { describe, expect, it } from 'vitest';
import { liveUntil } from '../../../utils/policy/live-until.ts';
import { aCase, anOrder, aStatement, type OrderParts } from '../../support/orders.ts';

const openCase = aCase({ openedOn: '2026-03-02' });
const printed = (day: string) => aStatement('D', { type: 'closes-on', kind: 'dispute', day });

describe('liveUntil', () => {
  it.each<[string, OrderParts, string]>([
    [
      'an order known by its day: 180 days',
      { status: 'completed', milestones: { ordered: '2026-03-01' } },
      '2026-08-28',
    ],
    [
      'a printed day beyond that',
      { milestones: { ordered: '2026-03-01' }, statements: [printed('2026-11-01')] },
      '2026-11-01',
    ],
    [
      'a printed day only: 180 days from it',
      { status: 'completed', statements: [printed('2026-03-01')] },
      '2026-08-28',
    ],
    ['nothing known', { status: 'completed' }, '9999-12-31'],
    ['an open case', { milestones: { ordered: '2020-03-01' }, cases: [openCase] }, '9999-12-31'],
    ['a closed case only', { cases: [{ ...openCase, state: 'cancelled', open: false }] }, '2026-08-29'],
    ['a cancelled order', { status: 'cancelled', milestones: { ordered: '2026-03-01' } }, '0000-01-01'],
  ])('%s', (_name, parts, day) => {
    expect(liveUntil(anOrder(parts))).toBe(day);
  });

  it('takes the longest of all countries while the country is not known', () => {
    const parts: OrderParts = {
      status: 'completed',
      paymentMethod: 'Visa',
      milestones: {
        ordered: '2026-03-01',
        paid: '2026-03-03',
        shipped: '2026-03-05',
        delivered: '2026-03-20',
        completed: '2026-03-25',
      },
    };
    expect(liveUntil(anOrder(parts))).toBe('2026-06-01');
    expect(liveUntil(anOrder({ ...parts, country: 'US' }))).toBe('2026-04-09');
  });
});
