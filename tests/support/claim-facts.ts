import type { ClaimFacts } from '../../utils/claim/claim-sentences.ts';
import { en } from '../../utils/claim/languages/en.ts';
import type { Claim } from '../../utils/model/claim.ts';
import type { ClaimSubject } from '../../utils/policy/claim-subject.ts';
import { aClaim } from './claims.ts';

/** An order of which everything is known but what the parts change; nothing was promised for its delivery. */
export function aSubject(parts: Partial<ClaimSubject> = {}): ClaimSubject {
  return {
    orderId: '8211234567890123',
    line: { lineId: null, productId: '1005', title: 'Garden hose 15 m', variant: 'Green' },
    quantity: 2,
    paid: { amount: '24.90', currency: 'USD' },
    orderTotal: { amount: '31.40', currency: 'USD' },
    store: 'Hose Store',
    paymentMethod: 'Card',
    days: {
      ordered: '2026-07-15',
      paid: '2026-07-15',
      shipped: '2026-07-17',
      delivered: '2026-08-02',
      completed: '2026-08-03',
    },
    promisedDelivery: null,
    daysLate: null,
    daysOnTheWay: 16,
    promises: [],
    freeReturn: false,
    ...parts,
  };
}

/** The same order on its way since July 17, on September 7. */
export function aLateSubject(parts: Partial<ClaimSubject> = {}): ClaimSubject {
  const subject = aSubject();
  return {
    ...subject,
    days: { ...subject.days, delivered: null, completed: null },
    promisedDelivery: { day: '2026-08-05', sentence: 'Refund if no delivery before Aug 05' },
    daysLate: 33,
    daysOnTheWay: 52,
    ...parts,
  };
}

/** What an English text is written of. */
export function theFacts(
  claim: Partial<Claim>,
  subject: ClaimSubject = aSubject(),
  parts: Partial<Omit<ClaimFacts, 'claim' | 'subject'>> = {},
): ClaimFacts {
  return {
    claim: aClaim(claim),
    subject,
    attached: 0,
    words: en,
    today: '2026-09-07',
    locale: 'en',
    ...parts,
  };
}
