import type { Money } from '../../utils/model/money.ts';

/** The amount as this field writes decimals: with a comma where its own value or hint has one. */
export function amountFor({ amount }: Money, field: HTMLInputElement): string {
  const isPlain = field.type === 'number';
  const shown = `${field.value} ${field.getAttribute('placeholder') ?? ''}`;
  return !isPlain && /\d,\d{1,2}(?!\d)/.test(shown) ? amount.replace('.', ',') : amount;
}

/** True when two amounts are the same, whatever sign stands before their decimals. */
export function isSameAmount(a: string, b: string): boolean {
  return plain(a) !== '' && plain(a) === plain(b);
}

/** The most that the field says it takes, when that is less. */
export function lessThan({ amount }: Money, field: HTMLInputElement): string | null {
  const most = field.getAttribute('max');
  return most !== null && most !== '' && Number(amount) > Number(most) ? most : null;
}

function plain(amount: string): string {
  const [, whole = '', decimals = ''] = /^\s*(\d+)(?:[.,](\d*))?\s*$/.exec(amount) ?? [];
  return whole === '' ? '' : `${whole.replace(/^0+(?=\d)/, '')}.${decimals.replace(/0+$/, '')}`;
}
