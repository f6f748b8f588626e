import { moneySchema } from './money.ts';
import { CASE_SOLUTIONS } from './order.ts';
import { isPlainDate } from './plain-date.ts';
import { globalProductId } from './product-id.ts';
import { finite, listOf, recordOf, text, truth, wordOf, z } from './zod.ts';

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

/** Which line of an order; pages tell different parts of it, see lineOf. */
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
  /** The user says that AliExpress has the number. Only then nobody needs to be reminded of it. */
  reported: z.optional(truth()),
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

/**
 * True when two descriptions may mean one line: by its number where both know it, else by product and variant, else by
 * title. Where the lines of the order are at hand, lineOf knows better.
 */
export function isSameLine(a: LineRef, b: LineRef): boolean {
  if (a.lineId !== null && b.lineId !== null) return a.lineId === b.lineId;
  return isSameThing(a, b) && (a.variant === null || b.variant === null || a.variant === b.variant);
}

/**
 * The line of an order that a description means. The printed variant decides only between lines of one product: it
 * reads differently in every language of the site. Null where more than one may be meant, unless nothing tells them
 * apart at all.
 */
export function lineOf<Line extends LineRef>(lines: readonly Line[], ref: LineRef): Line | null {
  const { lineId, variant } = ref;
  const numbered = lineId === null ? undefined : lines.find((one) => one.lineId === lineId);
  if (numbered) return numbered;
  const alike = lines.filter((one) => (lineId === null || one.lineId === null) && isSameThing(one, ref));
  const meant = alike.length < 2 ? alike : alike.filter((one) => one.variant === variant);
  // Of one product and variant, and without numbers: nothing tells them apart.
  const isOne = meant.length === 1 || meant.every((one) => one.lineId === null);
  return (isOne && meant[0]) || null;
}

/** True when a description means this line of the order. */
export function isAboutLine(lines: readonly LineRef[], ref: LineRef, line: LineRef): boolean {
  const found = lineOf(lines, ref);
  return found !== null && isSameRef(found, line);
}

function isSameThing(a: LineRef, b: LineRef): boolean {
  if (a.productId === null || b.productId === null) return a.title !== null && a.title === b.title;
  // The American site has numbers of its own.
  const number = (id: string): string => globalProductId(id) ?? id;
  return number(a.productId) === number(b.productId);
}

function isSameRef(a: LineRef, b: LineRef): boolean {
  return (
    a.lineId === b.lineId && a.productId === b.productId && a.title === b.title && a.variant === b.variant
  );
}
