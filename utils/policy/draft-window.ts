import { addDays, daysUntil, earliest, latest, type PlainDate } from '../model/plain-date.ts';
import type { Milestone } from '../model/reading.ts';
import type {
  Basis,
  ClaimWindow,
  WindowKind,
  WindowNote,
  WindowSource,
  WindowState,
} from '../model/window.ts';
import type { Term } from './terms.ts';

/** A window without a today: what its sources say together. */
export interface DraftWindow {
  kind: WindowKind;
  opensOn: PlainDate | null;
  closesOn: PlainDate | null;
  possiblyUntil: PlainDate | null;
  basis: Basis;
  sources: WindowSource[];
  source: string;
  missing: Milestone | null;
  note: WindowNote | null;
  /** A source printed for this order names its day, so that age does not close it. */
  hasOwnDate: boolean;
  /** Closed whatever the day; `note` says why. */
  over: boolean;
  /** It starts with something that has not happened. */
  pending: boolean;
  /** No day is known after which it is surely closed. */
  openEnded: boolean;
  /** Not known to be open even before `closesOn`. */
  doubtful: boolean;
  /** A case waits for it: whatever day has passed, it is not known to be closed. */
  waiting?: boolean;
}

/** Puts the terms of one rank together: the earliest day closes, the latest is `possiblyUntil`. Needs one term at least. */
export function draftWindow(kind: WindowKind, terms: readonly Term[]): DraftWindow {
  const closesOn = earliest(terms.map((term) => term.closesOn));
  const deciding = decidingTerm(terms, closesOn);
  const pending = terms.every((term) => term.pending);
  const openEnded = !pending && terms.some((term) => term.latest === null);
  const last = openEnded ? null : latest(terms.map((term) => term.latest));
  return {
    kind,
    opensOn: null,
    closesOn,
    possiblyUntil: last !== null && (closesOn === null || last > closesOn) ? last : null,
    basis: deciding.basis,
    sources: terms.map((term) => term.source),
    source: nameOf(deciding.source),
    missing: deciding.missing ?? terms.find((term) => term.missing)?.missing ?? null,
    note:
      terms.find((term) => term.note)?.note ?? (terms.some((term) => term.unconfirmed) ? 'not-ended' : null),
    hasOwnDate: terms.some((term) => term.basis === 'stated' && term.closesOn !== null),
    over: false,
    pending,
    openEnded,
    doubtful: terms.some((term) => term.note === 'promise-varies'),
  };
}

/**
 * The same draft with an opening day. A window that would close before it opens keeps its closing day only: the page
 * promised that day, and filing a day too early costs nothing.
 */
export function openingOn(draft: DraftWindow, opensOn: PlainDate | null): DraftWindow {
  const isContrary = opensOn !== null && draft.closesOn !== null && opensOn >= draft.closesOn;
  return { ...draft, opensOn: isContrary ? null : opensOn };
}

/** The same draft, closed for a reason. */
export function closeDraft(draft: DraftWindow, note: WindowNote): DraftWindow {
  return { ...draft, over: true, note, possiblyUntil: null, openEnded: false, missing: null };
}

/** The state of a draft on a day. `aged`: the order is closed by age. Moving `today` on never opens a window again. */
export function stateOn(draft: DraftWindow, today: PlainDate, aged: boolean): WindowState {
  if (draft.over || (aged && !draft.hasOwnDate)) return 'closed';
  if (draft.opensOn !== null && today < draft.opensOn) return 'not-yet';
  if (draft.closesOn !== null && today <= draft.closesOn) {
    if (draft.pending) return 'not-yet';
    return draft.doubtful ? 'unknown' : 'open';
  }
  if (draft.possiblyUntil !== null && today > draft.possiblyUntil && !draft.waiting) return 'closed';
  if (draft.closesOn === null && draft.pending) return 'not-yet';
  if (draft.possiblyUntil !== null) return 'unknown';
  return (draft.openEnded || draft.closesOn === null) && !aged ? 'unknown' : 'closed';
}

/** The last day on which the draft may not be closed; null when it never is open, 'none' when no day can be told. */
export function lastLiveDay(draft: DraftWindow, ageEnd: PlainDate | null): PlainDate | 'none' | null {
  if (draft.over) return null;
  const endless = draft.openEnded || (draft.closesOn === null && draft.possiblyUntil === null);
  const dayBefore = draft.opensOn && addDays(draft.opensOn, -1);
  const named = latest([draft.closesOn, draft.possiblyUntil, dayBefore]);
  if (draft.hasOwnDate) return endless ? (ageEnd === null ? 'none' : latest([named, ageEnd])) : named;
  return endless ? (ageEnd ?? 'none') : earliest([named, ageEnd]);
}

/** The window as surfaces get it. */
export function windowOf(draft: DraftWindow, today: PlainDate, aged: boolean): ClaimWindow {
  const { kind, opensOn, closesOn, possiblyUntil, basis, source, sources, missing, note } = draft;
  const actBy = closesOn && addDays(closesOn, -1);
  return {
    kind,
    opensOn,
    closesOn,
    actBy,
    possiblyUntil,
    state: stateOn(draft, today, aged),
    daysLeft: actBy === null ? null : daysUntil(today, actBy),
    basis,
    source,
    sources,
    missing,
    pageToOpen: missing === null ? null : missing === 'delivered' ? 'tracking' : 'order-detail',
    note,
  };
}

/** The term that gives the closing day; of several, the one that is surest. */
function decidingTerm(terms: readonly Term[], closesOn: PlainDate | null): Term {
  const sureness: readonly Basis[] = ['stated', 'rule', 'estimate'];
  const [first] = terms
    .filter((term) => term.closesOn === closesOn)
    .sort((a, b) => sureness.indexOf(a.basis) - sureness.indexOf(b.basis));
  if (!first) throw new RangeError('draftWindow needs a term');
  return first;
}

function nameOf(source: WindowSource): string {
  return source.type === 'rule' ? source.ruleId : source.sentence;
}
