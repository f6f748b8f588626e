import { WINDOW_KINDS } from './window.ts';
import { finite, text, wordOf, z } from './zod.ts';

/** `digest`: told as a part of a summary. `missed`: its window had closed before it could be told. */
export const REMINDER_STATES = ['planned', 'sending', 'sent', 'missed', 'dismissed'] as const;

/**
 * One notification to come or gone. The id is a function of order, window kind and stage, so that planning twice
 * gives the same record. `stage` is the lead time in days before the act-by day, or 'snooze'. Instants: epoch ms, UTC.
 */
export const reminderSchema = z.object({
  id: text(),
  orderId: text(),
  kind: wordOf(WINDOW_KINDS),
  stage: text(),
  actBy: text(),
  dueAt: finite(),
  state: wordOf(REMINDER_STATES),
  /** When it went to `sending` or `sent`. */
  sentAt: z.nullable(finite()),
});
export type Reminder = z.infer<typeof reminderSchema>;
export type ReminderState = Reminder['state'];
