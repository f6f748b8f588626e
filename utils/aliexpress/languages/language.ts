import {
  type CaseState,
  EXCLUSIONS,
  type Exclusion,
  ORDER_STATUSES,
  type OrderStatus,
} from '../../model/order.ts';
import { MILESTONES, type Milestone } from '../../model/reading.ts';

/*
 * What the site prints in one language. A list has one place for each thing, in the order its type names; several
 * wordings of one thing stand in one text, split by '|'. `certain` says which parts were seen on real pages; the rest
 * is a careful guess that is only ever added to what is certain.
 */
export interface Language {
  /** Lower-case primary tag: 'en'. Names of months are the browser's own for it. */
  code: string;
  certain: Readonly<Record<'months' | 'labels' | 'statuses' | 'choices' | 'sentences' | 'goods', boolean>>;
  /** Names of months (1 to 12) that the browser does not know. */
  moreMonths?: Readonly<Record<number, string>>;
  /** What is written together with a month's name: 'ב' in '3 באוגוסט'. */
  monthPrefix?: string;
  /** True where '3.8.2026' can only mean 3 August. */
  dottedDates?: boolean;
  /** Labels of dates, whole, without colon. */
  labels: readonly [ordered: string, paid: string, shipped: string, delivered: string, completed: string];
  /** Texts of statuses, whole. */
  statuses: readonly [
    awaitingPayment: string,
    processing: string,
    awaitingDelivery: string,
    completed: string,
    cancelled: string,
    expired: string,
  ];
  /** Texts of the states of a case, whole; only what was seen on a real page. */
  cases?: Partial<Record<CaseState, string>>;
  /** Words of a dispute form and of the buttons of a case. */
  choices?: ChoiceWords;
  sentences: SentenceWords;
  /** Words for goods that cannot be returned. */
  goods: GoodsWords;
}

/**
 * Pieces as in SentenceWords, looked for in the text of a choice or button; "n't" is ' not' in it, and a negation right
 * before or behind a piece takes it away. Only the reason "Tracked as returned/canceled/lost" and a few buttons were
 * ever seen; the rest follows what older forms and guides call it.
 */
export interface ChoiceWords {
  /** Reasons, in the order of INTENTS; '' where no word is known. */
  reasons: readonly [
    notArrived: string,
    returnedToSender: string,
    customs: string,
    wrongItem: string,
    notAsDescribed: string,
    defective: string,
    damaged: string,
    missingParts: string,
    counterfeit: string,
    changedMind: string,
  ];
  solutions: readonly [refund: string, returnAndRefund: string];
  /** Buttons that accept a proposal or decision, and buttons that take a request back. */
  accept: string;
  cancel: string;
}

/** One phrase, or several where each is looked for by itself. */
export type Phrases = string | readonly string[];

/**
 * Pieces of regular expressions, tested without regard to case; every group may be written without '?:'. `…` stands
 * for a gap of up to 25 characters within a sentence and `~` for any end of a word; `{n}` for a number of days,
 * `{date}` for a date in any shape of the language, `{thing}` for one of `things`. A piece begins at the beginning of
 * a word, except in languages without blanks.
 */
export interface SentenceWords {
  /** What phrases for counted days share: `{n}` days before or after `{}`, which stands for a phrase of `within`. */
  days: string;
  /** Phrases for the milestone that days are counted from. */
  within: readonly [ordered: Phrases, paid: Phrases, delivered: Phrases, completed: Phrases];
  /** Words for what was bought. */
  things?: string;
  /** Words by which a sentence gives the right to send something back without a fault. */
  returns: string;
  /** Words of the postage-free return; also what its tag or heading says. */
  free: string;
  /** Words that say of a product that it cannot be sent back; looked for in its row about returns only. */
  noReturn: string;
  /** Words by which a sentence gives the right to open a dispute. */
  disputes: string;
  /** Words for asking for money back, which opens a dispute where no return is spoken of. */
  refunds?: string;
  /** Words for faulty goods: with them even a return is a matter of dispute. */
  faults: string;
  /** Words for a parcel that did not come. */
  missing: string;
  /** Phrases with `{date}` that end a right. */
  until: Phrases;
  /** Phrases with `{date}`: refund when nothing came before that day. */
  refund: Phrases;
  /** Phrases with `{date}`: something to collect when delivery comes after that day. */
  late: Phrases;
  /** Phrases with `{date}`: the day on which buyer protection ends. */
  protection?: Phrases;
  /** Time left from the day of reading, `{n}` days or hours only: for buyer protection, and for what is named. */
  left?: readonly [protection: readonly string[], rights: readonly string[]];
  /** Words of a return or refund that is under way: other sentences of the text then speak of that one. */
  underWay?: string;
  /** The text of a progress bar's refund node, whole. */
  node: string;
  /** Words that take a right away or speak of someone else's time limit: nothing in the sentence is understood. */
  not: string;
}

/** Pieces of regular expressions too, written in the same way. */
export interface GoodsWords {
  /** '' where no word is known. */
  words: readonly [
    underwear: string,
    lingerie: string,
    swimwear: string,
    earrings: string,
    wigs: string,
    customised: string,
    perishable: string,
    digital: string,
    hygiene: string,
  ];
  /** Words that make it something else: 'earring holder'. */
  not: string;
  /** False in languages that put no blanks between words. */
  wordBounds?: boolean;
}

/** Every milestone with the wordings of its label. */
export function labelsOf({ labels }: Language): [Milestone, string[]][] {
  return inOrder(MILESTONES, labels);
}

/** Every status that a page can print, with its wordings. */
export function statusesOf({ statuses }: Language): [OrderStatus, string[]][] {
  return inOrder(ORDER_STATUSES, statuses);
}

/** Every kind of goods for which the language has words, with the piece that finds them. */
export function goodsOf({ goods }: Language): [Exclusion, string][] {
  return inOrder(EXCLUSIONS, goods.words)
    .map(([exclusion, words]): [Exclusion, string] => [exclusion, words.join('|')])
    .filter(([, words]) => words !== '');
}

function inOrder<Key>(keys: readonly Key[], texts: readonly string[]): [Key, string[]][] {
  return keys.flatMap((key, index): [Key, string[]][] => {
    const text = texts[index];
    return text === undefined ? [] : [[key, text.split('|')]];
  });
}
