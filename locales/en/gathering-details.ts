/* English texts of gathering for which there is room in the popup only. */

export const gatheringDetails = {
  noneYet: 'Bring in the orders you made before',
  now: 'Now:',
  atStake: 'Money you can still get back:',
  failed: {
    one: '{count} order gave no answer. Open it on AliExpress to see its dates.',
    other: '{count} orders gave no answer. Open them on AliExpress to see their dates.',
  },
  /** `{shown}` is "3 orders on their way", `{read}` is "2 were read". */
  gap: 'AliExpress shows {shown}, {read}.',
  more: 'AliExpress has more than it showed: {read}.',
  noCases: 'AliExpress did not list your returns and refunds. Open those you have to see their dates.',
  read: { one: '{count} was read', other: '{count} were read' },
} as const;

/** What AliExpress counts itself. */
export const gap = {
  unpaid: { one: '{count} order to be paid', other: '{count} orders to be paid' },
  processing: { one: '{count} order to be shipped', other: '{count} orders to be shipped' },
  shipped: { one: '{count} order on its way', other: '{count} orders on their way' },
  cases: { one: '{count} return or refund', other: '{count} returns and refunds' },
  list: { one: '{count} order', other: '{count} orders' },
} as const;

/** The offer to read the whole order list. */
export const importing = {
  open: 'Import my history',
  hint: 'Asks AliExpress for your order list page by page, slowly, in your own tab, and then about each order that can still be claimed. You can pause it, close the tab and go on later.',
  takes: 'Takes about a minute for 200 orders, and 6 seconds more for each one that can still be claimed.',
  period: 'Orders of',
  start: 'Start the import',
} as const;

export const period = {
  all: 'all time',
  '6m': 'the last 6 months',
  '1y': 'the last year',
  '2y': 'the last 2 years',
} as const;
