import type { Claim } from '../model/claim.ts';
import type { Order } from '../model/order.ts';
import { daysUntil, type PlainDate } from '../model/plain-date.ts';
import type { ClaimWindow, Verdict, WindowKind } from '../model/window.ts';
import { dayOf } from './anchors.ts';
import { gapsOf, isReceived, windowKindsFor } from './claim-check.ts';
import { contactedOn, contactUntil } from './contact.ts';
import type { GuideAdvice, GuideFacts, GuideTask } from './guide.ts';
import { CLOSING_DAYS } from './verdict.ts';

/** With so many days left there is no time to wait 3 days for the seller. */
const TOO_LATE_TO_WAIT = 4;
/** For how long banks and PayPal mostly listen. */
const DAYS_OUTSIDE = 180;
/** Windows in which a claim can be begun. */
const CLAIMS: readonly WindowKind[] = ['return', 'free-return', 'dispute', 'not-received'];

/** What the windows of an order ask for; what the user wants to claim counts by its own windows. */
export function stepOfWindows(facts: GuideFacts): GuideTask {
  const { order, windows, verdict, claims, today } = facts;
  const isOver = verdict.state === 'closed';
  return (
    (isOver ? null : stepOfClaims(facts)) ??
    stepOfVerdict(order, windows, inCaseOrNot(verdict, windows), claims, today)
  );
}

/** Beside a case the verdict speaks of the case: then the first window in which a claim can be begun counts. */
function inCaseOrNot(verdict: Verdict, windows: readonly ClaimWindow[]): Verdict {
  if (verdict.state !== 'in-case') return verdict;
  const first = firstOpen(windows, CLAIMS);
  if (!first) return { ...verdict, state: 'unknown', nextStep: 'follow-case' };
  const { kind, actBy, daysLeft } = first;
  return { ...verdict, state: 'open', nextStep: 'claim', kind, actBy, daysLeft };
}

function stepOfVerdict(
  order: Order,
  windows: readonly ClaimWindow[],
  verdict: Verdict,
  claims: readonly Claim[],
  today: PlainDate,
): GuideTask {
  const { state, nextStep, kind, opensOn } = verdict;
  if (state === 'closed') return outsideRoutes(order, windows, today);
  if (state === 'not-yet') {
    return opensOn === null
      ? { rank: 5, step: null, advice: 'wait-to-ship', untilKind: null }
      : { rank: 5, step: null, advice: 'wait-until', untilKind: kind, until: opensOn };
  }
  if (nextStep === 'await-refund') {
    return { rank: 3, step: 'refund', advice: 'await-refund', untilKind: 'refund-due' };
  }
  if (state === 'unknown') return { rank: 5, step: null, advice: unknownAdvice(verdict), untilKind: null };
  return stepToDispute(verdict, claims, today);
}

function unknownAdvice({ nextStep }: Verdict): GuideAdvice {
  return nextStep === 'open-tracking' || nextStep === 'follow-case' ? nextStep : 'open-page';
}

/**
 * What the begun claims ask for, by the windows they need: open now, not yet, not known, or over. A thing that came with
 * a fault need not wait until its order counts as delivered. Null where nothing was begun.
 */
function stepOfClaims({ order, windows, verdict, claims, today }: GuideFacts): GuideTask | null {
  const intents = claims.flatMap(({ intent }) => intent ?? []);
  const kinds = intents.flatMap(windowKindsFor);
  if (kinds.length === 0) return null;
  const own = windows.filter(({ kind }) => kinds.includes(kind));
  const open = firstOpen(own, kinds);
  if (open) return stepToDispute(open, claims, today);
  const isOnItsWay = verdict.state === 'not-yet' && dayOf(order, 'shipped') !== null;
  if (isOnItsWay && intents.some(isReceived)) return { ...disputeNow(claims), untilKind: null };
  const coming = own.find(({ state, opensOn }) => state === 'not-yet' && opensOn !== null);
  if (coming) {
    const { kind, opensOn } = coming;
    return { rank: 5, step: null, advice: 'wait-until', untilKind: kind, until: opensOn };
  }
  const isOver = own.length > 0 && own.every(({ state }) => state === 'closed');
  return isOver ? { rank: 2, step: null, advice: 'claim-over', untilKind: null } : null;
}

/** The open window of these kinds that closes first; null without one. */
function firstOpen(windows: readonly ClaimWindow[], kinds: readonly WindowKind[]): ClaimWindow | null {
  const open = windows.filter(({ kind, state, actBy }) => kinds.includes(kind) && state === 'open' && actBy);
  return open.toSorted((a, b) => ((a.actBy ?? '') < (b.actBy ?? '') ? -1 : 1))[0] ?? null;
}

function stepToDispute(
  { kind: untilKind, daysLeft, actBy: until }: Pick<Verdict, 'kind' | 'daysLeft' | 'actBy'>,
  claims: readonly Claim[],
  today: PlainDate,
): GuideTask {
  const rank = daysLeft !== null && daysLeft <= CLOSING_DAYS ? 0 : 2;
  const isLate = daysLeft !== null && daysLeft <= TOO_LATE_TO_WAIT;
  if (isLate || claims.some(isPrepared)) return { ...disputeNow(claims), rank, untilKind, until };
  const wrote = contactedOn(claims);
  if (wrote === null) return { rank, step: 'contact-seller', advice: 'contact-seller', untilKind, until };
  const waiting = contactUntil(wrote);
  return today <= waiting
    ? { rank, step: 'contact-seller', advice: 'seller-answers', untilKind: 'contact-seller', until: waiting }
    : { rank, step: 'open-dispute', advice: 'open-dispute', untilKind, until };
}

function disputeNow(claims: readonly Claim[]): Pick<GuideTask, 'rank' | 'step' | 'advice'> {
  return claims.some(isPrepared)
    ? { rank: 2, step: 'fill-form', advice: 'fill-form' }
    : { rank: 2, step: 'open-dispute', advice: 'open-dispute-now' };
}

/** Everything is answered and the description is written; whether the amount fits is seen where it is paid from. */
function isPrepared(claim: Claim): boolean {
  const isWritten = Object.values(claim.texts).some((text) => text.trim() !== '');
  return isWritten && gapsOf(claim, null).length === 0;
}

/**
 * PayPal takes a claim for 180 days from the payment; card issuers differ, mostly within the same time. Whoever never
 * paid has nothing to claim.
 */
function outsideRoutes(order: Order, windows: readonly ClaimWindow[], today: PlainDate): GuideTask {
  const nothing: GuideTask = { rank: 5, step: null, advice: 'nothing', untilKind: null };
  if (order.status === 'cancelled' || order.status === 'expired') return nothing;
  const outside: GuideTask = { ...nothing, advice: 'outside' };
  if (windows.some(({ kind, state }) => kind === 'paypal' && state === 'open')) {
    return { ...outside, untilKind: 'paypal' };
  }
  const paid = dayOf(order, 'paid') ?? dayOf(order, 'ordered');
  return paid !== null && daysUntil(paid, today) <= DAYS_OUTSIDE ? outside : nothing;
}
