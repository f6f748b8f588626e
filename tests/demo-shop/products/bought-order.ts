import type { StockedOrder } from '../stock.ts';
import { productOf } from './product-catalogue.ts';
import { globalId } from './product-ids.ts';

/** Number of the order that "Buy now" makes. */
export const BOUGHT_ORDER_ID = '8290000000099001';

/**
 * The order of a tab that bought a product a moment ago, from the tab's word; null when it bought nothing that the
 * shop has. Nothing is promised on it: what holds was said on the page of the product.
 */
export function boughtOrder(bought: unknown): StockedOrder | null {
  if (typeof bought !== 'string' || !/^\d{6,20}$/.test(bought)) return null;
  const productId = globalId(bought);
  const product = productOf(productId);
  if (!product) return null;
  const { title, cents, hue, store, skus } = product;
  return {
    orderId: BOUGHT_ORDER_ID,
    number: 0,
    productIds: [productId],
    spec: {
      name: 'bought',
      status: 'processing',
      ordered: 0,
      paid: 0,
      store,
      lines: [{ title, variant: skus[0].name, quantity: 1, cents, hue }],
    },
  };
}

/** The orders of a tab: those of its stock, after what it bought a moment ago. */
export function ordersWith(bought: unknown, orders: readonly StockedOrder[]): readonly StockedOrder[] {
  const order = boughtOrder(bought);
  return order ? [order, ...orders] : orders;
}
