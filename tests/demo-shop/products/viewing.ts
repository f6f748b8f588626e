import type { PlainDate } from '../../../utils/model/plain-date.ts';
import type { ShopCountry } from '../shop-languages.ts';
import type { ProductLanguage } from './product-languages.ts';
import type { ProductSkuSpec, ProductSpec } from './product-spec.ts';

/** Who looks at a page of the shop, and where. */
export interface Onlooker {
  host: string;
  country: ShopCountry;
  language: ProductLanguage;
  today: PlainDate;
}

/** A product with one of its choices, as somebody sees it. */
export interface Viewing extends Onlooker {
  /** As the host writes it. */
  productId: string;
  spec: ProductSpec;
  sku: ProductSkuSpec;
  skuId: string;
}

/** Number of a choice. The site's are too long for a JavaScript number, too: it writes them as text beside it. */
export function skuIdOf(productId: string, place: number): string {
  return `120000${productId.slice(-9)}${place}0`;
}

/** What a choice costs, in US cents. */
export function centsOf({ spec, sku }: Pick<Viewing, 'spec' | 'sku'>): number {
  return spec.cents + (sku.moreCents ?? 0);
}
