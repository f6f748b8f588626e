import type { JSX } from 'preact';
import type { Texts } from '../utils/i18n.ts';
import type { Money } from '../utils/model/money.ts';
import type { Order } from '../utils/model/order.ts';
import type { ClaimSubject } from '../utils/policy/claim-subject.ts';
import type { OrderView } from '../utils/policy/order-view.ts';
import { MoneyAmount } from './money-amount.tsx';
import { ReadFrom } from './read-from.tsx';

interface PurchasedItemsProps {
  view: OrderView;
  subjects: readonly ClaimSubject[];
  order?: Order;
  texts: Texts;
}

interface Item {
  title: string | null;
  variant: string | null;
  quantity: number | null;
  paid: Money | null;
}

/** The things of an order as a table, with what was paid for each. */
export function PurchasedItems({ view, subjects, order, texts }: PurchasedItemsProps): JSX.Element {
  const items: Item[] =
    subjects.length > 0
      ? subjects.map(({ line: { title, variant }, quantity, paid }) => ({ title, variant, quantity, paid }))
      : view.lines.map(({ title, quantity }) => ({ title, variant: null, quantity, paid: null }));
  const unknown = <span class="soft">{texts.text('purchase.notKnown')}</span>;
  return (
    <>
      <h3>{texts.text('purchase.items')}</h3>
      <table class="purchase-items">
        <thead>
          <tr>
            <th scope="col">{texts.text('purchase.item')}</th>
            <th scope="col">{texts.text('purchase.quantity')}</th>
            <th scope="col">{texts.text('purchase.price')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ title, variant, quantity, paid }, index) => (
            <tr key={index}>
              <td>
                {title === null ? unknown : <bdi>{title}</bdi>}
                {variant !== null && (
                  <span class="hint purchase-variant">
                    <bdi>{variant}</bdi>
                  </span>
                )}
              </td>
              <td>{quantity ?? unknown}</td>
              <td>{paid ? <MoneyAmount money={paid} locale={texts.locale} /> : unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        {texts.text('purchase.shippingNote')} <ReadFrom from={order?.provenance.lines} texts={texts} />
      </p>
    </>
  );
}
