import type { JSX } from 'preact';
import { countryName } from '../utils/format/countries.ts';
import { formatDay, formatInstant } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import type { Listing } from '../utils/model/product.ts';
import { MoneyAmount } from './money-amount.tsx';

export interface ListingRecordProps {
  listings: readonly Listing[];
  texts: Texts;
}

/** What the pages of an order's things said when the user looked at them: evidence, word for word. */
export function ListingRecord({ listings, texts }: ListingRecordProps): JSX.Element | null {
  if (listings.length === 0) return null;
  return (
    <section class="listings">
      <h4>{texts.text('listing.title')}</h4>
      {listings.map((listing) => (
        <Look key={`${listing.productId} ${listing.readAt}`} listing={listing} texts={texts} />
      ))}
    </section>
  );
}

function Look({ listing, texts }: { listing: Listing; texts: Texts }): JSX.Element {
  const { title, readAt, beforeOrder, price, country, deliveryUntil, statements, specifications } = listing;
  const when = formatInstant(texts.locale, readAt);
  const facts = [
    country && texts.text('listing.country', { country: countryName(texts.locale, country) }),
    deliveryUntil && texts.text('listing.delivery', { day: formatDay(texts.locale, deliveryUntil, 'full') }),
  ].filter(Boolean);
  return (
    <details class="listing">
      <summary>
        {texts.text(`listing.${beforeOrder === null ? 'unknown' : beforeOrder ? 'before' : 'after'}`, {
          when,
        })}
        {title !== null && (
          <>
            {': '}
            <bdi>{title}</bdi>
          </>
        )}
      </summary>
      <p class="hint">
        {price && <MoneyAmount money={price} locale={texts.locale} />}
        {price && facts.length > 0 && ' · '}
        {facts.join(' · ')}
      </p>
      <div class="source">
        {[...new Set(statements)].map((text) => (
          <blockquote key={text} dir="auto">
            {text}
          </blockquote>
        ))}
      </div>
      {specifications.length > 0 && (
        <dl class="hint" dir="auto">
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
    </details>
  );
}
