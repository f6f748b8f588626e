import type { Money } from '../model/money.ts';
import type { Exclusion, OrderCase, OrderStatus } from '../model/order.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Problem } from '../model/problem.ts';
import type { Listing } from '../model/product.ts';
import type { ClaimWindow, Verdict, WindowKind } from '../model/window.ts';
import type { CaseChoices } from './case-choices.ts';
import type { Guide } from './guide.ts';

/** A dispute as surfaces show it. */
export interface CaseView
  extends Pick<OrderCase, 'caseId' | 'state' | 'statusText' | 'open' | 'openedOn' | 'amount' | 'solution'> {
  /** Title of the line it is about; null when it is not known. */
  lineTitle: string | null;
  /** Its page on AliExpress. */
  url: string | null;
  /** What the page says of it and nobody understood, word for word. */
  sentences: string[];
  /** Its own windows. */
  windows: ClaimWindow[];
  /** What the buttons of its page lead to. */
  choices: CaseChoices;
}

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
  /** Parcels that the site's data tells of, and how many of them were delivered; null when it was never read. */
  parcels: { total: number; delivered: number } | null;
  /** Those of its cases among them. */
  windows: ClaimWindow[];
  verdict: Verdict;
  cases: CaseView[];
  /** What the pages of its things said when the user looked at them. */
  listings: Listing[];
  /** Sentences printed for this order that no pattern understood, word for word. */
  unreadSentences: string[];
  done: WindowKind[];
  /** Where it is among the steps of a return, and what follows. */
  guide: Guide;
  readAt: number;
  links: { order: string; tracking: string; returns: string };
  problems: Problem[];
}
export type UrgencyGroup = 'act-now' | 'open' | 'waiting' | 'closed';
