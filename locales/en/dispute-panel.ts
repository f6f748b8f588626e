/* English texts of the panel beside the form of a dispute. */

export const dispute = {
  name: 'Still Covered',
  prepared: 'Your prepared claim',
  noDraft: 'No claim is prepared for this item.',
  prepare: 'Prepare a claim',
  fromOrder: 'To prepare one, start from “What to do” on the page of the order.',
  warned: 'Before you accept or cancel',
  which: 'Which claim is this form for?',
  unnamed: 'Item without a name',
  order: 'Order {orderId}',
  another: 'Another claim',
  openClaim: 'Open the claim',
  fill: 'Fill in this form',
  again: 'Fill in again',
  busy: 'Filling in…',
  filled: '{done} of {all} filled in.',
  undo: 'Undo',
  undone: 'Undone.',
  reminder: 'Read it, then press Next yourself. Still Covered never submits.',
  parcelReminder: 'Read it, then press Submit yourself. Still Covered never submits.',
  unknownForm: 'Still Covered does not know this form. Copy what you need:',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Copying was not allowed. Select the text and copy it by hand.',
} as const;

export const fillField = {
  solution: 'What you want',
  reason: 'Reason',
  text: 'Description',
  amount: 'Amount',
  carrier: 'Carrier',
  tracking: 'Tracking number',
  file: 'File',
} as const;

export const fillSolution = {
  refund: 'Refund only',
  'return-and-refund': 'Return and refund',
} as const;

/** What became of a field. */
export const fillOutcome = {
  filled: 'filled in',
  same: 'had it already',
  missing: 'not on this page',
  'no-choices': 'nothing to choose from yet: answer what comes before, then fill in again',
  choose: 'choose yourself: {candidates}',
  'too-long': 'too long: the page takes {most} characters. Nothing was cut; copy and shorten it.',
  'too-high': 'the page takes {most} at most',
  currency: 'the page counts in {found}: enter it yourself',
  refused: 'refused by the page',
  refusedNow: 'the page made it “{now}”',
  refusedSaid: 'the page says: {said}',
  unseen: 'given to the page: look whether it shows',
  'not-accepted': 'the page does not take this kind of file',
  'one-only': 'the page takes one file at a time: add it yourself',
  'not-kept': 'could not be read: add it yourself',
  'too-large': 'too large to hand over: add it yourself',
  'left-over': 'of another claim: remove it',
  'page-changed': 'left as it was: the page changed',
  undone: 'put back',
  changed: 'you changed it: left as it is',
  'not-undone': 'cannot be put back from here: change it yourself',
} as const;
