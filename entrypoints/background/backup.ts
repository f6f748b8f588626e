import {
  lastRead,
  mergeBackupOrder,
  mergeBackupReminders,
  remindersByOrder,
} from '../../utils/backup/merge-backup.ts';
import { forgetProducts } from '../../utils/database/products.ts';
import {
  readAllReminders,
  readOrders,
  readOrdersInBatches,
  readSettings,
} from '../../utils/database/read.ts';
import { changeOrders } from '../../utils/database/write.ts';
import type { BackupContent, MessageInput, MessageOutput } from '../../utils/messages/messages.ts';
import { thisMoment } from './moment.ts';
import { indexed, replan, understandStored, viewStored } from './understand-stored.ts';

/* The file of a backup is written and read by the settings page; here is what goes into it and what comes of it. */

/** Everything that is kept, with what it means today. */
export async function exportBackup(): Promise<BackupContent> {
  const moment = thisMoment();
  const settings = await readSettings();
  const orders: BackupContent['orders'] = [];
  for await (const { records } of readOrdersInBatches()) {
    for (const stored of records) {
      const { order } = understandStored(stored, settings);
      orders.push({ stored, order, view: viewStored(stored, settings, moment) });
    }
  }
  const { records: reminders } = await readAllReminders();
  return { orders, reminders, settings, now: moment.now, today: moment.today };
}

/** What an import of orders that were last read at these instants (epoch ms) would bring; nothing is changed. */
export async function previewImport({
  orders,
}: MessageInput<'preview-import'>): Promise<MessageOutput<'preview-import'>> {
  const { records, problems } = await readOrders(orders.map(({ orderId }) => orderId));
  const kept = new Map(records.map(({ orderId, sightings }) => [orderId, lastRead(sightings)]));
  return {
    newOrders: orders.filter(({ orderId }) => !kept.has(orderId)).length,
    newerOrders: orders.filter(({ orderId, readAt }) => readAt > (kept.get(orderId) ?? Infinity)).length,
    problems,
  };
}

/**
 * Joins a backup with what is kept, in one transaction: newer readings win on either side, own marks and reminders
 * stay, and the settings are taken only where none were saved yet.
 */
export async function importBackup(
  backup: MessageInput<'import-backup'>,
): Promise<MessageOutput<'import-backup'>> {
  const moment = thisMoment();
  const saved = remindersByOrder(backup.reminders);
  const entries = new Map(backup.orders.map((order) => [order.orderId, order]));
  const decision = await changeOrders([...entries.keys()], (snapshot) => {
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
      settings: snapshot.hasSettings ? undefined : settings,
    };
  });
  if (decision.settings?.keepPromises === false) await forgetProducts();
  return { orders: backup.orders.length, reminders: backup.reminders.length };
}
