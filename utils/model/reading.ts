import { printedProductSchema } from './printed-product.ts';
import { problemSchema } from './problem.ts';
import { finite, listOf, recordOf, text, textLike, truth, wordOf, z } from './zod.ts';

/*
 * What a reader found on a page, exactly as printed. Nothing here has been understood: no date is parsed, no label
 * translated. These records are stored, so that a better table corrects orders that were saved earlier.
 */

export const PAGE_KINDS = [
  'order-list',
  'order-detail',
  'tracking',
  'refund-list',
  'case',
  'dispute-form',
  'product',
  'unknown',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const MILESTONES = ['ordered', 'paid', 'shipped', 'delivered', 'completed'] as const;
export type Milestone = (typeof MILESTONES)[number];

export const SENTENCE_PLACES = [
  'status-reminder',
  'service-commitment',
  'progress-bar',
  'delivery-promise',
  'line-tag',
  'case',
] as const;
export type SentencePlace = (typeof SENTENCE_PLACES)[number];

const short = text(200);
const long = text(4000);
const url = text(2000);
const maybe = <T extends z.core.$ZodType>(schema: T) => z.nullable(schema);

/** 10 to 20 digits; the site uses 15 or 16. */
export const orderIdSchema = textLike(/^\d{10,20}$/);

/** A date as printed. `milestone` when structure or field name tells which one it is, else null and `label` decides. */
export const printedDateSchema = z.object({
  milestone: maybe(wordOf(MILESTONES)),
  label: maybe(short),
  text: short,
});
/** `info` is the site's own 'text|integer|fraction'; `currency` its code, where a data answer names it. */
export const printedMoneySchema = z.object({
  text: maybe(short),
  info: maybe(short),
  currency: maybe(short),
});
export const printedTagSchema = z.object({
  code: maybe(short),
  text: maybe(short),
  explanation: maybe(long),
});
export const printedLineSchema = z.object({
  lineId: maybe(short),
  productId: maybe(short),
  title: maybe(text(1000)),
  variant: maybe(text(500)),
  quantityText: maybe(short),
  unitPrice: maybe(printedMoneySchema),
  tags: listOf(printedTagSchema, 20),
  /** True when the page showed "Returns/refunds" for this line; null when the page kind never shows it. */
  disputeOffered: maybe(truth()),
});
/** `label` is a heading or node text printed beside the sentence ("Fast delivery", "Refund"). */
export const printedSentenceSchema = z.object({
  place: wordOf(SENTENCE_PLACES),
  label: maybe(long),
  text: long,
});
/** One package. `deliveredAt`: epoch ms (UTC) of the carrier's delivered event, from data only. */
export const printedParcelSchema = z.object({
  deliveredAt: maybe(finite()),
  /** Headline as printed, "Delivered：Dec. 24" or "Estimated delivery: Dec 27 - 28"; it has no year. */
  headline: maybe(short),
  /** The site's scene code (REAL_DELIVERY), from data only. */
  sceneCode: maybe(short),
});
/**
 * A dispute as the refund list, a case page or a case answer tells it. Times as printed, site zone, mostly
 * 'YYYY-MM-DD HH:MM:SS'. What stands behind `url` came later: orders that were saved before do not have it.
 */
export const printedCaseSchema = z.object({
  caseId: maybe(short),
  lineId: maybe(short),
  kindCode: maybe(short),
  statusCode: maybe(short),
  openedText: maybe(short),
  changedText: maybe(short),
  url: maybe(url),
  /** State as the page words it ("Waiting for your response"). */
  statusText: z.optional(maybe(short)),
  /** Code or words of the solution ('return_and_refund', '1', "Refund only"). */
  solutionText: z.optional(maybe(short)),
  amount: z.optional(maybe(printedMoneySchema)),
  /** The site shows where the money is: a refund was decided. */
  refundShown: z.optional(maybe(truth())),
  /** What time limit runs ('WAIT_SOLUTION_TIMEOUT') and when it ends, where the site's data says so. */
  timerCode: z.optional(maybe(short)),
  timerText: z.optional(maybe(short)),
  /** What the page says of the case, sentence by sentence, time limits among them. */
  sentences: z.optional(listOf(long, 20)),
  /** What the page offers to agree to, each with its lines and the texts of its own buttons. */
  proposals: z.optional(listOf(z.object({ lines: listOf(short, 20), buttons: listOf(short, 10) }), 10)),
  /** Texts of the other buttons of the page. */
  buttons: z.optional(listOf(short, 40)),
});

export const printedOrderSchema = z.object({
  orderId: maybe(orderIdSchema),
  statusText: maybe(short),
  statusCode: maybe(short),
  /** Types of the buttons shown ('CONFIRM_GOODS', 'TRACKING', …); from data, or 'TRACKING' from a link's address. */
  buttonTypes: listOf(short, 40),
  dates: listOf(printedDateSchema, 20),
  store: maybe(z.object({ name: maybe(short), url: maybe(url) })),
  total: maybe(printedMoneySchema),
  lines: listOf(printedLineSchema, 200),
  sentences: listOf(printedSentenceSchema, 60),
  parcels: listOf(printedParcelSchema, 50),
  cases: listOf(printedCaseSchema, 200),
  paymentMethod: maybe(short),
  /** Days of delivery commitment where the data names them (freightCommitDay). */
  commitmentText: maybe(short),
  /** Ship-to country printed for this order (ISO 3166 alpha-2), where the data names it. */
  country: maybe(textLike(/^[A-Z]{2}$/)),
});
export type PrintedOrder = z.infer<typeof printedOrderSchema>;
export type PrintedDate = z.infer<typeof printedDateSchema>;
export type PrintedMoney = z.infer<typeof printedMoneySchema>;
export type PrintedLine = z.infer<typeof printedLineSchema>;
export type PrintedTag = z.infer<typeof printedTagSchema>;
export type PrintedSentence = z.infer<typeof printedSentenceSchema>;
export type PrintedParcel = z.infer<typeof printedParcelSchema>;
export type PrintedCase = z.infer<typeof printedCaseSchema>;

export const readingSchema = z.object({
  page: wordOf(PAGE_KINDS),
  source: wordOf(['dom', 'data']),
  /** Language of the page, lower-case primary tag ('en', 'pt'), or null when nothing tells. */
  language: maybe(textLike(/^[a-z]{2,3}$/)),
  /** Ship-to country of the account, from the site's own cookie, or null. */
  country: maybe(textLike(/^[A-Z]{2}$/)),
  orders: listOf(printedOrderSchema, 500),
  /** Of a product page; null when nothing of it could be read. Other pages have none. */
  product: z.optional(maybe(printedProductSchema)),
  problems: listOf(problemSchema, 200),
  /** Which dated alternative of each selector found something: drift shows here before anything breaks. */
  matched: recordOf(short),
});
export type Reading = z.infer<typeof readingSchema>;

/** A printed order and where and when it was read: the unit that is stored. `readAt` is epoch ms (UTC). */
export const sightingSchema = z.object({
  page: wordOf(PAGE_KINDS),
  source: wordOf(['dom', 'data']),
  language: maybe(text()),
  country: maybe(text()),
  readAt: finite(),
  printed: printedOrderSchema,
});
export type Sighting = z.infer<typeof sightingSchema>;
