import { badge as ofOneLine } from './on-page.ts';

/* English texts of an opened badge, which the popup uses too. */

export const windowKind = {
  return: 'Return, any reason',
  'free-return': 'Free return',
  dispute: 'Dispute: faulty or not as described',
  'not-received': 'Not received',
  'late-delivery': 'Late delivery coupon',
  'seller-response': 'Seller must answer',
  'buyer-response': 'You must answer',
  'ship-back': 'Send the item back',
  'tracking-number': 'Return tracking number',
  escalation: 'AliExpress steps in',
  appeal: 'Appeal',
  'refund-due': 'Refund due',
  paypal: 'PayPal claim (outside AliExpress)',
  chargeback: 'Card chargeback (outside AliExpress)',
  'contact-seller': 'Your message to the seller',
} as const;

export const windowState = {
  'not-yet': 'Not yet',
  open: 'Open',
  closed: 'Closed',
  unknown: 'Not known',
} as const;

/** What an opened badge says beside its one line. */
const opened = {
  actBy: 'Act by {day}',
  safeUntil: 'the safe day was {day}',
  closesOn: 'closes {day}',
  closedOn: 'closed {day}',
  opensOn: 'opens {day}',
  openedOn: 'since {day}, last day not known',
  possiblyUntil: 'possibly until {day}',
  afterSafe: 'The safe date has passed, but another source allows until {day}. Try it today.',
  noDate: 'No date known',
  windows: 'What you can claim, and until when',
  noWindows: 'There is nothing to claim for this order.',
  markDone: 'Done',
  undo: 'Undo',
  openTracking: 'Open tracking',
  openReturns: 'Open returns/refunds',
  unread: 'AliExpress also says',
  onlyIfFaulty: '{goods}: returns only if faulty',
  readAt: 'Read {when}',
  incomplete: 'Part of this order could not be read. Check the dates on AliExpress.',
} as const;

/** All that a badge says. Put together by a call, so that bundles which take another section leave it out. */
export const badge = /* @__PURE__ */ Object.assign({}, ofOneLine, opened);

/** Where a date comes from. `rule` has one text for each row of the rules table. */
export const source = {
  sentence: 'AliExpress says, on the {page}:',
  promised: 'Promised when you looked, on {day}:',
  unknownRule: 'From the general rules.',
  estimate: 'Estimate',
  closes: '(closes {day})',
} as const;

export const rule = {
  'article-return-15-days':
    'General rule: a return within 15 days of receiving the item. From the AliExpress return policy guide.',
  'article-dispute-15-days':
    'General rule: a dispute within 15 days after the order is completed. From the return policy guide and the AliExpress help pages.',
  'brazil-return-7-days':
    'Brazil: a return within 7 days of confirming receipt. From AliExpress order pages in Brazil.',
  'brazil-dispute-90-days':
    'Brazil: a dispute within 90 days of the order. From AliExpress order pages in Brazil.',
  'korea-return-90-days':
    'South Korea: a return within 90 days of payment. From the AliExpress announcement of March 2024.',
  'korea-dispute-90-days':
    'South Korea: a refund claim within 90 days of payment. From the AliExpress announcement of March 2024.',
  'eea-withdrawal-14-days':
    'European law: you may withdraw within 14 days of receiving the goods. From Directive 2011/83/EU, article 9.',
  'free-return-15-days':
    'Free returns: send it back within 15 days of delivery. From the “Free returns” promise on AliExpress order pages.',
  'not-received-first-day':
    'AliExpress takes a “not received” claim from the 11th day after shipping. From the AliExpress help pages.',
  'not-received-commitment': 'Delivery time named in the data of this order, counted from shipping.',
  'not-received-60-days':
    'Older usual delivery time: 60 days from shipping. From older AliExpress rules, the safer choice.',
  'not-received-90-days':
    'Delivery time of up to 90 days from shipping. From the questions and answers of the AliExpress app.',
  'paypal-180-days': 'PayPal: a dispute within 180 days of the payment. From PayPal’s buyer protection.',
  'article-seller-answer-3-days': 'Return policy guide: 3 days for the seller.',
  'seller-answer-5-days': 'AliExpress rules: 5 days for the seller.',
  'buyer-answer-3-days': 'Guides: 3 days for you. AliExpress names no number.',
  'buyer-answer-5-days': 'Guides: up to 5 days for you.',
  'article-ship-back-10-days': 'Return policy guide: 10 days to send it back.',
  'return-tracking-10-days': 'Return policy guide: within the same 10 days.',
  'escalation-first-day': 'AliExpress help: it joins after 5 days.',
  'article-escalation-15-days': 'Return policy guide: 15 days to agree with the seller.',
  'article-return-refund-5-days': 'Return policy guide: 3 business days after the check.',
  'article-refund-15-days': 'Return policy guide: 15 days after the decision.',
  'card-refund-28-days': 'AliExpress help: up to 20 business days to a card.',
} as const;

export const page = {
  'order-list': 'order list',
  'order-detail': 'order page',
  tracking: 'tracking page',
  'refund-list': 'refund list',
  case: 'case page',
  'dispute-form': 'dispute page',
  product: 'product page',
  unknown: 'page you opened',
} as const;

export const missing = {
  ordered: 'The day of the order is not known.',
  paid: 'The day of payment is not known.',
  shipped: 'The day of shipping is not known.',
  delivered: 'The day of delivery is not known.',
  completed: 'The day the order was completed is not known.',
  counted: 'To be safe, the date is counted from an earlier day.',
  openDetail: 'Open the order page to find it',
  openTracking: 'Open the tracking page to find it',
} as const;

export const note = {
  'excluded-goods':
    'These goods cannot be returned without a fault. If they are faulty or not as described, you are still covered by a dispute.',
  'some-goods-excluded':
    'Some items cannot be returned without a fault. Faulty items are still covered by a dispute.',
  delivered: 'It was delivered, so it cannot be reported as missing.',
  completed: 'The order is completed. If something is wrong, the dispute window covers it.',
  'no-delivery-event': 'The carrier never reported a delivery, so its day is not known.',
  'not-ended': 'The delivery time has not ended. AliExpress may ask you to wait.',
  'start-not-said': 'Not said from when. To be safe: from the order.',
  'promise-varies': 'Not promised for every variant.',
  'promise-some-items': 'Promised for some items only.',
  'excluded-but-promised': 'Such goods are often excluded. Ask AliExpress first.',
  'with-platform': 'AliExpress decides already.',
} as const;

/** What a case waits for, or how it ended. */
export const caseState = {
  'seller-response': 'The seller has to answer',
  'buyer-response': 'You have to answer',
  platform: 'AliExpress decides',
  'return-address': 'The seller has to give an address',
  'ship-back': 'You have to send it back',
  'receipt-check': 'The return is checked',
  refund: 'Refund on its way',
  refunded: 'Refunded',
  refused: 'Refused',
  cancelled: 'Cancelled',
  finished: 'Finished',
  open: 'Open',
  unknown: 'Not known',
} as const;

export const caseRecord = {
  title: 'Case',
  opened: 'opened {day}',
  refund: 'refund',
  'return-and-refund': 'return and refund',
  openCase: 'Open case',
  left: 'If you cancel the case, this is left:',
} as const;

/** Goods that 'badge.onlyIfFaulty' speaks of. */
export const exclusion = {
  underwear: 'Underwear',
  lingerie: 'Lingerie',
  swimwear: 'Swimwear',
  earrings: 'Earrings',
  wigs: 'Wigs',
  customised: 'Made to order',
  perishable: 'Perishable',
  digital: 'Digital',
  hygiene: 'Hygiene item',
} as const;
