import type { PlainDate } from '../../../utils/model/plain-date.ts';
import { printOrder } from '../print-order.ts';
import type { ShopOrder, ShopSettings } from '../shop-state.ts';
import type { StockedOrder } from '../stock.ts';

export type Data = Readonly<Record<string, unknown>>;

/** What a page's data client asks, and for which account. */
export interface Question {
  /** Name of the interface, in any case. */
  api: string;
  data: Data;
  settings: ShopSettings;
  /** Every order of the account. */
  orders: readonly StockedOrder[];
  today: PlainDate;
  /** Epoch ms. */
  at: number;
}

/** The answer as the site's client hands it on. */
export interface ShopAnswer {
  api: string;
  v: string;
  ret: string[];
  data: Data;
}

/** An order with everything that is printed of it. */
export interface Printed {
  stocked: StockedOrder;
  order: ShopOrder;
}

export function printed(stocked: StockedOrder, { today, settings }: Question): Printed {
  return { stocked, order: printOrder(stocked, today, settings) };
}

/** The order that `tradeOrderId` names, or null. Another name for it is not heard, as on the site. */
export function askedOrder({ data, orders }: Question): StockedOrder | null {
  const { tradeOrderId } = data;
  return orders.find(({ orderId }) => orderId === String(tradeOrderId)) ?? null;
}

/** A label without its colon: data answers have them so. */
export function bare(label: string): string {
  return label.replace(/\s*[:：]+$/u, '');
}
