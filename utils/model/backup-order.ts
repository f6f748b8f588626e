import { claimSchema, MOST_CLAIMS } from './claim.ts';
import { productLookSchema } from './printed-product.ts';
import { orderIdSchema, sightingSchema } from './reading.ts';
import { MOST_LOOKS } from './stored-order.ts';
import { WINDOW_KINDS } from './window.ts';
import { listOf, wordOf, z } from './zod.ts';

/** What is imported of one order: its readings, one at least, what the user marked as done and prepared,
 * and looks at its products. The rest follows from them. */
export const backupOrderSchema = z.object({
  orderId: orderIdSchema,
  readings: listOf(sightingSchema, 16).check(z.refine((list) => list.length > 0)),
  done: listOf(wordOf(WINDOW_KINDS), WINDOW_KINDS.length),
  /** What the pages of its products said; older files do not have it. */
  looks: z.optional(listOf(productLookSchema, MOST_LOOKS)),
  /** What the user prepared for its lines, without the pictures. */
  claims: z.optional(listOf(claimSchema, MOST_CLAIMS)),
});
export type BackupOrder = z.infer<typeof backupOrderSchema>;

export const MOST_BACKUP_ORDERS = 100_000;
