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
  const decimals = Math.max(...amounts.map(({ amount }) => amount.split('.')[1]?.length ?? 0));
  const total = amounts.reduce((sum, { amount }) => sum + toUnits(amount, decimals), 0n);
  return { amount: fromUnits(total, decimals), currency: first.currency };
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
