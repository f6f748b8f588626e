/* Numbers of products: those of ordered goods lie on a grid, so that a number leads back to its order line. */

const FIRST = 1_005_007_000_000_000;
const STEP = 1_337;
/** aliexpress.us adds this to every product number. */
const US_OFFSET = 2_251_799_813_685_248n;

/** Number of the product on a line of an order: `number` is the order's, `place` the line's, from 0. */
export function productIdOfLine(number: number, place: number): string {
  return String(FIRST + (number * 10 + place) * STEP);
}

/** The order's number and the line's place that a product's number was made from; null for any other number. */
export function lineOfProductId(productId: string): { number: number; place: number } | null {
  const steps = (Number(productId) - FIRST) / STEP;
  if (!Number.isInteger(steps) || steps < 0 || steps >= 1_000_000) return null;
  return { number: Math.floor(steps / 10), place: steps % 10 };
}

/** A product's number as a host of the shop writes it: aliexpress.us has numbers of its own. */
export function idOnHost(productId: string, host: string): string {
  return isUs(host) ? String(BigInt(productId) + US_OFFSET) : productId;
}

/** The number that a product has on most hosts, from the digits of any. */
export function globalId(digits: string): string {
  const id = BigInt(digits);
  return String(id > US_OFFSET ? id - US_OFFSET : id);
}

function isUs(host: string): boolean {
  return host.replace(/:\d+$/, '').endsWith('aliexpress.us');
}
