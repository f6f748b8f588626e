import { describe, expect, it } from 'vitest';
import { addMoney, moneySchema } from '../../../utils/model/money.ts';

describe('addMoney', () => {
  it.each([
    [['0.10', '0.20'], '0.30'],
    [['132.74', '6.15'], '138.89'],
    [['11110', '13941'], '25051'],
    [['10', '0.5'], '10.5'],
    [['-5.66', '5.66'], '0.00'],
    [['-0.40', '0.15'], '-0.25'],
    [['900719925474099', '0.01'], '900719925474099.01'],
  ])('%j is %s, exactly', (amounts, sum) => {
    const money = amounts.map((amount) => ({ amount, currency: 'BRL' }));
    expect(addMoney(money)).toEqual({ amount: sum, currency: 'BRL' });
  });

  it('refuses to mix currencies or to add nothing', () => {
    const euros = { amount: '1', currency: 'EUR' };
    expect(() => addMoney([euros, { amount: '1', currency: 'USD' }])).toThrow(RangeError);
    expect(() => addMoney([])).toThrow(RangeError);
  });
});

describe('moneySchema', () => {
  it.each(['1,5', '1.', '.5', '1e3', '', 'NaN', '12345678901234567'])('refuses %j', (amount) => {
    expect(moneySchema.safeParse({ amount, currency: 'EUR' }).success).toBe(false);
  });
});
