import type { Claim, ClaimQuestion } from '../model/claim.ts';
import { compareMoney, type Money } from '../model/money.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { askedAmount, isReceived, questionsFor, solutionsFor } from '../policy/claim-check.ts';
import type { ClaimSubject } from '../policy/claim-subject.ts';
import type { Ask, ClaimWords } from './claim-words.ts';
import { fillSentence, joinKnown } from './fill-sentence.ts';
import { writeDay } from './write-day.ts';

/** All that a text is written of. */
export interface ClaimFacts {
  claim: Claim;
  subject: ClaimSubject;
  /** Pictures and films that go with the claim. */
  attached: number;
  words: ClaimWords;
  /** The day on which it is written, to which days are counted. */
  today: PlainDate;
  /** BCP 47 tag for days; the language of the words when it is another one. */
  locale: string;
}

/** What is wrong, in one sentence; null while a required answer is missing: then nothing is claimed. */
export function problemOf({ claim, words }: ClaimFacts): string | null {
  const { intent, answers } = claim;
  if (intent === null) return null;
  const isAnswered = questionsFor(intent).required.every((question) => answers[question]?.trim());
  return isAnswered ? words.problem[intent] : null;
}

/** Which order and which item of it; null when neither is known. */
export function itemFacts({ subject, words }: ClaimFacts): string | null {
  const { orderId, line, quantity } = subject;
  const item = [
    fillSentence(words.item, { title: oneLine(line.title) }),
    fillSentence(words.variant, { variant: oneLine(line.variant) }),
    fillSentence(words.quantity, { quantity }),
  ];
  return joinKnown([fillSentence(words.order, { orderId }), joinKnown(item, words.gap)], '\n');
}

/** Days and price of the purchase. The day of a delivery that the buyer denies is told by deliveryFacts. */
export function purchaseFacts(facts: ClaimFacts): string | null {
  const { subject, words } = facts;
  const { paid, orderTotal } = subject;
  const days = (['ordered', 'paid', 'shipped', 'delivered'] as const)
    .filter((milestone) => milestone !== 'delivered' || isWithBuyer(facts))
    .map((milestone) => fillSentence(words.days[milestone], { day: dayIn(facts, subject.days[milestone]) }));
  const amount =
    paid === null
      ? fillSentence(words.paidForOrder, { amount: amountText(orderTotal) })
      : fillSentence(words.paidForItem, { amount: amountText(paid) });
  return joinKnown([joinKnown(days, words.gap), amount], '\n');
}

/**
 * What was promised for a parcel that never came, and how late it is. A parcel that the site calls delivered is not
 * counted as late or on the way: those days end on a delivery that the buyer denies. One that went back is on no way.
 */
export function deliveryFacts(facts: ClaimFacts): string | null {
  const { claim, subject, words } = facts;
  if (claim.intent === null || isReceived(claim.intent)) return null;
  const { promisedDelivery, days, daysLate, daysOnTheWay } = subject;
  const day = dayIn(facts, facts.today);
  const isMarked = days.delivered !== null;
  const isOnTheWay = !isMarked && claim.intent === 'not-arrived';
  const promised = [
    fillSentence(words.promisedBy, { day: dayIn(facts, promisedDelivery?.day ?? null) }),
    fillSentence(words.printed, { sentence: oneLine(promisedDelivery?.sentence ?? null) }),
  ];
  const counted = [
    fillSentence(words.daysLate, { day, count: isMarked ? null : daysLate }),
    fillSentence(words.daysOnTheWay, { day, count: isOnTheWay ? daysOnTheWay : null }),
    fillSentence(words.markedDelivered, { day: dayIn(facts, days.delivered) }),
  ];
  return joinKnown([joinKnown(promised, words.gap), joinKnown(counted, words.gap)], '\n');
}

/** The user's answers to the questions of the intent, word for word, a line each. */
export function answersOf(facts: ClaimFacts): string | null {
  const { claim } = facts;
  if (claim.intent === null) return null;
  const { required, optional } = questionsFor(claim.intent);
  return joinKnown(
    [...required, ...optional].map((question) => answerTo(question, facts)),
    '\n',
  );
}

/** What is asked for, how much and why; null while the solution does not fit the intent. */
export function askOf({ claim, subject, words }: ClaimFacts): string | null {
  const { intent, solution, amountReason } = claim;
  if (solution === null || (intent !== null && !solutionsFor(intent).includes(solution))) return null;
  const ask = whatIsAsked(claim, subject.paid);
  const asked = askedAmount(claim, subject.paid);
  const amount = isPositive(asked) ? fillSentence(words.amount, { amount: amountText(asked) }) : null;
  const isExplained = amount !== null && (ask === 'part' || ask === 'refund');
  return joinKnown(
    [
      joinKnown([words.ask[ask], amount], words.gap),
      isExplained ? fillSentence(words.amountReason, { reason: amountReason }) : null,
    ],
    '\n',
  );
}

/** A part only where the amount is known to be less than was paid; all only where it is known to be all. */
function whatIsAsked(claim: Claim, paid: Money | null): Ask {
  const { amount, intent, solution } = claim;
  if (solution === 'return-and-refund') return 'return';
  const all = intent !== null && isReceived(intent) ? 'all-and-keep' : 'all';
  if (amount === null) return all;
  if (paid === null || askedAmount(claim, paid) === null) return 'refund';
  return compareMoney(amount, paid) < 0 ? 'part' : all;
}

/** False for nothing, and for an amount of nothing or less: no text repeats it. */
function isPositive(money: Money | null): money is Money {
  return money !== null && compareMoney(money, { amount: '0', currency: money.currency }) > 0;
}

/** The answer as it was typed; a sentence of the listing that was chosen is quoted with the day it was read. */
function answerTo(question: ClaimQuestion, facts: ClaimFacts): string | null {
  const { claim, subject, words } = facts;
  const answer = claim.answers[question]?.trim() ?? '';
  const chosen = subject.promises.find(({ sentence }) => sentence.trim() === answer);
  const quoted =
    question === 'promised' && chosen
      ? fillSentence(words.listingOn, { day: dayIn(facts, chosen.readOn), sentence: answer })
      : null;
  return quoted ?? fillSentence(words.answers[question], { answer });
}

function isWithBuyer({ claim }: ClaimFacts): boolean {
  return claim.intent === null || isReceived(claim.intent);
}

function dayIn({ words, locale }: ClaimFacts, day: PlainDate | null): string | null {
  return day === null ? null : writeDay(words.code, locale, day);
}

/** The exact amount with the code of its currency, '12.50 USD'. */
function amountText(money: Money | null): string | null {
  return money === null ? null : [money.amount, money.currency ?? ''].join(' ').trim();
}

function oneLine(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, ' ');
}
