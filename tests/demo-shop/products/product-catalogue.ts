import { STOCKS, stockedOrder, stockedOrders } from '../stock.ts';
import { productOfLine } from './ordered-goods.ts';
import { lineOfProductId, productIdOfLine } from './product-ids.ts';
import type { ProductSpec } from './product-spec.ts';
import { EXTRA_PRODUCTS } from './product-specs.ts';

/* Which products the shop has, and under which numbers. All numbers here are those of most hosts. */

/** A page of this number says nothing that could be read. */
const NOTHING = '1005007000000000';
const FIRST_EXTRA = 1_005_009_100_000_000;

/** Numbers of the products that tests name, the one without a page aside. */
export const PRODUCT_IDS: Readonly<Record<string, string>> = {
  'free-return': productOfOrder('fresh'),
  earrings: productOfOrder('earrings'),
  ...Object.fromEntries(
    EXTRA_PRODUCTS.map(({ name }, place) => [name, String(FIRST_EXTRA + (place + 1) * 7_919)]),
  ),
};

/** Number of the product with a name; 'nothing' has none. Throws RangeError for an unknown name. */
export function productIdOf(name: string): string {
  const id = name === 'nothing' ? NOTHING : PRODUCT_IDS[name];
  if (id === undefined) throw new RangeError(`no product is called ${name}`);
  return id;
}

/** The product with a number; null when the shop has none. */
export function productOf(productId: string): ProductSpec | null {
  if (productId === NOTHING) return null;
  const extra = EXTRA_PRODUCTS.find(({ name }) => PRODUCT_IDS[name] === productId);
  if (extra) return extra;
  const from = lineOfProductId(productId);
  if (!from) return null;
  const order = STOCKS.flatMap((stock) => stockedOrders(stock)).find(({ number }) => number === from.number);
  const line = order?.spec.lines[from.place];
  return order && line ? productOfLine(line, order.spec.store) : null;
}

function productOfOrder(name: string): string {
  return productIdOfLine(stockedOrder(name).number, 0);
}
