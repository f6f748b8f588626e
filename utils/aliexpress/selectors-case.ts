import { selector, way } from './find.ts';

/*
 * Selectors of the page of a case; the rules of selectors.ts hold. Class names there are a module, a part and a hash:
 * the first two are what is looked for.
 */

const WAITING = 'case/2024-12-en-your-response';
const REFUNDED = 'case/2024-12-en-refund-complete';
const NEXT_VERSION = 'case/2026-11-en-next-version';
const CHOICES = 'case/2026-11-en-proposals';
const NEXT_CHOICES = 'case/2026-11-he-proposals';

export const CASE_STATUS = selector(
  'status',
  way('2024-12', '[class*="reminder--statusStr"]', [WAITING, REFUNDED]),
  way('2026-11', '[class*="reminder"][class*="--statusStr"]', [NEXT_VERSION]),
);
/** What stands around the status: the time that is left among it. Elements may lie in each other. */
export const CASE_REMINDER = selector(
  'reminder',
  way('2024-12', '[class*="reminder--"]', [WAITING]),
  way('2026-11', '[class*="reminder"][class*="--"]', [NEXT_VERSION]),
);
export const CASE_STEPS = selector(
  'steps',
  way('2024-12', '[class*="verticalSteps--"]', [WAITING]),
  way('2026-11', '[class*="verticalSteps"][class*="--"]', [NEXT_VERSION]),
);
export const CASE_ORDER_LINK = selector(
  'order-link',
  way('2024-12', 'a[href*="/p/order/detail.html"]', [REFUNDED]),
  way('2018-01', 'a[href*="order_detail.htm?"]', ['case/2024-12-en-old-address']),
);
/** What is offered to agree to. Elements may lie in each other. */
export const CASE_PROPOSALS = selector(
  'proposals',
  way('2024-12', '[class*="cco--"]', [CHOICES]),
  way('2026-11', '[class*="cco"][class*="--"]', [NEXT_CHOICES]),
);
/** One of several offers, where the page says so. Elements may lie in each other. */
export const CASE_PROPOSAL = selector(
  'proposal',
  way('2026-11', '[class*="--solution"]', [CHOICES]),
  way('2026-11', 'li, [role="listitem"], [role="radio"]', [NEXT_CHOICES]),
);
export const CASE_BUTTONS = selector(
  'buttons',
  way('2024-12', 'button, [role="button"], a.comet-btn, a.comet-v2-btn', [WAITING]),
);
/** Leads to where the money is, which is there once a refund was decided. */
export const REFUND_LINK = selector(
  'refund-link',
  way('2026-09', 'a[href*="/p/refund-amount/"]', [REFUNDED]),
);
