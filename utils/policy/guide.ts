import type { Claim } from '../model/claim.ts';
import type { CaseState, Order, OrderCase } from '../model/order.ts';
import { daysUntil, type PlainDate } from '../model/plain-date.ts';
import type { ClaimWindow, Verdict, WindowKind } from '../model/window.ts';
import { dayOf } from './anchors.ts';
import { gapsOf, windowKindsFor } from './claim-check.ts';
import { contactedOn, contactWindow } from './contact.ts';
import { GUIDE_STEPS, type GuideStep } from './guide-steps.ts';

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
  /** The last safe day for what is advised; null when there is none or it is not known. */
  until: PlainDate | null;
  /** What `until` is the day of. */
  untilKind: WindowKind | null;
  /** The day on which the user wrote to the seller. */
  contactedOn: PlainDate | null;
  /** Routes outside AliExpress are all that is left. */
  isOutsideOnly: boolean;
}

/** With so many days left there is no time to wait 3 days for the seller. */
const TOO_LATE_TO_WAIT = 4;

/** For how long banks and PayPal mostly listen. */
const DAYS_OUTSIDE = 180;

interface GuideFacts {
  order: Order;
  windows: readonly ClaimWindow[];
  verdict: Verdict;
  claims: readonly Claim[];
  today: PlainDate;
}

/**
 * Where an order is among the article's ten steps on a day. An open case decides before everything else, of several the
 * one that waits for the buyer; then a case that was decided; else the windows. The contact with the seller comes first
 * only while there is time for it: no source requires it.
 */
export function guideOf(facts: GuideFacts): Guide {
  const { order, windows, claims } = facts;
  const active = order.cases.toSorted((a, b) => urgencyOf(a) - urgencyOf(b))[0];
  const isDecided = active?.open !== true;
  const hasOpenWindow = facts.verdict.state === 'open' || facts.verdict.state === 'closing';
  const ofCase = active && active.state !== 'cancelled' ? stepOfCase(active, claims) : null;
  // What ended leaves the other lines of an order with their windows.
  const isLeft = isDecided && hasOpenWindow && order.lines.length > 1;
  const now = ofCase && !isLeft ? ofCase : stepOfWindows(facts);
  const dated = windows.find(({ kind, state }) => kind === now.untilKind && state === 'open');
  return {
    step: now.step,
    passed: passedBefore(now.step, claims, active),
    advice: now.advice,
    until: now.until ?? dated?.actBy ?? null,
    untilKind: now.untilKind,
    contactedOn: contactedOn(claims),
    isOutsideOnly: now.advice === 'outside' || now.advice === 'refused',
  };
}

type Now = Pick<Guide, 'step' | 'advice' | 'untilKind'> & { until?: PlainDate | null };

function urgencyOf({ open, state }: OrderCase): number {
  if (open !== true) return state === 'cancelled' ? 5 : 4;
  if (state === 'buyer-response' || state === 'ship-back') return 0;
  return state === 'unknown' ? 2 : 1;
}

/** Step, advice and kind of the window that runs, for each state of an open or ended case. */
const CASE_STEPS: Readonly<Record<CaseState, readonly [GuideStep | null, GuideAdvice, WindowKind?]>> = {
  'seller-response': ['engage', 'wait-for-seller', 'seller-response'],
  'buyer-response': ['decide', 'answer', 'buyer-response'],
  platform: ['escalate', 'platform'],
  'return-address': ['agree', 'wait-for-address', 'seller-response'],
  'ship-back': ['ship-back', 'ship-back', 'ship-back'],
  'receipt-check': ['refund', 'await-check'],
  refund: ['refund', 'await-refund', 'refund-due'],
  refunded: ['refund', 'refunded', 'refund-due'],
  refused: ['decide', 'refused'],
  open: ['engage', 'follow-case'],
  unknown: ['engage', 'follow-case'],
  cancelled: [null, 'follow-case'],
  finished: [null, 'follow-case'],
};

function stepOfCase({ state }: OrderCase, claims: readonly Claim[]): Now {
  const isSent = state === 'ship-back' && claims.some(({ wayBack }) => wayBack?.sentOn);
  const [step, advice, untilKind = null] = CASE_STEPS[state];
  return isSent
    ? { step, advice: 'enter-tracking', untilKind: 'tracking-number' }
    : { step, advice, untilKind };
}

function stepOfWindows({ order, windows, verdict, claims, today }: GuideFacts): Now {
  const untilKind = verdict.kind;
  switch (verdict.state) {
    case 'open':
    case 'closing':
      return verdict.nextStep === 'await-refund'
        ? { step: 'refund', advice: 'await-refund', untilKind }
        : stepToDispute(claimedWindow(windows, claims) ?? verdict, claims, today);
    case 'in-case':
      return { step: 'engage', advice: 'follow-case', untilKind: null };
    case 'not-yet':
      return verdict.opensOn === null
        ? { step: null, advice: 'wait-to-ship', untilKind: null }
        : { step: null, advice: 'wait-until', untilKind, until: verdict.opensOn };
    case 'closed':
      return outsideRoutes(order, windows, today);
    case 'unknown':
      return { step: null, advice: unknownAdvice(verdict), untilKind: null };
  }
}

function unknownAdvice({ nextStep }: Verdict): GuideAdvice {
  if (nextStep === 'open-tracking' || nextStep === 'await-refund') return nextStep;
  return 'open-page';
}

/**
 * PayPal takes a claim for 180 days from the payment; card issuers differ, mostly within the same time. Whoever never
 * paid has nothing to claim.
 */
function outsideRoutes(order: Order, windows: readonly ClaimWindow[], today: PlainDate): Now {
  const nothing: Now = { step: null, advice: 'nothing', untilKind: null };
  if (order.status === 'cancelled' || order.status === 'expired') return nothing;
  const paypal = windows.find(({ kind, state }) => kind === 'paypal' && state === 'open');
  if (paypal) return { step: null, advice: 'outside', untilKind: 'paypal' };
  const paid = dayOf(order, 'paid') ?? dayOf(order, 'ordered');
  const isRecent = paid !== null && daysUntil(paid, today) <= DAYS_OUTSIDE;
  return isRecent ? { step: null, advice: 'outside', untilKind: null } : nothing;
}

/** Everything is answered and the description is written; whether the amount fits is seen where it is paid from. */
function isPrepared(claim: Claim): boolean {
  const isWritten = Object.values(claim.texts).some((text) => text.trim() !== '');
  return isWritten && gapsOf(claim, null).length === 0;
}

/** The open window that the user's claims are about, of several the one that closes first; null without such. */
function claimedWindow(windows: readonly ClaimWindow[], claims: readonly Claim[]): ClaimWindow | null {
  const kinds = new Set(claims.flatMap(({ intent }) => (intent === null ? [] : windowKindsFor(intent))));
  const open = windows.filter(({ kind, state, actBy }) => kinds.has(kind) && state === 'open' && actBy);
  return open.sort((a, b) => ((a.actBy ?? '') < (b.actBy ?? '') ? -1 : 1))[0] ?? null;
}

function stepToDispute(
  { kind: untilKind, daysLeft, actBy }: Pick<Verdict, 'kind' | 'daysLeft' | 'actBy'>,
  claims: readonly Claim[],
  today: PlainDate,
): Now {
  const until = actBy;
  if (claims.some(isPrepared)) {
    return { step: 'fill-form', advice: 'fill-form', untilKind, until };
  }
  if (daysLeft !== null && daysLeft <= TOO_LATE_TO_WAIT) {
    return { step: 'open-dispute', advice: 'open-dispute-now', untilKind, until };
  }
  if (contactedOn(claims) === null) {
    return { step: 'contact-seller', advice: 'contact-seller', untilKind, until };
  }
  const waiting = contactWindow(claims, today);
  return waiting
    ? {
        step: 'contact-seller',
        advice: 'seller-answers',
        untilKind: 'seller-response',
        until: waiting.closesOn,
      }
    : { step: 'open-dispute', advice: 'open-dispute', untilKind, until };
}

/** Steps before the present one; those that an order goes without are not counted as passed. */
function passedBefore(
  step: GuideStep | null,
  claims: readonly Claim[],
  active: OrderCase | undefined,
): GuideStep[] {
  if (step === null) return ['log-in'];
  const isReturn = active?.solution === 'return-and-refund';
  return GUIDE_STEPS.slice(0, GUIDE_STEPS.indexOf(step)).filter((one) => {
    if (one === 'contact-seller') return contactedOn(claims) !== null;
    if (one === 'open-dispute' || one === 'fill-form') return active !== undefined;
    if (one === 'agree' || one === 'ship-back') return isReturn;
    return one !== 'escalate' && one !== 'decide';
  });
}
