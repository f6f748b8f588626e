import type { ShopCountry } from '../shop-languages.ts';

/**
 * What a product's page promises about sending it back. 'free-90' holds in some countries only; the days of
 * 'free-after-delivery' start elsewhere; 'free-undated' names no days; 'none' has no such row. Nobody has seen a page
 * that says 'non-returnable': that one is made up, with a promise id that the site does not use.
 */
export type ReturnsKind =
  | 'free-90'
  | 'free-after-delivery'
  | 'free-undated'
  | 'policy'
  | 'none'
  | 'non-returnable';

export interface ProductSkuSpec {
  name: string;
  /** On top of the product's price. */
  moreCents?: number;
  /** Code of the country it is sent from, 'CN' when nothing is said. */
  shipsFrom?: string;
  /** Where this choice promises something else than the product. */
  returns?: ReturnsKind;
  stock: number;
}

/** A product of the made-up shop. */
export interface ProductSpec {
  /** Short name for tests; null for the goods of some order. */
  name: string | null;
  title: string;
  /** US cents. */
  cents: number;
  /** Colours of the placeholder picture. */
  hue: number;
  store: string;
  /** Publish ids from the root to the leaf. */
  category: readonly [number, ...number[]];
  material: string;
  returns: ReturnsKind;
  /** One of AliExpress's own choice: the page says so, and the promises come with it. */
  isChoice: boolean;
  /** Days after which a parcel that did not come is paid back; null where nothing of the kind is promised. */
  guaranteeDays: number | null;
  /** What the buyer chooses by. */
  chosenBy: 'colour' | 'ships-from';
  skus: readonly [ProductSkuSpec, ...ProductSkuSpec[]];
  /** The countries it is sent to, where those are not all. */
  sentTo?: readonly ShopCountry[];
  isDigital?: true;
  isFalseHair?: true;
}

/** The choice at a place. Throws RangeError when there is none. */
export function skuAt(spec: ProductSpec, place: number): ProductSkuSpec {
  const sku = spec.skus[place];
  if (!sku) throw new RangeError(`no SKU ${place} of ${spec.title}`);
  return sku;
}

export function isSentTo({ sentTo }: ProductSpec, country: ShopCountry): boolean {
  return sentTo === undefined || sentTo.includes(country);
}
