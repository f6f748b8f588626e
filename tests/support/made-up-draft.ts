import type { Draft } from '../../utils/messages/messages.ts';

/** A prepared claim as a form's page gets it. */
export function aDraft(parts: Partial<Draft> = {}): Draft {
  return {
    claimId: 'claim-1',
    orderId: '8200000000000001',
    title: 'Tea tin',
    variant: 'Green',
    intent: 'damaged',
    solution: 'refund',
    amount: { amount: '12.50', currency: 'USD' },
    isPart: true,
    amountReason: 'The lid is bent.',
    wayBack: null,
    texts: { en: 'The lid is bent.', de: 'Der Deckel ist verbogen.' },
    language: null,
    evidence: [],
    ...parts,
  };
}
