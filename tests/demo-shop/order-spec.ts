import type { ShopLineSpec } from './shop-goods.ts';
import type { ShopStatus } from './shop-languages.ts';

/** An order of the made-up shop. Days count from today: -12 is twelve days ago. */
export interface ShopOrderSpec {
  /** Short name for tests and tables. */
  name: string;
  status: ShopStatus;
  ordered: number;
  paid?: number;
  shipped?: number;
  /** The carrier's delivered event; only the tracking page shows it. */
  delivered?: number;
  completed?: number;
  store: string;
  storeLink?: false;
  totalShown?: false;
  lines: readonly ShopLineSpec[];
  /** "Within {days} days of confirming receipt". */
  receiptDays?: number;
  /** "Within {days} days after order was placed". */
  orderDays?: number;
  /** Day of "Refund if no delivery before". */
  refundDay?: number;
  /** Day of "coupon if delayed by". */
  couponDay?: number;
  /** Text on the card about a refund in progress. */
  exposed?: string;
}
