import type { Claim } from '../model/claim.ts';
import { addDays, daysUntil, latest, type PlainDate } from '../model/plain-date.ts';
import type { ClaimWindow } from '../model/window.ts';

/** Article, step 3: the seller does not respond within 3 days. The same row that case-rules.ts has for a case. */
const RULE = 'article-seller-answer-3-days';
export const CONTACT_DAYS = 3;
/** For so long after that it is worth a look whether an answer came: a browser may be off on the very day. */
const DAYS_TO_LOOK = 7;

/** The day on which the user wrote to the seller of an order, of several messages the last; null when never. */
export function contactedOn(claims: readonly Claim[]): PlainDate | null {
  return latest(claims.map((claim) => claim.contactedOn));
}

/** The last day of the seller's time to answer a message of that day: a courtesy and no gate. */
export function contactUntil(contacted: PlainDate): PlainDate {
  return addDays(contacted, CONTACT_DAYS);
}

/** That last day while it has not passed on a day; null without a message, and after it. */
export function sellerUntil(contacted: PlainDate | null, today: PlainDate): PlainDate | null {
  const until = contacted === null ? null : contactUntil(contacted);
  return until !== null && today <= until ? until : null;
}

/**
 * When to look for the seller's answer to a message that was written before any case: from the last of his 3 days on,
 * for a week. It never decides a verdict. Null when nobody wrote, and when that is over.
 */
export function contactWindow(claims: readonly Claim[], today: PlainDate): ClaimWindow | null {
  const since = contactedOn(claims);
  if (since === null) return null;
  const opensOn = contactUntil(since);
  const closesOn = addDays(opensOn, DAYS_TO_LOOK);
  if (today > closesOn) return null;
  const actBy = addDays(closesOn, -1);
  return {
    kind: 'contact-seller',
    opensOn,
    closesOn,
    actBy,
    possiblyUntil: null,
    state: today < opensOn ? 'not-yet' : 'open',
    daysLeft: daysUntil(today, actBy),
    basis: 'rule',
    source: RULE,
    sources: [{ type: 'rule', ruleId: RULE, closesOn: null }],
    missing: null,
    pageToOpen: null,
    note: null,
  };
}
