import type { PlainDate } from './plain-date.ts';
import type { Milestone, PageKind } from './reading.ts';

export const WINDOW_KINDS = [
  'return',
  'free-return',
  'dispute',
  'not-received',
  'late-delivery',
  'seller-response',
  'buyer-response',
  'ship-back',
  'tracking-number',
  'escalation',
  'appeal',
  'refund-due',
  'paypal',
  'chargeback',
  /** The seller's answer to a message that the user wrote before any case; no page and no rule has it. */
  'contact-seller',
] as const;
export type WindowKind = (typeof WINDOW_KINDS)[number];

/** Windows that decide the verdict; the coupon and the routes outside AliExpress never do. */
export const DECIDING_KINDS: ReadonlySet<WindowKind> = new Set<WindowKind>([
  'return',
  'free-return',
  'dispute',
  'not-received',
  'seller-response',
  'buyer-response',
  'ship-back',
  'tracking-number',
  'escalation',
  'appeal',
  'refund-due',
]);

/** Windows in which others have to act: nothing to hurry the buyer with. */
export const OTHERS_KINDS: ReadonlySet<WindowKind> = new Set<WindowKind>([
  'seller-response',
  'refund-due',
  'contact-seller',
]);

export type WindowState = 'not-yet' | 'open' | 'closed' | 'unknown';
export type VerdictState = 'not-yet' | 'open' | 'closing' | 'in-case' | 'closed' | 'unknown';
export type Basis = 'stated' | 'rule' | 'estimate';

/** Where one date of a window comes from: a sentence printed for this order, a promise, or a rule of the table. */
export type WindowSource =
  | { type: 'sentence'; sentence: string; page: PageKind; closesOn: PlainDate | null }
  | { type: 'rule'; ruleId: string; closesOn: PlainDate | null }
  | PromiseSource;

/** What the product page promised when the user looked at it, before ordering. `title` where the order has other things too. */
export interface PromiseSource {
  type: 'promise';
  sentence: string;
  readOn: PlainDate;
  title: string | null;
  closesOn: PlainDate | null;
}

/** A period in which the buyer may claim something. Days are calendar days; null means not known. */
export interface ClaimWindow {
  kind: WindowKind;
  opensOn: PlainDate | null;
  closesOn: PlainDate | null;
  /** One day before `closesOn`: the last day on which we tell the user to act. */
  actBy: PlainDate | null;
  /** A later closing day that a source of the same rank gives. */
  possiblyUntil: PlainDate | null;
  state: WindowState;
  /** Whole days from today to `actBy`; 0 on the day, negative after. */
  daysLeft: number | null;
  basis: Basis;
  /** The sentence word for word, or the id of the rule. The source of `closesOn`. */
  source: string;
  sources: WindowSource[];
  /** The milestone that is not known, when the window's dates are missing or bounded because of it. */
  missing: Milestone | null;
  /** Page that would tell the missing milestone. */
  pageToOpen: 'order-detail' | 'tracking' | null;
  /** Why the window is closed although its day has not come, or why it is not for everything. */
  note: WindowNote | null;
}
export type WindowNote =
  | 'excluded-goods'
  | 'some-goods-excluded'
  | 'delivered'
  | 'completed'
  | 'not-ended'
  | 'start-not-said'
  | 'promise-varies'
  | 'promise-some-items'
  | 'excluded-but-promised'
  | 'with-platform'
  | 'no-delivery-event';

export interface Verdict {
  state: VerdictState;
  kind: WindowKind | null;
  actBy: PlainDate | null;
  daysLeft: number | null;
  /** A window that stays open after the first one: "return by 9 Sep, dispute until 17 Oct". */
  then: { kind: WindowKind; actBy: PlainDate } | null;
  /** First day on which something can be claimed, for `not-yet`. */
  opensOn: PlainDate | null;
  nextStep: NextStep;
}
export type NextStep =
  | 'claim' // a window is open: open Returns/refunds
  | 'claim-now' // 7 days or fewer
  | 'wait-to-ship' // the seller has not sent it
  | 'wait-until' // first day to file is known
  | 'open-detail' // the detail page tells more
  | 'open-tracking' // the tracking page tells more
  | 'follow-case' // a case is open
  | 'await-refund' // it was decided, the money has to come
  | 'outside-routes' // closed here; PayPal or the card issuer may still help
  | 'nothing'; // cancelled or never paid
