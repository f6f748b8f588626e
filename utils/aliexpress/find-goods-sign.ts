import type { Exclusion } from '../model/order.ts';
import type { PrintedProduct } from '../model/printed-product.ts';
import type { GoodsSign } from '../model/product.ts';
import { categoryExclusion } from './categories.ts';
import { findExclusion } from './find-exclusion.ts';

/** What the site's own marks say of a product. */
const FLAGS: ReadonlyMap<string, Exclusion> = new Map<string, Exclusion>([
  ['virtualProduct', 'digital'],
  ['voucherProduct', 'digital'],
  ['eticket', 'digital'],
  ['cardCoupon', 'digital'],
  ['giftCard', 'digital'],
  ['rechargeProduct', 'digital'],
  ['falseHair', 'wigs'],
]);

/** True when a mark of the site says that there is nothing to send back. */
export function isMarkedDigital(flags: readonly string[]): boolean {
  return flags.some((name) => FLAGS.get(name) === 'digital');
}

/** Why a product may be of goods that cannot be returned: its category, else a mark, else its title; or null. */
export function findGoodsSign(
  { categoryIds, flags, title }: Pick<PrintedProduct, 'categoryIds' | 'flags' | 'title'>,
  language: string | null,
): GoodsSign | null {
  const category = categoryExclusion(categoryIds);
  if (category) return { exclusion: category.exclusion, by: 'category', evidence: category.id };
  const flag = flags.find((name) => FLAGS.has(name));
  const flagged = flag === undefined ? undefined : FLAGS.get(flag);
  if (flag !== undefined && flagged) return { exclusion: flagged, by: 'flag', evidence: flag };
  const exclusion = title === null ? null : findExclusion(title, language);
  return exclusion && title !== null ? { exclusion, by: 'title', evidence: title } : null;
}
