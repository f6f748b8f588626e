import type { PrintedCase, Reading } from '../../utils/model/reading.ts';
import type { StoredOrder } from '../../utils/model/stored-order.ts';
import { keptLiveOrders } from './kept.ts';
import type { Moment } from './moment.ts';

/** What a reading says of a case whose order is not kept. Nobody can do anything about it. */
export const UNKNOWN_ORDER = 'case.unknown-order';

/**
 * The same reading, with the id of the kept order for a case that names none: the one that knows its case or line. Of
 * a case that belongs to no live order nothing is left but the problem that says so.
 */
export async function findCaseOrder(reading: Reading, { today }: Moment): Promise<Reading> {
  if (reading.page !== 'case' || reading.orders.every(({ orderId }) => orderId !== null)) return reading;
  const kept = await keptLiveOrders(today);
  const named = reading.orders.map((order) => {
    const owner = kept.find((stored) => order.cases.some((one) => knows(stored, one)));
    return { ...order, orderId: order.orderId ?? owner?.orderId ?? null };
  });
  const orders = named.filter(({ orderId }) => orderId !== null);
  if (orders.length === named.length) return { ...reading, orders };
  return { ...reading, orders, problems: [...reading.problems, { code: UNKNOWN_ORDER, detail: '' }] };
}

function knows({ sightings }: StoredOrder, { caseId, lineId }: PrintedCase): boolean {
  const isOne = (knownCase: string | null, knownLine: string | null): boolean =>
    (caseId !== null && knownCase === caseId) || (lineId !== null && knownLine === lineId);
  return sightings.some(
    ({ printed }) =>
      printed.cases.some((one) => isOne(one.caseId, one.lineId)) ||
      printed.lines.some((line) => isOne(null, line.lineId)),
  );
}
