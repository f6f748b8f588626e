import type { BackupOrder } from '../model/backup-order.ts';
import { type Claim, isSameLine, MOST_CLAIMS } from '../model/claim.ts';
import { mergeLooks } from '../model/merge-looks.ts';
import { mergeSightings } from '../model/merge-sightings.ts';
import type { ProductLook } from '../model/printed-product.ts';
import type { Reminder } from '../model/reminder.ts';
import type { StoredOrder } from '../model/stored-order.ts';

/**
 * One order of a backup joined with what is kept of it. Newer readings win; an order that is here keeps its own marks.
 * A reading from the future (epoch ms beyond `now`) counts as read now, or it could never be corrected. The index keys
 * are empty and have to be made.
 */
export function mergeBackupOrder(
  { orderId, readings, done, looks, claims }: BackupOrder,
  kept: StoredOrder | undefined,
  now: number,
): StoredOrder {
  const fresh = readings.map((reading) => ({ ...reading, readAt: Math.min(reading.readAt, now) }));
  const prepared = mergeClaims(kept?.claims ?? [], claims ?? [], now);
  const merged = mergeLooks(kept?.looks ?? [], pastLooks(looks ?? [], now));
  return {
    orderId,
    sightings: mergeSightings(kept?.sightings ?? [], fresh),
    done: kept?.done ?? done,
    liveUntil: kept?.liveUntil ?? '',
    orderedOn: kept?.orderedOn ?? '',
    firstSeenAt: Math.min(kept?.firstSeenAt ?? now, ...fresh.map(({ readAt }) => readAt)),
    ...(merged.length > 0 ? { looks: merged } : {}),
    ...(prepared.length > 0 ? { claims: prepared } : {}),
  };
}

/** Of two claims about one line the one that was changed last; the one that is here where they are as old. */
function mergeClaims(kept: readonly Claim[], saved: readonly Claim[], now: number): Claim[] {
  const past = saved.map((claim) => ({ ...claim, changedAt: Math.min(claim.changedAt, now) }));
  const newer = past.filter((claim) =>
    kept.every((own) => !isSameLine(own.line, claim.line) || own.changedAt < claim.changedAt),
  );
  const stay = kept.filter((own) => newer.every((claim) => !isSameLine(own.line, claim.line)));
  return [...stay, ...newer].slice(0, MOST_CLAIMS);
}

/** Looks from the future count as taken now, like readings. */
function pastLooks(looks: readonly ProductLook[], now: number): ProductLook[] {
  return looks.map((look) => ({
    ...look,
    firstReadAt: Math.min(look.firstReadAt, look.readAt, now),
    readAt: Math.min(look.readAt, now),
    sightings: look.sightings.map((each) => ({ ...each, readAt: Math.min(each.readAt, look.readAt, now) })),
  }));
}

/** Reminders kept and those of the backup that are not here. */
export function mergeBackupReminders(kept: readonly Reminder[], saved: readonly Reminder[]): Reminder[] {
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...saved.filter(({ id }) => !known.has(id))];
}

/** Reminders by order. */
export function remindersByOrder(reminders: readonly Reminder[]): ReadonlyMap<string, Reminder[]> {
  return Map.groupBy(reminders, ({ orderId }) => orderId);
}

/** When an entry was last read, epoch ms; 0 when never. */
export function lastRead(readings: BackupOrder['readings'] | StoredOrder['sightings']): number {
  return readings.reduce((latest, { readAt }) => Math.max(latest, readAt), 0);
}
