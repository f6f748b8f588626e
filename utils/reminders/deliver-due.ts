import type { Delivery, MissedWindow } from '../model/meta.ts';
import type { Reminder } from '../model/reminder.ts';
import type { OrderView } from '../policy/order-view.ts';
import { dueReminders } from './due-reminders.ts';
import type { Telling } from './notification.ts';
import type { WakingHours } from './waking-hours.ts';

/** Where reminders are kept. */
export interface ReminderStore {
  /** Whatever could be due, interrupted or told under a wrong clock at an instant (epoch ms), with its siblings. */
  candidates: (now: number) => Promise<Reminder[]>;
  /** Changes reminders in one step that is on the disk before it resolves; `delivery` is kept with it, null removes it. */
  mark: (
    ids: readonly string[],
    change: (reminder: Reminder) => Reminder,
    delivery?: Delivery | null,
  ) => Promise<void>;
  delivery: () => Promise<Delivery | null>;
  /** Adds to the list the popup shows; what is there already is not added again. */
  addMissed: (missed: readonly MissedWindow[]) => Promise<void>;
}

export interface DeliveryPorts {
  store: ReminderStore;
  /** The orders as they stand today, assessed again; those that are not kept any more are left out. */
  look: (orderIds: readonly string[]) => Promise<ReadonlyMap<string, OrderView>>;
  tellOne: (id: string, telling: Telling) => Promise<void>;
  tellMany: (id: string, tellings: readonly Telling[]) => Promise<void>;
  tellMissed: (
    id: string,
    missed: readonly MissedWindow[],
    views: ReadonlyMap<string, OrderView>,
  ) => Promise<void>;
  standing: () => Promise<ReadonlySet<string>>;
  onFailure: (error: unknown) => void;
}

export interface DeliveryMoment {
  /** Epoch ms, UTC. */
  now: number;
  /** The user's calendar day. */
  today: string;
  hours: WakingHours;
}

/**
 * Tells what is due, at least once and under a stable id: mark as sending, look at the order again, show, mark as sent.
 * A run that was killed in between is finished by the next: what still stands counts as sent, the rest is shown again.
 * More than three at once are one summary; what closed meanwhile is one summary too. Gives the ids that could not be
 * shown. Call it under a lock.
 */
export async function deliverDue(ports: DeliveryPorts, moment: DeliveryMoment): Promise<string[]> {
  await finishInterrupted(ports, moment.now);
  const reminders = await ports.store.candidates(moment.now);
  const { due, changed } = dueReminders(reminders, moment.now, moment.hours);
  const views = await ports.look([...new Set([...due, ...changed].map(({ orderId }) => orderId))]);
  await settleChanged(ports, changed, views, moment);
  const tellings = due.flatMap((reminder) => telling(reminder, views));
  const told = new Set(tellings.map(({ reminder }) => reminder.id));
  const moot = due.filter(({ id }) => !told.has(id)).map(({ id }) => id);
  if (moot.length > 0) await ports.store.mark(moot, (reminder) => ({ ...reminder, state: 'dismissed' }));
  if (tellings.length > MOST_AT_ONCE) return tell(ports, tellings, moment, `reminder:digest:${moment.today}`);
  const failed: string[] = [];
  for (const one of tellings) failed.push(...(await tell(ports, [one], moment, one.reminder.id)));
  return failed;
}

/** More live ones at once are told in one. */
const MOST_AT_ONCE = 3;

/** A run was killed between "sending" and "sent": if its notification still stands, it was shown. */
async function finishInterrupted({ store, standing }: DeliveryPorts, now: number): Promise<void> {
  const delivery = await store.delivery();
  if (!delivery) return;
  const wasShown = (await standing()).has(delivery.notificationId);
  const finish = (reminder: Reminder): Reminder => {
    if (reminder.state !== 'sending') return reminder;
    return wasShown
      ? { ...reminder, state: 'sent', sentAt: now }
      : { ...reminder, state: 'planned', sentAt: null };
  };
  await store.mark(delivery.reminderIds, finish, null);
}

async function tell(
  { store, tellOne, tellMany, onFailure }: DeliveryPorts,
  tellings: readonly Telling[],
  { now }: DeliveryMoment,
  notificationId: string,
): Promise<string[]> {
  const ids = tellings.map(({ reminder }) => reminder.id);
  const [only] = tellings;
  await store.mark(ids, (reminder) => ({ ...reminder, state: 'sending', sentAt: now }), {
    notificationId,
    reminderIds: ids,
  });
  try {
    if (only && tellings.length === 1) await tellOne(notificationId, only);
    else await tellMany(notificationId, tellings);
  } catch (error) {
    onFailure(error);
    await store.mark(ids, (reminder) => ({ ...reminder, state: 'planned', sentAt: null }), null);
    return ids;
  }
  await store.mark(ids, (reminder) => ({ ...reminder, state: 'sent', sentAt: now }), null);
  return [];
}

/** Writes what changed without being told; what was missed goes on the list and into one summary before that. */
async function settleChanged(
  ports: DeliveryPorts,
  changed: readonly Reminder[],
  views: ReadonlyMap<string, OrderView>,
  { now, today }: DeliveryMoment,
): Promise<void> {
  if (changed.length === 0) return;
  const byId = new Map(changed.map((reminder) => [reminder.id, settle(reminder, views)]));
  const missed = new Map<string, MissedWindow>();
  for (const { state, orderId, kind, actBy } of byId.values()) {
    if (state === 'missed') missed.set(`${orderId} ${kind}`, { orderId, kind, actBy, noticedAt: now });
  }
  if (missed.size > 0) {
    const list = [...missed.values()];
    await ports.store.addMissed(list);
    await ports.tellMissed(`reminder:missed:${today}`, list, views).catch(ports.onFailure);
  }
  await ports.store.mark([...byId.keys()], (reminder) => byId.get(reminder.id) ?? reminder);
}

/** Missed only what could have been claimed: not what is done, cancelled, or closed by the delivery itself. */
function settle(reminder: Reminder, views: ReadonlyMap<string, OrderView>): Reminder {
  const view = views.get(reminder.orderId);
  if (reminder.state !== 'missed' || !view) return reminder;
  const window = view.windows.find(({ kind }) => kind === reminder.kind);
  const isMoot = !window || window.note === 'delivered' || window.note === 'completed';
  return isMoot || view.done.includes(reminder.kind) ? { ...reminder, state: 'dismissed' } : reminder;
}

/** The reminder with its order, or nothing when there is nothing left to do about it or its day has moved. */
function telling(reminder: Reminder, views: ReadonlyMap<string, OrderView>): Telling[] {
  const view = views.get(reminder.orderId);
  const window = view?.windows.find(({ kind }) => kind === reminder.kind);
  if (!view || !window || view.done.includes(reminder.kind)) return [];
  const isAhead = window.state === 'open' || window.state === 'not-yet';
  return isAhead && window.actBy === reminder.actBy ? [{ reminder, view, window }] : [];
}
