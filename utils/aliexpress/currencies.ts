/*
 * Signs of currencies as the site prints them before or after an amount. A bare '$' is the US dollar there: other
 * dollars and pesos carry their country ("MX$", "AU$", "C$", "CLP"). A bare '¥' or 'kr' can be several and is none.
 */
const SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['SG$', 'SGD'],
  ['CL$', 'CLP'],
  ['COP$', 'COP'],
  ['AR$', 'ARS'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['원', 'KRW'],
  ['zł', 'PLN'],
  ['zl', 'PLN'],
  ['₴', 'UAH'],
  ['грн', 'UAH'],
  ['₽', 'RUB'],
  ['руб', 'RUB'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['TL', 'TRY'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['lei', 'RON'],
  ['лв', 'BGN'],
  ['₫', 'VND'],
  ['đ', 'VND'],
  ['฿', 'THB'],
  ['₹', 'INR'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['₱', 'PHP'],
  ['S/', 'PEN'],
  ['₦', 'NGN'],
  ['円', 'JPY'],
  ['JP¥', 'JPY'],
  ['CN¥', 'CNY'],
  ['元', 'CNY'],
  ['د.إ', 'AED'],
  ['ر.س', 'SAR'],
  ['SR', 'SAR'],
  ['Fr', 'CHF'],
];

const CODES = new Set(
  (
    'AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JOD JPY KRW KWD KZT MAD MXN ' +
    'MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TND TRY TWD UAH USD UZS VND ZAR'
  ).split(' '),
);

/** Currencies without a minor unit, as the site prints them. */
const WHOLE = new Set(['CLP', 'JPY', 'KRW', 'VND']);
const THREE_DECIMALS = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

/** ISO 4217 code of the sign or code printed beside an amount ("US $", "zł", "CLP"), or null. */
export function currencyOf(sign: string): string | null {
  const compact = sign.replace(/\s/g, '').replace(/^\.|\.$/g, '');
  if (CODES.has(compact.toUpperCase())) return compact.toUpperCase();
  const known = SIGNS.find(([printed]) => printed.toLowerCase() === compact.toLowerCase());
  return known ? known[1] : null;
}

/** How many decimals an amount of a currency may have: 0, 2 or 3; 2 when the currency is not known. */
export function decimalsOf(currency: string | null): 0 | 2 | 3 {
  if (currency === null) return 2;
  return WHOLE.has(currency) ? 0 : THREE_DECIMALS.has(currency) ? 3 : 2;
}
