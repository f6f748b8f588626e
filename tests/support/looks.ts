import * as understanding from '../../utils/aliexpress/understand-looks.ts';
import type { Order } from '../../utils/model/order.ts';
import type { ProductLook } from '../../utils/model/printed-product.ts';
import { aLine, anOrder, type OrderParts } from './orders.ts';
import { aLook, freeTerms, type LookParts, PRODUCT_ID } from './product.ts';

/* An order and looks at its product in August 2026. */

export const ORDERED = '2026-08-05';

/** Noon of the site on a day of August, epoch ms (UTC). */
export function noon(day: number, minutes = 0): number {
  return Date.UTC(2026, 7, day, 19, minutes);
}

/** An order to the United States of one product, placed on 5 August. */
export function orderOfProduct(parts: OrderParts = {}): Order {
  const lines = [aLine({ productId: PRODUCT_ID })];
  return anOrder({ milestones: { ordered: ORDERED }, lines, country: 'US', ...parts });
}

/** A look at a page that promises a free return for so many days from the order; null for no promise. */
export function lookWith(readAt: number, days: number | null = 90, parts: LookParts = {}): ProductLook {
  const promises = days === null ? [] : [freeTerms(days)];
  return aLook({
    readAt,
    sightings: [{ source: 'data', country: 'US', printed: { countryText: 'US', promises } }],
    ...parts,
  });
}

/** What these looks promise for an order, which was known since `firstSeenAt` (epoch ms, null when that is not known). */
export function promisedFor(about: Order, looks: readonly ProductLook[], firstSeenAt: number | null = null) {
  return understanding.promisedFor(about, understanding.understandLooks(looks), firstSeenAt);
}

/** What these looks tell of an order's listings. */
export function listingsFor(about: Order, looks: readonly ProductLook[], firstSeenAt: number | null = null) {
  return understanding.listingsFor(about, understanding.understandLooks(looks), firstSeenAt);
}
