import { CASE_ORDERS } from './case-orders.ts';
import { LARGE_ORDERS } from './large-orders.ts';
import type { ShopOrderSpec } from './order-spec.ts';
import { SHOP_ORDERS, shopOrderId } from './shop-orders.ts';

/**
 * What was ever bought: 'small' is 23 orders that many tests count on, 'cases' adds cases and parcels of every kind,
 * 'large' is a history of three years.
 */
export const STOCKS = ['small', 'cases', 'large'] as const;
export type Stock = (typeof STOCKS)[number];

export interface StockedOrder {
  orderId: string;
  /** Makes the ids of its goods. */
  number: number;
  /** The ids of its goods, where they are not made from the number. */
  productIds?: readonly string[];
  spec: ShopOrderSpec;
}

const SMALL = SHOP_ORDERS.map((spec, index) => ({ orderId: shopOrderId(index), number: index, spec }));
const CASES = numbered(CASE_ORDERS, 8_213_000_000_810_000, 1_000);
const BY_STOCK: Record<Stock, readonly StockedOrder[]> = {
  small: SMALL,
  cases: [...SMALL, ...CASES].toSorted((a, b) => b.spec.ordered - a.spec.ordered),
  large: numbered(LARGE_ORDERS, 8_190_000_000_810_000, 5_000),
};

/** The orders of a stock, in the order in which the list shows them. */
export function stockedOrders(stock: Stock): readonly StockedOrder[] {
  return BY_STOCK[stock];
}

/** The order with a name, in whatever stock it is. Throws RangeError for an unknown name. */
export function stockedOrder(name: string): StockedOrder {
  const found = STOCKS.flatMap((stock) => BY_STOCK[stock]).find(({ spec }) => spec.name === name);
  if (!found) throw new RangeError(`no order is called ${name}`);
  return found;
}

/** Number of a line, 16 digits: it follows that of its order. */
export function lineIdOf(orderId: string, place: number): string {
  return String(Number(orderId) + 1 + place);
}

/** Number of the case about a line. */
export function caseIdOf(orderId: string, place: number): string {
  return String(Number(lineIdOf(orderId, place)) - 2_000_000_000_000_000);
}

export function isStock(text: unknown): text is Stock {
  return STOCKS.some((stock) => stock === text);
}

function numbered(specs: readonly ShopOrderSpec[], firstId: number, firstNumber: number): StockedOrder[] {
  return specs.map((spec, index) => ({
    orderId: String(firstId + index * 20_000),
    number: firstNumber + index,
    spec,
  }));
}
