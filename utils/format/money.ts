import type { Money } from '../model/money.ts';

/**
 * An amount with its currency as `locale` (BCP 47) writes it, 'R$132.74'; every printed decimal is kept. The amount
 * goes to the formatter as text, so no binary fraction rounds it. Without a currency it is a plain number.
 */
export function formatMoney(locale: string, money: Money): string {
  const decimals = money.amount.split('.')[1]?.length ?? 0;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = money.currency
    ? new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency, ...digits })
    : new Intl.NumberFormat(locale, digits);
  return isNumber(money.amount) ? format.format(money.amount) : money.amount;
}

function isNumber(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}
