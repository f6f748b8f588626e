import type { OrderView } from '../policy/order-view.ts';

const NOT_SENT: ReadonlySet<string> = new Set(['awaiting-payment', 'processing', 'cancelled', 'expired']);

/** True when tracking may tell more of an order: it was sent, and no carrier says yet that all of it arrived. */
export function wantsTracking({ status, parcels }: Pick<OrderView, 'status' | 'parcels'>): boolean {
  return !NOT_SENT.has(status) && (parcels === null || parcels.delivered < parcels.total);
}
