import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../utils/model/product.ts';
import { claimSubjects, paidFor, paidForAll } from '../../../utils/policy/claim-subject.ts';
import {
  aBrazilianOrder,
  aLine,
  anOrder,
  aStatement,
  assessed,
  type OrderParts,
} from '../../support/orders.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

function subjectsOf(parts: OrderParts, today: string, listings: Listing[] = []) {
  const order = anOrder(parts);
  return claimSubjects(order, assessed(order, today).windows, listings, today, dayOf);
}

describe('paidFor', () => {
  it('is price times quantity, exact, and never more than the order cost', () => {
    const line = aLine({ unitPrice: eur('0.10'), quantity: 3 });
    expect(paidFor(anOrder({ lines: [line], total: eur('5.00') }), line)).toEqual(eur('0.30'));
    expect(paidFor(anOrder({ lines: [line], total: eur('0.25') }), line)).toEqual(eur('0.25'));
    expect(paidFor(anOrder({ lines: [line] }), line)).toEqual(eur('0.30'));
  });

  it('is the total of an order of one line without a price, else not known', () => {
    const line = aLine();
    expect(paidFor(anOrder({ lines: [line], total: eur('5.00') }), line)).toEqual(eur('5.00'));
    expect(paidFor(anOrder({ lines: [line, aLine()], total: eur('5.00') }), line)).toBeNull();
    const dollars = aLine({ unitPrice: { amount: '3', currency: 'USD' } });
    expect(paidFor(anOrder({ lines: [dollars, line], total: eur('5.00') }), dollars)).toBeNull();
  });
});

describe('a coupon', () => {
  it('makes it unknown what was paid for one of several lines', () => {
    const line = aLine({ unitPrice: eur('10.00') });
    const order = (total: string) =>
      anOrder({ lines: [line, aLine({ unitPrice: eur('10.00') })], total: eur(total) });
    expect(paidFor(order('12.00'), line)).toBeNull();
    expect(paidFor(order('20.00'), line)).toEqual(eur('10.00'));
    expect(paidFor(order('24.00'), line)).toEqual(eur('10.00'));
  });
});

describe('claimSubjects', () => {
  it('takes the end of the protection for no promise of a delivery', () => {
    const sentence = 'Purchase protection ends on Oct 1';
    const statement = aStatement(sentence, { type: 'closes-on', kind: 'not-received', day: '2026-10-01' });
    const parts: OrderParts = {
      lines: [aLine()],
      status: 'awaiting-delivery',
      milestones: { shipped: '2026-08-01' },
    };
    const promised = (place: 'status-reminder' | 'progress-bar') =>
      subjectsOf({ ...parts, statements: [{ ...statement, place }] }, '2026-10-10')[0];
    expect(promised('status-reminder')).toMatchObject({ promisedDelivery: null, daysLate: null });
    expect(promised('progress-bar')).toMatchObject({ promisedDelivery: { day: '2026-10-01' }, daysLate: 9 });
  });

  it('says that the way back is free only while it is, and for the line that has it', () => {
    const free: OrderParts = {
      lines: [aLine({ freeReturn: true }), aLine({ title: 'Tap' })],
      status: 'completed',
    };
    const on = (today: string) =>
      subjectsOf(
        { ...free, milestones: { shipped: '2026-08-01', delivered: '2026-08-10', completed: '2026-08-10' } },
        today,
      ).map(({ freeReturn }) => freeReturn);
    expect(on('2026-08-15')).toEqual([true, false]);
    expect(on('2026-09-15')).toEqual([false, false]);
  });

  it('tells the days, what was promised by when, and how late it is', () => {
    const order = aBrazilianOrder({
      status: 'awaiting-delivery',
      milestones: { ordered: '2026-07-15', shipped: '2026-07-16' },
    });
    const [subject] = claimSubjects(order, assessed(order, '2026-08-10').windows, [], '2026-08-10', dayOf);
    expect(subject).toMatchObject({
      days: { shipped: '2026-07-16', delivered: null },
      promisedDelivery: { day: '2026-08-03', sentence: 'Coupon if delayed by Aug 3, 2026' },
      daysLate: 7,
      daysOnTheWay: 25,
    });
  });

  it('counts to the delivery, and not beyond it', () => {
    const order = aBrazilianOrder({ milestones: { shipped: '2026-07-16', delivered: '2026-08-05' } });
    const [subject] = claimSubjects(order, assessed(order, '2026-09-10').windows, [], '2026-09-10', dayOf);
    expect(subject).toMatchObject({ daysLate: 2, daysOnTheWay: 20 });
  });

  it('counts no days for an order that ended without a delivery', () => {
    const ended = {
      status: 'completed',
      milestones: { shipped: '2026-07-16', completed: '2026-08-20' },
    } as const;
    expect(subjectsOf({ ...ended, lines: [aLine()] }, '2026-09-10')[0]).toMatchObject({
      daysLate: null,
      daysOnTheWay: null,
    });
  });

  it('tells nothing that is not known', () => {
    expect(subjectsOf({ lines: [aLine()] }, '2026-09-10')[0]).toMatchObject({
      paid: null,
      promisedDelivery: null,
      daysLate: null,
      daysOnTheWay: null,
      promises: [],
      freeReturn: false,
    });
  });

  it('gives what the listing said before the order, else what it said after', () => {
    const listing = (parts: Partial<Listing>): Listing => ({
      productId: '1',
      title: null,
      readAt: Date.UTC(2026, 7, 1),
      price: null,
      country: null,
      deliveryUntil: null,
      specifications: [{ name: 'Length', value: '15 m' }],
      beforeOrder: true,
      statements: ['Free returns'],
      ...parts,
    });
    const lines = [aLine({ productId: '1' })];
    const after = listing({ beforeOrder: false, statements: ['No returns'], specifications: [] });
    expect(subjectsOf({ lines }, '2026-09-10', [listing({}), after])[0]?.promises).toEqual([
      { sentence: 'Free returns', readOn: '2026-08-01' },
      { sentence: 'Length: 15 m', readOn: '2026-08-01' },
    ]);
    expect(subjectsOf({ lines }, '2026-09-10', [after])[0]?.promises).toHaveLength(1);
    expect(subjectsOf({ lines }, '2026-09-10', [listing({ productId: '2' })])[0]?.promises).toEqual([]);
  });
});

describe('paidForAll', () => {
  it('adds what is known of every line in one currency', () => {
    const lines = [aLine({ unitPrice: eur('1.10') }), aLine({ unitPrice: eur('2.20'), title: 'Tap' })];
    expect(paidForAll(subjectsOf({ lines }, '2026-09-10'))).toEqual(eur('3.30'));
    expect(paidForAll(subjectsOf({ lines: [...lines, aLine({ title: 'Pot' })] }, '2026-09-10'))).toBeNull();
  });
});
