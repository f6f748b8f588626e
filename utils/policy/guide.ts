import type { Claim } from '../model/claim.ts';
import type { Order, OrderCase } from '../model/order.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { type ClaimWindow, OTHERS_KINDS, type Verdict, type WindowKind } from '../model/window.ts';
import { contactedOn } from './contact.ts';
import { isCovering, stepOfCase } from './guide-cases.ts';
import { GUIDE_STEPS, type GuideStep } from './guide-steps.ts';
import { stepOfWindows } from './guide-windows.ts';

/** What to do now, one sentence each. */
export type GuideAdvice =
  | 'wait-to-ship'
  | 'wait-until'
  | 'open-page'
  | 'open-tracking'
  | 'contact-seller'
  | 'seller-answers' // the user wrote less than 3 days ago
  | 'open-dispute'
  | 'open-dispute-now' // no time to wait for the seller
  | 'fill-form'
  | 'claim-over' // what the user claims cannot be claimed any more
  | 'wait-for-seller'
  | 'answer'
  | 'wait-for-address'
  | 'ship-back'
  | 'enter-tracking'
  | 'await-check'
  | 'platform'
  | 'refused'
  | 'await-refund'
  | 'refunded'
  | 'follow-case'
  | 'outside'
  | 'nothing';

/** Where an order is among the steps, and what follows. Days are calendar days. */
export interface Guide {
  /** Null where no step of the article applies. */
  step: GuideStep | null;
  /** Steps that lie behind. */
  passed: GuideStep[];
  advice: GuideAdvice;
  /** The last safe day for what is advised, or the last day where others have to act; null when it is not known. */
  until: PlainDate | null;
  /** What `until` is the day of. */
  untilKind: WindowKind | null;
  /** The safe day has passed, the window is open for this day still. */
  isLastDay: boolean;
  /** Routes outside AliExpress are all that is left. */
  isOutsideOnly: boolean;
}

export interface GuideFacts {
  order: Order;
  windows: readonly ClaimWindow[];
  verdict: Verdict;
  claims: readonly Claim[];
  today: PlainDate;
}

/** One thing to do. The lowest rank is the most pressing. */
export interface GuideTask {
  step: GuideStep | null;
  advice: GuideAdvice;
  untilKind: WindowKind | null;
  until?: PlainDate | null;
  rank: TaskRank;
}

/** The buyer's turn or a window that closes; a case under way; a window; a refund; a refusal; nothing to hurry with. */
export type TaskRank = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * What to do first for an order on a day. Each case is one thing to do; the windows are another where a line of the
 * order has no case of its own. Of those that press alike, the one whose day comes first.
 */
export function guideOf(facts: GuideFacts): Guide {
  const { order, windows, claims, today } = facts;
  const ofCases = order.cases.flatMap((one) => {
    const task = stepOfCase(one, order, claims);
    return task ? [{ task: dated(task, windows), about: one }] : [];
  });
  const isLineLeft = order.cases.filter(isCovering).length < Math.max(1, order.lines.length);
  const ofWindows = isLineLeft ? stepOfWindows(facts) : null;
  const tasks = ofWindows ? [...ofCases, { task: dated(ofWindows, windows), about: null }] : ofCases;
  const [first] = tasks.toSorted((a, b) => a.task.rank - b.task.rank || byDay(a.task.until, b.task.until));
  const { step, advice, untilKind, until } = first?.task ?? dated(stepOfWindows(facts), windows);
  const isTimed = windows.some(({ kind, state }) => kind === untilKind && state === 'open');
  return {
    step,
    passed: passedBefore(step, claims, first?.about ?? null),
    advice,
    until,
    untilKind,
    isLastDay: until !== null && until < today && isTimed,
    isOutsideOnly: advice === 'outside' || advice === 'refused',
  };
}

type DatedTask = GuideTask & { until: PlainDate | null };

/** With the day of the window that it is about: the safe day for the buyer, the last day for others. */
function dated(task: GuideTask, windows: readonly ClaimWindow[]): DatedTask {
  const window = windows.find(({ kind, state }) => kind === task.untilKind && state === 'open');
  const day = window && OTHERS_KINDS.has(window.kind) ? window.closesOn : window?.actBy;
  return { ...task, until: task.until ?? day ?? null };
}

/** Nulls last. */
function byDay(a: PlainDate | null, b: PlainDate | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a > b) ? 1 : -1;
}

/** Steps before the present one; those that an order goes without are not counted as passed. */
function passedBefore(
  step: GuideStep | null,
  claims: readonly Claim[],
  active: OrderCase | null,
): GuideStep[] {
  if (step === null) return ['log-in'];
  const isReturn = active?.solution === 'return-and-refund';
  return GUIDE_STEPS.slice(0, GUIDE_STEPS.indexOf(step)).filter((one) => {
    if (one === 'contact-seller') return contactedOn(claims) !== null;
    if (one === 'open-dispute' || one === 'fill-form') return active !== null;
    if (one === 'agree' || one === 'ship-back') return isReturn;
    return one !== 'escalate' && one !== 'decide';
  });
}
