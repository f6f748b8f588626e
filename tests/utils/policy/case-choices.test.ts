import { describe, expect, it } from 'vitest';
import type { Money } from '../../../utils/model/money.ts';
import { CASE_STATES, type OrderCase } from '../../../utils/model/order.ts';
import type { ClaimWindow } from '../../../utils/model/window.ts';
import { caseChoices } from '../../../utils/policy/case-choices.ts';
import { aWindow } from '../../gallery/made-up-orders.ts';
import { aCase, aLine, anOrder, assessed, type OrderParts } from '../../support/orders.ts';

const TODAY = '2026-09-07';

const euros = (amount: string): Money => ({ amount, currency: 'EUR' });
const anOffer = (amount: Money | null, solution: OrderCase['solution'] = 'refund') => ({
  amount,
  solution,
  text: '',
});

function cancelling(
  windows: ClaimWindow[],
  parts: Partial<OrderCase> = {},
  order: OrderParts = {},
  today = TODAY,
) {
  const one = aCase({ state: 'buyer-response', ...parts });
  return caseChoices(anOrder({ ...order, cases: [one] }), one, windows, today).cancelling;
}
const open = (kind: ClaimWindow['kind'], actBy: string, parts: Partial<ClaimWindow> = {}) =>
  aWindow({ kind, actBy, closesOn: '2026-12-31', basis: 'stated', ...parts });

describe('accepting', () => {
  it.each<[name: string, offered: Money | null, asked: Money | null, isLess: boolean | null]>([
    ['less', euros('3.00'), euros('20.00'), true],
    ['less by a cent', euros('19.99'), euros('20'), true],
    ['as much, printed otherwise', euros('20'), euros('20.00'), false],
    ['more', euros('21.00'), euros('20.00'), false],
    ['of another currency', euros('3.00'), { amount: '20.00', currency: 'USD' }, null],
    ['of no known currency', { amount: '3.00', currency: null }, { amount: '20.00', currency: null }, null],
    ['not told', null, euros('20.00'), null],
    ['asked for is not told', euros('3.00'), null, null],
    ['nothing is told', null, null, null],
  ])('an offer: %s', (_name, offered, asked, isLess) => {
    const one = aCase({ amount: asked, offers: [anOffer(offered)] });
    expect(caseChoices(anOrder({ cases: [one] }), one, [], TODAY).accepting).toEqual([
      { asked, offered, isLess, solution: 'refund', closesForGood: true },
    ]);
  });

  it('each offer for itself, with the texts of the buttons', () => {
    const one = aCase({
      offers: [anOffer(euros('3.00')), anOffer(null, 'return-and-refund')],
      acceptTexts: ['Accept'],
      cancelTexts: ['Cancel request'],
    });
    const choices = caseChoices(anOrder({ cases: [one] }), one, [], TODAY);
    expect(choices.accepting.map(({ solution }) => solution)).toEqual(['refund', 'return-and-refund']);
    expect(choices).toMatchObject({ acceptTexts: ['Accept'], cancelTexts: ['Cancel request'] });
  });
});

describe('cancelling', () => {
  it('can be opened again until the last safe day of the window that is open longest', () => {
    expect(cancelling([open('return', '2026-09-09'), open('dispute', '2026-10-12')])).toEqual({
      reopenUntil: '2026-10-12',
      canReopen: 'yes',
    });
  });

  it.each<[name: string, windows: ClaimWindow[], canReopen: string]>([
    ['no window', [], 'no'],
    ['all closed', [open('return', '2026-09-01', { state: 'closed' })], 'no'],
    ['one unknown', [open('dispute', '2026-09-30', { state: 'unknown' })], 'unknown'],
    ['one that opens later', [open('not-received', '2026-09-30', { state: 'not-yet' })], 'unknown'],
    [
      'closed and unknown',
      [
        open('return', '2026-09-01', { state: 'closed' }),
        open('dispute', '2026-10-01', { state: 'unknown' }),
      ],
      'unknown',
    ],
    [
      'open and unknown',
      [open('return', '2026-09-09'), open('dispute', '2026-10-01', { state: 'unknown' })],
      'unknown',
    ],
    [
      'only a return without a fault, longer than the dispute',
      [open('return', '2026-12-01'), open('dispute', '2026-09-01', { state: 'closed' })],
      'unknown',
    ],
    ['open until today at most', [open('dispute', '2026-09-06', { closesOn: '2026-09-07' })], 'unknown'],
    ['open, the safe day is today', [open('dispute', '2026-09-07')], 'yes'],
    [
      'only what is outside AliExpress',
      [open('paypal', '2026-12-01'), open('chargeback', '2026-12-01')],
      'no',
    ],
    [
      'only steps of the case',
      [open('buyer-response', '2026-09-09'), open('escalation', '2026-09-20')],
      'no',
    ],
    ['the coupon', [open('late-delivery', '2026-09-20')], 'no'],
  ])('%s', (_name, windows, canReopen) => {
    const told = cancelling(windows);
    expect(told.canReopen).toBe(canReopen);
    expect(told.reopenUntil !== null).toBe(canReopen === 'yes');
  });

  it('is never possible again after a solution was agreed on or decided', () => {
    for (const state of CASE_STATES) {
      const { canReopen } = cancelling([open('dispute', '2026-10-12')], { state });
      const agreed = [
        'return-address',
        'ship-back',
        'receipt-check',
        'refund',
        'refunded',
        'refused',
        'finished',
      ];
      const isDecided = agreed.includes(state);
      expect([state, canReopen]).toEqual([state, isDecided ? 'no' : 'yes']);
    }
  });

  it('without the case an old order is closed by age, but for a day that was printed for it', () => {
    const old = { milestones: { ordered: '2026-01-01' } };
    expect(cancelling([open('dispute', '2026-10-12', { basis: 'rule' })], {}, old).canReopen).toBe('no');
    expect(cancelling([open('dispute', '2026-10-12')], {}, old).canReopen).toBe('yes');
    const one = aCase({ lineId: 'a' });
    const held = anOrder({ ...old, cases: [one, aCase({ caseId: '2', lineId: 'b' })] });
    const rule = open('dispute', '2026-10-12', { basis: 'rule' });
    expect(caseChoices(held, one, [rule], TODAY).cancelling.canReopen).toBe('yes');
  });

  it('goods that are excluded cannot be sent back without a fault, a dispute is for them too', () => {
    const lines = [aLine({ lineId: 'a', exclusion: 'earrings' }), aLine({ lineId: 'b' })];
    const windows = [open('return', '2026-09-20'), open('free-return', '2026-09-21')];
    expect(cancelling(windows, { lineId: 'a' }, { lines }).canReopen).toBe('no');
    expect(cancelling(windows, { lineId: 'b' }, { lines }).canReopen).toBe('unknown');
    expect(cancelling([...windows, open('dispute', '2026-09-09')], { lineId: 'a' }, { lines })).toEqual({
      reopenUntil: '2026-09-09',
      canReopen: 'yes',
    });
    const promised = [open('return', '2026-09-20', { note: 'excluded-but-promised' })];
    expect(cancelling(promised, { lineId: 'a' }, { lines }).canReopen).toBe('unknown');
  });

  it('tells the same as the order does once the case is cancelled', () => {
    const one = aCase({ state: 'seller-response', openedOn: '2026-09-01' });
    const order = anOrder({
      status: 'completed',
      country: 'BR',
      milestones: { ordered: '2026-07-15', shipped: '2026-07-16', completed: '2026-07-28' },
      lines: [aLine()],
      cases: [one],
    });
    const cancelled = { ...order, cases: [aCase({ ...one, state: 'cancelled', open: false })] };
    for (const today of [
      '2026-09-07',
      '2026-10-11',
      '2026-10-12',
      '2026-10-13',
      '2026-10-14',
      '2027-02-01',
    ]) {
      const { windows } = assessed(cancelled, today);
      const after = windows.filter(({ kind, state }) => kind === 'dispute' && state === 'open');
      const { canReopen, reopenUntil } = caseChoices(
        order,
        one,
        assessed(order, today).windows,
        today,
      ).cancelling;
      expect([today, canReopen === 'no']).toEqual([today, after.length === 0]);
      if (canReopen === 'yes') expect(reopenUntil).toBe(after[0]?.actBy);
    }
  });
});

describe('the outcome', () => {
  it.each<[parts: Partial<OrderCase>, outcome: unknown]>([
    [
      { state: 'refunded', amount: euros('20.00') },
      { state: 'refunded', amount: euros('20.00') },
    ],
    [{ state: 'refunded' }, { state: 'refunded', amount: null }],
    [
      { state: 'refund', amount: euros('3.00') },
      { state: 'refund', amount: euros('3.00') },
    ],
    [
      { state: 'refused', amount: euros('20.00') },
      { state: 'refused', amount: null },
    ],
    [
      { state: 'cancelled', amount: euros('20.00') },
      { state: 'cancelled', amount: null },
    ],
    [
      { state: 'finished', amount: euros('20.00') },
      { state: 'finished', amount: null },
    ],
    [
      { state: 'finished', refundShown: true, amount: euros('20.00') },
      { state: 'refund', amount: euros('20.00') },
    ],
    [{ state: 'open' }, null],
    [{ state: 'unknown', open: null }, null],
  ])('of %j', (parts, outcome) => {
    const one = aCase(parts);
    expect(caseChoices(anOrder({ cases: [one] }), one, [], TODAY).outcome).toEqual(outcome);
  });
});
