/* English texts of the badge's one line and of the notice in the corner. What an opened badge says is in order-details.ts. */

/** What to do until which day, one sentence a window kind. */
export const actBy = {
  return: 'Return by {day}',
  'free-return': 'Free return by {day}',
  dispute: 'Open a dispute by {day}',
  'not-received': 'Report it missing by {day}',
  'late-delivery': 'Collect the coupon by {day}',
  'seller-response': 'Seller has until {day}',
  'buyer-response': 'Answer the case by {day}',
  'ship-back': 'Send it back by {day}',
  'tracking-number': 'Add the return tracking number by {day}',
  escalation: 'Ask AliExpress to step in by {day}',
  appeal: 'Appeal by {day}',
  'refund-due': 'Refund due by {day}',
  paypal: 'Claim with PayPal by {day}',
  chargeback: 'Ask your card issuer by {day}',
  'contact-seller': 'Has the seller answered? Look by {day}',
} as const;

/** The second half of "Return by 9 Sep, dispute until 17 Oct". */
export const until = {
  return: 'return until {day}',
  'free-return': 'free return until {day}',
  dispute: 'dispute until {day}',
  'not-received': 'report it missing until {day}',
  'late-delivery': 'coupon until {day}',
  'seller-response': 'seller answers until {day}',
  'buyer-response': 'answer the case until {day}',
  'ship-back': 'send it back until {day}',
  'tracking-number': 'return tracking number until {day}',
  escalation: 'ask AliExpress to step in until {day}',
  appeal: 'appeal until {day}',
  'refund-due': 'refund due until {day}',
  paypal: 'PayPal until {day}',
  chargeback: 'card issuer until {day}',
  'contact-seller': 'look for the seller’s answer until {day}',
} as const;

export const badge = {
  daysLeft: { one: '{count} day left', other: '{count} days left' },
  lastDay: 'today is the last safe day',
  closesToday: 'the safe day has passed, it closes today',
  notYetFrom: 'Nothing to claim yet, first day {day}',
  notYet: 'Nothing to claim yet',
  notShipped: 'Not shipped yet',
  openNoDate: 'Still open',
  caseOpen: 'Case open',
  closed: 'Every window is closed',
  nothing: 'Nothing to claim',
  unknown: 'Deadline not known yet',
  done: 'Marked as done',
  showDetails: 'Show all dates and where they come from',
  hideDetails: 'Hide the dates',
  noDetails: 'The details could not be loaded. Reload this page to see them.',
  openOrder: 'Open order',
  newTab: '(opens in a new tab)',
} as const;

/** The notice in the corner of an AliExpress page. */
export const pageNotice = {
  unreadableTitle: 'Still Covered could not read this page',
  unreadableText: 'AliExpress may have changed it. Dates read before are kept.',
  russiaTitle: 'aliexpress.ru is not supported yet',
  russiaText: 'The Russian site works differently. Still Covered reads orders made on aliexpress.com.',
  copyReport: 'Copy a report',
  reportCopied: 'Copied. It holds no names, addresses or order numbers.',
  copyFailed: 'Copying failed. Select the text and copy it:',
  dismiss: 'Close this notice',
} as const;
