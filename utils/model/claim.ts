import { moneySchema } from './money.ts';
import { CASE_SOLUTIONS } from './order.ts';
import { isPlainDate } from './plain-date.ts';
import { finite, listOf, recordOf, text, wordOf, z } from './zod.ts';

/* What the user prepares for one line of an order. Kept with the order; a case that was opened is the site's and not this. */

/** Why a buyer claims, whatever the site calls it. */
export const INTENTS = [
  'not-arrived',
  'returned-to-sender',
  'customs',
  'wrong-item',
  'not-as-described',
  'defective',
  'damaged',
  'missing-parts',
  'counterfeit',
  'changed-mind',
] as const;
export type Intent = (typeof INTENTS)[number];

/** Questions whose answers only the user knows. */
export const CLAIM_QUESTIONS = [
  'came', // what came instead, or how it differs
  'promised', // what the listing had said
  'fault',
  'damage',
  'parcel', // how the parcel looked
  'missing',
  'signs', // of a fake
  'tracking', // what the carrier says
  'unused',
] as const;
export type ClaimQuestion = (typeof CLAIM_QUESTIONS)[number];

const plainDateSchema = z.nullable(text(10).check(z.refine(isPlainDate)));
const maybeText = (most: number) => z.nullable(text(most));

/** Which line of an order; pages tell different parts of it, see isSameLine. */
export const lineRefSchema = z.object({
  lineId: maybeText(200),
  productId: maybeText(200),
  title: maybeText(1000),
  variant: maybeText(500),
});
export type LineRef = z.infer<typeof lineRefSchema>;

/** How an item goes back. Days are the user's calendar days. */
export const wayBackSchema = z.object({
  carrier: text(100),
  /** As the user typed it, checked before it is kept; null until it is known. */
  trackingNumber: maybeText(40),
  sentOn: plainDateSchema,
});
export type WayBack = z.infer<typeof wayBackSchema>;

export const claimSchema = z.object({
  claimId: text(60),
  line: lineRefSchema,
  intent: z.nullable(wordOf(INTENTS)),
  solution: z.nullable(wordOf(CASE_SOLUTIONS)),
  /** Null: all that was paid. */
  amount: z.nullable(moneySchema),
  /** Why a part is asked for. */
  amountReason: text(500),
  /** Question → the user's answer. */
  answers: recordOf(text(2000)),
  /** Language ('en', 'de') → the description that goes into the form. */
  texts: recordOf(text(10_000)),
  /** Languages whose description the user wrote over: it is not written anew. */
  edited: listOf(text(3), 30),
  /** Language of the description beside the English one; null until the user or a page told it. */
  language: maybeText(3),
  /** The day on which the user wrote to the seller. */
  contactedOn: plainDateSchema,
  wayBack: z.nullable(wayBackSchema),
  /** The last change, epoch ms (UTC). */
  changedAt: finite(),
});
export type Claim = z.infer<typeof claimSchema>;

/** Claims that are kept with one order: one a line, and orders have few. */
export const MOST_CLAIMS = 50;

/** An empty claim about a line. */
export function newClaim(claimId: string, line: LineRef, changedAt: number): Claim {
  return {
    claimId,
    line,
    intent: null,
    solution: null,
    amount: null,
    amountReason: '',
    answers: {},
    texts: {},
    edited: [],
    language: null,
    contactedOn: null,
    wayBack: null,
    changedAt,
  };
}

/** True when two descriptions mean one line: by its number where both know it, else by product and variant, else by title. */
export function isSameLine(a: LineRef, b: LineRef): boolean {
  if (a.lineId !== null && b.lineId !== null) return a.lineId === b.lineId;
  const isSameVariant = a.variant === null || b.variant === null || a.variant === b.variant;
  if (a.productId !== null && b.productId !== null) return a.productId === b.productId && isSameVariant;
  return a.title !== null && a.title === b.title && isSameVariant;
}
