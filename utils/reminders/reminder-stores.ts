import { readMirror, writeMirror } from '../database/mirror.ts';
import { readMeta, readNextReminder, readReminders, readRemindersOf } from '../database/read.ts';
import { changeMeta, changeReminders } from '../database/write.ts';
import type { MissedWindow } from '../model/meta.ts';
import type { Reminder } from '../model/reminder.ts';
import type { ReminderStore } from './deliver-due.ts';

/** The list in the popup stays readable. */
const MOST_MISSED = 100;

/** Reminders in the database. */
export const databaseStore: ReminderStore = {
  candidates: async (now) => {
    const found = await Promise.all([
      readReminders('planned', { until: now }),
      readReminders('sending'),
      // Told although their moment has not come: the clock was wrong.
      readReminders('sent', { from: now }),
      readReminders('missed', { from: now }),
    ]);
    const orderIds = found.flatMap(({ records }) => records.map(({ orderId }) => orderId));
    return (await readRemindersOf([...new Set(orderIds)])).records;
  },
  mark: async (ids, change, delivery) => {
    await changeReminders(ids, change, delivery);
  },
  delivery: () => readMeta('delivery'),
  addMissed: async (missed) => {
    await changeMeta('missed', (kept) => mergeMissed(kept ?? [], missed));
  },
};

/** Reminders of the spare copy, for when the database does not open. What was missed is told and not kept. */
export const mirrorStore: ReminderStore = {
  candidates: async () => (await readMirror())?.reminders ?? [],
  mark: async (ids, change) => {
    const copy = await readMirror();
    if (!copy) return;
    const reminders = copy.reminders.map((reminder) =>
      ids.includes(reminder.id) ? change(reminder) : reminder,
    );
    await writeMirror({ ...copy, reminders });
  },
  delivery: async () => null,
  addMissed: async () => undefined,
};

/** The list with what is new in it; the same window is listed once. */
export function mergeMissed(kept: readonly MissedWindow[], fresh: readonly MissedWindow[]): MissedWindow[] {
  const key = ({ orderId, kind, actBy }: MissedWindow): string => `${orderId} ${kind} ${actBy}`;
  const known = new Set(kept.map(key));
  return [...kept, ...fresh.filter((missed) => !known.has(key(missed)))].slice(-MOST_MISSED);
}

/** The planned reminder after an instant (epoch ms) that comes first, as a list of one or none. */
export async function nextPlanned(store: ReminderStore, after: number): Promise<Reminder[]> {
  if (store !== databaseStore) return [];
  const next = await readNextReminder(after);
  return next ? [next] : [];
}
