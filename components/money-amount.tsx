import type { JSX } from 'preact';
import { formatMoney } from '../utils/format/money.ts';
import type { Money } from '../utils/model/money.ts';

/** An exact amount, kept apart from the direction of the text around it. */
export function MoneyAmount({ money, locale }: { money: Money; locale: string }): JSX.Element {
  return <bdi class="money">{formatMoney(locale, money)}</bdi>;
}
