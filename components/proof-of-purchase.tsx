import type { JSX } from 'preact';
import { formatDay, formatInstant } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import type { Order } from '../utils/model/order.ts';
import type { Milestone } from '../utils/model/reading.ts';
import type { ClaimSubject } from '../utils/policy/claim-subject.ts';
import type { OrderView } from '../utils/policy/order-view.ts';
import { MoneyAmount } from './money-amount.tsx';
import { PurchaseEvidence } from './purchase-evidence.tsx';
import { PurchasedItems } from './purchased-items.tsx';
import { ReadFrom } from './read-from.tsx';

export interface ProofOfPurchaseProps {
  view: OrderView;
  /** Its lines with everything known of them. */
  subjects: readonly ClaimSubject[];
  /** The order itself, which knows from which page each fact was read, and when. */
  order?: Order;
  texts: Texts;
  onPrint: () => void;
}

const DAYS: readonly Milestone[] = ['ordered', 'paid', 'shipped', 'delivered', 'completed'];

/** One order as a page for banks and offices: what was bought, paid, delivered and promised, each with where it was read. */
export function ProofOfPurchase({ onPrint, ...parts }: ProofOfPurchaseProps): JSX.Element {
  const { view, texts } = parts;
  return (
    <section class="purchase" aria-label={texts.text('purchase.title')}>
      <div class="purchase-head">
        <h2>{texts.text('purchase.title')}</h2>
        <button type="button" class="plain-button purchase-print" onClick={onPrint}>
          {texts.text('purchase.print')}
        </button>
      </div>
      <p class="hint purchase-why">{texts.text('purchase.why')}</p>
      <Facts {...parts} />
      <Days {...parts} />
      <PurchasedItems {...parts} />
      <PurchaseEvidence {...parts} />
      <p>{texts.text('purchase.readAt', { when: formatInstant(texts.locale, view.readAt) })}</p>
      <p class="purchase-origin">{texts.text('purchase.origin')}</p>
    </section>
  );
}

type PartProps = Omit<ProofOfPurchaseProps, 'onPrint'>;

function Facts({ view, subjects, order, texts }: PartProps): JSX.Element {
  const store = subjects.find((subject) => subject.store !== null)?.store ?? view.store;
  const payment = subjects.find(({ paymentMethod }) => paymentMethod !== null)?.paymentMethod ?? null;
  const unknown = <span class="soft">{texts.text('purchase.notKnown')}</span>;
  const rows: [string, JSX.Element, keyof Order | null][] = [
    [texts.text('purchase.order'), <bdi>{view.orderId}</bdi>, null],
    [texts.text('purchase.store'), store ? <bdi>{store}</bdi> : unknown, 'store'],
    [
      texts.text('purchase.paidTotal'),
      view.total ? <MoneyAmount money={view.total} locale={texts.locale} /> : unknown,
      'total',
    ],
    [texts.text('purchase.payment'), payment ? <bdi>{payment}</bdi> : unknown, 'paymentMethod'],
    [texts.text('purchase.status'), view.statusText ? <bdi>{view.statusText}</bdi> : unknown, 'status'],
  ];
  return (
    <dl class="purchase-facts">
      {rows.map(([name, value, field]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value} {field && <ReadFrom from={order?.provenance[field]} texts={texts} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Days({ view, subjects, order, texts }: PartProps): JSX.Element {
  const known = subjects[0]?.days;
  const dayOf = (milestone: Milestone) =>
    known?.[milestone] ?? (milestone === 'ordered' ? view.orderedOn : null);
  return (
    <>
      <h3>{texts.text('purchase.days')}</h3>
      <dl class="purchase-facts">
        {DAYS.map((milestone) => {
          const day = dayOf(milestone);
          return (
            <div key={milestone}>
              <dt>{texts.text(`purchase.${milestone}`)}</dt>
              <dd>
                {day ? (
                  formatDay(texts.locale, day, 'full')
                ) : (
                  <span class="soft">{texts.text('purchase.notKnown')}</span>
                )}{' '}
                <ReadFrom from={order?.milestones[milestone]?.from} texts={texts} />
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
