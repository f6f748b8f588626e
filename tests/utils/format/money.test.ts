import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../../utils/format/money.ts';

describe('formatMoney', () => {
  it.each([
    ['en', '132.74', 'BRL', 'R$132.74'],
    ['en', '20.00', 'USD', '$20.00'],
    ['en', '20.0', 'USD', '$20.0'],
    ['en', '1500', 'KRW', '₩1,500'],
    ['en', '0.005', 'EUR', '€0.005'],
    ['en', '123456789012345.6789', null, '123,456,789,012,345.6789'],
    ['en', '12.30', null, '12.30'],
  ])('%s: %s %s is %s', (locale, amount, currency, expected) => {
    expect(formatMoney(locale, { amount, currency })).toBe(expected);
  });

  it('loses no digit of any amount', () => {
    const amount = fc
      .tuple(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.stringMatching(/^\d{0,4}$/))
      .map(([whole, fraction]) => (fraction ? `${whole}.${fraction}` : `${whole}`));
    fc.assert(
      fc.property(amount, fc.constantFrom('BRL', 'USD', 'JPY', 'KWD', null), (printed, currency) => {
        const shown = formatMoney('en', { amount: printed, currency });
        expect(shown.replace(/[^\d.]/g, '')).toBe(printed);
      }),
    );
  });
});
