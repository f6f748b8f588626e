import type { CaseState } from '../model/order.ts';
import type { WindowKind } from '../model/window.ts';

/**
 * One time rule of a case in one of these states: the window of this kind closes (or opens) `days` calendar days after
 * the anchor. `opened`: the case was opened. `began`: the step began, which was between that and the last change.
 * `changed`: the last change, which decided the case.
 */
export interface CaseRule {
  id: string;
  kind: WindowKind;
  anchor: 'opened' | 'began' | 'changed';
  days: number;
  effect: 'closes' | 'opens';
  states: readonly CaseState[];
  /** Only where the item goes back. */
  requires?: 'return-and-refund';
  /** Which text says so. */
  source: string;
  /** Month (YYYY-MM) of that text; of an undated text, the month in which it was last seen. */
  date: string;
}

const WAITING_FOR_SELLER: readonly CaseState[] = ['seller-response', 'open'];
const NEGOTIATED: readonly CaseState[] = ['seller-response', 'buyer-response', 'open', 'platform'];
const DECIDED: readonly CaseState[] = ['refund', 'refunded', 'finished'];

export const CASE_RULES: readonly CaseRule[] = [
  {
    id: 'article-seller-answer-3-days',
    kind: 'seller-response',
    anchor: 'opened',
    days: 3,
    effect: 'closes',
    states: WAITING_FOR_SELLER,
    source: 'Article, step 3: the seller does not respond within 3 days',
    date: '2026-11',
  },
  {
    id: 'seller-answer-5-days',
    kind: 'seller-response',
    anchor: 'opened',
    days: 5,
    effect: 'closes',
    states: WAITING_FOR_SELLER,
    source: 'AliExpress seller rules: 5 days to answer, then the request of the buyer is carried out',
    date: '2024-06',
  },
  {
    id: 'buyer-answer-3-days',
    kind: 'buyer-response',
    anchor: 'began',
    days: 3,
    effect: 'closes',
    states: ['buyer-response'],
    source: 'Guides for buyers: about 3 to 5 days for an answer; AliExpress publishes no number',
    date: '2025-05',
  },
  {
    id: 'buyer-answer-5-days',
    kind: 'buyer-response',
    anchor: 'began',
    days: 5,
    effect: 'closes',
    states: ['buyer-response'],
    source: 'Guides for buyers: about 3 to 5 days for an answer; AliExpress publishes no number',
    date: '2025-05',
  },
  {
    id: 'article-ship-back-10-days',
    kind: 'ship-back',
    anchor: 'began',
    days: 10,
    effect: 'closes',
    states: ['ship-back'],
    source:
      'Article, how long to return: within 10 days of the confirmation; the AliExpress rules name 10 days too, then the seller is paid',
    date: '2026-11',
  },
  {
    id: 'return-tracking-10-days',
    kind: 'tracking-number',
    anchor: 'began',
    days: 10,
    effect: 'closes',
    states: ['ship-back'],
    source: 'Article, how long to return: a valid tracking number within the 10 days for shipping it back',
    date: '2026-11',
  },
  {
    id: 'escalation-first-day',
    kind: 'escalation',
    anchor: 'opened',
    days: 5,
    effect: 'opens',
    states: NEGOTIATED,
    source: 'AliExpress help of 2022: without an agreement in 5 days AliExpress joins the case',
    date: '2022-02',
  },
  {
    id: 'article-escalation-15-days',
    kind: 'escalation',
    anchor: 'opened',
    days: 15,
    effect: 'closes',
    states: NEGOTIATED,
    source: 'Article, step 8: no resolution with the seller within 15 days',
    date: '2026-11',
  },
  {
    id: 'article-return-refund-5-days',
    kind: 'refund-due',
    anchor: 'changed',
    days: 5,
    effect: 'closes',
    states: DECIDED,
    requires: 'return-and-refund',
    source: 'Article, how long refunds take: 3 business days after the returned item was checked',
    date: '2026-11',
  },
  {
    id: 'article-refund-15-days',
    kind: 'refund-due',
    anchor: 'changed',
    days: 15,
    effect: 'closes',
    states: DECIDED,
    source: 'Article, step 10: refund or exchange within 15 days of a dispute that was won',
    date: '2026-11',
  },
  {
    id: 'card-refund-28-days',
    kind: 'refund-due',
    anchor: 'changed',
    days: 28,
    effect: 'closes',
    states: DECIDED,
    source: 'AliExpress help: up to 20 business days until a refund to a card arrives',
    date: '2018-08',
  },
];
