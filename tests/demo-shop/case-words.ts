import type { CaseState, ShopCaseSpec } from './case-spec.ts';
import type { Press } from './client/dom.ts';

/*
 * Words of the case pages, in English only. Of the real pages are 'Refund complete', 'Waiting for your response',
 * "Waiting for AliExpress's feedback", "We're reviewing your request" and the buttons 'View possible solutions' and
 * 'Upload more photos/videos'; the rest is made up in their manner.
 */

interface CaseWords {
  status: string;
  /** Titles of the steps, oldest first. */
  steps: readonly string[];
  /** Who has to do what, for the time limit. Nothing runs any more where it is missing. */
  act?: string;
}

const SUBMITTED = 'Request submitted';
const REVIEW = "We're reviewing your request";
const APPROVED = 'The return was approved';
const SENT_BACK = 'You sent the item back';

export const CASE_WORDS: Record<CaseState, CaseWords> = {
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
};

export const CASE_LABELS = {
  title: 'Returns/refunds',
  solution: 'Solution',
  amount: 'Refund amount',
  item: 'Item',
  order: 'View order',
  viewCase: 'View details',
  refund: 'Refund details',
};

export const SOLUTIONS: Record<ShopCaseSpec['solution'], string> = {
  refund: 'Refund only',
  return: 'Return and refund',
};

/** Time limits around what is to be done: 'Please respond within 3 days'. */
export const TIMERS = {
  within: '{act} within {days} days',
  before: '{act} before {date}',
  left: '{act}. Time left: {days} days {hours} hours 05 minutes',
};

export interface CaseButton {
  press: Press | null;
  text: string;
}

const EVIDENCE: CaseButton = { press: null, text: 'Upload more photos/videos' };
const WITHDRAW: CaseButton = { press: 'cancel', text: 'Cancel request' };

/** Buttons of a case page; a state without an entry has none. */
export const CASE_BUTTONS: Partial<Record<CaseState, readonly CaseButton[]>> = {
  'seller-answers': [EVIDENCE, WITHDRAW],
  'buyer-answers': [
    { press: null, text: 'View possible solutions' },
    { press: 'accept', text: 'Accept' },
    { press: 'confirm', text: 'Confirm' },
    EVIDENCE,
    WITHDRAW,
  ],
  'aliexpress-decides': [EVIDENCE, WITHDRAW],
  'seller-gives-address': [WITHDRAW],
  'buyer-ships-back': [{ press: 'submit', text: 'Submit' }, WITHDRAW],
};
