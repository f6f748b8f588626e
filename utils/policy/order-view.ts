import type { Money } from '../model/money.ts';
import type { Exclusion, OrderStatus } from '../model/order.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Problem } from '../model/problem.ts';
import type { ClaimWindow, Verdict, WindowKind } from '../model/window.ts';

/** Everything a surface shows of one order: values and keys, no sentence of ours. Instants are epoch ms, UTC. */
export interface OrderView {
  orderId: string;
  status: OrderStatus;
  /** The site's own word. */
  statusText: string | null;
  orderedOn: PlainDate | null;
  store: string | null;
  total: Money | null;
  lines: { title: string | null; quantity: number | null; exclusion: Exclusion | null }[];
  windows: ClaimWindow[];
  verdict: Verdict;
  /** Sentences printed for this order that no pattern understood, word for word. */
  unreadSentences: string[];
  done: WindowKind[];
  readAt: number;
  links: { order: string; tracking: string; returns: string };
  problems: Problem[];
}
export type UrgencyGroup = 'act-now' | 'open' | 'waiting' | 'closed';
