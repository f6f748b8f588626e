import type { Money } from '../model/money.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { GoodsSign, Product, ReturnPromise } from '../model/product.ts';

export const RETURNABLE = ['yes', 'no', 'unknown'] as const;
export type Returnable = (typeof RETURNABLE)[number];

/** Why it is returnable, or not, or not known: the promise that decided, or what there is instead of one. */
export type ReturnableReason =
  | 'free-return' // the page promises it, postage paid
  | 'local-return' // the page promises it, to an address in the country
  | 'page-refuses' // the page says that it cannot be sent back
  | 'digital-goods' // the site's own mark: there is nothing to send back
  | 'policy-only' // a policy applies, the page promises nothing
  | 'nothing-shown' // the page has no row about returns
  | 'not-understood'; // a row is there, nobody knows what it means

/** What the answer leaves open. */
export type ProductGap =
  | 'days' // promised, for how long is not said
  | 'start' // from when the days count is not said
  | 'policy-text' // what the policy says opens on a click and was not read
  | 'other-country' // the promise is for another country than the user's
  | 'country' // for which country is not known
  | 'later-returns'; // who pays for a second return of the same order

/** Everything a surface shows of a product page: values and keys, no sentence of ours. Instants are epoch ms, UTC. */
export interface ProductView {
  productId: string;
  title: string | null;
  store: string | null;
  price: Money | null;
  returnable: Returnable;
  reason: ReturnableReason;
  promise: ReturnPromise | null;
  /** Days of a free return that is promised; null without one or without a number. */
  freeReturnDays: number | null;
  /** Last safe day if it were ordered today; null when that cannot be told. */
  actByIfOrderedToday: PlainDate | null;
  whoPays: 'aliexpress' | 'buyer' | 'not-known';
  /** Goods of this kind often cannot be returned: look before you order. */
  goods: GoodsSign | null;
  /** Ids of the rules by which it could be returned without a promise, in this country; the strongest rank only. */
  returnRules: string[];
  /** Ids of the rules for what stays covered whatever is promised: faulty, not as described, not received. */
  protectionRules: string[];
  gaps: ProductGap[];
  /** For which country the page says this (ISO 3166 alpha-2); null when it does not say; never the user's own. */
  country: string | null;
  isChoice: boolean;
  unreachable: boolean;
  deliveryFrom: PlainDate | null;
  deliveryUntil: PlainDate | null;
  statements: Product['statements'];
  readAt: number;
}
