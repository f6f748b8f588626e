import type { ClaimSubject } from '../../utils/policy/claim-subject.ts';
import { HOSE_LINE } from './evidence.ts';

/** A garden hose that came late; `parts` say what is different. */
export function aSubject(parts: Partial<ClaimSubject> = {}): ClaimSubject {
  return {
    orderId: '8200000000000001',
    line: HOSE_LINE,
    quantity: 2,
    paid: { amount: '120.00', currency: 'BRL' },
    orderTotal: { amount: '132.74', currency: 'BRL' },
    store: 'Garden World Store',
    paymentMethod: 'Visa •••• 1111',
    days: {
      ordered: '2026-07-15',
      paid: '2026-07-15',
      shipped: '2026-07-18',
      delivered: '2026-08-20',
      completed: null,
    },
    promisedDelivery: { day: '2026-08-18', sentence: 'Delivery by Aug 18 or a coupon' },
    daysLate: 2,
    daysOnTheWay: 33,
    promises: [],
    freeReturn: false,
    ...parts,
  };
}
