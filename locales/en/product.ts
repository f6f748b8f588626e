/* English texts of the panel on product pages. */

/** The one line, by why something can be returned or not; days and their start where the page promises them. */
export const productLine = {
  freeFromOrder: {
    one: 'Free return: {count} day from your order',
    other: 'Free return: {count} days from your order',
  },
  freeFromDelivery: {
    one: 'Free return: {count} day from delivery',
    other: 'Free return: {count} days from delivery',
  },
  freeDays: {
    one: 'Free return: {count} day, from when is not said',
    other: 'Free return: {count} days, from when is not said',
  },
  free: 'Free return promised',
  localFromOrder: {
    one: 'Local return: {count} day from your order',
    other: 'Local return: {count} days from your order',
  },
  localFromDelivery: {
    one: 'Local return: {count} day from delivery',
    other: 'Local return: {count} days from delivery',
  },
  localDays: {
    one: 'Local return: {count} day, from when is not said',
    other: 'Local return: {count} days, from when is not said',
  },
  local: 'Local return promised',
  'page-refuses': 'AliExpress says: cannot be returned',
  'digital-goods': 'Digital goods cannot be returned',
  'policy-only': 'No free return promised',
  'nothing-shown': 'No return promise found',
  'not-understood': 'Return terms not clear',
  check: 'check: may not be returnable',
  otherCountry: 'promised for another country than yours',
  show: 'Show what is covered',
  hide: 'Hide what is covered',
} as const;

export const product = {
  name: 'Still Covered',
  answer: 'What is covered',
  returnTitle: 'If you change your mind',
  says: 'AliExpress says, on this page:',
  safeDay: 'If you order today, ask for the return by {day}.',
  toCountry: 'For delivery to {country}.',
  ruleInstead: 'If it can be returned at all, this rule is left:',
  payTitle: 'Who pays the way back',
  coveredTitle: 'Covered in any case',
  covered: 'It does not arrive, or it comes damaged, faulty, incomplete or not as described.',
  coveredHow:
    'Then you ask for your money back; photos or a video show what is wrong. Goods that cannot be returned are covered too.',
  needTitle: 'A return is taken if it is',
  goodsTitle: 'Check before you order',
  openTitle: 'Not known',
  saysTitle: 'AliExpress also says',
  unreachable: 'AliExpress does not send this to your country.',
  readAt: 'Read {when}. Once you order, the order page decides.',
  kept: 'Kept in this browser for 90 days, in case you order it.',
} as const;

/** Why it can be returned or not, in a sentence. */
export const productReason = {
  'free-return': 'The page promises a free return.',
  'local-return': 'The page promises a return to an address in your country.',
  'page-refuses': 'The page says that it cannot be sent back without a fault.',
  'digital-goods': 'AliExpress marks this as digital goods: there is nothing to send back.',
  'policy-only': 'A return policy applies, but the page promises neither a free return nor a number of days.',
  'nothing-shown': 'Still Covered found nothing about returns on the page.',
  'not-understood':
    'Something about returns stands on the page, but Still Covered does not know what it means.',
} as const;

export const productPays = {
  aliexpress: 'Not you, at least for the first return of an order. Use the label that AliExpress gives you.',
  buyer: 'You. If the item is faulty or not as described, the seller.',
  'not-known': 'The page does not say. If the item is faulty or not as described, the seller.',
} as const;

export const productNeed = {
  unused: 'unused, unworn and unwashed',
  complete: 'complete, with everything that came with it',
  packed: 'in its own box and packaging, or similar ones',
  proof: 'sent with proof of purchase: the order number',
} as const;

/** What says that it may be of goods that cannot be returned. */
export const productSign = {
  category: '{goods}: the category of this item says it may be such goods.',
  flag: '{goods}: AliExpress marks this item so.',
  title: '{goods}: the title says it may be such goods.',
  advice: 'Such goods often cannot be returned unless they are faulty. Ask the seller first.',
} as const;

export const productGap = {
  days: 'how many days you have',
  start: 'from when the days count: reckon from the day you order',
  'policy-text': 'what AliExpress’s return policy says for this item: open its row on the page',
  'other-country': 'what holds for your country: the page is shown for another one',
  country: 'for which country this holds',
  'later-returns': 'who pays a second return of the same order: often you',
} as const;
