import type { JSX } from 'preact';
import { countryName } from '../utils/format/countries.ts';
import { formatDay, formatInstant } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import type { Order } from '../utils/model/order.ts';
import type { Listing } from '../utils/model/product.ts';
import type { ClaimSubject } from '../utils/policy/claim-subject.ts';
import type { OrderView } from '../utils/policy/order-view.ts';
import { MoneyAmount } from './money-amount.tsx';
import { ReadFrom } from './read-from.tsx';

interface PurchaseEvidenceProps {
  view: OrderView;
  subjects: readonly ClaimSubject[];
  order?: Order;
  texts: Texts;
}

/** What speaks of an order beside its numbers: the delivery, sentences printed for it, and its listings, word for word. */
export function PurchaseEvidence(props: PurchaseEvidenceProps): JSX.Element {
  const { view, texts } = props;
  return (
    <>
      <Delivery {...props} />
      <Sentences view={view} texts={texts} />
      {view.listings.length > 0 && <h3>{texts.text('purchase.listing')}</h3>}
      {view.listings.map((listing) => (
        <Look key={`${listing.productId} ${listing.readAt}`} listing={listing} texts={texts} />
      ))}
    </>
  );
}

function Delivery({ view, subjects, order, texts }: PurchaseEvidenceProps): JSX.Element | null {
  const { promisedDelivery = null, daysLate = null, daysOnTheWay = null } = subjects[0] ?? {};
  const facts = [
    view.parcels &&
      texts.text('purchase.parcels', { count: view.parcels.total, delivered: view.parcels.delivered }),
    daysOnTheWay !== null && texts.text('purchase.onTheWay', { count: daysOnTheWay }),
    daysLate !== null && texts.text('purchase.late', { count: daysLate }),
  ].filter((fact) => fact !== null && fact !== false);
  if (facts.length === 0 && !promisedDelivery) return null;
  return (
    <>
      <h3>{texts.text('purchase.delivery')}</h3>
      {facts.length > 0 && (
        <p>
          {facts.join(' ')} {view.parcels && <ReadFrom from={order?.provenance.parcels} texts={texts} />}
        </p>
      )}
      {promisedDelivery && (
        <div class="purchase-quote">
          <p>
            {texts.text('purchase.promisedBy', {
              day: formatDay(texts.locale, promisedDelivery.day, 'full'),
            })}
          </p>
          <blockquote dir="auto">{promisedDelivery.sentence}</blockquote>
        </div>
      )}
    </>
  );
}

/** Sentences from which deadlines were taken, with the page where each stood. */
function Sentences({ view, texts }: Pick<PurchaseEvidenceProps, 'view' | 'texts'>): JSX.Element | null {
  const printed = view.windows.flatMap(({ sources }) =>
    sources.flatMap((source) => (source.type === 'sentence' ? [source] : [])),
  );
  const once = printed.filter(
    ({ sentence, page }, index) =>
      printed.findIndex((other) => other.sentence === sentence && other.page === page) === index,
  );
  if (once.length === 0) return null;
  return (
    <>
      <h3>{texts.text('purchase.printed')}</h3>
      {once.map(({ sentence, page }) => (
        <div key={`${page} ${sentence}`} class="purchase-quote">
          <p>{texts.text('purchase.printedOn', { page: texts.text(`page.${page}`) })}</p>
          <blockquote dir="auto">{sentence}</blockquote>
        </div>
      ))}
    </>
  );
}

function Look({ listing, texts }: { listing: Listing; texts: Texts }): JSX.Element {
  const { title, readAt, beforeOrder, price, country, deliveryUntil, statements, specifications } = listing;
  const when = formatInstant(texts.locale, readAt);
  const side = beforeOrder === null ? 'lookUnknown' : beforeOrder ? 'lookBefore' : 'lookAfter';
  const facts = [
    country && texts.text('purchase.shipTo', { country: countryName(texts.locale, country) }),
    deliveryUntil &&
      texts.text('purchase.deliveryUntil', { day: formatDay(texts.locale, deliveryUntil, 'full') }),
  ].filter(Boolean);
  return (
    <div class="purchase-quote">
      <p>
        {title !== null && (
          <>
            <bdi>{title}</bdi>
            {'. '}
          </>
        )}
        {texts.text(`purchase.${side}`, { when })}
      </p>
      <p class="hint">
        {price && <MoneyAmount money={price} locale={texts.locale} />}
        {price && facts.length > 0 && ' · '}
        {facts.join(' · ')}
      </p>
      {[...new Set(statements)].map((statement) => (
        <blockquote key={statement} dir="auto">
          {statement}
        </blockquote>
      ))}
      {specifications.length > 0 && (
        <dl class="purchase-facts">
          {specifications.map(({ name, value }) => (
            <div key={`${name} ${value}`}>
              <dt>
                <bdi>{name}</bdi>
              </dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
