import type { Order, OrderPromise } from '../model/order.ts';
import { latest, type PlainDate } from '../model/plain-date.ts';
import type { ProductLook } from '../model/printed-product.ts';
import type { Listing, Product } from '../model/product.ts';
import { globalProductId } from '../model/product-id.ts';
import { siteCountry } from '../model/site-country.ts';
import { siteDay } from './site-day.ts';
import { understandProduct } from './understand-product.ts';

/** A look at a product page, understood. */
export interface UnderstoodLook {
  /** The site's day on which it was taken. */
  day: PlainDate;
  /** When it was taken first, epoch ms (UTC). */
  firstReadAt: number;
  product: Product;
}

/** Looks with what they say; those of which nothing is understood are left out. Never throws. */
export function understandLooks(looks: readonly ProductLook[]): UnderstoodLook[] {
  return looks.flatMap(({ firstReadAt, sightings }) => {
    const day = siteDay(firstReadAt);
    const product = understandProduct(sightings);
    return day === null || product === null ? [] : [{ day, firstReadAt, product }];
  });
}

/**
 * What the product pages of an order promised before it was placed: of each product the last day on which it was looked
 * at counts, the day of the order included, unless the order was known before (`firstSeenAt`, epoch ms UTC, null when
 * that is not known). Looks for another country of delivery promise nothing for this order, nor does any look when the
 * day of the order is not known; where a country is not known it is not known whether the promise holds. Never throws.
 */
export function promisedFor(
  { lines, milestones, country }: Pick<Order, 'lines' | 'milestones' | 'country'>,
  looks: readonly UnderstoodLook[],
  firstSeenAt: number | null,
): OrderPromise[] {
  const ordered = milestones.ordered?.day ?? null;
  if (ordered === null) return [];
  const productIds = new Set(lines.flatMap(({ productId }) => globalProductId(productId) ?? []));
  const place = siteCountry(country);
  const usable = looks.filter(
    (look) => isBefore(look, ordered, firstSeenAt) && saysSomething(look) && isFor(look, place),
  );
  return [...productIds].flatMap((productId) => {
    const mine = usable.filter(({ product }) => product.productId === productId);
    const last = latest(mine.map(({ day }) => day));
    return promisesOf(
      mine.filter(({ day }) => day === last),
      place,
    );
  });
}

/** The pages of an order's products as the user saw them, the newest look first. */
export function listingsFor(
  { milestones }: Pick<Order, 'milestones'>,
  looks: readonly UnderstoodLook[],
  firstSeenAt: number | null,
): Listing[] {
  const ordered = milestones.ordered?.day ?? null;
  return looks.map((look) => ({
    productId: look.product.productId,
    title: look.product.title,
    readAt: look.product.readAt,
    beforeOrder: ordered === null ? null : isBefore(look, ordered, firstSeenAt),
    price: look.product.price,
    country: look.product.country,
    deliveryUntil: look.product.deliveryUntil,
    statements: look.product.statements.flatMap(({ title, details }) => [title ?? [], ...details].flat()),
    specifications: look.product.specifications,
  }));
}

function isBefore(look: UnderstoodLook, ordered: PlainDate, firstSeenAt: number | null): boolean {
  return look.day <= ordered && (firstSeenAt === null || look.firstReadAt <= firstSeenAt);
}

/** False for a page whose rows were not drawn yet. */
function saysSomething({ product }: UnderstoodLook): boolean {
  return product.hasData || product.statements.length > 0;
}

function isFor({ product }: UnderstoodLook, place: string | null): boolean {
  const promised = countryOf(product);
  return place === null || promised === null || promised === place;
}

function countryOf({ returnPromise, country }: Product): string | null {
  return returnPromise?.country ?? country;
}

/** The promises of one day; with different ones, a look that has none, or no country, it is not known which holds. */
function promisesOf(looks: readonly UnderstoodLook[], place: string | null): OrderPromise[] {
  // Of one promise in several languages the newest wording stays.
  const promises = looks.toSorted((a, b) => a.product.readAt - b.product.readAt).flatMap(promiseOf);
  const distinct = new Map(
    promises.map((promise) => [`${promise.kind} ${promise.days} ${promise.from}`, promise]),
  );
  const isElsewhere = place === null || looks.some(({ product }) => countryOf(product) === null);
  const varies = isElsewhere || promises.length < looks.length || distinct.size > 1;
  return [...distinct.values()].map((promise) => ({ ...promise, varies }));
}

function promiseOf({ day, product }: UnderstoodLook): OrderPromise[] {
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
