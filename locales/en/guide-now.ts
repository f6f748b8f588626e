/* English texts of what to do now for an order: for the badge's details, the popup and the page about an order. */

/** The ten steps of a return, by their names. */
export const guideStep = {
  'log-in': 'Sign in',
  'contact-seller': 'Write to the seller',
  'open-dispute': 'Open a dispute',
  'fill-form': 'Fill in the form',
  engage: 'Talk with the seller',
  agree: 'Agree on a solution',
  'ship-back': 'Send it back',
  escalate: 'AliExpress steps in',
  decide: 'Agree or disagree',
  refund: 'Get your money',
} as const;

export const guideAdvice = {
  'wait-to-ship': 'The seller has not sent it. You can still cancel the order on AliExpress.',
  'wait-until':
    'AliExpress takes no “not received” claim yet. Do not confirm that you received it before you have it. If it has come and something is wrong, you need not wait.',
  'claim-over':
    'The time for this claim is over. Look at the dates: another kind of claim may still be open.',
  'open-page': 'Open the order page once. AliExpress prints the deadlines there.',
  'open-tracking': 'Open the tracking page once. It tells the day of delivery.',
  'contact-seller': 'Is something wrong? Write to the seller first, and wait 3 days at most.',
  'seller-answers': 'You wrote to the seller. If no good answer comes, open a dispute.',
  'open-dispute':
    'The seller had 3 days. If you are not satisfied, choose “Returns/refunds” beside the item.',
  'open-dispute-now':
    'If something is wrong, do not wait for the seller: choose “Returns/refunds” beside the item now.',
  'fill-form': 'Your claim is prepared. Open the order and choose “Returns/refunds” beside the item.',
  'wait-for-seller': 'The seller has to answer. Do not close the case for a promise.',
  answer: 'You have to answer. Accepting an offer closes the case for good.',
  'wait-for-address': 'The seller has to name an address. Do not send anything before.',
  'ship-back': 'Send it back with tracking, and keep the receipt.',
  'enter-tracking': 'Enter the tracking number on the case page.',
  'await-check': 'Your return is being checked. Keep the receipt until you have the money.',
  platform: 'AliExpress decides. You can add evidence until then.',
  refused: 'Your case was refused. New evidence may help in an appeal; else PayPal or your bank.',
  'await-refund': 'A refund was decided. If the money does not come, ask AliExpress, then your bank.',
  refunded: 'AliExpress says the refund is complete. Check that the money came.',
  'follow-case': 'Follow your case on AliExpress. Accepting an offer closes it for good.',
  outside: 'AliExpress no longer takes a claim. PayPal or your card issuer may still help.',
  nothing: 'There is nothing to do.',
} as const;

export const guide = {
  place: 'Step {place} of {count}',
  until: 'until {day}',
  from: 'from {day}',
  open: 'Guide and claim',
} as const;
