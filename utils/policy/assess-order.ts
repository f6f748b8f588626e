import type { Order } from '../model/order.ts';
import { type PlainDate, plainDateOf } from '../model/plain-date.ts';
import type { ClaimWindow, Verdict } from '../model/window.ts';
import { ageEndOf, hasOpenCase } from './age.ts';
import { dayOf, statusOf } from './anchors.ts';
import { draftsOfCase } from './case-steps.ts';
import { windowOf } from './draft-window.ts';
import { offeredUntil, unreadUntil } from './fresh-signs.ts';
import { RULES, type Rule } from './rules.ts';
import { NEVER_VALID, verdictOf } from './verdict.ts';
import { draftWindows, isUnshipped } from './windows.ts';

export interface AssessContext {
  /** The user's calendar day. */
  today: PlainDate;
  /** ISO 3166 alpha-2 ship-to country of the account; a country printed for the order itself goes before it. */
  country: string | null;
  /** The built-in table when left out. */
  rules?: readonly Rule[];
}

export interface Assessment {
  /** In the fixed order of WINDOW_KINDS, one of a kind at most; none for a cancelled or expired order. */
  windows: ClaimWindow[];
  verdict: Verdict;
  /** The windows of each case by itself, in the order of the order's cases. */
  cases: ClaimWindow[][];
}

/**
 * What an order's windows are on a day, and what they mean together. Pure: anchors, then windows, then exclusions,
 * then the verdict. Days that are no days of this site are left out; it does not throw for any order of the schema.
 */
export function assessOrder(order: Order, { today, country, rules = RULES }: AssessContext): Assessment {
  const status = statusOf(order);
  if (status === 'cancelled' || status === 'expired') return { windows: [], verdict: NEVER_VALID, cases: [] };
  const inCase = hasOpenCase(order);
  const ageEnd = ageEndOf(order);
  const aged = !inCase && ageEnd !== null && today > ageEnd;
  const isOffered = today <= (offeredUntil(order) ?? '');
  const windows = draftWindows(order, order.country ?? country, rules).map((draft) => {
    const window = withoutTracking(order, windowOf(draft, today, aged));
    return isOffered ? keptOpen(window) : window;
  });
  const unread = today <= (unreadUntil(order) ?? '');
  return {
    windows,
    verdict: verdictOf({ windows, inCase, aged, unread, unshipped: isUnshipped(order) }),
    cases: order.cases.map((one) => draftsOfCase(order, one).map((draft) => windowOf(draft, today, aged))),
  };
}

/**
 * A window that waits for the day of delivery, when the site's tracking was read after the end of the order and has no
 * such event: then no page tells it, and that is said instead of sending the user there.
 */
function withoutTracking(order: Order, window: ClaimWindow): ClaimWindow {
  const { parcels, provenance } = order;
  const completed = dayOf(order, 'completed');
  if (window.missing !== 'delivered' || parcels === null || completed === null) return window;
  const isRead = plainDateOf(provenance.parcels?.readAt ?? 0, 'UTC') > completed;
  if (!isRead || parcels.delivered === parcels.total) return window;
  return { ...window, pageToOpen: null, note: window.note ?? 'no-delivery-event' };
}

/** The dispute of an order whose page offers to file one: when it closes is not known, whatever was computed. */
function keptOpen(window: ClaimWindow): ClaimWindow {
  return window.kind === 'dispute' && window.state === 'closed'
    ? { ...window, state: 'unknown', pageToOpen: 'order-detail' }
    : window;
}
