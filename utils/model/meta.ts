import { type Gathering, gatheringSchema } from './gathering.ts';
import { problemSchema } from './problem.ts';
import { PAGE_KINDS } from './reading.ts';
import { WINDOW_KINDS } from './window.ts';
import { finite, recordOf, text, truth, wordOf, z } from './zod.ts';

/* What is kept beside the orders. Instants are epoch ms, UTC. */

/** A window whose last safe day passed before the browser could say so. */
export const missedWindowSchema = z.object({
  orderId: text(),
  kind: wordOf(WINDOW_KINDS),
  actBy: text(),
  noticedAt: finite(),
});
export type MissedWindow = z.infer<typeof missedWindowSchema>;

/** The last reading of one page kind. `readable` is false when the page told problems and no order. */
export const pageStateSchema = z.object({
  page: wordOf(PAGE_KINDS),
  readAt: finite(),
  readable: truth(),
  orders: finite(),
  language: z.nullable(text()),
  matched: recordOf(text()),
  problems: z.array(problemSchema),
});
export type PageState = z.infer<typeof pageStateSchema>;

/** Which reminders one notification tells of; written before it is shown, so that a killed run can be finished. */
export const deliverySchema = z.object({ notificationId: text(), reminderIds: z.array(text()) });
export type Delivery = z.infer<typeof deliverySchema>;

export interface MetaValues {
  /** The latest instant at which the background ran. */
  lastSeen: number;
  missed: MissedWindow[];
  /** Version of the tables that the index keys were made with. */
  tables: string;
  pages: PageState[];
  delivery: Delivery;
  gathering: Gathering;
}
export type MetaKey = keyof MetaValues;

export const metaSchemas: { readonly [Key in MetaKey]: z.ZodMiniType<MetaValues[Key]> } = {
  lastSeen: finite(),
  missed: z.array(missedWindowSchema),
  tables: text(),
  pages: z.array(pageStateSchema),
  delivery: deliverySchema,
  gathering: gatheringSchema,
};
