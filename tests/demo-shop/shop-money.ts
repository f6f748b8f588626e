import type { ShopOrderSpec } from './order-spec.ts';
import type { ShopCountry } from './shop-languages.ts';

/* Prices are kept in US cents; each country sees its own money. */

export const CURRENCIES: Record<ShopCountry, string> = {
  US: 'USD',
  BR: 'BRL',
  DE: 'EUR',
  KR: 'KRW',
  UK: 'GBP',
  PL: 'PLN',
  MX: 'MXN',
  IL: 'ILS',
  ID: 'IDR',
};
/** Round rates, so that a test can count in its head. */
const RATES: Partial<Record<ShopCountry, number>> = { BR: 5, KR: 1_300, PL: 4, MX: 18, IL: 4, ID: 16_000 };
/** Their money has no smaller coins. */
const WHOLE_ONLY: readonly ShopCountry[] = ['KR', 'ID'];

const PRINTS: Record<ShopCountry, (whole: number, fraction: string) => string> = {
  US: (whole, fraction) => `$${whole}.${fraction}`,
  BR: (whole, fraction) => `R$${whole},${fraction}`,
  DE: (whole, fraction) => `${whole},${fraction} €`,
  KR: (whole) => `₩${whole.toLocaleString('en-US')}`,
  // The wide sign is the site's.
  UK: (whole, fraction) => `￡${whole}.${fraction}`,
  PL: (whole, fraction) => `${whole},${fraction}zł`,
  MX: (whole, fraction) => `MXN$${whole.toLocaleString('de-DE')},${fraction}`,
  IL: (whole, fraction) => `₪${whole}.${fraction}`,
  ID: (whole) => `Rp${whole.toLocaleString('en-US')}`,
};

/** What is paid for an order, with the postage. */
export function totalOf(spec: ShopOrderSpec): number {
  return spec.lines.reduce((sum, line) => sum + line.cents * line.quantity, 0) + 299;
}

/** An amount as the shop prints it for a country: 'R$92,45', '18,49 €', '₩24,700', '$18.49'. */
export function printMoney(cents: number, country: ShopCountry): string {
  const { whole, fraction } = localMoney(cents, country);
  return PRINTS[country](whole, fraction);
}

/** The same as the site's data writes it beside the text: 'R$92,45|92|45'. */
export function priceInfo(cents: number, country: ShopCountry): string {
  const { whole, fraction } = localMoney(cents, country);
  return `${printMoney(cents, country)}|${whole}|${fraction}`;
}

/** The amount in the smallest coins of the country. */
export function localCents(cents: number, country: ShopCountry): number {
  const { whole, fraction } = localMoney(cents, country);
  return Number(`${whole}${fraction}`);
}

/** The amount as a number of the country's money: 92.45. */
export function localAmount(cents: number, country: ShopCountry): number {
  const { whole, fraction } = localMoney(cents, country);
  return Number(`${whole}.${fraction || '0'}`);
}

/** The amount as a field of a form holds it: '92.45', '24700'. */
export function amountText(cents: number, country: ShopCountry): string {
  const { whole, fraction } = localMoney(cents, country);
  return fraction === '' ? String(whole) : `${whole}.${fraction}`;
}

function localMoney(cents: number, country: ShopCountry): { whole: number; fraction: string } {
  const whole = Math.floor(cents / 100) * (RATES[country] ?? 1);
  if (WHOLE_ONLY.includes(country)) return { whole, fraction: '' };
  return { whole, fraction: String(cents % 100).padStart(2, '0') };
}
