import { textLike, z } from './zod.ts';

/** An exact amount: a decimal string with '.' and no thousands sign, as many decimals as were printed; ISO 4217 code or null. */
export const moneySchema = z.object({
  amount: textLike(/^-?\d{1,15}(\.\d{1,4})?$/),
  currency: z.nullable(textLike(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof moneySchema>;

/** Sum of amounts of one currency, exact. Throws when there is none or when currencies differ. */
export function addMoney(amounts: readonly Money[]): Money {
  const [first] = amounts;
  if (!first || amounts.some((money) => money.currency !== first.currency)) {
    throw new RangeError('addMoney needs amounts of one currency');
  }
  const decimals = Math.max(...amounts.map(decimalsOf));
  const total = amounts.reduce((sum, { amount }) => sum + toUnits(amount, decimals), 0n);
  return { amount: fromUnits(total, decimals), currency: first.currency };
}

/** Negative when `a` is less than `b`, 0 when equal, else positive; exact. Throws RangeError for different currencies. */
export function compareMoney(a: Money, b: Money): number {
  if (a.currency !== b.currency) throw new RangeError('compareMoney needs amounts of one currency');
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  const difference = toUnits(a.amount, decimals) - toUnits(b.amount, decimals);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** So many times the amount, exact. Throws RangeError unless `times` is a whole number from 0 on. */
export function multiplyMoney({ amount, currency }: Money, times: number): Money {
  if (!Number.isSafeInteger(times) || times < 0) throw new RangeError('multiplyMoney needs a whole number');
  const decimals = decimalsOf({ amount });
  return { amount: fromUnits(toUnits(amount, decimals) * BigInt(times), decimals), currency };
}

function decimalsOf({ amount }: { amount: string }): number {
  return amount.split('.')[1]?.length ?? 0;
}

function toUnits(amount: string, decimals: number): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(decimals, '0'));
}

function fromUnits(units: bigint, decimals: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
