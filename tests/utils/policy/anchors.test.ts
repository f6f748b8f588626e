import { describe, expect, it } from 'vitest';
import { anchorOf, statusOf } from '../../../utils/policy/anchors.ts';
import { aMilestone, anOrder } from '../../support/orders.ts';

const SENT = { ordered: '2026-03-01', paid: '2026-03-02', shipped: '2026-03-05' };

describe('anchorOf', () => {
  it('is the printed day itself', () => {
    expect(anchorOf(anOrder({ milestones: SENT }), 'paid')).toMatchObject({
      notBefore: '2026-03-02',
      notAfter: '2026-03-02',
      certainty: 'printed',
      happened: 'yes',
    });
  });

  it('is bounded by the nearest known neighbours', () => {
    const order = anOrder({ status: 'completed', milestones: { ...SENT, completed: '2026-03-25' } });
    expect(anchorOf(order, 'delivered')).toMatchObject({
      notBefore: '2026-03-05',
      notAfter: '2026-03-25',
      certainty: 'bounded',
    });
  });

  it('keeps contradicting neighbours in their safe order', () => {
    const order = anOrder({ milestones: { shipped: '2026-03-05', completed: '2026-03-01' } });
    expect(anchorOf(order, 'delivered')).toMatchObject({ notBefore: '2026-03-01', notAfter: '2026-03-05' });
  });

  it('trusts an inferred year on neither side when a neighbour contradicts it', () => {
    const late = anOrder({
      milestones: { ...SENT, delivered: aMilestone('2027-03-20', 'inferred'), completed: '2026-03-25' },
    });
    expect(anchorOf(late, 'delivered')).toMatchObject({ notBefore: '2026-03-25', notAfter: '2027-03-20' });
    const early = anOrder({ milestones: { ...SENT, delivered: aMilestone('2025-03-20', 'inferred') } });
    expect(anchorOf(early, 'delivered')).toMatchObject({ notBefore: '2025-03-20', notAfter: '2026-03-05' });
  });

  it.each([
    ['awaiting-payment', 'paid', 'no'],
    ['processing', 'paid', 'yes'],
    ['processing', 'shipped', 'no'],
    ['awaiting-delivery', 'shipped', 'yes'],
    ['awaiting-delivery', 'delivered', 'no'],
    ['completed', 'delivered', 'yes'],
    ['unknown', 'ordered', 'maybe'],
  ] as const)('of an order that is %s says whether %s has happened: %s', (status, milestone, happened) => {
    expect(anchorOf(anOrder({ status }), milestone).happened).toBe(happened);
  });

  it('gives no days to what has not happened or may not have', () => {
    for (const status of ['processing', 'unknown'] as const) {
      const order = anOrder({ status, milestones: { ordered: '2026-03-01' } });
      expect(anchorOf(order, 'completed')).toMatchObject({ notBefore: null, notAfter: null });
    }
  });

  it('counts days as not known that no order of the site can have', () => {
    expect(
      anchorOf(anOrder({ status: 'completed', milestones: { ordered: '1970-01-01' } }), 'ordered').notBefore,
    ).toBeNull();
  });
});

describe('statusOf', () => {
  it('believes a printed completion day, but never against a cancellation', () => {
    const milestones = { completed: '2026-03-25' };
    expect(statusOf(anOrder({ status: 'awaiting-delivery', milestones }))).toBe('completed');
    expect(statusOf(anOrder({ status: 'cancelled', milestones }))).toBe('cancelled');
    expect(statusOf(anOrder({ status: 'awaiting-delivery' }))).toBe('awaiting-delivery');
  });
});
