import type { Order, OrderStatus } from '../model/order.ts';
import { earliest, isPlainDate, latest, type PlainDate } from '../model/plain-date.ts';
import { MILESTONES, type Milestone } from '../model/reading.ts';

/** What is known of a milestone's day. `notBefore` and `notAfter` are the same day when it is known. */
export interface Anchor {
  milestone: Milestone;
  notBefore: PlainDate | null;
  notAfter: PlainDate | null;
  /** `printed` with its year; `inferred` when the year was concluded; `bounded` by other milestones or not known. */
  certainty: 'printed' | 'inferred' | 'bounded';
  /** `no`: still to come. `maybe`: nothing tells. */
  happened: 'yes' | 'no' | 'maybe';
}

/** How far an order of each status has come; the later milestones have not happened. */
const LAST_HAPPENED: Partial<Record<OrderStatus, Milestone>> = {
  'awaiting-payment': 'ordered',
  processing: 'paid',
  'awaiting-delivery': 'shipped',
  completed: 'completed',
};

/** The status, or what the milestones say when they are ahead of it: a printed completion day is a completed order. */
export function statusOf(order: Order): OrderStatus {
  if (order.status === 'cancelled' || order.status === 'expired') return order.status;
  return dayOf(order, 'completed') ? 'completed' : order.status;
}

/** The known day of a milestone, or null; days that no order of this site can have count as not known. */
export function dayOf(order: Order, milestone: Milestone): PlainDate | null {
  const day = order.milestones[milestone]?.day;
  return day && isPlausible(day) ? day : null;
}

/** False for days outside the years in which an order of this site can exist: misread, and never computed with. */
export function isPlausible(day: PlainDate): boolean {
  return isPlainDate(day) && day >= '2000-01-01' && day <= '2199-12-31';
}

/**
 * What is known of the day of a milestone. Milestones bound each other: ordered, paid, shipped, delivered, completed,
 * in this order. Of an order that is not completed, completion has not happened, but its delivery bounds it.
 */
export function anchorOf(order: Order, milestone: Milestone): Anchor {
  const day = dayOf(order, milestone);
  const { before, after } = boundsOf(order, milestone);
  const happened = hasHappened(order, milestone);
  if (day && order.milestones[milestone]?.certainty === 'printed') {
    return { milestone, notBefore: day, notAfter: day, certainty: 'printed', happened };
  }
  if (day) {
    // A concluded year that contradicts a neighbour is trusted on neither side.
    return {
      milestone,
      notBefore: earliest([day, after]),
      notAfter: latest([day, before]),
      certainty: 'inferred',
      happened,
    };
  }
  const unconfirmed = milestone === 'completed' && happened !== 'yes';
  if (unconfirmed || happened !== 'yes') {
    const delivered = unconfirmed ? dayOf(order, 'delivered') : null;
    return { milestone, notBefore: delivered, notAfter: null, certainty: 'bounded', happened };
  }
  const crossed = before !== null && after !== null && before > after;
  return {
    milestone,
    notBefore: crossed ? after : before,
    notAfter: crossed ? before : after,
    certainty: 'bounded',
    happened,
  };
}

function boundsOf(order: Order, milestone: Milestone): { before: PlainDate | null; after: PlainDate | null } {
  const place = MILESTONES.indexOf(milestone);
  return {
    before: latest(MILESTONES.slice(0, place).map((earlier) => dayOf(order, earlier))),
    after: earliest(MILESTONES.slice(place + 1).map((later) => dayOf(order, later))),
  };
}

function hasHappened(order: Order, milestone: Milestone): Anchor['happened'] {
  const place = MILESTONES.indexOf(milestone);
  if (MILESTONES.slice(place).some((later) => dayOf(order, later))) return 'yes';
  const last = LAST_HAPPENED[statusOf(order)];
  if (!last) return 'maybe';
  return place <= MILESTONES.indexOf(last) ? 'yes' : 'no';
}
