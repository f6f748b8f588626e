/* English texts of notifications. */

export const notification = {
  daysLeft: { one: '{what} · {count} day left', other: '{what} · {count} days left' },
  lastDay: '{what} · today is the last safe day',
  tomorrow: '{what} · tomorrow is the last safe day',
  body: '{order} closes on {day}. Click to open the order.',
  othersBody: '{order}. Click to see whether it was done.',
  summaryTitle: { one: '{count} order needs you', other: '{count} orders need you' },
  summaryBody: 'First: {first}. Click to see all.',
  missedTitle: {
    one: 'A window closed while you were away',
    other: '{count} windows closed while you were away',
  },
  missedBody: '{order}: {kind}. Another way may still be open. Click to see.',
  snoozed: 'Again: {what}',
  unnamedOrder: 'Order {orderId}',
  testTitle: 'This is a test reminder',
  testBody: 'Reminders work. You will get one before a window closes.',
  snooze: 'Snooze a day',
  done: 'Done',
} as const;
