import type { Exclusion, OrderStatus } from '../../model/order.ts';
import type { Milestone } from '../../model/reading.ts';

/**
 * What the site prints in one language. `certain` says which parts were seen on real pages; the rest is a careful
 * guess that is only ever added to what is certain.
 */
export interface Language {
  /** Lower-case primary tag: 'en'. */
  code: string;
  certain: Readonly<Record<'months' | 'labels' | 'statuses' | 'sentences' | 'goods', boolean>>;
  /** Twelve entries, January first: the forms of a name, split by blanks. A beginning of 3 letters is enough. */
  months: readonly string[];
  /** True where '3.8.2026' can only mean 3 August. */
  dottedDates?: boolean;
  /** Labels of dates, whole, without colon. */
  labels: Readonly<Partial<Record<Milestone, readonly string[]>>>;
  /** Texts of statuses, whole. */
  statuses: Readonly<Partial<Record<OrderStatus, readonly string[]>>>;
  sentences: SentenceWords;
  /** Words for goods that cannot be returned. */
  goods: GoodsWords;
}

/**
 * Pieces of regular expressions, tested without regard to case. `{n}` stands for a number of days and `{date}` for a
 * date in any shape of the language. A piece begins at the beginning of a word, except in languages without blanks.
 */
export interface SentenceWords {
  /** The part with `{n}` that phrases for counted days share. */
  counted: string;
  /** Phrases with `{counted}` that count days from a milestone. */
  within: Readonly<Partial<Record<Milestone, readonly string[]>>>;
  /** Words by which a sentence gives the right to send something back without a fault. */
  returns: string;
  /** Words of the postage-free return; also what its tag or heading says. */
  freeReturns: string;
  /** Words by which a sentence gives the right to open a dispute. */
  disputes: string;
  /** Words for faulty goods: with them even a return is a matter of dispute. */
  faults: string;
  /** Words for a parcel that did not come. */
  nonArrival: string;
  /** Phrases with `{date}` that end a right. */
  until: readonly string[];
  /** Phrases with `{date}`: refund when nothing came before that day. */
  notReceived: readonly string[];
  /** Phrases with `{date}`: something to collect when delivery comes after that day. */
  late: readonly string[];
  /** Phrases with `{date}`: the day on which buyer protection ends. */
  protection: readonly string[];
  /** The text of a progress bar's refund node, whole. */
  refundNode: readonly string[];
  /** Words that take a right away or speak of someone else's time limit: nothing in the sentence is understood. */
  refusals: string;
}

export interface GoodsWords {
  words: Readonly<Partial<Record<Exclusion, string>>>;
  /** Words that make it something else: 'earring holder'. */
  not: string;
  /** False in languages that put no blanks between words. */
  wordBounds?: boolean;
}
