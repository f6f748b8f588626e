import { CODES, SIGNS, THREE_DECIMALS, WITHOUT_DECIMALS } from './currency-signs.ts';

/** ISO 4217 code of the sign or code printed beside an amount ("US $", "zł", "CLP", "MXN$"), or null. */
export function currencyOf(sign: string): string | null {
  const compact = sign.replace(/\s/g, '').replace(/^\.|\.$/g, '');
  const code = compact.toUpperCase().replace(/\$$/, '');
  if (CODES.includes(code)) return code;
  const isKnown = (signs: string): boolean => signs.toLowerCase().split(' ').includes(compact.toLowerCase());
  return Object.entries(SIGNS).find(([, signs]) => isKnown(signs))?.[0] ?? null;
}

/** How many decimals an amount of a currency may have: 0, 2 or 3; 2 when the currency is not known. */
export function decimalsOf(currency: string | null): 0 | 2 | 3 {
  if (currency === null) return 2;
  return WITHOUT_DECIMALS.includes(currency) ? 0 : THREE_DECIMALS.includes(currency) ? 3 : 2;
}
