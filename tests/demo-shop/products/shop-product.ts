import type { Data } from '../answers/question.ts';
import type { OldGuarantee } from './era-a-data.ts';
import type { OldService } from './era-b-data.ts';
import type { Specification } from './product-specifications.ts';
import type { RowKind } from './row-icons.ts';
import type { ShippingLine } from './shipping-block.ts';

/* What a product page prints: every text finished, so that the client only builds nodes. */

/** A row beside the buttons; `lines` are its small print. */
export interface ProductRow {
  kind: RowKind;
  icon: string;
  title: string;
  subTitle: string | null;
  lines: string[];
}

/** A product with one of its choices. */
export interface ProductSku {
  name: string;
  /** '14-900000001', as in the page's own attribute. */
  column: string;
  price: string;
  priceBefore: string;
  /** Null of a product that comes as a code. */
  shipping: { icon: string; lines: ShippingLine[] } | null;
  rows: ProductRow[];
  available: string;
  services: OldService[];
  guarantees: OldGuarantee[];
  /** What the page's global says of it. */
  modules: Data;
}

export interface SimilarProduct {
  href: string;
  title: string;
  price: string;
  hue: number;
}

export interface ShopProduct {
  /** As the host writes it. */
  productId: string;
  /** The number that it has on most hosts. */
  globalId: string;
  language: string;
  direction: 'ltr' | 'rtl';
  country: string;
  countryName: string;
  currency: string;
  title: string;
  hue: number;
  canonical: string;
  /** The same page on other hosts: one of them has another number. */
  alternates: { hreflang: string; href: string }[];
  keywords: string;
  /** For search engines: price as a plain number. */
  linkedPrice: string;
  store: { name: string; href: string };
  mind: string | null;
  property: { row: string; name: string };
  skus: ProductSku[];
  isSent: boolean;
  specifications: Specification[];
  similar: SimilarProduct[];
  words: ProductTexts;
  /** The part of the page's global that is there from the start. */
  frameData: Data;
  /** What the global says when the product is gone. */
  goneModules: Data;
}

/** Words of the page that are the same for every choice. */
export interface ProductTexts {
  soldBy: string;
  trader: string;
  reviews: string;
  sold: string;
  tax: string;
  quantity: string;
  buyNow: string;
  addToCart: string;
  findSimilar: string;
  specifications: string;
  store: string;
  similar: string;
  belongsTo: string;
  home: string;
  shipTo: string;
  services: string;
  gone: string;
  check: string;
}
