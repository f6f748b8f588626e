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
      untilKind: 'contact-seller',
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

  it('after AliExpress has the number the check is awaited', () => {
    const wayBack = {
      carrier: 'Post',
      trackingNumber: 'RR123456785CN',
      sentOn: '2026-09-05',
      reported: true,
    };
    expect(guideFor(withCase('ship-back'), '2026-09-06', [aClaim({ wayBack })]).advice).toBe('await-check');
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

describe('what is claimed counts by its own windows', () => {
  const early = {
    ...COMPLETED,
    milestones: { ...COMPLETED.milestones, delivered: '2026-08-25', completed: '2026-09-01' },
  };
  const complete = (parts: Partial<Claim>) =>
    aClaim({ solution: 'refund', texts: { en: 'Text.' }, ...parts });

  it('a return is over while a dispute is still open', () => {
    const mind = complete({
      intent: 'changed-mind',
      solution: 'return-and-refund',
      answers: { unused: 'Unused.' },
    });
    expect(guideFor(early, '2026-09-11', [mind])).toMatchObject({
      step: null,
      advice: 'claim-over',
      until: null,
    });
    expect(guideFor(early, '2026-09-05', [mind])).toMatchObject({ advice: 'fill-form', until: '2026-09-08' });
  });

  it('a parcel that is on its way cannot be reported yet, whatever else is open', () => {
    const sent: OrderParts = {
      status: 'awaiting-delivery',
      lines: [aLine()],
      milestones: { ordered: '2026-09-01', paid: '2026-09-01', shipped: '2026-09-01' },
    };
    expect(guideFor(sent, '2026-09-05', [complete({ intent: 'not-arrived' })])).toMatchObject({
      step: null,
      advice: 'wait-until',
      until: '2026-09-12',
      untilKind: 'not-received',
    });
  });

  it('a thing that came with a fault need not wait until its order counts as delivered', () => {
    const sent: OrderParts = {
      status: 'awaiting-delivery',
      lines: [aLine()],
      milestones: { ordered: '2026-09-01', paid: '2026-09-01', shipped: '2026-09-01' },
    };
    const broken = complete({ intent: 'defective', answers: { fault: 'It leaks.' } });
    expect(guideFor(sent, '2026-09-05', [broken])).toMatchObject({ step: 'fill-form', advice: 'fill-form' });
    expect(guideFor(sent, '2026-09-05', [aClaim({ intent: 'defective' })]).advice).toBe('open-dispute-now');
  });
});

describe('several lines', () => {
  const lines = [aLine({ lineId: 'a' }), aLine({ lineId: 'b', title: 'Tap' })];
  const one = (parts: Parameters<typeof aCase>[0]) =>
    aCase({ openedOn: '2026-09-02', changedOn: '2026-09-04', seenOn: '2026-09-04', ...parts });

  it('a case that waits for the seller does not hide a window that closes for another line', () => {
    const order = { ...COMPLETED, lines, cases: [one({ lineId: 'a', state: 'seller-response' })] };
    expect(guideFor(order, '2026-09-13')).toMatchObject({ advice: 'open-dispute-now', until: '2026-09-15' });
    expect(guideFor({ ...order, lines: lines.slice(0, 1) }, '2026-09-13').advice).toBe('wait-for-seller');
  });

  it('of two that press alike the earlier day comes first', () => {
    const order = { ...COMPLETED, lines, cases: [one({ lineId: 'a', state: 'ship-back' })] };
    expect(guideFor(order, '2026-09-09')).toMatchObject({ advice: 'ship-back', until: '2026-09-11' });
  });

  it('when every line was refunded the money is awaited', () => {
    const cases = ['a', 'b'].map((lineId) => one({ caseId: lineId, lineId, state: 'refund', open: false }));
    expect(guideFor({ ...COMPLETED, lines, cases }, '2026-09-05').advice).toBe('await-refund');
  });

  it('what was sent back of one line says nothing of the other', () => {
    const cases = [one({ lineId: 'b', state: 'ship-back' })];
    const sent = aClaim({
      line: { lineId: 'a', productId: null, title: null, variant: null },
      wayBack: { carrier: 'Post', trackingNumber: 'RR123456785CN', sentOn: '2026-09-03' },
    });
    expect(guideFor({ ...COMPLETED, lines, cases }, '2026-09-05', [sent]).advice).toBe('ship-back');
  });
});

describe('days', () => {
  it('where others have to act their last day is told', () => {
    expect(guideFor(withCase('seller-response'), '2026-09-03')).toMatchObject({ until: '2026-09-05' });
  });

  it('after the safe day it says that the window is open for this day still', () => {
    expect(guideFor(COMPLETED, '2026-09-16')).toMatchObject({ until: '2026-09-15', isLastDay: true });
    expect(guideFor(COMPLETED, '2026-09-15').isLastDay).toBe(false);
  });
});

describe('cases of which little is known', () => {
  it('a finished case is a refund where the money is shown, else the windows count', () => {
    const finished = (refundShown: boolean): OrderParts => ({
      ...COMPLETED,
      cases: [aCase({ state: 'finished', open: false, changedOn: '2026-09-04', refundShown })],
    });
    expect(guideFor(finished(true), '2026-09-05').advice).toBe('await-refund');
    expect(guideFor(finished(false), '2026-11-20').advice).toBe('outside');
  });

  it('a state nobody understands hides no window', () => {
    const order = { ...COMPLETED, cases: [aCase({ state: 'unknown', open: null })] };
    expect(guideFor(order, '2026-09-13').advice).toBe('open-dispute-now');
  });
});
