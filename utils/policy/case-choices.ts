import { compareMoney, type Money } from '../model/money.ts';
import type { CaseState, Order, OrderCase } from '../model/order.ts';
import { latest, type PlainDate } from '../model/plain-date.ts';
import type { ClaimWindow, WindowKind } from '../model/window.ts';
import { ageEndOf } from './age.ts';

/** What accepting an offer comes to. */
export interface AcceptChoice {
  asked: Money | null;
  offered: Money | null;
  /** The offer is less than what was asked for; null when that is not known. */
  isLess: boolean | null;
  solution: OrderCase['solution'];
  /** There is no second case for the same item. */
  closesForGood: true;
}

/** Whether a case can be opened again once it is cancelled, and the last safe day for that. */
export interface CancelChoice {
  reopenUntil: PlainDate | null;
  canReopen: 'yes' | 'no' | 'unknown';
}

/** What a case came to. `amount`: the money of a refund, where it is told. */
export interface CaseOutcome {
  state: Extract<CaseState, 'refund' | 'refunded' | 'refused' | 'cancelled' | 'finished'>;
  amount: Money | null;
}

/** What the buttons of a case's page do. */
export interface CaseChoices {
  /** What the buyer asked for: told by AliExpress, else by the claim he prepared. */
  asked: Money | null;
  /** One for each offer that is printed; none where no offer was read. */
  accepting: AcceptChoice[];
  cancelling: CancelChoice;
  /** Null while nothing has ended it. */
  outcome: CaseOutcome | null;
  /** Texts of the page's buttons that accept, and of those that take the request back. */
  acceptTexts: string[];
  cancelTexts: string[];
}

/** What starts a new case about the same thing; the others give a return without a fault, at the buyer's cost. */
const DISPUTES: ReadonlySet<WindowKind> = new Set<WindowKind>(['dispute', 'not-received']);
/** What starts a new case. */
const CLAIMS: ReadonlySet<WindowKind> = new Set<WindowKind>([...DISPUTES, 'return', 'free-return']);
/** What needs no fault, and so is not for goods that are excluded. */
const WITHOUT_FAULT: ReadonlySet<WindowKind> = new Set<WindowKind>(['return', 'free-return']);
/** A solution was agreed on or decided: after that there is no other case. */
const DECIDED: ReadonlySet<CaseState> = new Set<CaseState>([
  'return-address',
  'ship-back',
  'receipt-check',
  'refund',
  'refunded',
  'refused',
  'finished',
]);

/**
 * What can be done in a case on a day and what it leads to. `windows`: those of the order; `claimed`: what the user
 * prepared to ask for, which counts where AliExpress does not tell.
 */
export function caseChoices(
  order: Order,
  one: OrderCase,
  windows: readonly ClaimWindow[],
  today: PlainDate,
  claimed: Money | null = null,
): CaseChoices {
  const asked = one.amount ?? claimed;
  return {
    asked,
    accepting: one.offers.map(({ amount, solution }) => ({
      asked,
      offered: amount,
      isLess: isLess(amount, asked),
      solution,
      closesForGood: true,
    })),
    cancelling: cancelChoice(order, one, windows, today),
    outcome: outcomeOf(one),
    acceptTexts: one.acceptTexts,
    cancelTexts: one.cancelTexts,
  };
}

/**
 * A cancelled case can be opened again while a window for its line is open. The day told is the last safe one of the
 * window that is open longest; on the day of closing itself that day has passed, and nothing is promised.
 */
function cancelChoice(
  order: Order,
  one: OrderCase,
  windows: readonly ClaimWindow[],
  today: PlainDate,
): CancelChoice {
  if (DECIDED.has(one.state)) return { reopenUntil: null, canReopen: 'no' };
  const isAged = willBeAged(order, one, today);
  const live = windows.filter(
    (window) => isForLine(order, one, window) && window.state !== 'closed' && !(isAged && endsByAge(window)),
  );
  const open = live.filter(
    ({ kind, state, actBy }) => DISPUTES.has(kind) && state === 'open' && actBy !== null && actBy >= today,
  );
  const reopenUntil = latest(open.map(({ actBy }) => actBy));
  return { reopenUntil, canReopen: reopenUntil !== null ? 'yes' : live.length > 0 ? 'unknown' : 'no' };
}

/** An open case keeps its order from being closed by age; without it, age counts again. */
function willBeAged(order: Order, one: OrderCase, today: PlainDate): boolean {
  const isHeld = order.cases.some((other) => other !== one && other.open === true);
  const ageEnd = ageEndOf(order);
  return !isHeld && ageEnd !== null && today > ageEnd;
}

/** Only a day that was printed for the order itself outlives it. */
function endsByAge({ basis, closesOn }: ClaimWindow): boolean {
  return basis !== 'stated' || closesOn === null;
}

function isForLine({ lines }: Order, { lineId }: OrderCase, { kind, note }: ClaimWindow): boolean {
  if (!CLAIMS.has(kind)) return false;
  const line =
    lines.length === 1 ? lines[0] : lines.find((each) => lineId !== null && each.lineId === lineId);
  return !WITHOUT_FAULT.has(kind) || !line?.exclusion || note === 'excluded-but-promised';
}

/** Null when an amount or its currency is not known, or they are of different ones. */
function isLess(offered: Money | null, asked: Money | null): boolean | null {
  if (!offered?.currency || offered.currency !== asked?.currency) return null;
  return compareMoney(offered, asked) < 0;
}

function outcomeOf({ state, amount, refundShown }: OrderCase): CaseOutcome | null {
  switch (state) {
    case 'refund':
    case 'refunded':
      return { state, amount };
    case 'finished':
      // Where the money is, is shown after a refund only.
      return refundShown ? { state: 'refund', amount } : { state, amount: null };
    case 'refused':
    case 'cancelled':
      return { state, amount: null };
    default:
      return null;
  }
}
