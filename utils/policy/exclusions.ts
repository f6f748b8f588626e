import type { Order } from '../model/order.ts';
import type { WindowKind } from '../model/window.ts';
import { closeDraft, type DraftWindow } from './draft-window.ts';

/** Only claims without a fault; the article: an unreturnable item that is faulty may still be refunded. */
const NO_FAULT: ReadonlySet<WindowKind> = new Set(['return', 'free-return']);

/**
 * Closes a no-fault window when every line of the order is excluded from returns, and says so when some are. One that
 * the product page promised stays, as not known.
 */
export function applyExclusions(order: Order, draft: DraftWindow): DraftWindow {
  if (!NO_FAULT.has(draft.kind)) return draft;
  const excluded = order.lines.filter((line) => line.exclusion !== null).length;
  if (excluded === 0) return draft;
  // What the page promised for the thing itself goes before a list of kinds, but not unseen.
  if (draft.sources.some(({ type }) => type === 'promise'))
    return { ...draft, doubtful: true, note: 'excluded-but-promised' };
  return excluded === order.lines.length
    ? closeDraft(draft, 'excluded-goods')
    : { ...draft, note: 'some-goods-excluded' };
}
