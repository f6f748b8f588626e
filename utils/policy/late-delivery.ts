import type { Order } from '../model/order.ts';
import type { WindowSource } from '../model/window.ts';
import { dayOf } from './anchors.ts';
import { closeDraft, type DraftWindow, draftWindow } from './draft-window.ts';
import { sentenceSource, statedOpenings, statedTerms } from './terms.ts';

/**
 * The coupon for a late delivery, or null when no page promised one. It opens on the promised day and a delivery (or
 * the end of the order) until then closes it; how long it can be collected afterwards is not known.
 */
export function lateDelivery(order: Order): DraftWindow | null {
  const terms = statedTerms(order, 'late-delivery');
  const openings = statedOpenings(order, 'late-delivery');
  const [first] = openings;
  if (!first) return terms.length > 0 ? draftWindow('late-delivery', terms) : null;
  const sources: WindowSource[] = [
    ...openings.map(({ statement }) => sentenceSource(statement, null)),
    ...terms.map((term) => term.source),
  ];
  const dates = terms.length > 0 ? draftWindow('late-delivery', terms) : null;
  const draft: DraftWindow = {
    kind: 'late-delivery',
    opensOn: first.day,
    closesOn: dates?.closesOn ?? null,
    possiblyUntil: dates?.possiblyUntil ?? null,
    basis: 'stated',
    source: first.statement.sentence,
    sources,
    missing: null,
    note: null,
    hasOwnDate: dates?.hasOwnDate ?? false,
    over: false,
    pending: false,
    openEnded: dates?.openEnded ?? true,
    doubtful: false,
  };
  const delivered = dayOf(order, 'delivered');
  if (delivered !== null) return delivered <= first.day ? closeDraft(draft, 'delivered') : draft;
  const completed = dayOf(order, 'completed');
  return completed !== null && completed <= first.day ? closeDraft(draft, 'completed') : draft;
}
