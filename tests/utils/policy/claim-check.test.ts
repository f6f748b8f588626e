import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../../utils/model/claim.ts';
import { compareMoney } from '../../../utils/model/money.ts';
import {
  askedAmount,
  exampleAmount,
  gapsOf,
  isReceived,
  questionsFor,
  solutionsFor,
  typedMoney,
} from '../../../utils/policy/claim-check.ts';
import { aClaim } from '../../support/claims.ts';

const PAID = { amount: '20.50', currency: 'EUR' };
const broken = aClaim({ intent: 'defective', solution: 'refund', answers: { fault: 'It does not start.' } });

describe('gapsOf', () => {
  it('asks first what is wrong, then what only the user knows, then what is wanted', () => {
    expect(gapsOf(aClaim(), PAID)).toEqual(['intent']);
    expect(gapsOf(aClaim({ intent: 'defective' }), PAID)).toEqual(['fault', 'solution']);
    expect(gapsOf(aClaim({ intent: 'defective', answers: { fault: '  ' } }), PAID)).toContain('fault');
    expect(gapsOf(broken, PAID)).toEqual([]);
  });

  it('every intent asks for something or has the facts', () => {
    for (const intent of INTENTS) {
      const { required } = questionsFor(intent);
      const [solution = null] = solutionsFor(intent);
      const answers = Object.fromEntries(required.map((question) => [question, 'yes']));
      expect(gapsOf(aClaim({ intent, solution, answers }), PAID)).toEqual([]);
    }
  });

  it('a solution that the intent cannot have is a gap', () => {
    expect(gapsOf(aClaim({ intent: 'not-arrived', solution: 'return-and-refund' }), PAID)).toEqual([
      'solution',
    ]);
    expect(solutionsFor('changed-mind')).toEqual(['return-and-refund']);
    expect(INTENTS.filter((intent) => !isReceived(intent))).toEqual([
      'not-arrived',
      'returned-to-sender',
      'customs',
    ]);
  });

  it('a part needs a reason and is never above what was paid', () => {
    const part = (amount: string, currency: string | null = 'EUR') => ({
      ...broken,
      amount: { amount, currency },
    });
    expect(gapsOf(part('5'), PAID)).toEqual(['amount-reason']);
    expect(gapsOf({ ...part('5'), amountReason: 'One of four lamps' }, PAID)).toEqual([]);
    expect(gapsOf(part('20.50'), PAID)).toEqual([]);
    expect(gapsOf(part('20.51'), PAID)).toEqual(['amount-too-high']);
    expect(gapsOf(part('0.00'), PAID)).toEqual(['amount-not-positive']);
    expect(gapsOf(part('-1'), PAID)).toEqual(['amount-not-positive']);
    expect(gapsOf(part('5', 'USD'), PAID)).toEqual(['amount-currency']);
    expect(gapsOf(part('5'), null)).toEqual(['amount-reason']);
  });
});

describe('askedAmount', () => {
  it('is all that was paid, a part, or all again when it goes back', () => {
    expect(askedAmount(broken, PAID)).toEqual(PAID);
    expect(askedAmount({ ...broken, amount: { amount: '5', currency: 'EUR' } }, PAID)?.amount).toBe('5');
    expect(
      askedAmount(
        { ...broken, amount: { amount: '5', currency: 'EUR' }, solution: 'return-and-refund' },
        PAID,
      ),
    ).toEqual(PAID);
    expect(askedAmount(broken, null)).toBeNull();
  });

  it.each([
    ['500', 'EUR'],
    ['0', 'EUR'],
    ['5', 'USD'],
  ])('is never %s %s when that cannot be', (amount, currency) => {
    expect(askedAmount({ ...broken, amount: { amount, currency } }, PAID)).toBeNull();
  });
});

describe('typedMoney', () => {
  it.each([
    ['12', '12'],
    [' 12.5 ', '12.5'],
    ['12,50', '12.50'],
    ['007', '7'],
    ['0,05', '0.05'],
  ])('%j is %s', (typed, amount) => {
    expect(typedMoney(typed, 'EUR')).toEqual({ amount, currency: 'EUR' });
  });

  it.each(['', 'abc', '1,234.50', '1.234,50', '-5', '1e3', '.5', '12.', '9'.repeat(13)])(
    '%j is no amount',
    (typed) => {
      expect(typedMoney(typed, 'EUR')).toBeNull();
    },
  );

  it.each([
    ['150.000', 'IDR'],
    ['1,234', 'USD'],
    ['1.234', 'EUR'],
    ['1.234', null],
    ['1.2', 'JPY'],
    ['1.234', 'no code'],
  ])('%j %s is no amount: it may have a sign for thousands', (typed, currency) => {
    expect(typedMoney(typed, currency)).toBeNull();
    expect(typedMoney(exampleAmount(currency), currency)?.amount).toBe(exampleAmount(currency));
  });

  it('takes as many decimals as the currency has', () => {
    expect(typedMoney('1.234', 'KWD')?.amount).toBe('1.234');
    expect(exampleAmount('JPY')).toBe('1234');
  });

  it('keeps every amount exact', () => {
    const amounts = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(amounts, ([whole, cents]) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`;
        const money = typedMoney(text, null);
        expect(money?.amount).toBe(text);
        expect(money && compareMoney(money, { amount: text, currency: null })).toBe(0);
      }),
    );
  });
});
