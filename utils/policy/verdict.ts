import { earliest, type PlainDate } from '../model/plain-date.ts';
import {
  type ClaimWindow,
  DECIDING_KINDS,
  type NextStep,
  OTHERS_KINDS,
  type Verdict,
  type WindowKind,
} from '../model/window.ts';

/** With so many days left, or fewer, a window is closing. */
export const CLOSING_DAYS = 7;

export interface VerdictFacts {
  windows: readonly ClaimWindow[];
  /** A case of the order is open. */
  inCase: boolean;
  /** Closed by age, see ageEndOf. */
  aged: boolean;
  /** The order's page printed a promise lately that could not be read. */
  unread: boolean;
  /** The seller has not sent anything yet. */
  unshipped: boolean;
}

/** Which page is worth opening first: the one that tells of the window which stays open longest. */
const RELEVANCE: readonly WindowKind[] = ['dispute', 'return', 'free-return', 'not-received'];

const NOTHING: Omit<Verdict, 'state' | 'nextStep'> = {
  kind: null,
  actBy: null,
  daysLeft: null,
  // biome-ignore lint/suspicious/noThenProperty: a plain value named in the shared model, never a function
  then: null,
  opensOn: null,
};

/** The verdict on an order that was cancelled or never paid. */
export const NEVER_VALID: Verdict = { ...NOTHING, state: 'closed', nextStep: 'nothing' };

/**
 * One state and one next step from all windows. Of the open windows that decide, the first act-by day counts; those in
 * which others have to act only where nothing else is open, or a case is.
 */
export function verdictOf({ windows, inCase, aged, unread, unshipped }: VerdictFacts): Verdict {
  const deciding = windows.filter(({ kind }) => DECIDING_KINDS.has(kind));
  const allOpen = deciding
    .filter(({ state }) => state === 'open')
    .filter(isDated)
    .sort(byActBy);
  const own = allOpen.filter(isOwn);
  const open = inCase || own.length === 0 ? allOpen : own;
  const [first] = open;
  if (inCase)
    return { ...(first ? factsOf(first, open) : NOTHING), state: 'in-case', nextStep: 'follow-case' };
  if (first) {
    const isClosing = isOwn(first) && first.daysLeft <= CLOSING_DAYS;
    return {
      ...factsOf(first, open),
      state: isClosing ? 'closing' : 'open',
      nextStep: isClosing ? 'claim-now' : isOwn(first) ? 'claim' : 'await-refund',
    };
  }
  const isClosed = deciding.length > 0 ? deciding.every(({ state }) => state === 'closed') : aged;
  if (isClosed && unread) return { ...NOTHING, state: 'unknown', nextStep: 'open-detail' };
  if (isClosed) return { ...NOTHING, state: 'closed', nextStep: closedStep(windows) };
  if (deciding.length > 0 && deciding.every(({ state }) => state === 'closed' || state === 'not-yet')) {
    return notYet(deciding, unshipped);
  }
  return { ...NOTHING, state: 'unknown', nextStep: unknownStep(deciding) };
}

interface DatedWindow extends ClaimWindow {
  actBy: PlainDate;
  daysLeft: number;
}

function isDated(window: ClaimWindow): window is DatedWindow {
  return window.actBy !== null && window.daysLeft !== null;
}

function byActBy(a: DatedWindow, b: DatedWindow): number {
  return a.actBy < b.actBy ? -1 : a.actBy > b.actBy ? 1 : 0;
}

function factsOf(first: DatedWindow, open: readonly DatedWindow[]): Omit<Verdict, 'state' | 'nextStep'> {
  const last = open.filter(({ kind, actBy }) => kind !== first.kind && actBy > first.actBy).at(-1);
  return {
    kind: first.kind,
    actBy: first.actBy,
    daysLeft: first.daysLeft,
    // biome-ignore lint/suspicious/noThenProperty: a plain value named in the shared model, never a function
    then: last ? { kind: last.kind, actBy: last.actBy } : null,
    opensOn: null,
  };
}

function notYet(deciding: readonly ClaimWindow[], unshipped: boolean): Verdict {
  const coming = deciding.filter(({ state }) => state === 'not-yet');
  const opensOn = earliest(coming.map((window) => window.opensOn));
  const kind = opensOn === null ? null : (coming.find((window) => window.opensOn === opensOn)?.kind ?? null);
  const nextStep: NextStep = unshipped || opensOn === null ? 'wait-to-ship' : 'wait-until';
  return { ...NOTHING, state: 'not-yet', kind, opensOn, nextStep };
}

function closedStep(windows: readonly ClaimWindow[]): NextStep {
  return windows.some(({ kind, state }) => kind === 'paypal' && state === 'open')
    ? 'outside-routes'
    : 'nothing';
}

function isOwn({ kind }: ClaimWindow): boolean {
  return !OTHERS_KINDS.has(kind);
}

function unknownStep(deciding: readonly ClaimWindow[]): NextStep {
  const left = deciding.filter(({ state }) => state !== 'closed');
  if (left.length > 0 && !left.some(isOwn)) return 'await-refund';
  const helpful = deciding.filter(({ state, pageToOpen }) => state === 'unknown' && pageToOpen !== null);
  const best =
    RELEVANCE.flatMap((kind) => helpful.find((window) => window.kind === kind) ?? [])[0] ?? helpful[0];
  return best?.pageToOpen === 'tracking' ? 'open-tracking' : 'open-detail';
}
