import { MOST_BACKUP_ORDERS } from '../model/backup-order.ts';
import { plainDataFault } from '../model/plain-data.ts';
import { Refusal } from '../model/refusal.ts';
import { z } from '../model/zod.ts';
import {
  BACKUP_VERSION,
  type Backup,
  backupHeadSchema,
  backupSchema,
  MOST_BACKUP_CHARS,
  MOST_BACKUP_DEPTH,
} from './backup-format.ts';

/**
 * A backup from the text of its file. Throws Refusal: 'too-large' beyond 20 MB or 100,000 orders, 'backup-not-json',
 * 'backup-not-ours', 'backup-newer' for a file of a later version, 'backup-without-readings' for orders that only tell
 * what was concluded, 'invalid' for everything else that does not fit. All of a file is good or none of it is used.
 */
export function readBackup(text: string): Backup {
  if (text.length > MOST_BACKUP_CHARS) throw new Refusal('too-large', 'The file is larger than 20 MB.');
  const data = parseJson(text);
  const fault = plainDataFault(data, { maxChars: 2 * MOST_BACKUP_CHARS, maxDepth: MOST_BACKUP_DEPTH });
  if (fault) throw new Refusal('invalid', `The file is damaged or was made to do harm (${fault}).`);
  const head = z.safeParse(backupHeadSchema, data);
  if (!head.success) throw new Refusal('backup-not-ours', 'The file is not a backup of Still Covered.');
  if (head.data.version > BACKUP_VERSION) {
    throw new Refusal('backup-newer', 'The file was made by a newer version of Still Covered.');
  }
  refuseByOrders(data);
  const backup = z.safeParse(backupSchema, data);
  if (!backup.success) throw new Refusal('invalid', `The file does not fit: ${faultsOf(backup.error)}`);
  refuseForeign(backup.data);
  return backup.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Refusal('backup-not-json', 'The file is not JSON.');
  }
}

function refuseByOrders(data: unknown): void {
  const orders = z.safeParse(z.object({ orders: z.array(z.unknown()) }), data);
  if (!orders.success) return;
  if (orders.data.orders.length > MOST_BACKUP_ORDERS) {
    throw new Refusal('too-large', 'The file holds more than 100,000 orders.');
  }
  const isBare = (order: unknown): boolean =>
    typeof order === 'object' && order !== null && 'orderId' in order && !('readings' in order);
  if (orders.data.orders.some(isBare)) {
    throw new Refusal(
      'backup-without-readings',
      'The orders in this file have no readings, so nothing printed by AliExpress could be restored.',
    );
  }
}

/** A reading that names another order than its entry, or a reminder under another id, would end up with the wrong order. */
function refuseForeign({ orders, reminders }: Backup): void {
  const isForeign = orders.some(({ orderId, readings }) =>
    readings.some(({ printed }) => printed.orderId !== null && printed.orderId !== orderId),
  );
  const isMixed = reminders.some(
    ({ id, orderId, kind, stage }) => id !== `reminder:${orderId}:${kind}:${stage}`,
  );
  if (isForeign || isMixed) throw new Refusal('invalid', 'The file mixes up its orders.');
}

function faultsOf(error: z.core.$ZodError): string {
  return error.issues
    .slice(0, 5)
    .map(({ path }) => path.join('.') || 'the file itself')
    .join(', ');
}
