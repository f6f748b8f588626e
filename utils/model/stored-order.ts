import { sightingSchema } from './reading.ts';
import { WINDOW_KINDS } from './window.ts';
import { listOf, text, wordOf, z } from './zod.ts';

/**
 * What is kept of one order: the newest sighting of each page kind and source, as printed, and what the user said of
 * it. `liveUntil` and `orderedOn` are index keys derived from the sightings and rebuilt when tables change: the last
 * day on which any window could still be open ('9999-12-31' when unknown), and the day it was ordered ('' unknown).
 */
export const storedOrderSchema = z.object({
  orderId: text(),
  sightings: listOf(sightingSchema, 16),
  /** Window kinds the user marked as done: no reminder, shown as done, can be undone. */
  done: z.array(wordOf(WINDOW_KINDS)),
  liveUntil: text(),
  orderedOn: text(),
});
export type StoredOrder = z.infer<typeof storedOrderSchema>;
