import type { OrderCase } from '../model/order.ts';
import { earliest, latest } from '../model/plain-date.ts';
import type { Understood } from './understand-sighting.ts';

/**
 * Every dispute once, and one a line: the one that was opened last. Each is as the newest page tells it; what that page
 * does not know is filled from older ones.
 */
export function mergeCases(understood: readonly Understood[]): OrderCase[] {
  const newestFirst = [...understood].sort((a, b) => b.from.readAt - a.from.readAt);
  const merged: OrderCase[] = [];
  for (const told of newestFirst.flatMap(({ cases }) => cases)) {
    const place = merged.findIndex((known) => isSame(known, told));
    const known = merged[place];
    if (known) merged[place] = fill(known, told);
    else merged.push(told);
  }
  return merged.filter((one, place) => !merged.some((other, index) => replaces(other, one, index < place)));
}

function isSame(a: OrderCase, b: OrderCase): boolean {
  if (a.caseId !== null && b.caseId !== null) return a.caseId === b.caseId;
  return a.lineId !== null && a.lineId === b.lineId;
}

/** A line may have had a case before: it was cancelled and opened again. */
function replaces(other: OrderCase, one: OrderCase, wasReadLater: boolean): boolean {
  const [day, before] = [other.openedOn ?? '', one.openedOn ?? ''];
  return (
    one.lineId !== null && other.lineId === one.lineId && (day > before || (day === before && wasReadLater))
  );
}

function fill(newer: OrderCase, older: OrderCase): OrderCase {
  const isStill = tellsLess(newer, older);
  const isSameState = isStill || newer.state === older.state;
  return {
    caseId: newer.caseId ?? older.caseId,
    lineId: newer.lineId ?? older.lineId,
    state: isStill ? older.state : newer.state,
    statusText: newer.statusText ?? (isSameState ? older.statusText : null),
    open: isStill ? older.open : newer.open,
    openedOn: earliest([newer.openedOn, older.openedOn]),
    changedOn: latest([newer.changedOn, older.changedOn]),
    seenOn: newer.state === 'unknown' ? older.seenOn : newer.seenOn,
    amount: newer.amount ?? older.amount,
    solution: newer.solution ?? older.solution,
    refundShown: newer.refundShown || older.refundShown,
    url: newer.url ?? older.url,
    statements:
      isStill || (isSameState && newer.statements.length === 0)
        ? [...newer.statements, ...older.statements]
        : newer.statements,
    // Of a step that has passed nothing can be agreed to any more.
    offers: newer.offers.length > 0 || !isSameState ? newer.offers : older.offers,
    acceptTexts: newer.acceptTexts.length > 0 || !isSameState ? newer.acceptTexts : older.acceptTexts,
    cancelTexts: newer.cancelTexts.length > 0 || !isSameState ? newer.cancelTexts : older.cancelTexts,
  };
}

/**
 * True when the newer page is not understood, or only says that the case is open or over, as the refund list does: the
 * step or outcome that was told before holds until the case changes.
 */
function tellsLess({ state, open, changedOn }: OrderCase, older: OrderCase): boolean {
  if (state === 'unknown') return true;
  if (state !== 'open' && state !== 'finished') return false;
  return older.open === open && (changedOn ?? '') <= (older.seenOn ?? '');
}
