/*
 * Signs of currencies as the site prints them before or after an amount, split by blanks. A bare '$' is the US dollar there: other
 * dollars and pesos carry their country ("MX$", "AU$", "C$", "CLP"). A bare '¥' or 'kr' can be several and is none.
 */
export const SIGNS: Readonly<Record<string, string>> = {
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

/** ISO 4217 codes that the site may print. */
export const CODES: readonly string[] = (
  'AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JOD JPY KRW KWD KZT MAD MXN ' +
  'MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TND TRY TWD UAH USD UZS VND ZAR'
).split(' ');

/** Currencies without a minor unit, as the site prints them. */
export const WITHOUT_DECIMALS: readonly string[] = ['CLP', 'JPY', 'KRW', 'VND'];
/** Currencies with three decimals. */
export const THREE_DECIMALS: readonly string[] = ['BHD', 'JOD', 'KWD', 'OMR', 'TND'];
