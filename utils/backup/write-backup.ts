import type { BackupContent } from '../messages/messages.ts';
import { MILESTONES } from '../model/reading.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format.ts';

/** Name and text of a backup file. */
export function writeBackup({ orders, reminders, settings, now, today }: BackupContent): {
  fileName: string;
  text: string;
} {
  const backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: new Date(now).toISOString(),
    orders: orders.map(orderEntry),
    reminders,
    cases: orders.flatMap(({ stored, order }) =>
      order.cases.map((one) => ({ orderId: stored.orderId, ...one })),
    ),
    settings,
  };
  return { fileName: `${BACKUP_FORMAT}-${today}.json`, text: `${JSON.stringify(backup, null, 1)}\n` };
}

/** The shape that `inspect` prints, where and when each field was read, and the readings themselves. */
function orderEntry({ stored, order, view }: BackupContent['orders'][number]) {
  const milestones = MILESTONES.map((name) => [name, order.milestones[name]?.day ?? null]);
  const read = MILESTONES.flatMap((name) => {
    const fact = order.milestones[name];
    return fact ? [[`milestones.${name}`, fact.from]] : [];
  });
  return {
    orderId: stored.orderId,
    status: order.status,
    statusText: order.statusText,
    milestones: Object.fromEntries(milestones),
    store: order.store,
    total: order.total,
    lines: order.lines,
    windows: view.windows,
    verdict: view.verdict,
    provenance: { ...order.provenance, ...Object.fromEntries(read) },
    readings: stored.sightings,
    done: stored.done,
    ...(stored.looks?.length ? { looks: stored.looks } : {}),
    ...(stored.claims?.length ? { claims: stored.claims } : {}),
  };
}
