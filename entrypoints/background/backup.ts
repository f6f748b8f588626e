import {
  lastRead,
  mergeBackupOrder,
  mergeBackupReminders,
  remindersByOrder,
} from '../../utils/backup/merge-backup.ts';
import { readBackup } from '../../utils/backup/read-backup.ts';
import { type ExportedOrder, writeBackup } from '../../utils/backup/write-backup.ts';
import {
  readAllReminders,
  readOrders,
  readOrdersInBatches,
  readSettings,
} from '../../utils/database/read.ts';
import { changeOrders } from '../../utils/database/write.ts';
import type { MessageOutput } from '../../utils/messages/messages.ts';
import { thisMoment } from './moment.ts';
import { indexed, replan, understandStored, viewStored } from './understand-stored.ts';

/** A backup of everything that is kept, as the name and text of a file. */
export async function exportBackup(): Promise<MessageOutput<'export-backup'>> {
  const moment = thisMoment();
  const settings = await readSettings();
  const orders: ExportedOrder[] = [];
  for await (const { records } of readOrdersInBatches()) {
    for (const stored of records) {
      const { order } = understandStored(stored, settings);
      orders.push({ stored, order, view: viewStored(stored, settings, moment) });
    }
  }
  const reminders = (await readAllReminders()).records;
  return writeBackup({ orders, reminders, settings, now: moment.now, today: moment.today });
}

/** What an import of this text would bring; nothing is changed. Throws as readBackup. */
export async function previewImport(text: string): Promise<MessageOutput<'preview-import'>> {
  const backup = readBackup(text);
  const { records, problems } = await readOrders(backup.orders.map(({ orderId }) => orderId));
  const kept = new Map(records.map((order) => [order.orderId, order]));
  const known = backup.orders.filter(({ orderId }) => kept.has(orderId));
  return {
    exportedAt: backup.exportedAt,
    orders: backup.orders.length,
    newOrders: backup.orders.length - known.length,
    newerOrders: known.filter(
      ({ orderId, readings }) => lastRead(readings) > lastRead(kept.get(orderId)?.sightings ?? []),
    ).length,
    reminders: backup.reminders.length,
    problems,
  };
}

/**
 * Joins a backup with what is kept, in one transaction: newer readings win on either side, own marks and reminders
 * stay, and the settings are taken only where none were saved yet. Throws as readBackup, with nothing changed.
 */
export async function importBackup(text: string): Promise<MessageOutput<'import-backup'>> {
  const backup = readBackup(text);
  const moment = thisMoment();
  const saved = remindersByOrder(backup);
  const entries = new Map(backup.orders.map((order) => [order.orderId, order]));
  await changeOrders([...entries.keys()], (snapshot) => {
    const settings = snapshot.hasSettings ? snapshot.settings : backup.settings;
    const orders = [...entries.values()].map((entry) =>
      indexed(mergeBackupOrder(entry, snapshot.orders.get(entry.orderId), moment.now), settings),
    );
    const plans = orders.map((order) => {
      const kept = snapshot.remindersOf(order.orderId);
      const existing = mergeBackupReminders(kept, saved.get(order.orderId) ?? []);
      return replan(viewStored(order, settings, moment), existing, settings, moment);
    });
    return {
      orders,
      reminders: plans.flatMap(({ reminders }) => reminders),
      forget: plans.flatMap(({ forget }) => forget),
      ...(snapshot.hasSettings ? {} : { settings }),
    };
  });
  return { orders: backup.orders.length, reminders: backup.reminders.length };
}
