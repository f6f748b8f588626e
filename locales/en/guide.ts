/* English texts of the guide on the page about an order. */

/** How each step is done. */
export const guideHow = {
  'log-in': 'Sign in on AliExpress and open “My Orders”. Still Covered reads what you see there.',
  'contact-seller':
    'Open the order and choose “Contact seller”. It is a courtesy: AliExpress takes a dispute without it, and it does not stop the clock.',
  'open-dispute':
    'Open the order. Beside the item choose “Returns/refunds” (older pages say “Open Dispute”). AliExpress then asks whether you received the package.',
  'fill-form':
    'Give the reason, the amount, what happened, and your evidence. Still Covered offers to fill it in; you read it and press Submit.',
  engage:
    'The seller has 5 days by AliExpress’s rules; without an answer your request is carried out. Look at the case and your mail every few days. You can still add evidence or change the amount.',
  agree:
    'Accept only what you want to end with. For a return the seller names an address, or AliExpress gives you a label. Sometimes you need not send it back at all.',
  'ship-back':
    'Compare cost, speed and tracking of carriers, and ask the seller what he prefers. Print the label that you get and stick it on flat and whole. The day on the case page counts; the general rule is 10 days.',
  escalate:
    'Without an agreement AliExpress joins the case by itself, mostly after 5 days. Older guides name 15 days and a button “Escalate Dispute”: if it is there, you can use it.',
  decide:
    'If you agree with the decision, confirm it on the case page: that ends the case. If not, do not confirm: add new evidence there or ask for an appeal in the chat. Sellers have 7 days for an appeal; none is published for buyers.',
  refund:
    'The money goes back the way you paid. Look under “My Orders” and “View details”. AliExpress says that it offers no exchange at present, whatever older guides say.',
} as const;

export const guidePage = {
  title: 'What to do',
  passed: 'done',
  now: 'now',
  later: 'later',
  openOrder: 'Open the order on AliExpress',
  messageTitle: 'Message to the seller',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Copying was not allowed. The text is selected: copy it by hand.',
  wrote: 'I wrote to the seller today',
  wroteOn: 'You wrote on {day}. The seller has until {until}.',
  wroteLong: 'You wrote on {day}. The 3 days are over.',
  notWritten: 'I did not write',
} as const;

/** What ends a right, what does not, who pays. */
export const rights = {
  endTitle: 'What ends your right',
  endWindow: 'The last day passes.',
  endAccept: 'You accept an offer, however small. It cannot be undone.',
  endDecision: 'AliExpress decides the case.',
  endCancel: 'You cancel the case after the window has closed.',
  endShip: 'You miss the day for sending it back: then the seller is paid.',
  keepTitle: 'What does not end it',
  keepConfirm:
    'Confirming receipt. It pays the seller and starts the last window. Never do it before you have the parcel.',
  keepConfirmed: 'That the receipt was confirmed. You can open a dispute until {day}.',
  keepCancel:
    'Cancelling a case while the dispute window is open and nothing was agreed: you can open it again.',
  keepContact: 'Writing to the seller. But the clock runs on.',
  keepExtend:
    'Extending the protection on the order page while the parcel is on its way. The first day to claim moves, too.',
  payTitle: 'Who pays the way back',
  payFault: 'Faulty, damaged, wrong or not as described: the seller.',
  payMind: 'You changed your mind: you.',
  payFree: 'Free return: nobody. The first return of an order is free, up to 5 a month.',
  kindTitle: 'Refund only, or return?',
  kindRefund: 'Refund only: you keep it, and get all of the money or a part.',
  kindReturn:
    'Return and refund: all of the money, and it goes back. Without a free label, postage can cost more than the item.',
  conditionTitle: 'What a return needs',
  conditionUnused:
    'Without a fault: unused and unworn. Opening the parcel to look is fine, even a short use is not.',
  conditionParts: 'All parts, manuals and cables.',
  conditionBox: 'The original box or a similar one, packed securely.',
  conditionProof: 'Proof of purchase: the order number is enough. You can print it below.',
  conditionExcluded:
    'Some goods cannot be returned without a fault. If they are faulty, you are still covered by a dispute.',
  outsideTitle: 'Outside AliExpress',
  outsidePaypal: 'PayPal: 180 days from the payment.',
  outsidePaypalBy: 'PayPal: open a claim by {day}.',
  outsideCard: 'Card: ask your bank for a chargeback. Often 120 to 180 days; your bank knows.',
  outsideLaw: 'In the European Union: your consumer centre. Rights by law go beyond AliExpress’s rules.',
  helpTitle: 'AliExpress customer service',
  helpChat: 'Chat: in the AliExpress app or on the site, under “Help Center”.',
  helpPhone: 'Phone: {phone}',
} as const;

/** The step of sending it back. */
export const wayBack = {
  title: 'The way back',
  carrier: 'Carrier',
  number: 'Tracking number',
  sentOn: 'Sent on',
  save: 'Save',
  saved: 'Saved.',
  isReported: 'I entered this number on the case page of AliExpress',
  reminded: 'You will be reminded until AliExpress has the number.',
  label:
    'Print the label on paper, not smaller. Stick it flat on the largest side, cover old labels, and take a photo of it.',
  receipt: 'Keep the receipt. Tracking may show the parcel only after 1 or 2 working days.',
  'too-short': 'This is too short for a tracking number.',
  'too-long': 'This is too long for a tracking number.',
  signs: 'Only letters and digits.',
  'no-digit': 'A tracking number has digits.',
  'order-number': 'This is the order number.',
  'check-digit': 'One digit is wrong: the check digit does not fit.',
  future: 'This day has not come yet.',
} as const;

export const refundDue = {
  expected: '{payment}: up to {days} business days. Expected by {day}.',
  noDay: '{payment}: up to {days} business days.',
  afterCheck: 'After a return: within 3 business days of its check, says the return policy guide.',
  afterDecision: 'After a won dispute: within 15 days, says the return policy guide.',
  holidays: 'Public holidays come on top. A refund to a card may be booked under the day you paid.',
  credit: 'AliExpress credit comes sooner, but cannot be paid out and expires.',
} as const;

export const payment = {
  card: 'Card',
  paypal: 'PayPal',
  bank: 'Bank account',
  wallet: 'Wallet',
  credit: 'AliExpress credit',
  unknown: 'Way of payment not known',
} as const;
