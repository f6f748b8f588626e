import type { ShopOrderSpec } from './order-spec.ts';
import type { ShopCountry } from './shop-languages.ts';

/* Prices are kept in US cents; each country sees its own money. */

export const CURRENCIES: Record<ShopCountry, string> = { US: 'USD', BR: 'BRL', DE: 'EUR', KR: 'KRW' };

/** What is paid for an order, with the postage. */
export function totalOf(spec: ShopOrderSpec): number {
  return spec.lines.reduce((sum, line) => sum + line.cents * line.quantity, 0) + 299;
}

/** An amount as the shop prints it for a country: 'R$92,45', '18,49 €', '₩24,700', '$18.49'. */
export function printMoney(cents: number, country: ShopCountry): string {
  const { whole, fraction } = localMoney(cents, country);
  if (country === 'BR') return `R$${whole},${fraction}`;
  if (country === 'DE') return `${whole},${fraction} €`;
  if (country === 'KR') return `₩${whole.toLocaleString('en-US')}`;
  return `$${whole}.${fraction}`;
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

function localMoney(cents: number, country: ShopCountry): { whole: number; fraction: string } {
  const whole = Math.floor(cents / 100);
  const fraction = String(cents % 100).padStart(2, '0');
  if (country === 'BR') return { whole: whole * 5, fraction };
  if (country === 'KR') return { whole: whole * 1300, fraction: '' };
  return { whole, fraction };
}
