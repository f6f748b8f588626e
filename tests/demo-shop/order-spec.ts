import type { ShopCaseSpec } from './case-spec.ts';
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
  /** How the lines were packed, where that was more than one parcel, or where its carrier is silent. */
  parcels?: readonly ShopParcelSpec[];
  cases?: readonly ShopCaseSpec[];
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

export interface ShopParcelSpec {
  /** Places of its lines in the order, from 0. */
  lines: readonly number[];
  shipped?: number | undefined;
  delivered?: number | undefined;
  /** The carrier never reported anything. */
  isSilent?: true;
}

/** The parcels of an order: one with everything when nothing else is said; none before it is paid. */
export function parcelsOf(spec: ShopOrderSpec): readonly ShopParcelSpec[] {
  if (spec.paid === undefined || spec.status === 'canceled') return [];
  const { shipped, delivered } = spec;
  return spec.parcels ?? [{ lines: spec.lines.map((_, place) => place), shipped, delivered }];
}

/** The day on which the last parcel was delivered; undefined while one is not. */
export function deliveredDay(spec: ShopOrderSpec): number | undefined {
  const days = parcelsOf(spec).map(({ delivered }) => delivered);
  const known = days.filter((day) => day !== undefined);
  return days.length > 0 && known.length === days.length ? Math.max(...known) : undefined;
}

/**
 * True when the page of the order offers to open a dispute about a line: as long as it can be filed, and not again
 * after a request that was not withdrawn.
 */
export function offersDispute(spec: ShopOrderSpec, line: number): boolean {
  const { status, completed, ordered, orderDays = 0 } = spec;
  if (spec.cases?.some((one) => one.line === line && one.state !== 'cancelled')) return false;
  if (status === 'awaiting-delivery') return true;
  return (
    status === 'completed' && completed !== undefined && Math.max(completed + 15, ordered + orderDays) >= 0
  );
}
