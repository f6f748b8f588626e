/* English texts of "Check my orders" and "Import my history": in the popup, and above AliExpress's order list. */

export const gathering = {
  name: 'Still Covered',
  toCheck: { one: '{count} order has no fresh dates', other: '{count} orders have no fresh dates' },
  allFresh: 'All dates are fresh',
  check: 'Check my orders',
  checkHint: 'Asks AliExpress about each order, slowly, in your own tab. Takes {time}.',
  pages: { one: 'page {page}, {count} order', other: 'page {page}, {count} orders' },
  cases: 'now returns and refunds',
  orders: { one: '{done} of {count} order', other: '{done} of {count} orders' },
  timeLeft: '{time} left',
  byPages:
    'AliExpress gives no data, so your order pages are opened one by one in a background tab. That takes longer.',
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel',
  dismiss: 'OK',
  myOrders: 'My orders',
  kept: 'What was read is kept.',
  summaryOrders: { one: '{count} order', other: '{count} orders' },
  summaryWindows: { one: '{count} open window', other: '{count} open windows' },
  short: 'Not all could be read. The Still Covered button shows what.',
  notDone: 'That did not work: {reason}',
} as const;

/** What goes on, by what was asked for. */
export const gatheringTitle = {
  'check-running': 'Checking your orders',
  'check-done': 'Your orders are checked',
  'check-cancelled': 'Check cancelled',
  'import-running': 'Importing your history',
  'import-done': 'Your history is imported',
  'import-cancelled': 'Import cancelled',
} as const;

/** Why a gathering stands still. */
export const gatheringStop = {
  user: 'Paused',
  'browser-closed': 'Paused when the browser closed',
  'tab-closed': 'Paused: the AliExpress tab was closed',
  'signed-out': 'Paused: you are signed out of AliExpress',
  'site-check': 'Paused: AliExpress checks that you are a person',
  'traffic-limit': 'Paused: AliExpress says it was asked too much',
  'token-expired': 'Paused: the AliExpress page is too old',
  'no-answer': 'Paused: AliExpress does not answer',
} as const;

/** What to do about it. */
export const gatheringHelp = {
  user: 'Resume goes on from there.',
  'browser-closed': 'Resume goes on from there.',
  'tab-closed': 'Resume takes another AliExpress tab, or opens your order list.',
  'signed-out': 'Sign in on My orders, then resume.',
  'site-check': 'Open My orders, do the check there (often a bar to slide), then resume.',
  'traffic-limit': 'Wait for an hour or more, then resume.',
  'token-expired': 'Reload My orders, then resume.',
  'no-answer': 'Look whether AliExpress opens as usual, then resume.',
} as const;

export const duration = {
  underMinute: 'less than a minute',
  minutes: { one: 'about {count} minute', other: 'about {count} minutes' },
} as const;
