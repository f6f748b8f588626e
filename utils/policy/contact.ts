import type { Claim } from '../model/claim.ts';
import { addDays, daysUntil, earliest, type PlainDate } from '../model/plain-date.ts';
import type { ClaimWindow } from '../model/window.ts';

/** Article, step 3: the seller does not respond within 3 days. The same row that case-rules.ts has for a case. */
const RULE = 'article-seller-answer-3-days';
export const CONTACT_DAYS = 3;

/** The day on which the user wrote to the seller of an order, of several claims the first; null when never. */
export function contactedOn(claims: readonly Claim[]): PlainDate | null {
  return earliest(claims.map((claim) => claim.contactedOn));
}

/**
 * The time the seller has after the user wrote, before any case: 3 days, a courtesy and no gate. It never decides a
 * verdict. Null when nobody wrote, and when the time is over.
 */
export function contactWindow(claims: readonly Claim[], today: PlainDate): ClaimWindow | null {
  const since = contactedOn(claims);
  if (since === null) return null;
  const closesOn = addDays(since, CONTACT_DAYS);
  if (today > closesOn) return null;
  const actBy = addDays(closesOn, -1);
  return {
    kind: 'seller-response',
    opensOn: since,
    closesOn,
    actBy,
    possiblyUntil: null,
    state: 'open',
    daysLeft: daysUntil(today, actBy),
    basis: 'rule',
    source: RULE,
    sources: [{ type: 'rule', ruleId: RULE, closesOn }],
    missing: null,
    pageToOpen: null,
    note: 'wrote-to-seller',
  };
}
