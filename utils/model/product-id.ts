/** aliexpress.us adds this to every product number; a redirect between the two hosts shows it. */
const US_OFFSET = 2n ** 51n;

/**
 * The number of a product that is the same on every host, from the digits of any; null for what is no such number.
 * Numbers of all other hosts are smaller than what the American one adds.
 */
export function globalProductId(digits: string | null): string | null {
  if (digits === null || !/^[1-9]\d{5,19}$/.test(digits)) return null;
  const id = BigInt(digits);
  return String(id > US_OFFSET ? id - US_OFFSET : id);
}
