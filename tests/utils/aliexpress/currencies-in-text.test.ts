import { describe, expect, it } from 'vitest';
import { currenciesIn } from '../../../utils/aliexpress/currencies-in-text.ts';

const codes = (text: string) => [...new Set(currenciesIn(text).map(({ code }) => code))];

describe('the currencies beside an amount', () => {
  it.each([
    ['Refund amount\nUS $', ['USD']],
    ['Refund amount\n$', ['USD']],
    ['You paid US $24.60 and can ask for that much at most.\nUSD', ['USD']],
    ['R$', ['BRL']],
    ['MX$12.00', ['MXN']],
    ['MXN$', ['MXN']],
    ['Kwota\nzł', ['PLN']],
    ['12,50 zł', ['PLN']],
    ['€ 12,50', ['EUR']],
    ['£', ['GBP']],
    ['₪', ['ILS']],
    ['Refund\nSEK', ['SEK']],
    ['Refund in XAF', ['XAF']],
    ['$ or €', ['USD', 'EUR']],
  ])('%j: %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each(['¥', 'B$', 'Amount ¤'])(
    'one that nobody knows, or that can be several, has no code: %s',
    (text) => {
      expect(codes(text)).toEqual([null]);
    },
  );

  it.each(['', 'Refund amount', 'Please try all of it', 'A lei ne spetta', 'MAX 12 PCS', '0.00', '12,50'])(
    'are none in %j',
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );
});
