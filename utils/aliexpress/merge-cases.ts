import type { OrderCase } from '../model/order.ts';
import type { Understood } from './understand-sighting.ts';

/** Every dispute once, as the newest page tells it; what that page does not know is filled from older ones. */
export function mergeCases(understood: readonly Understood[]): OrderCase[] {
  const newestFirst = [...understood].sort((a, b) => b.from.readAt - a.from.readAt);
  const merged: OrderCase[] = [];
  for (const told of newestFirst.flatMap(({ cases }) => cases)) {
    const place = merged.findIndex((known) => isSame(known, told));
    const known = merged[place];
    if (known) merged[place] = fill(known, told);
    else merged.push(told);
  }
  return merged;
}

function isSame(a: OrderCase, b: OrderCase): boolean {
  if (a.caseId !== null && b.caseId !== null) return a.caseId === b.caseId;
  return a.lineId !== null && a.lineId === b.lineId;
}

function fill(newer: OrderCase, older: OrderCase): OrderCase {
  return {
    caseId: newer.caseId ?? older.caseId,
    lineId: newer.lineId ?? older.lineId,
    open: newer.open ?? older.open,
    openedOn: newer.openedOn ?? older.openedOn,
    url: newer.url ?? older.url,
  };
}
