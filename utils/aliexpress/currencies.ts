/*
 * Signs of currencies as the site prints them before or after an amount, split by blanks. A bare '$' is the US dollar there: other
 * dollars and pesos carry their country ("MX$", "AU$", "C$", "CLP"). A bare '¥' or 'kr' can be several and is none.
 */
const SIGNS: Readonly<Record<string, string>> = {
  USD: 'US$ $',
  BRL: 'R$',
  MXN: 'MX$',
  AUD: 'AU$ A$',
  CAD: 'CA$ C$',
  NZD: 'NZ$',
  HKD: 'HK$',
  TWD: 'NT$',
  SGD: 'S$ SG$',
  CLP: 'CL$',
  COP: 'COP$',
  ARS: 'AR$',
  EUR: '€',
  GBP: '£',
  KRW: '₩ 원',
  PLN: 'zł zl',
  UAH: '₴ грн',
  RUB: '₽ руб',
  ILS: '₪',
  TRY: '₺ TL',
  CZK: 'Kč',
  HUF: 'Ft',
  RON: 'lei',
  BGN: 'лв',
  VND: '₫ đ',
  THB: '฿',
  INR: '₹',
  IDR: 'Rp',
  MYR: 'RM',
  PHP: '₱',
  PEN: 'S/',
  NGN: '₦',
  JPY: '円 JP¥',
  CNY: 'CN¥ 元',
  AED: 'د.إ',
  SAR: 'ر.س SR',
  CHF: 'Fr',
};

const CODES = new Set(
  (
    'AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JOD JPY KRW KWD KZT MAD MXN ' +
    'MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TND TRY TWD UAH USD UZS VND ZAR'
  ).split(' '),
);

/** Currencies without a minor unit, as the site prints them. */
const WHOLE = new Set(['CLP', 'JPY', 'KRW', 'VND']);
const THREE_DECIMALS = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

/** ISO 4217 code of the sign or code printed beside an amount ("US $", "zł", "CLP", "MXN$"), or null. */
export function currencyOf(sign: string): string | null {
  const compact = sign.replace(/\s/g, '').replace(/^\.|\.$/g, '');
  const code = compact.toUpperCase().replace(/\$$/, '');
  if (CODES.has(code)) return code;
  const isKnown = (signs: string): boolean => signs.toLowerCase().split(' ').includes(compact.toLowerCase());
  return Object.entries(SIGNS).find(([, signs]) => isKnown(signs))?.[0] ?? null;
}

/** How many decimals an amount of a currency may have: 0, 2 or 3; 2 when the currency is not known. */
export function decimalsOf(currency: string | null): 0 | 2 | 3 {
  if (currency === null) return 2;
  return WHOLE.has(currency) ? 0 : THREE_DECIMALS.has(currency) ? 3 : 2;
}
