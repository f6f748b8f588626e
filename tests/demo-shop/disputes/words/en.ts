import type { DisputeWords } from '../dispute-words.ts';

/*
 * Of the real pages are the question about the package, 'Next step', 'Submit', 'Confirm', 'Tracked as
 * returned/canceled/lost', 'Refund complete', 'Waiting for your response', "Waiting for AliExpress's feedback",
 * "We're reviewing your request" and the buttons of a case. The rest is made up in their manner.
 */

const SUBMITTED = 'Request submitted';
const REVIEW = "We're reviewing your request";
const APPROVED = 'The return was approved';
const SENT_BACK = 'You sent the item back';

export const EN: DisputeWords = {
  entry: { question: 'Have you received your package?', yes: 'Yes', no: 'No' },
  form: {
    title: 'Request a return or refund',
    solution: 'What would you like to do?',
    reason: 'Reason',
    reasonHint: 'Please select',
    text: 'Description',
    textHint: 'Please describe the problem in detail',
    amount: 'Refund amount',
    most: 'You paid {amount} and can ask for that much at most.',
    full: 'The full amount is refunded.',
    upload: 'Photos and videos',
    tile: 'Add files',
    uploadHint: 'JPG, PNG, WEBP, MP4 or MOV, at most 2 MB each and 5 files.',
    remove: 'Remove',
    next: 'Next step',
  },
  summary: {
    title: 'Check your request',
    received: 'Package received',
    back: 'Back',
    submit: 'Submit',
    question: 'Do you want to submit this request?',
    confirm: 'Confirm',
    dismiss: 'Not now',
  },
  reasons: {
    'wrong-item': 'Wrong item received',
    size: "Size doesn't match the description",
    material: "Material doesn't match the description",
    colour: 'Color or design not as described',
    'not-working': 'Poor quality or does not work',
    damaged: 'Item arrived damaged',
    'missing-parts': 'Parts or accessories missing',
    counterfeit: 'Suspected counterfeit',
    quantity: 'Quantity shortage',
    'changed-mind': "I changed my mind / don't need it anymore",
    'in-transit': 'Still in transit after the delivery date',
    'returned-lost': 'Tracked as returned/canceled/lost',
    customs: 'Held by customs',
    'wrong-address': 'Sent to a wrong address',
    'no-tracking': 'Tracking number shows no information',
  },
  solutions: { refund: 'Refund only', return: 'Return and refund' },
  solutionHints: { refund: 'Keep the item', return: 'Send the item back' },
  errors: {
    'missing-received': 'Please tell whether the package has arrived',
    'missing-solution': 'Please choose a solution',
    'missing-reason': 'Please select a reason',
    'missing-text': 'Please describe the problem',
    'missing-amount': 'Please enter an amount',
    'amount-too-high': 'The amount cannot be higher than what you paid',
    'file-too-large': 'A file is larger than 2 MB',
    'file-type-unknown': 'A file is of a type that is not supported',
    'too-many-files': 'You can add 5 files at most',
    'missing-carrier': 'Please select a carrier',
    'missing-number': 'Please enter the tracking number',
  },
  caseLabels: {
    title: 'Returns/refunds',
    solution: 'Solution',
    amount: 'Refund amount',
    item: 'Item',
    order: 'View order',
    viewCase: 'View details',
    refund: 'Refund details',
    chooseFirst: 'Choose an order first.',
  },
  caseButtons: {
    proposals: 'View possible solutions',
    evidence: 'Upload more photos/videos',
    withdraw: 'Cancel request',
    withdrawQuestion: 'Are you sure you want to cancel this request?',
  },
  states: {
    'seller-answers': {
      status: "Waiting for the seller's response",
      steps: [SUBMITTED],
      act: 'The seller should respond',
    },
    'buyer-answers': {
      status: 'Waiting for your response',
      steps: [SUBMITTED, 'The seller offered a solution'],
      act: 'Please respond',
    },
    'aliexpress-decides': {
      status: "Waiting for AliExpress's feedback",
      steps: [SUBMITTED, REVIEW],
      act: 'AliExpress should decide',
    },
    'seller-gives-address': {
      status: 'Waiting for the return address',
      steps: [SUBMITTED, APPROVED],
      act: 'The seller should give a return address',
    },
    'buyer-ships-back': {
      status: 'Waiting for you to send the item back',
      steps: [SUBMITTED, APPROVED, 'The return address was given'],
      act: 'Please send the item back',
    },
    'seller-checks-return': {
      status: 'Waiting for the seller to check the return',
      steps: [SUBMITTED, APPROVED, SENT_BACK],
      act: 'The seller should confirm the receipt',
    },
    'warehouse-checks-return': {
      status: 'Waiting for the warehouse to check the return',
      steps: [SUBMITTED, APPROVED, SENT_BACK],
      act: 'The warehouse should check the return',
    },
    'refund-on-its-way': {
      status: 'Refund in progress',
      steps: [SUBMITTED, REVIEW, 'Refund approved'],
      act: 'The refund should arrive',
    },
    refunded: { status: 'Refund complete', steps: [SUBMITTED, REVIEW, 'Refund complete'] },
    refused: { status: 'Refund declined', steps: [SUBMITTED, REVIEW, 'Request declined'] },
    cancelled: { status: 'Request canceled', steps: [SUBMITTED, 'You canceled the request'] },
  },
  timers: {
    within: '{act} within {days} days',
    before: '{act} before {date}',
    left: '{act}. Time left: {days} days {hours} hours 05 minutes',
  },
  proposals: {
    from: { seller: "Seller's solution", aliexpress: "AliExpress's solution" },
    aliexpressStep: 'AliExpress offered a solution',
    postage: 'Return shipping paid by',
    payers: { seller: 'Seller', buyer: 'You', platform: 'AliExpress' },
    accept: 'Accept',
    acceptQuestion: 'Accepting closes the request for good. Accept this solution?',
    disagree: "I don't agree with above solution(s)",
  },
  parcel: {
    title: 'Return parcel',
    carrier: 'Carrier',
    carrierHint: 'Please select',
    otherCarrier: 'Other carrier',
    number: 'Tracking number',
    numberHint: 'Number on the receipt of the carrier',
  },
};
