import type { Order } from '../model/order.ts';
import type { Problem } from '../model/problem.ts';
import type { WindowKind } from '../model/window.ts';
import { dayOf, statusOf } from './anchors.ts';
import type { Assessment } from './assess-order.ts';
import type { OrderView } from './order-view.ts';

const SITE = 'https://www.aliexpress.com';

export interface ViewInput {
  order: Order;
  assessment: Assessment;
  /** Kinds the user marked as done. */
  done: readonly WindowKind[];
  /** When the newest sighting was read, epoch ms (UTC). */
  readAt: number;
  problems: readonly Problem[];
}

/**
 * What surfaces show of an order. The links are built from the order number alone, never taken from a page; returns
 * and refunds start on the order's own page, where each line has its button.
 */
export function viewOrder({ order, assessment, done, readAt, problems }: ViewInput): OrderView {
  const orderId = order.orderId ?? '';
  const unread = order.statements
    .filter(({ meanings }) => meanings.length === 0)
    .map(({ sentence }) => sentence);
  return {
    orderId,
    status: statusOf(order),
    statusText: order.statusText,
    orderedOn: dayOf(order, 'ordered'),
    store: order.store?.name ?? null,
    total: order.total,
    lines: order.lines.map(({ title, quantity, exclusion }) => ({ title, quantity, exclusion })),
    windows: assessment.windows,
    verdict: assessment.verdict,
    unreadSentences: [...new Set(unread)],
    done: [...done],
    readAt,
    links: linksOf(orderId),
    problems: [...problems],
  };
}

function linksOf(orderId: string): OrderView['links'] {
  const id = encodeURIComponent(orderId);
  const order = `${SITE}/p/order/detail.html?orderId=${id}`;
  return { order, tracking: `${SITE}/p/tracking/index.html?tradeOrderId=${id}`, returns: order };
}
