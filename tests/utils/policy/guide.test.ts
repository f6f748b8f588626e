import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../utils/model/claim.ts';
import { CASE_STATES, type CaseState } from '../../../utils/model/order.ts';
import type { PlainDate } from '../../../utils/model/plain-date.ts';
import { type Guide, guideOf } from '../../../utils/policy/guide.ts';
import { aClaim } from '../../support/claims.ts';
import { aCase, aLine, anOrder, assessed, type OrderParts } from '../../support/orders.ts';

const COMPLETED: OrderParts = {
  status: 'completed',
  lines: [aLine()],
  milestones: {
    ordered: '2026-08-20',
    paid: '2026-08-20',
    shipped: '2026-08-22',
    delivered: '2026-09-01',
    completed: '2026-09-01',
  },
};

function guideFor(parts: OrderParts, today: PlainDate, claims: readonly Claim[] = []): Guide {
  const order = anOrder(parts);
  return guideOf({ order, ...assessed(order, today), claims, today });
}

const withCase = (state: CaseState, open: boolean | null = true): OrderParts => ({
  ...COMPLETED,
  cases: [aCase({ state, open, openedOn: '2026-09-02', changedOn: '2026-09-04', seenOn: '2026-09-04' })],
});

describe('before a case', () => {
  it('first comes the message to the seller, while there is time for it', () => {
    expect(guideFor(COMPLETED, '2026-09-05')).toMatchObject({
      step: 'contact-seller',
      advice: 'contact-seller',
      until: '2026-09-15',
      untilKind: 'return',
      passed: ['log-in'],
    });
  });

  it('with 4 days left the dispute is opened at once', () => {
    expect(guideFor(COMPLETED, '2026-09-11')).toMatchObject({
      step: 'open-dispute',
      advice: 'open-dispute-now',
      until: '2026-09-15',
    });
    expect(guideFor(COMPLETED, '2026-09-10').advice).toBe('contact-seller');
  });

  it('a claim counts the days of its own window', () => {
    const early = { ...COMPLETED, milestones: { ...COMPLETED.milestones, delivered: '2026-08-25' } };
    expect(guideFor(early, '2026-09-06')).toMatchObject({ advice: 'open-dispute-now', until: '2026-09-08' });
    expect(guideFor(early, '2026-09-06', [aClaim({ intent: 'defective' })])).toMatchObject({
      advice: 'contact-seller',
      until: '2026-09-15',
      untilKind: 'dispute',
    });
    expect(guideFor(early, '2026-09-06', [aClaim({ intent: 'changed-mind' })]).untilKind).toBe('return');
  });

  it('the seller has 3 days, then the dispute follows', () => {
    const claims = [aClaim({ contactedOn: '2026-09-05' })];
    expect(guideFor(COMPLETED, '2026-09-08', claims)).toMatchObject({
      step: 'contact-seller',
      advice: 'seller-answers',
      until: '2026-09-08',
      contactedOn: '2026-09-05',
    });
    expect(guideFor(COMPLETED, '2026-09-09', claims)).toMatchObject({
      step: 'open-dispute',
      advice: 'open-dispute',
      passed: ['log-in', 'contact-seller'],
      until: '2026-09-15',
    });
  });

  it('a complete claim waits for its form, one with gaps does not', () => {
    const begun = aClaim({
      intent: 'defective',
      solution: 'refund',
      texts: { en: 'Item: Garden hose 15 m.' },
    });
    const complete = { ...begun, answers: { fault: 'It leaks.' } };
    expect(guideFor(COMPLETED, '2026-09-05', [complete])).toMatchObject({
      step: 'fill-form',
      advice: 'fill-form',
      passed: ['log-in'],
    });
    expect(guideFor(COMPLETED, '2026-09-05', [begun]).step).toBe('contact-seller');
    expect(guideFor(COMPLETED, '2026-09-05', [{ ...complete, texts: { en: ' ' } }]).step).toBe(
      'contact-seller',
    );
  });

  it('an order that was not sent waits, one on its way waits until a day', () => {
    expect(
      guideFor({ status: 'processing', milestones: { paid: '2026-09-01' } }, '2026-09-02'),
    ).toMatchObject({
      step: null,
      advice: 'wait-to-ship',
    });
    const sent = guideFor(
      { status: 'awaiting-delivery', milestones: { ordered: '2026-09-01', shipped: '2026-09-01' } },
      '2026-09-03',
    );
    expect(sent).toMatchObject({ step: null, advice: 'wait-until', until: '2026-09-12' });
  });

  it('an order of which too little is known sends to the page that tells', () => {
    expect(guideFor({}, '2026-09-02')).toMatchObject({ step: null, advice: 'open-page', until: null });
  });
});

describe('in a case', () => {
  const expected: Partial<Record<CaseState, [Guide['step'], Guide['advice']]>> = {
    'seller-response': ['engage', 'wait-for-seller'],
    'buyer-response': ['decide', 'answer'],
    platform: ['escalate', 'platform'],
    'return-address': ['agree', 'wait-for-address'],
    'ship-back': ['ship-back', 'ship-back'],
    'receipt-check': ['refund', 'await-check'],
    open: ['engage', 'follow-case'],
    unknown: ['engage', 'follow-case'],
  };

  it.each(Object.entries(expected))('%s', (state, [step, advice]) => {
    const known = CASE_STATES.find((one) => one === state) ?? 'open';
    expect(guideFor(withCase(known), '2026-09-05')).toMatchObject({ step, advice });
  });

  it('names the safe day of what the buyer has to do', () => {
    expect(guideFor(withCase('ship-back'), '2026-09-05')).toMatchObject({
      until: '2026-09-11',
      untilKind: 'ship-back',
    });
  });

  it('after it was sent only the number is missing', () => {
    const claims = [aClaim({ wayBack: { carrier: 'Post', trackingNumber: null, sentOn: '2026-09-05' } })];
    expect(guideFor(withCase('ship-back'), '2026-09-06', claims)).toMatchObject({
      advice: 'enter-tracking',
      untilKind: 'tracking-number',
    });
  });

  it('a case that waits for the buyer goes before others', () => {
    const cases = [
      aCase({ caseId: '1', state: 'platform', openedOn: '2026-09-02' }),
      aCase({ caseId: '2', state: 'ship-back', openedOn: '2026-09-02' }),
    ];
    expect(guideFor({ ...COMPLETED, cases }, '2026-09-05').advice).toBe('ship-back');
  });
});

describe('after a case', () => {
  it('the refund is awaited', () => {
    expect(guideFor(withCase('refund', false), '2026-09-05')).toMatchObject({
      step: 'refund',
      advice: 'await-refund',
      untilKind: 'refund-due',
    });
  });

  it('a refused case leaves the routes outside', () => {
    expect(guideFor(withCase('refused', false), '2026-09-05')).toMatchObject({
      step: 'decide',
      advice: 'refused',
      isOutsideOnly: true,
    });
  });

  it('a cancelled case gives the windows back', () => {
    expect(guideFor(withCase('cancelled', false), '2026-09-05').advice).toBe('contact-seller');
  });

  it('the other lines of an order keep their windows', () => {
    const lines = [aLine(), aLine({ title: 'Tap' })];
    expect(guideFor({ ...withCase('refunded', false), lines }, '2026-09-05').advice).toBe('contact-seller');
  });
});

describe('when all is closed', () => {
  it('PayPal and the bank may still help for half a year, then nothing does', () => {
    expect(guideFor(COMPLETED, '2026-11-20')).toMatchObject({
      step: null,
      advice: 'outside',
      isOutsideOnly: true,
    });
    const paypal = guideFor({ ...COMPLETED, paymentMethod: 'PayPal' }, '2026-11-20');
    expect(paypal).toMatchObject({ advice: 'outside', untilKind: 'paypal', until: '2027-02-15' });
    expect(guideFor(COMPLETED, '2027-03-01')).toMatchObject({ advice: 'nothing', isOutsideOnly: false });
  });

  it('a cancelled order has nothing to claim', () => {
    expect(guideFor({ ...COMPLETED, status: 'cancelled' }, '2026-09-05').advice).toBe('nothing');
  });
});
