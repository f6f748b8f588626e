import type { ClaimQuestion, Intent } from '../model/claim.ts';
import type { Milestone } from '../model/reading.ts';

/**
 * One language's sentences, as a buyer writes to people who read many claims a day. Facts are "label: value.", so that
 * no number asks for a plural form and no value for a grammatical case. An answer of the user ends its line: no full
 * stop after it. Names in braces are filled in; every language has the same ones.
 */
export interface ClaimWords {
  /** Primary language tag, also used to write days. */
  code: string;
  /** What stands between two sentences. */
  gap: string;
  /** What is wrong. */
  problem: Readonly<Record<Intent, string>>;
  /** {orderId} */
  order: string;
  /** {title} */
  item: string;
  /** {variant} */
  variant: string;
  /** {quantity} */
  quantity: string;
  /** {day} */
  days: Readonly<Record<Exclude<Milestone, 'completed'>, string>>;
  /** {amount} */
  paidForItem: string;
  /** {amount} */
  paidForOrder: string;
  /** {day} */
  promisedBy: string;
  /** {sentence}: what the order page prints. */
  printed: string;
  /** {day} {count}: the day of the writing, so that it stays true when it is read later. */
  daysLate: string;
  /** {day} {count} */
  daysOnTheWay: string;
  /** {day}: the site says delivered, the buyer has nothing. */
  markedDelivered: string;
  /** {answer} */
  answers: Readonly<Record<ClaimQuestion, string>>;
  /** {day} {sentence}: what the listing said on the day the user looked. */
  listingOn: string;
  /** {count} */
  attached: string;
  ask: Readonly<Record<Ask, string>>;
  /** {amount} */
  amount: string;
  /** {reason} */
  amountReason: string;
  greeting: string;
  /** {count}: days the seller has; else a dispute follows. */
  deadline: string;
  thanks: string;
}

/** What is asked for: all back for what never came, all back and the item kept, some amount, less than was paid, a return. */
export type Ask = 'all' | 'all-and-keep' | 'refund' | 'part' | 'return';
