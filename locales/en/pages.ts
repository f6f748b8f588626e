/* English texts of the popup and of its notices. */

import { failure as anyFailure } from './failures.ts';

export const order = {
  unnamed: 'Order {orderId}',
  number: 'Order {orderId}',
  moreItems: { one: 'and {count} more item', other: 'and {count} more items' },
  orderedOn: 'ordered {day}',
} as const;

/** What the pages of an order's things said. */
export const listing = {
  title: 'What the listing said',
  before: '{when}, by the day you ordered',
  after: '{when}, after you ordered',
  unknown: '{when}',
  country: 'for delivery to {country}',
  delivery: 'delivery until {day}',
} as const;

export const orderStatus = {
  'awaiting-payment': 'Awaiting payment',
  processing: 'Processing',
  'awaiting-delivery': 'Awaiting delivery',
  completed: 'Completed',
  cancelled: 'Cancelled',
  expired: 'Expired',
  unknown: 'Status not known',
} as const;

export const verdictState = {
  'not-yet': 'Not yet',
  open: 'Still covered',
  closing: 'Closing soon',
  'in-case': 'Case open',
  closed: 'Closed',
  unknown: 'Not known',
} as const;

export const popup = {
  orders: { one: '{count} order', other: '{count} orders' },
  atStake: 'Money you can still get back',
  closingSoon: { one: '{count} window closes within 7 days', other: '{count} windows close within 7 days' },
  nothingClosing: 'Nothing closes within 7 days',
  loading: 'Reading your orders…',
  settings: 'Settings',
  myOrders: 'My orders',
  search: 'Search orders',
  searchHint: 'Title, store, number, status',
  state: 'State',
  kind: 'Kind',
  anyState: 'Any state',
  anyKind: 'Any kind',
  noMatch: 'No order matches.',
  showAll: 'Show all orders',
  loadMore: { one: 'Show {count} more', other: 'Show {count} more' },
  snooze: 'Snooze a day',
  snoozed: 'You will be reminded on {when}.',
  notSnoozed: 'Nothing is left to remind you of.',
  details: 'All dates',
  lastRead: 'Last read {when}',
  privacy: 'Nothing leaves your computer.',
} as const;

export const group = {
  'act-now': 'Act now',
  open: 'Open',
  waiting: 'Waiting',
  closed: 'Closed',
} as const;

export const notice = {
  emptyTitle: 'No orders yet',
  emptyText:
    'Open your AliExpress orders once. Still Covered reads the pages you open and remembers the dates.',
  openMyOrders: 'Open My orders',
  unreadableTitle: 'A page could not be read',
  unreadableText:
    'On {when} the {page} looked different from what we know. AliExpress may have changed it. The dates below may be old.',
  copyReport: 'Copy a report',
  reportCopied: 'Copied. It holds no names, addresses or order numbers.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it:',
  noAccessTitle: 'Not allowed on AliExpress',
  noAccessText:
    'The browser does not let Still Covered read AliExpress. Allow it for aliexpress.com in the browser’s extension settings.',
  russiaTitle: 'aliexpress.ru is not read yet',
  russiaText: 'The Russian site works differently. Orders made on aliexpress.com are read.',
  copyHealthTitle: 'Working from the spare copy',
  copyHealthText:
    'The database did not open. Reminders go on. Restart the browser; if it stays like this, copy a report in the settings.',
  readOnlyTitle: 'New orders are not saved',
  readOnlyText:
    'A newer version of Still Covered wrote the database. Update the extension; until then nothing is changed.',
  missedTitle: {
    one: 'A window closed while you were away',
    other: '{count} windows closed while you were away',
  },
  missedItem: 'the safe day was {day}',
  dismiss: 'OK, hide this',
  failedTitle: 'Something went wrong',
  failedText: 'The extension did not answer. Close this and open it again.',
  retry: 'Try again',
} as const;

/** Why something was not done, by the code of the answer. */
export const failure = {
  ...anyFailure,
  'unknown-message': 'the extension was updated; reload this page',
  'not-allowed': 'this page may not ask that',
  invalid: 'a value is not allowed',
  'too-large': 'it is too large',
  'not-found': 'the order is not here any more',
  'backup-not-json': 'this file is not a backup',
  'backup-not-ours': 'this file is not a backup of Still Covered',
  'backup-newer': 'a newer version of Still Covered made it; update first',
  'backup-without-readings': 'there are no readings in it to restore from',
  'not-shown': 'the browser did not show the notification',
} as const;
