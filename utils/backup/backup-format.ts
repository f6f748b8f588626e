import { backupOrderSchema, MOST_BACKUP_ORDERS } from '../model/backup-order.ts';
import { reminderSchema } from '../model/reminder.ts';
import { settingsSchema } from '../model/settings.ts';
import { exactly, listOf, text, wholeNumber, z } from '../model/zod.ts';

/*
 * A backup is one JSON file. Its orders tell twice: for people and other tools what the order means, and under
 * `readings` and `looks` what the pages printed, word for word. Only those two and `done` are imported; the rest follows.
 */

export const BACKUP_FORMAT = 'still-covered-backup';
export const BACKUP_VERSION = 1;
export const MOST_BACKUP_CHARS = 20_000_000;
/** The deepest place in use is a printed tag: orders, order, readings, reading, printed, lines, line, tags, tag. */
export const MOST_BACKUP_DEPTH = 20;

/** What any version says first. */
export const backupHeadSchema = z.object({
  format: exactly(BACKUP_FORMAT),
  version: wholeNumber(0, Number.MAX_SAFE_INTEGER),
});

export const backupSchema = z.strictObject({
  format: exactly(BACKUP_FORMAT),
  version: exactly(BACKUP_VERSION),
  exportedAt: text().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  orders: listOf(backupOrderSchema, MOST_BACKUP_ORDERS),
  reminders: listOf(reminderSchema, 20 * MOST_BACKUP_ORDERS),
  /** Written for people and other tools; the readings hold the cases. */
  cases: z.array(z.unknown()),
  settings: settingsSchema,
});
export type Backup = z.infer<typeof backupSchema>;
