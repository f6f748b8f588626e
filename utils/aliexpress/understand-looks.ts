import type { Order, OrderPromise } from '../model/order.ts';
import { latest, type PlainDate } from '../model/plain-date.ts';
import type { ProductLook } from '../model/printed-product.ts';
import type { Listing, Product } from '../model/product.ts';
import { globalProductId } from '../model/product-id.ts';
import { siteCountry } from '../model/site-country.ts';
import { siteDay } from './site-day.ts';
import { understandProduct } from './understand-product.ts';

/** A look at a product page, understood, and the site's day on which it was taken. */
interface Look {
  day: PlainDate;
  product: Product;
}

/**
 * What the product pages of an order promised before it was placed: of each product the last day on which it was looked
 * at counts, the day of the order included. Looks for another country of delivery promise nothing for this order, nor
 * does any look when the day of the order is not known. Never throws.
 */
export function promisedFor(
  { lines, milestones, country }: Pick<Order, 'lines' | 'milestones' | 'country'>,
  looks: readonly ProductLook[],
): OrderPromise[] {
  const ordered = milestones.ordered?.day ?? null;
  if (ordered === null) return [];
  const productIds = new Set(lines.flatMap(({ productId }) => globalProductId(productId) ?? []));
  const place = siteCountry(country);
  return [...productIds].flatMap((productId) => {
    const mine = looks
      .filter((look) => look.productId === productId)
      .flatMap(understandLook)
      .filter(({ day, product }) => day <= ordered && isFor(product, place));
    const last = latest(mine.map(({ day }) => day));
    return promisesOf(mine.filter(({ day }) => day === last));
  });
}

/** The pages of an order's products as the user saw them, the newest look first. */
export function listingsFor(
  { milestones }: Pick<Order, 'milestones'>,
  looks: readonly ProductLook[],
): Listing[] {
  const ordered = milestones.ordered?.day ?? null;
  return looks.flatMap(understandLook).map(({ day, product }) => ({
    productId: product.productId,
    title: product.title,
    readAt: product.readAt,
    beforeOrder: ordered === null || day <= ordered,
    price: product.price,
    country: product.country,
    deliveryUntil: product.deliveryUntil,
    statements: product.statements.flatMap(({ title, details }) => [title ?? [], ...details].flat()),
    specifications: product.specifications,
  }));
}

function understandLook({ firstReadAt, sightings }: ProductLook): Look[] {
  const day = siteDay(firstReadAt);
  const product = understandProduct(sightings);
  return day === null || product === null ? [] : [{ day, product }];
}

function isFor({ returnPromise, country }: Product, place: string | null): boolean {
  const promised = returnPromise?.country ?? country;
  return place === null || promised === null || promised === place;
}

/** The promises of one day; with different ones, or a look that has none, it is not known which holds. */
function promisesOf(looks: readonly Look[]): OrderPromise[] {
  const telling = looks.filter(({ product }) => product.hasData || product.statements.length > 0);
  // Of one promise in several languages the newest wording stays.
  const promises = telling.toSorted((a, b) => a.product.readAt - b.product.readAt).flatMap(promiseOf);
  const distinct = new Map(
    promises.map((promise) => [`${promise.kind} ${promise.days} ${promise.from}`, promise]),
  );
  const varies = promises.length < telling.length || distinct.size > 1;
  return [...distinct.values()].map((promise) => ({ ...promise, varies }));
}

function promiseOf({ day, product }: Look): OrderPromise[] {
  const promise = product.returnPromise;
  const isPromised = promise?.type === 'free-return' || promise?.type === 'local-return';
  if (!isPromised || promise.days === null || promise.sentence === '') return [];
  return [
    {
      productId: product.productId,
      title: product.title,
      kind: promise.type === 'free-return' ? 'free-return' : 'return',
      days: promise.days,
      from: promise.from,
      sentence: promise.sentence,
      readOn: day,
      varies: false,
    },
  ];
}
