import type { Order } from '../model/order.ts';
import { addDays, latest, type PlainDate } from '../model/plain-date.ts';
import { anchorOf, dayOf, statusOf } from './anchors.ts';
import { closeDraft, type DraftWindow, openingOn } from './draft-window.ts';
import type { Rule } from './rules.ts';
import { isPeriod, statedOpenings, statedTerms } from './terms.ts';

/** AliExpress help: claims for orders that did not arrive, until 15 days after the delivery deadline. */
const DAYS_AFTER_DEADLINE = 15;

/**
 * The window for an order that did not arrive: a delivery closes it, and so does a completion before the promised
 * day (from then on the dispute window covers it). Only a printed day outlives the completion of the order.
 */
export function notReceived(order: Order, draft: DraftWindow, rules: readonly Rule[]): DraftWindow {
  const opened = openingOn(draft, openingDay(order, rules));
  if (dayOf(order, 'delivered')) return closeDraft(opened, 'delivered');
  const isStated = statedTerms(order, 'not-received').length > 0;
  const { closesOn } = opened;
  if (statusOf(order) !== 'completed') {
    return isStated && closesOn !== null && !opened.openEnded
      ? stretched(opened, addDays(closesOn, DAYS_AFTER_DEADLINE))
      : opened;
  }
  if (!isStated) return closeDraft(opened, 'completed');
  const completed = dayOf(order, 'completed');
  // Completed on a day that no page has told: it may have been before the promised day or after.
  if (completed === null)
    return { ...opened, doubtful: true, openEnded: true, possiblyUntil: null, missing: 'completed' };
  if (closesOn === null) return opened;
  if (completed < closesOn) return closeDraft(opened, 'completed');
  return stretched({ ...opened, possiblyUntil: null }, addDays(completed, DAYS_AFTER_DEADLINE));
}

function stretched(draft: DraftWindow, until: PlainDate): DraftWindow {
  return { ...draft, possiblyUntil: latest([draft.possiblyUntil, until]) };
}

/** First day to file: printed, else counted from the shipment, or from the earliest day it can have shipped. */
function openingDay(order: Order, rules: readonly Rule[]): PlainDate | null {
  const printed = statedOpenings(order, 'not-received')[0]?.day;
  if (printed) return printed;
  const rule = rules.find(({ kind, effect }) => kind === 'not-received' && effect === 'opens');
  if (!rule || rule.days === 'commitment' || !isPeriod(rule.days)) return null;
  const { notBefore } = anchorOf(order, rule.anchor);
  return notBefore && addDays(notBefore, rule.days);
}
