import type { Claim } from '../model/claim.ts';
import type { CaseState, Order, OrderCase } from '../model/order.ts';
import type { WindowKind } from '../model/window.ts';
import type { GuideAdvice, GuideTask, TaskRank } from './guide.ts';
import type { GuideStep } from './guide-steps.ts';
import { claimOf } from './way-back.ts';

type CaseStep = readonly [TaskRank, GuideStep, GuideAdvice, WindowKind?];

/** What each state of a case asks for; those that ask for nothing have no entry. */
const CASE_STEPS: Readonly<Partial<Record<CaseState, CaseStep>>> = {
  'seller-response': [1, 'engage', 'wait-for-seller', 'seller-response'],
  'buyer-response': [0, 'decide', 'answer', 'buyer-response'],
  platform: [1, 'escalate', 'platform'],
  'return-address': [1, 'agree', 'wait-for-address', 'seller-response'],
  'ship-back': [0, 'ship-back', 'ship-back', 'ship-back'],
  'receipt-check': [1, 'refund', 'await-check'],
  refund: [3, 'refund', 'await-refund', 'refund-due'],
  refunded: [3, 'refund', 'refunded', 'refund-due'],
  refused: [4, 'decide', 'refused'],
  open: [1, 'engage', 'follow-case'],
  unknown: [2, 'engage', 'follow-case'],
};

/** True for a case that takes its line out of the windows: it is under way, or a solution was reached. */
export function isCovering({ open, state, refundShown }: OrderCase): boolean {
  return open === true || (open === false && state !== 'cancelled' && (state !== 'finished' || refundShown));
}

/** What is to do in a case; null for one that was cancelled, or that ended and nobody knows how. */
export function stepOfCase(one: OrderCase, order: Order, claims: readonly Claim[]): GuideTask | null {
  const isRefund = one.state === 'finished' && one.refundShown;
  const [rank, step, advice, untilKind = null] = CASE_STEPS[isRefund ? 'refund' : one.state] ?? [];
  if (rank === undefined || step === undefined || advice === undefined) return null;
  const wayBack = one.state === 'ship-back' ? claimOf(one, order.lines, claims)?.wayBack : null;
  if (!wayBack?.sentOn) return { rank, step, advice, untilKind };
  return wayBack.reported && wayBack.trackingNumber !== null
    ? { rank: 1, step: 'refund', advice: 'await-check', untilKind: null }
    : { rank, step, advice: 'enter-tracking', untilKind: 'tracking-number' };
}
