import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney } from '../../../utils/aliexpress/parse-money.ts';
import { moneySchema } from '../../../utils/model/money.ts';

const printed = (text: string | null, info: string | null = null, currency: string | null = null) => ({
  text,
  info,
  currency,
});

describe('money as printed', () => {
  it.each([
    ['US $25.09', '25.09', 'USD'],
    ['$25.66', '25.66', 'USD'],
    ['€48.88', '48.88', 'EUR'],
    ['€ 4,56', '4.56', 'EUR'],
    ['4,56 €', '4.56', 'EUR'],
    ['R$132,74', '132.74', 'BRL'],
    ['R$61.25', '61.25', 'BRL'],
    ['R$1.132,74', '1132.74', 'BRL'],
    ['₩11,110', '11110', 'KRW'],
    ['129,46zł', '129.46', 'PLN'],
    ['1 129,46 zł', '1129.46', 'PLN'],
    ['CLP 13,941', '13941', 'CLP'],
    ['грн. 222.80', '222.80', 'UAH'],
    ['MX$1,234.50', '1234.50', 'MXN'],
    ['AU$7.00', '7.00', 'AUD'],
    ['C$7.00', '7.00', 'CAD'],
    ['£7.10', '7.10', 'GBP'],
    ['1,234円', '1234', 'JPY'],
    ['₪12.30', '12.30', 'ILS'],
    ['12,30 ₽', '12.30', 'RUB'],
    ['SEK 12.30', '12.30', 'SEK'],
    ['12,30 kr', '12.30', null],
    ['¥12.30', '12.30', null],
    ['12.30', '12.30', null],
    ['Total:$18.24', '18.24', 'USD'],
    ['$17.22   x1', '17.22', 'USD'],
    ['-R$5,66', '-5.66', 'BRL'],
    ['R$-5,66', '-5.66', 'BRL'],
    ['$1,234,567.89', '1234567.89', 'USD'],
    ['₹1,23,456.00', '123456.00', 'INR'],
    ['$5', '5', 'USD'],
    ['$0.99', '0.99', 'USD'],
    ['＄２５.６６', '25.66', 'USD'],
    ["CHF 1'234.50", '1234.50', 'CHF'],
    ['KWD 1,234.567', '1234.567', 'KWD'],
  ])('%s', (text, amount, currency) => {
    expect(parseMoney(printed(text), 'en')).toEqual({ amount, currency });
  });

  it.each([
    ['R$132,74', 'R$132,74|132|74', 'BRL', '132.74', 'BRL'],
    ['₩11,110', '₩11,110|11110|', 'KRW', '11110', 'KRW'],
    ['₩11,110', '₩11,110|11,110|', 'KRW', '11110', 'KRW'],
    ['129,46zł', '129,46zł|129|46', 'PLN', '129.46', 'PLN'],
    [null, 'R$87,15|87|15', null, '87.15', 'BRL'],
    ['$1.234', '$1.234|1|234', 'USD', '1.234', 'USD'],
    ['R$61.25', 'nonsense', 'BRL', '61.25', 'BRL'],
    ['R$61.25', 'R$99.99|99|99', 'BRL', '61.25', 'BRL'],
    ['$25.66', '|x|', 'cad', '25.66', 'CAD'],
  ])('%s with %s and %s', (text, info, code, amount, currency) => {
    expect(parseMoney(printed(text, info, code), 'en')).toEqual({ amount, currency });
  });

  it.each([
    ['Free shipping'],
    [''],
    ['$5.00 - $10.00'],
    ['$1.2345'],
    ['$1,23,4'],
    ['KWD 1.234'],
    ['₩11.10'],
    ['$0.125'],
    ['1.2.3'],
    ['$99999999999999999999'],
    ['KD 1.234'],
    ['Xy1,234'],
  ])('%s is no amount', (text) => {
    expect(parseMoney(printed(text), 'en')).toBeNull();
  });

  it.each([
    ['€12,00', 'BRL', null],
    ['$12.00', 'EUR', null],
    ['$12.00', 'MXN', 'MXN'],
    ['R$12,00', 'BRL', 'BRL'],
    ['kr 1.234', null, null],
  ])('%s with the code %s is of %s', (text, code, currency) => {
    expect(parseMoney(printed(text, null, code), 'en')?.currency).toBe(currency);
  });

  it('knows the yen on a Japanese page', () => {
    expect(parseMoney(printed('￥1,234'), 'ja')).toEqual({ amount: '1234', currency: 'JPY' });
  });

  it('any text gives money that fits the schema, or nothing', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-|$€ '.split('')) }),
    );
    fc.assert(
      fc.property(text, text, (shown, info) => {
        const money = parseMoney(printed(shown, info), null);
        expect(money === null || moneySchema.safeParse(money).success).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('reads back every amount in both styles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        const amount = (cents / 100).toFixed(2);
        const grouped = (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
        const turned = grouped.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
        expect(parseMoney(printed(`US $${grouped}`), 'en')).toEqual({ amount, currency: 'USD' });
        expect(parseMoney(printed(`R$${turned}`), 'en')).toEqual({ amount, currency: 'BRL' });
      }),
    );
  });
});
