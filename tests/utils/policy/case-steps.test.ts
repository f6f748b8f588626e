import { describe, expect, it } from 'vitest';
import type { OrderCase, Statement } from '../../../utils/model/order.ts';
import type { PlainDate } from '../../../utils/model/plain-date.ts';
import type { ClaimWindow, WindowKind } from '../../../utils/model/window.ts';
import { liveUntil } from '../../../utils/policy/live-until.ts';
import { aCase, anOrder, aStatement, assessed, type OrderParts } from '../../support/orders.ts';

interface StepCase {
  name: string;
  kind: WindowKind;
  today: PlainDate;
  cases: Partial<OrderCase>[];
  expected: Partial<ClaimWindow> | null;
}

const says = (sentence: string, ...meanings: Statement['meanings']) => [aStatement(sentence, ...meanings)];
const opened = '2026-03-01';
const changed = '2026-03-06';

const STEPS: StepCase[] = [
  {
    name: 'the article is shorter than the rules for sellers: it wins, the later day stays possible',
    kind: 'seller-response',
    today: '2026-03-02',
    cases: [{ state: 'seller-response', openedOn: opened, changedOn: opened, seenOn: '2026-03-02' }],
    expected: {
      state: 'open',
      closesOn: '2026-03-04',
      actBy: '2026-03-03',
      possiblyUntil: '2026-03-06',
      basis: 'rule',
      source: 'article-seller-answer-3-days',
    },
  },
  {
    name: 'a step began between opening and last change: the earlier day is safe',
    kind: 'ship-back',
    today: '2026-03-07',
    cases: [{ state: 'ship-back', openedOn: opened, changedOn: changed, seenOn: '2026-03-07' }],
    expected: {
      state: 'open',
      closesOn: '2026-03-11',
      possiblyUntil: '2026-03-16',
      basis: 'estimate',
      source: 'article-ship-back-10-days',
    },
  },
  {
    name: 'on the day it was seen a step was not over, whatever was counted from the opening',
    kind: 'buyer-response',
    today: '2026-03-07',
    cases: [{ state: 'buyer-response', openedOn: opened, changedOn: changed, seenOn: '2026-03-07' }],
    expected: { state: 'open', closesOn: '2026-03-07', possiblyUntil: '2026-03-11', basis: 'estimate' },
  },
  {
    name: 'and never later than the last change allows',
    kind: 'buyer-response',
    today: '2026-03-20',
    cases: [{ state: 'buyer-response', openedOn: opened, changedOn: changed, seenOn: '2026-03-20' }],
    expected: { state: 'unknown', closesOn: '2026-03-09', possiblyUntil: '2026-03-11' },
  },
  {
    name: 'with no day but that of the reading only the latest day can be told',
    kind: 'ship-back',
    today: '2026-03-07',
    cases: [{ state: 'ship-back', seenOn: '2026-03-07' }],
    expected: { state: 'unknown', closesOn: null, actBy: null, possiblyUntil: '2026-03-17' },
  },
  {
    name: 'a step that a case waits for is never closed',
    kind: 'ship-back',
    today: '2026-06-01',
    cases: [{ state: 'ship-back', openedOn: opened, changedOn: opened, seenOn: opened }],
    expected: { state: 'unknown', closesOn: '2026-03-11' },
  },
  {
    name: 'a printed day silences the rules',
    kind: 'ship-back',
    today: '2026-03-07',
    cases: [
      {
        state: 'ship-back',
        openedOn: opened,
        changedOn: changed,
        seenOn: '2026-03-07',
        statements: says('Send it before Mar 24, 2026', {
          type: 'closes-on',
          kind: 'ship-back',
          day: '2026-03-24',
        }),
      },
    ],
    expected: {
      state: 'open',
      closesOn: '2026-03-24',
      actBy: '2026-03-23',
      possiblyUntil: null,
      basis: 'stated',
      source: 'Send it before Mar 24, 2026',
    },
  },
  {
    name: 'of the same case, what nothing was printed for goes by the rules',
    kind: 'escalation',
    today: '2026-03-03',
    cases: [
      {
        state: 'seller-response',
        openedOn: opened,
        seenOn: '2026-03-03',
        statements: says('t', { type: 'closes-on', kind: 'seller-response', day: '2026-03-08' }),
      },
    ],
    expected: { state: 'not-yet', opensOn: '2026-03-06', closesOn: '2026-03-16' },
  },
  {
    name: 'days without a beginning are counted like a rule, and shut out longer rules',
    kind: 'buyer-response',
    today: '2026-03-06',
    cases: [
      {
        state: 'buyer-response',
        openedOn: changed,
        changedOn: changed,
        seenOn: changed,
        statements: says('Respond within 4 days', { type: 'closes-within', kind: 'buyer-response', days: 4 }),
      },
    ],
    expected: { state: 'open', closesOn: '2026-03-09', possiblyUntil: '2026-03-10', basis: 'rule' },
  },
  {
    name: 'where AliExpress decides, asking it to step in is over',
    kind: 'escalation',
    today: '2026-03-08',
    cases: [{ state: 'platform', openedOn: opened, changedOn: changed, seenOn: '2026-03-08' }],
    expected: { state: 'closed', note: 'with-platform' },
  },
  {
    name: 'the step of one case is not hidden by another that has passed it',
    kind: 'escalation',
    today: '2026-03-08',
    cases: [
      { state: 'platform', openedOn: opened, seenOn: '2026-03-08' },
      { state: 'buyer-response', openedOn: '2026-03-02', seenOn: '2026-03-08' },
    ],
    expected: { state: 'open', opensOn: '2026-03-07', closesOn: '2026-03-17', note: null },
  },
  {
    name: 'of two cases the earlier day is safe, the later possible',
    kind: 'ship-back',
    today: '2026-03-08',
    cases: [
      { state: 'ship-back', openedOn: opened, changedOn: opened, seenOn: opened },
      {
        state: 'ship-back',
        seenOn: '2026-03-08',
        statements: says('by Mar 30', { type: 'closes-on', kind: 'ship-back', day: '2026-03-30' }),
      },
    ],
    expected: { state: 'open', closesOn: '2026-03-11', possiblyUntil: '2026-03-30' },
  },
  {
    name: 'a refund after a checked return: three business days, at most twenty',
    kind: 'refund-due',
    today: '2026-03-07',
    cases: [
      { state: 'refund', open: false, openedOn: opened, changedOn: changed, solution: 'return-and-refund' },
    ],
    expected: { state: 'open', closesOn: '2026-03-11', possiblyUntil: '2026-04-03' },
  },
  {
    name: 'a refund is over four weeks after the decision',
    kind: 'refund-due',
    today: '2026-04-04',
    cases: [{ state: 'finished', open: false, openedOn: opened, changedOn: changed, refundShown: true }],
    expected: { state: 'closed', closesOn: '2026-03-21', possiblyUntil: '2026-04-03' },
  },
  {
    name: 'a finished case without a sign of money has no refund due',
    kind: 'refund-due',
    today: '2026-03-07',
    cases: [{ state: 'finished', open: false, openedOn: opened, changedOn: changed }],
    expected: null,
  },
  {
    name: 'a decision of an unknown day has none either',
    kind: 'refund-due',
    today: '2026-03-07',
    cases: [{ state: 'refund', open: false, openedOn: opened }],
    expected: null,
  },
  {
    name: 'a refused case has no refund due',
    kind: 'refund-due',
    today: '2026-03-07',
    cases: [{ state: 'refused', open: false, openedOn: opened, changedOn: changed, refundShown: true }],
    expected: null,
  },
  {
    name: 'an appeal is there when it is printed, and only then',
    kind: 'appeal',
    today: '2026-03-07',
    cases: [
      {
        state: 'refused',
        open: false,
        statements: says('a', { type: 'closes-on', kind: 'appeal', day: '2026-03-20' }),
      },
    ],
    expected: { state: 'open', closesOn: '2026-03-20', basis: 'stated' },
  },
  {
    name: 'a day that no case of this site can have is not counted with',
    kind: 'seller-response',
    today: '2026-03-07',
    cases: [{ state: 'seller-response', openedOn: '1999-01-01' }],
    expected: null,
  },
];

const RECEIVED: OrderParts = {
  status: 'completed',
  milestones: {
    ordered: '2026-01-20',
    paid: '2026-01-20',
    shipped: '2026-01-22',
    delivered: '2026-02-20',
    completed: '2026-02-22',
  },
};

describe('the windows of cases', () => {
  it.each(STEPS)('$name', ({ kind, today, cases, expected }) => {
    const { windows } = assessed(anOrder({ cases: cases.map((parts) => aCase(parts)) }), today);
    const found = windows.find((window) => window.kind === kind) ?? null;
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  it('month ends and leap days are days like others', () => {
    const about = (openedOn: string) => anOrder({ cases: [aCase({ state: 'seller-response', openedOn })] });
    const closing = (openedOn: string) =>
      assessed(about(openedOn), openedOn).windows.find(({ kind }) => kind === 'seller-response')?.closesOn;
    expect(['2028-02-27', '2027-02-27', '2026-12-30', '2026-10-30'].map(closing)).toEqual([
      '2028-03-01',
      '2027-03-02',
      '2027-01-02',
      '2026-11-02',
    ]);
  });

  it('keep the other windows of the order visible', () => {
    const without = assessed(anOrder(RECEIVED), '2026-03-02').windows;
    const open = aCase({ state: 'seller-response', openedOn: opened, seenOn: opened });
    const { windows, verdict } = assessed(anOrder({ ...RECEIVED, cases: [open] }), '2026-03-02');
    expect(verdict.state).toBe('in-case');
    expect(windows.filter(({ kind }) => without.some((other) => other.kind === kind))).toEqual(without);
    expect(windows.map(({ kind }) => kind)).toContain('seller-response');
  });

  it('stand with each case by itself, too', () => {
    const cases = [
      aCase({ caseId: '1', state: 'ship-back', openedOn: opened, changedOn: opened, seenOn: opened }),
      aCase({ caseId: '2', state: 'cancelled', open: false, openedOn: opened, changedOn: opened }),
      aCase({ caseId: '3', state: 'seller-response', openedOn: '2026-03-04', seenOn: '2026-03-05' }),
    ];
    const own = assessed(anOrder({ cases }), '2026-03-05').cases;
    expect(own.map((windows) => windows.map(({ kind, closesOn }) => `${kind} ${closesOn}`))).toEqual([
      ['ship-back 2026-03-11', 'tracking-number 2026-03-11'],
      [],
      ['seller-response 2026-03-07', 'escalation 2026-03-19'],
    ]);
  });

  it('of a cancelled order there are none', () => {
    const order = anOrder({ status: 'cancelled', cases: [aCase({ state: 'ship-back', openedOn: opened })] });
    expect(assessed(order, opened)).toMatchObject({ windows: [], cases: [] });
  });
});

describe('how long an order with a case is live', () => {
  it.each<[string, Partial<OrderCase>, string]>([
    ['while the case is open', { state: 'ship-back' }, '9999-12-31'],
    [
      'until a refund is surely there, though the order is old',
      { state: 'finished', open: false, refundShown: true, openedOn: '2026-08-20', changedOn: '2026-09-01' },
      '2026-09-29',
    ],
    [
      'not at all for a case of long ago',
      { state: 'finished', open: false, refundShown: true, openedOn: '2022-03-23', changedOn: '2022-03-27' },
      '2026-02-20',
    ],
  ])('%s', (_name, about, day) => {
    const order = anOrder({
      status: 'completed',
      paymentMethod: 'Visa',
      country: 'US',
      milestones: { ordered: '2026-01-20', delivered: '2026-02-05', completed: '2026-02-05' },
      cases: [aCase(about)],
    });
    expect(liveUntil(order)).toBe(day);
  });
});
