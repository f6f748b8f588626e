import { moneySchema } from './money.ts';
import { isPlainDate } from './plain-date.ts';
import { MILESTONES, PAGE_KINDS, SENTENCE_PLACES } from './reading.ts';
import { WINDOW_KINDS } from './window.ts';
import { finite, oneOf, recordOf, text, truth, wordOf, z } from './zod.ts';

/* What printed records mean. Derived on every use from the sightings that are stored, never stored itself. */

export const ORDER_STATUSES = [
  'awaiting-payment',
  'processing',
  'awaiting-delivery',
  'completed',
  'cancelled',
  'expired',
  'unknown',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** The article's list of goods that cannot be returned; names are those of the inspect contract. */
export const EXCLUSIONS = [
  'underwear',
  'lingerie',
  'swimwear',
  'earrings',
  'wigs',
  'customised',
  'perishable',
  'digital',
  'hygiene',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

const plainDateSchema = text().check(z.refine(isPlainDate));

/** Which page a fact was read from, and when (epoch ms, UTC). */
export const provenanceSchema = z.object({
  page: wordOf(PAGE_KINDS),
  source: wordOf(['dom', 'data']),
  readAt: finite(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** `inferred`: the page printed less than a date (a day without a year), and the rest was concluded. */
export const milestoneFactSchema = z.object({
  day: plainDateSchema,
  certainty: wordOf(['printed', 'inferred']),
  from: provenanceSchema,
});
export type MilestoneFact = z.infer<typeof milestoneFactSchema>;

/** What a printed sentence promises: a day, or a number of days after a milestone or after a step of a case began. */
export const meaningSchema = oneOf([
  z.object({
    type: wordOf(['closes-after']),
    kind: wordOf(WINDOW_KINDS),
    anchor: wordOf(MILESTONES),
    days: finite(),
  }),
  z.object({ type: wordOf(['closes-on']), kind: wordOf(WINDOW_KINDS), day: plainDateSchema }),
  z.object({ type: wordOf(['opens-on']), kind: wordOf(WINDOW_KINDS), day: plainDateSchema }),
  z.object({ type: wordOf(['closes-within']), kind: wordOf(WINDOW_KINDS), days: finite() }),
]);
export type Meaning = z.infer<typeof meaningSchema>;

/** A sentence printed for this order, word for word; `meanings` is empty when no pattern understood it. */
export const statementSchema = z.object({
  sentence: text(),
  place: wordOf(SENTENCE_PLACES),
  label: z.nullable(text()),
  meanings: z.array(meaningSchema),
  from: provenanceSchema,
});
export type Statement = z.infer<typeof statementSchema>;

export const orderLineSchema = z.object({
  lineId: z.nullable(text()),
  productId: z.nullable(text()),
  title: z.nullable(text()),
  variant: z.nullable(text()),
  quantity: z.nullable(finite()),
  unitPrice: z.nullable(moneySchema),
  freeReturn: truth(),
  exclusion: z.nullable(wordOf(EXCLUSIONS)),
  disputeOffered: z.nullable(truth()),
});
export type OrderLine = z.infer<typeof orderLineSchema>;

/** What a case waits for, or how it ended. */
export const CASE_STATES = [
  'seller-response',
  'buyer-response',
  'platform', // AliExpress decides
  'return-address', // the seller has to name one
  'ship-back',
  'receipt-check',
  'refund', // decided, the money is on its way
  'refunded',
  'refused',
  'cancelled',
  'finished', // over, the outcome is not told
  'open', // under way, the step is not told
  'unknown',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const CASE_SOLUTIONS = ['refund', 'return-and-refund'] as const;

export const orderCaseSchema = z.object({
  caseId: z.nullable(text()),
  lineId: z.nullable(text()),
  state: wordOf(CASE_STATES),
  /** The site's own word for the state. */
  statusText: z.nullable(text()),
  /** Null when the state is not known. */
  open: z.nullable(truth()),
  openedOn: z.nullable(plainDateSchema),
  /** The day of the last change; what the case waits for began on it or before. */
  changedOn: z.nullable(plainDateSchema),
  /** The site's day of the reading that told the state. */
  seenOn: z.nullable(plainDateSchema),
  amount: z.nullable(moneySchema),
  solution: z.nullable(wordOf(CASE_SOLUTIONS)),
  refundShown: truth(),
  url: z.nullable(text()),
  /** What the page says of it; a time limit has meanings. */
  statements: z.array(statementSchema),
  /** What its page offers to agree to; `amount` is null unless one alone is printed. `text`: in the page's words. */
  offers: z.array(
    z.object({
      amount: z.nullable(moneySchema),
      solution: z.nullable(wordOf(CASE_SOLUTIONS)),
      text: text(),
    }),
  ),
  /** Texts of the page's buttons that agree to an offer, and of those that take the request back. */
  acceptTexts: z.array(text()),
  cancelTexts: z.array(text()),
});
export type OrderCase = z.infer<typeof orderCaseSchema>;

/**
 * What a product page promised about sending a thing of this order back, when the user looked at it before ordering.
 * `from`: what the days count from, null when the page did not say. `varies`: on the same day the page was seen without
 * the promise too, as for another variant.
 */
export const orderPromiseSchema = z.object({
  productId: text(),
  title: z.nullable(text()),
  kind: wordOf(['return', 'free-return']),
  days: finite(),
  from: z.nullable(wordOf(['ordered', 'delivered'])),
  sentence: text(),
  /** The site's day of the look. */
  readOn: plainDateSchema,
  varies: truth(),
});
export type OrderPromise = z.infer<typeof orderPromiseSchema>;

const milestoneSchema = z.nullable(milestoneFactSchema);

export const orderSchema = z.object({
  orderId: z.nullable(text()),
  status: wordOf(ORDER_STATUSES),
  statusText: z.nullable(text()),
  milestones: z.object({
    ordered: milestoneSchema,
    paid: milestoneSchema,
    shipped: milestoneSchema,
    delivered: milestoneSchema,
    completed: milestoneSchema,
  }),
  store: z.nullable(z.object({ name: z.nullable(text()), url: z.nullable(text()) })),
  total: z.nullable(moneySchema),
  lines: z.array(orderLineSchema),
  statements: z.array(statementSchema),
  promised: z.array(orderPromiseSchema),
  cases: z.array(orderCaseSchema),
  paymentMethod: z.nullable(text()),
  /** How many parcels the site's data tells of, and how many of them a carrier reported as delivered; null: never read. */
  parcels: z.nullable(z.object({ total: finite(), delivered: finite() })),
  /** Days of delivery commitment, where the site's data names them for this order. */
  commitmentDays: z.nullable(finite()),
  country: z.nullable(text()),
  /** Where and when each top-level field was read. */
  provenance: recordOf(provenanceSchema),
});
export type Order = z.infer<typeof orderSchema>;
