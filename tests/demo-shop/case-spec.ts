import type { Solution } from './disputes/dispute-reasons.ts';
import type { Payer, Proposer } from './disputes/dispute-words.ts';

/** Where a case stands, in the words of what happens next. */
export type CaseState =
  | 'seller-answers'
  | 'buyer-answers'
  | 'aliexpress-decides'
  | 'seller-gives-address'
  | 'buyer-ships-back'
  | 'seller-checks-return'
  | 'warehouse-checks-return'
  | 'refund-on-its-way'
  | 'refunded'
  | 'refused'
  | 'cancelled';

/** How the case page prints its time limit. Numbers are days; `before` counts from today. */
export type CaseTimer = { within: number } | { before: number } | { left: { days: number; hours: number } };

/** What somebody proposes in a case. Who pays for the way back is said of returns only. */
export interface ProposalSpec {
  by: Proposer;
  solution: Solution;
  cents: number;
  postage?: Payer;
}

/** A dispute about one order line. Days count from today: -3 is three days ago. */
export interface ShopCaseSpec {
  /** Place of the line in its order, from 0. */
  line: number;
  state: CaseState;
  opened: number;
  /** Day of its last step. */
  changed: number;
  solution: Solution;
  /** Price of the line when left out. */
  cents?: number;
  timer?: CaseTimer;
  /** What the buyer may say yes to. */
  proposals?: readonly ProposalSpec[];
}

/** True for a case that is decided, refused or withdrawn. */
export function isFinished({ state }: ShopCaseSpec): boolean {
  return state === 'refunded' || state === 'refused' || state === 'cancelled';
}

/** True where the site shows where the money is. */
export function isRefundDecided({ state }: ShopCaseSpec): boolean {
  return state === 'refund-on-its-way' || state === 'refunded';
}
