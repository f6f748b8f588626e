import { finite, listOf, text, textLike, truth, wholeNumber, wordOf, z } from './zod.ts';

/*
 * What a product page prints, exactly as printed: no day is parsed, no promise is understood. A page says what holds
 * when it is looked at, for one country of delivery; the order page says what binds.
 */

/** Which part of the page a statement stands in. */
export const PROMISE_PLACES = ['returns', 'delivery', 'protection', 'other'] as const;
export type PromisePlace = (typeof PROMISE_PLACES)[number];

/** A day can be told of it; the year 2100 is far enough. */
const LAST_INSTANT = 4_102_444_800_000;

const instant = wholeNumber(0, LAST_INSTANT);
const short = text(200);
const maybe = <T extends z.core.$ZodType>(schema: T) => z.nullable(schema);

/** One statement about returns or guarantees. Only data names `promiseId` ('27'), `daysText` ('90') and `startCode`. */
export const printedPromiseSchema = z.object({
  place: wordOf(PROMISE_PLACES),
  promiseId: maybe(short),
  title: maybe(text(500)),
  details: listOf(text(1000), 12),
  daysText: maybe(short),
  /** The site's code for what the days are counted from ('after_placed'). */
  startCode: maybe(short),
  /** Country of delivery the promise is made for, in the site's own code ('UK'). */
  countryText: maybe(short),
});

export const printedProductSchema = z.object({
  /** Digits as the page has them: on aliexpress.us another number than elsewhere. */
  productId: maybe(short),
  title: maybe(text(1000)),
  /** From the root to the leaf. */
  categoryIds: listOf(short, 12),
  store: maybe(z.object({ name: maybe(short), url: maybe(text(2000)) })),
  price: maybe(z.object({ text: maybe(short), info: maybe(short), currency: maybe(short) })),
  /** Country of delivery that the page is shown for, in the site's own code. */
  countryText: maybe(short),
  /** Code of the country it is sent from. */
  shipFromText: maybe(short),
  /** True when the page says that it is not delivered to that country. */
  unreachable: maybe(truth()),
  /** Days of the delivery estimate, 'YYYY-MM-DD'; from data only. */
  deliveryFromText: maybe(short),
  deliveryUntilText: maybe(short),
  isChoice: maybe(truth()),
  /** The site's own marks that are set ('virtualProduct', 'falseHair'). */
  flags: listOf(short, 12),
  specifications: listOf(z.object({ name: short, value: text(500) }), 60),
  promises: listOf(printedPromiseSchema, 20),
  /** Rows with an icon that the page shows beside the price, about whatever; from pages only. */
  rowCount: z.optional(finite()),
});
export type PrintedProduct = z.infer<typeof printedProductSchema>;
export type PrintedPromise = z.infer<typeof printedPromiseSchema>;

/** A printed product and how it was read. `readAt` is epoch ms (UTC); `country` is that of the site's cookie. */
export const productSightingSchema = z.object({
  source: wordOf(['dom', 'data']),
  language: maybe(short),
  country: maybe(short),
  readAt: instant,
  printed: printedProductSchema,
});
export type ProductSighting = z.infer<typeof productSightingSchema>;

/**
 * One look at a product page: what it said from `firstReadAt` to `readAt` (epoch ms, UTC), read from the page and,
 * where the browser allows it, from its data. `productId` is the number that is the same on every host.
 */
export const productLookSchema = z.object({
  productId: textLike(/^\d{6,20}$/),
  firstReadAt: instant,
  readAt: instant,
  sightings: listOf(productSightingSchema, 2),
});
export type ProductLook = z.infer<typeof productLookSchema>;
