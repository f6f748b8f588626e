import { describe, expect, it } from 'vitest';
import type { WindowKind } from '../../../utils/model/window.ts';
import { assessOrder } from '../../../utils/policy/assess-order.ts';
import { RULES, type Rule } from '../../../utils/policy/rules.ts';
import { aLine, anOrder, type OrderParts, windowFor } from '../../support/orders.ts';

const DAYS = { ordered: '2026-03-01', paid: '2026-03-02', shipped: '2026-03-05' };
const COMPLETED = { ...DAYS, delivered: '2026-03-20', completed: '2026-03-25' };

interface RuleCase {
  kind: WindowKind;
  order: OrderParts;
  country: string | null;
  day: string;
}

/** One case a rule: an order to which it applies, and the day that it gives. A new rule needs a new case. */
const CASES: Record<string, RuleCase> = {
  'article-return-15-days': {
    kind: 'return',
    order: { milestones: COMPLETED },
    country: 'US',
    day: '2026-04-04',
  },
  'article-dispute-15-days': {
    kind: 'dispute',
    order: { milestones: COMPLETED },
    country: null,
    day: '2026-04-09',
  },
  'brazil-return-7-days': {
    kind: 'return',
    order: { milestones: COMPLETED },
    country: 'BR',
    day: '2026-04-01',
  },
  'brazil-dispute-90-days': {
    kind: 'dispute',
    order: { milestones: COMPLETED },
    country: 'BR',
    day: '2026-05-30',
  },
  'korea-return-90-days': {
    kind: 'return',
    order: { milestones: COMPLETED },
    country: 'KR',
    day: '2026-05-31',
  },
  'korea-dispute-90-days': {
    kind: 'dispute',
    order: { milestones: COMPLETED },
    country: 'KR',
    day: '2026-05-31',
  },
  'eea-withdrawal-14-days': {
    kind: 'return',
    order: { milestones: COMPLETED },
    country: 'NO',
    day: '2026-04-03',
  },
  'free-return-15-days': {
    kind: 'free-return',
    order: { milestones: COMPLETED, lines: [aLine({ freeReturn: true })] },
    country: 'FR',
    day: '2026-04-04',
  },
  'not-received-first-day': {
    kind: 'not-received',
    order: { status: 'awaiting-delivery', milestones: DAYS },
    country: null,
    day: '2026-03-16',
  },
  'not-received-commitment': {
    kind: 'not-received',
    order: { status: 'awaiting-delivery', milestones: DAYS, commitmentDays: 75 },
    country: null,
    day: '2026-05-19',
  },
  'not-received-60-days': {
    kind: 'not-received',
    order: { status: 'awaiting-delivery', milestones: DAYS },
    country: null,
    day: '2026-05-04',
  },
  'not-received-90-days': {
    kind: 'not-received',
    order: { status: 'awaiting-delivery', milestones: DAYS },
    country: null,
    day: '2026-06-03',
  },
  'paypal-180-days': {
    kind: 'paypal',
    order: { milestones: COMPLETED, paymentMethod: 'PayPal' },
    country: null,
    day: '2026-08-29',
  },
};

describe('the rule table', () => {
  it('has a case for every rule and no case without a rule', () => {
    expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it.each(RULES)('$id gives the day it says', (rule: Rule) => {
    const ruleCase = CASES[rule.id];
    if (!ruleCase) throw new Error(`no case for ${rule.id}`);
    const { kind, order, country, day } = ruleCase;
    const assessment = assessOrder(anOrder(order), { today: '2026-03-10', country });
    const window = windowFor(assessment, kind);
    expect(rule.kind).toBe(kind);
    if (rule.effect === 'opens') {
      expect(window.opensOn).toBe(day);
    } else {
      expect(window.sources).toContainEqual({ type: 'rule', ruleId: rule.id, closesOn: day });
      expect([window.closesOn, window.possiblyUntil]).toContain(day);
    }
  });

  it.each(RULES)('$id names its text and the month of it, and real countries', (rule: Rule) => {
    expect(rule.source.length).toBeGreaterThan(20);
    expect(rule.date).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const countries = rule.countries === 'any' ? [] : rule.countries;
    expect(countries.filter((code) => names.of(code) === undefined)).toEqual([]);
    expect(new Set(countries).size).toBe(countries.length);
  });

  it('has unique ids', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('covers the 27 members of the Union and the three EEA states beside them', () => {
    expect(RULES.find(({ id }) => id === 'eea-withdrawal-14-days')?.countries).toHaveLength(30);
  });

  it('takes a new country as one more row', () => {
    const mexico: Rule = {
      id: 'mexico-return-30-days',
      kind: 'return',
      anchor: 'delivered',
      days: 30,
      effect: 'closes',
      countries: ['MX'],
      source: 'A rule for this test only',
      date: '2026-11',
    };
    const context = { today: '2026-03-10', country: 'MX', rules: [...RULES, mexico] };
    const window = windowFor(assessOrder(anOrder({ milestones: COMPLETED }), context), 'return');
    expect(window).toMatchObject({ closesOn: '2026-04-19', basis: 'rule', source: 'mexico-return-30-days' });
    expect(window.sources).toHaveLength(1);
  });
});
