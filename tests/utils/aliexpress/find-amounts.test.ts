import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../utils/aliexpress/find-amounts.ts';

const found = (text: string, language = 'en') =>
  findAmounts(text, language).map((money) => money && `${money.amount} ${money.currency}`);

describe('amounts in a text', () => {
  it.each([
    ['Refund amount €3.00', ['3.00 EUR']],
    ['You get US $12.50.', ['12.50 USD']],
    ['Kwota zwrotu 1 129,46 zł', ['1129.46 PLN']],
    ['Valor: R$61,25', ['61.25 BRL']],
    ['סכום ההחזר: \u200e₪12.30', ['12.30 ILS']],
    ['환불 금액 ₩24,700', ['24700 KRW']],
    ['24,700원', ['24700 KRW']],
    ['Monto MXN$361,00', ['361.00 MXN']],
    ['Pengembalian Rp48.000', ['48000 IDR']],
    ['المبلغ ١٢٫٣٠', []],
    ['Zurück: 18,49 € (von 20,00 €)', ['18.49 EUR', '20.00 EUR']],
    ['€3.00 and once more €3.00', ['3.00 EUR']],
    ['Amount 3.00', ['3.00 null']],
    ['12,30 kr', ['12.30 null']],
    ['Answer within 5 days, 50% off', []],
    ['Order 8290000000910081, 2 pieces', []],
    ['', []],
  ])('%s', (text, amounts) => {
    expect(found(text)).toEqual(amounts);
  });

  it('an amount that cannot be read exactly is told as unknown', () => {
    expect(found('KWD 1,234 is the amount')).toEqual([null]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void findAmounts(text, null)));
    expect(findAmounts('€1 '.repeat(5000), 'en')).toHaveLength(1);
  });
});
