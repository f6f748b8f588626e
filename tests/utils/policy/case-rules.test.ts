import { describe, expect, it } from 'vitest';
import { CASE_STATES, type OrderCase } from '../../../utils/model/order.ts';
import { assessOrder } from '../../../utils/policy/assess-order.ts';
import { CASE_RULES, type CaseRule } from '../../../utils/policy/case-rules.ts';
import { RULES } from '../../../utils/policy/rules.ts';
import { aCase, anOrder, windowFor } from '../../support/orders.ts';

/** Opened, agreed on and seen on the same day, so that no day is bounded. */
const ONE_DAY = { openedOn: '2026-03-01', changedOn: '2026-03-01', seenOn: '2026-03-01' };
const DECIDED = { ...ONE_DAY, state: 'refund', open: false } as const;

/** One case a rule: a dispute to which it applies, and the day that it gives. A new rule needs a new case. */
const CASES: Record<string, { about: Partial<OrderCase>; day: string }> = {
  'article-seller-answer-3-days': { about: { ...ONE_DAY, state: 'seller-response' }, day: '2026-03-04' },
  'seller-answer-5-days': { about: { ...ONE_DAY, state: 'open' }, day: '2026-03-06' },
  'buyer-answer-3-days': { about: { ...ONE_DAY, state: 'buyer-response' }, day: '2026-03-04' },
  'buyer-answer-5-days': { about: { ...ONE_DAY, state: 'buyer-response' }, day: '2026-03-06' },
  'article-ship-back-10-days': { about: { ...ONE_DAY, state: 'ship-back' }, day: '2026-03-11' },
  'return-tracking-10-days': { about: { ...ONE_DAY, state: 'ship-back' }, day: '2026-03-11' },
  'escalation-first-day': { about: { ...ONE_DAY, state: 'seller-response' }, day: '2026-03-06' },
  'article-escalation-15-days': { about: { ...ONE_DAY, state: 'buyer-response' }, day: '2026-03-16' },
  'article-return-refund-5-days': { about: { ...DECIDED, solution: 'return-and-refund' }, day: '2026-03-06' },
  'article-refund-15-days': { about: { ...DECIDED, solution: 'refund' }, day: '2026-03-16' },
  'card-refund-28-days': { about: { ...DECIDED, solution: null }, day: '2026-03-29' },
};

describe('the table of rules for cases', () => {
  it('has a case for every rule and no case without a rule', () => {
    expect(Object.keys(CASES).sort()).toEqual(CASE_RULES.map(({ id }) => id).sort());
  });

  it.each(CASE_RULES)('$id gives the day it says', (rule: CaseRule) => {
    const ruleCase = CASES[rule.id];
    if (!ruleCase) throw new Error(`no case for ${rule.id}`);
    const order = anOrder({ cases: [aCase(ruleCase.about)] });
    const window = windowFor(assessOrder(order, { today: '2026-03-02', country: null }), rule.kind);
    if (rule.effect === 'opens') {
      expect(window.opensOn).toBe(ruleCase.day);
    } else {
      expect(window.sources).toContainEqual({ type: 'rule', ruleId: rule.id, closesOn: ruleCase.day });
      expect([window.closesOn, window.possiblyUntil]).toContain(ruleCase.day);
    }
  });

  it.each(CASE_RULES)('$id speaks in its states only', ({ id, states }) => {
    const { about } = CASES[id] ?? {};
    const speaksIn = CASE_STATES.filter((state) => {
      const order = anOrder({ cases: [aCase({ ...about, state, refundShown: true })] });
      const { windows } = assessOrder(order, { today: '2026-03-02', country: null });
      return windows.some(({ sources }) =>
        sources.some((from) => from.type === 'rule' && from.ruleId === id),
      );
    });
    if (id !== 'escalation-first-day') expect(speaksIn.sort()).toEqual([...states].sort());
    else expect(speaksIn).toEqual([]);
  });

  it.each(CASE_RULES)('$id names its text and the month of it', ({ source, date }) => {
    expect(source.length).toBeGreaterThan(20);
    expect(date).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });

  it('has ids of its own', () => {
    const ids = [...CASE_RULES, ...RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
