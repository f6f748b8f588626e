import type { Order } from '../model/order.ts';
import { addDays, earliest, type PlainDate } from '../model/plain-date.ts';
import { MILESTONES } from '../model/reading.ts';
import { dayOf, isPlausible } from './anchors.ts';

/** 90 days of delivery commitment and 90 days of the longest known window. */
const DAYS_ALIVE = 180;

/**
 * The last day before an order is closed by age, or null when no day of it is known. Every day of an order, a promise
 * included, is the day it was placed or later, so the earliest one is a safe stand-in for that.
 */
export function ageEndOf(order: Order): PlainDate | null {
  const start = dayOf(order, 'ordered') ?? earliest(otherDays(order).filter((day) => isPlausible(day)));
  return start === null ? null : addDays(start, DAYS_ALIVE);
}

/** True when a case of the order is known to be open. */
export function hasOpenCase(order: Order): boolean {
  return order.cases.some(({ open }) => open === true);
}

function otherDays(order: Order): PlainDate[] {
  return [
    ...MILESTONES.flatMap((milestone) => dayOf(order, milestone) ?? []),
    ...order.cases.flatMap(({ openedOn }) => openedOn ?? []),
    ...order.statements.flatMap(({ meanings }) =>
      meanings.flatMap((meaning) => ('day' in meaning ? meaning.day : [])),
    ),
  ];
}
