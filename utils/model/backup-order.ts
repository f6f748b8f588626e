import { orderIdSchema, sightingSchema } from './reading.ts';
import { WINDOW_KINDS } from './window.ts';
import { listOf, wordOf, z } from './zod.ts';

/** What is imported of one order: its readings, one at least, and what the user marked as done. The rest follows from them. */
export const backupOrderSchema = z.object({
  orderId: orderIdSchema,
  readings: listOf(sightingSchema, 16).check(z.refine((list) => list.length > 0)),
  done: listOf(wordOf(WINDOW_KINDS), WINDOW_KINDS.length),
});
export type BackupOrder = z.infer<typeof backupOrderSchema>;

export const MOST_BACKUP_ORDERS = 100_000;
