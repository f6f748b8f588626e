import type { Money } from './money.ts';
import type { Exclusion } from './order.ts';
import type { PlainDate } from './plain-date.ts';
import type { PromisePlace } from './printed-product.ts';

/* What printed products mean. Derived on every use from the looks that are stored, never stored itself. */

/**
 * What the page promises about sending it back: `free-return` with paid postage; `local-return` to an address in the
 * buyer's country; `policy`: a policy applies, nothing is promised here; `no-return`: the page says that it cannot be
 * sent back; `not-understood`: something stands there that nobody knows.
 */
export type ReturnPromiseType = 'free-return' | 'local-return' | 'policy' | 'no-return' | 'not-understood';

export interface ReturnPromise {
  type: ReturnPromiseType;
  /** Days to send it back, 7 to 365; null when none are named. */
  days: number | null;
  /** What the days are counted from; null when the page does not say. */
  from: 'ordered' | 'delivered' | null;
  /** Word for word; '' when the page's data names the promise and no text does. */
  sentence: string;
  /** Country of delivery that it is made for (ISO 3166 alpha-2), or null. */
  country: string | null;
}

/** A statement about returns or guarantees, word for word. */
export interface ProductStatement {
  place: PromisePlace;
  title: string | null;
  details: string[];
}

/** Goods of a kind that often cannot be returned, and what says that this may be one: a category's id, a mark, words. */
export interface GoodsSign {
  exclusion: Exclusion;
  by: 'category' | 'flag' | 'title';
  evidence: string;
}

export interface Product {
  /** The number that is the same on every host. */
  productId: string;
  title: string | null;
  categoryIds: string[];
  store: { name: string | null; url: string | null } | null;
  price: Money | null;
  /** Country of delivery the page was shown for (ISO 3166 alpha-2), or null. */
  country: string | null;
  unreachable: boolean;
  deliveryFrom: PlainDate | null;
  deliveryUntil: PlainDate | null;
  isChoice: boolean | null;
  specifications: { name: string; value: string }[];
  /** Null when the page says nothing about returns. */
  returnPromise: ReturnPromise | null;
  goods: GoodsSign | null;
  /** The site itself marks it as digital goods. */
  isDigital: boolean;
  statements: ProductStatement[];
  /** True when the page's data was read too. */
  hasData: boolean;
  /** When it was read, epoch ms (UTC). */
  readAt: number;
}

/** What one look at a product page says that may serve as evidence of what was promised. */
export interface Listing
  extends Pick<
    Product,
    'productId' | 'title' | 'readAt' | 'price' | 'country' | 'deliveryUntil' | 'specifications'
  > {
  /** True up to the day of the order, unless the order was known already; null when its day is not known. */
  beforeOrder: boolean | null;
  /** Every text about returns and guarantees, word for word. */
  statements: string[];
}
