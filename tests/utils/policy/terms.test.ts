import { describe, expect, it } from 'vitest';
import { RULES } from '../../../utils/policy/rules.ts';
import { ruleTerm, statedOpenings, statedTerms } from '../../../utils/policy/terms.ts';
import { anOrder, aStatement } from '../../support/orders.ts';

describe('statedTerms', () => {
  it('takes each meaning of a kind, with its sentence word for word', () => {
    const sentence = aStatement(
      'Within 7 days of receipt, at the latest on 1 May',
      { type: 'closes-after', kind: 'return', anchor: 'completed', days: 7 },
      { type: 'closes-on', kind: 'return', day: '2026-05-01' },
      { type: 'closes-on', kind: 'dispute', day: '2026-06-01' },
    );
    const order = anOrder({ milestones: { completed: '2026-03-25' }, statements: [sentence] });
    const terms = statedTerms(order, 'return');
    expect(terms.map(({ closesOn, latest, basis }) => [closesOn, latest, basis])).toEqual([
      ['2026-04-01', '2026-04-01', 'stated'],
      ['2026-05-01', '2026-05-01', 'stated'],
    ]);
    expect(terms.map(({ source }) => source)).toContainEqual({
      type: 'sentence',
      sentence: 'Within 7 days of receipt, at the latest on 1 May',
      page: 'order-detail',
      closesOn: '2026-05-01',
    });
  });

  it.each([0, -7, 2.5, 1001])('leaves out a period of %d days', (days) => {
    const order = anOrder({
      milestones: { completed: '2026-03-25' },
      statements: [aStatement('?', { type: 'closes-after', kind: 'return', anchor: 'completed', days })],
    });
    expect(statedTerms(order, 'return')).toEqual([]);
  });
});

describe('statedOpenings', () => {
  it('is sorted, and of one kind', () => {
    const on = (day: string, kind: 'late-delivery' | 'dispute' = 'late-delivery') =>
      aStatement(day, { type: 'opens-on', kind, day });
    const order = anOrder({ statements: [on('2026-08-05'), on('2026-08-03'), on('2026-08-01', 'dispute')] });
    expect(statedOpenings(order, 'late-delivery').map(({ day }) => day)).toEqual([
      '2026-08-03',
      '2026-08-05',
    ]);
  });
});

describe('ruleTerm', () => {
  const commitment = RULES.find(({ days }) => days === 'commitment');
  const shipped = { shipped: '2026-03-05' };

  it('counts the commitment that the order names, as stated', () => {
    if (!commitment) throw new Error('no rule counts the commitment');
    const term = ruleTerm(anOrder({ milestones: shipped, commitmentDays: 75 }), commitment);
    expect(term).toMatchObject({ closesOn: '2026-05-19', basis: 'stated', missing: null });
    for (const commitmentDays of [null, 0, 7.5, 1e9]) {
      expect(ruleTerm(anOrder({ milestones: shipped, commitmentDays }), commitment)).toBeNull();
    }
  });

  it('names the milestone that is missing', () => {
    const rule = RULES.find(({ id }) => id === 'article-dispute-15-days');
    if (!rule) throw new Error('the rule has gone');
    const order = anOrder({ status: 'completed', milestones: shipped });
    expect(ruleTerm(order, rule)).toMatchObject({
      closesOn: '2026-03-20',
      latest: null,
      missing: 'completed',
      basis: 'estimate',
    });
    expect(ruleTerm(anOrder({ status: 'awaiting-delivery', milestones: shipped }), rule)).toMatchObject({
      closesOn: null,
      pending: true,
    });
  });
});
