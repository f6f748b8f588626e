import { claimSchema, MOST_CLAIMS } from './claim.ts';
import { productLookSchema } from './printed-product.ts';
import { sightingSchema } from './reading.ts';
import { WINDOW_KINDS } from './window.ts';
import { finite, listOf, text, wordOf, z } from './zod.ts';

/** Looks that are kept with one order. */
export const MOST_LOOKS = 40;

/**
 * What is kept of one order: the newest sighting of each page kind and source, as printed, and what the user said of
 * it. `liveUntil`, `orderedOn` and `productIds` are index keys derived from the sightings and rebuilt when tables
 * change: the last day on which any window could still be open ('9999-12-31' when unknown), the day it was ordered (''
 * unknown), and the products in it. Orders saved before product pages were read have neither `looks` nor `productIds`.
 */
export const storedOrderSchema = z.object({
  orderId: text(),
  sightings: listOf(sightingSchema, 16),
  /** Window kinds the user marked as done: no reminder, shown as done, can be undone. */
  done: z.array(wordOf(WINDOW_KINDS)),
  liveUntil: text(),
  orderedOn: text(),
  /** What the pages of its products said when the user looked at them. */
  looks: z.optional(listOf(productLookSchema, MOST_LOOKS)),
  productIds: z.optional(listOf(text(), 200)),
  /** What the user prepares for its lines. */
  claims: z.optional(listOf(claimSchema, MOST_CLAIMS)),
  /** When it was first kept, epoch ms (UTC): what was seen later was seen after the order. Older ones do not have it. */
  firstSeenAt: z.optional(finite()),
});
export type StoredOrder = z.infer<typeof storedOrderSchema>;
