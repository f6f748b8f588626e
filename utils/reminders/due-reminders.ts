import { addDays, plainDateOf } from '../model/plain-date.ts';
import type { Reminder } from '../model/reminder.ts';
import { isWaking, nextWakingMoment, type WakingHours } from './waking-hours.ts';

/** Shown but not confirmed for so long: shown again, under the same notification id. */
const SENDING_MS = 60_000;
/** Told that far in the future: the clock was wrong when it was told. */
const CLOCK_ERROR_MS = 3_600_000;
/** More at once are told as one summary. */
const MOST_AT_ONCE = 3;
const SOONEST_WAKE_MS = 30_000;
const LATEST_WAKE_MS = 3_600_000;

export interface DueNow {
  /** To be told now, the most pressing first. */
  due: Reminder[];
  /** Tell them in one notification. */
  isDigest: boolean;
  /** Records that changed without being told: missed, covered by a later stage, or planned again after a clock error. */
  changed: Reminder[];
}

/**
 * What is to be told at an instant (epoch ms, UTC). Nothing is told after a window's closing day in the user's zone
 * (its reminders become missed), and nothing outside waking hours unless it could not be told at all afterwards.
 * It knows no windows: after a clock went back plan first, so that what is done or closed meanwhile is not told.
 */
export function dueReminders(reminders: readonly Reminder[], now: number, hours: WakingHours): DueNow {
  const repaired = reminders.map((reminder) => repairClock(reminder, now));
  const judged = coverEarlierStages(
    repaired.map((reminder) =>
      isDue(reminder, now) && isOver(reminder, now, hours.zone) ? missed(reminder, now) : reminder,
    ),
    now,
  );
  const due = judged
    .filter((reminder) => isDue(reminder, now) && mayTell(reminder, now, hours))
    .sort((a, b) => (a.actBy < b.actBy ? -1 : a.actBy > b.actBy ? 1 : a.id < b.id ? -1 : 1));
  const before = new Set(reminders);
  return {
    due,
    isDigest: due.length > MOST_AT_ONCE,
    changed: judged.filter((reminder) => !before.has(reminder)),
  };
}

/** When to look again (epoch ms, UTC): at the next due moment, in 30 s at the earliest and in an hour at the latest. */
export function nextWake(reminders: readonly Reminder[], now: number, hours: WakingHours): number {
  const moments = reminders.flatMap((reminder) => {
    if (reminder.state === 'sending') return (reminder.sentAt ?? now) + SENDING_MS;
    if (reminder.state !== 'planned') return [];
    return reminder.dueAt > now ? reminder.dueAt : nextWakingMoment(now, hours);
  });
  return Math.min(
    Math.max(Math.min(...moments, now + LATEST_WAKE_MS), now + SOONEST_WAKE_MS),
    now + LATEST_WAKE_MS,
  );
}

/** Of the stages of one window that are due, or were told already, only the last one speaks; the rest count as sent. */
export function coverEarlierStages(reminders: readonly Reminder[], now: number): Reminder[] {
  const last = new Map<string, Reminder>();
  for (const reminder of reminders) {
    if (reminder.state === 'missed' || (reminder.state === 'planned' && reminder.dueAt > now)) continue;
    const other = last.get(windowKey(reminder));
    if (!other || isLater(reminder, other)) last.set(windowKey(reminder), reminder);
  }
  return reminders.map((reminder) => {
    const speaker = last.get(windowKey(reminder));
    const isCovered =
      reminder.state === 'planned' && reminder.dueAt <= now && speaker && isLater(speaker, reminder);
    return isCovered ? { ...reminder, state: 'sent', sentAt: now } : reminder;
  });
}

/** Of two stages at the same moment the one with days in its id goes before "opens" and "snooze". */
function isLater(a: Reminder, b: Reminder): boolean {
  return a.dueAt > b.dueAt || (a.dueAt === b.dueAt && a.id < b.id);
}

function windowKey({ orderId, kind, actBy }: Reminder): string {
  return `${orderId} ${kind} ${actBy}`;
}

function isDue({ state, dueAt, sentAt }: Reminder, now: number): boolean {
  if (state === 'planned') return dueAt <= now;
  return state === 'sending' && now - (sentAt ?? 0) > SENDING_MS;
}

function isOver({ actBy }: Reminder, now: number, zone: string): boolean {
  return plainDateOf(now, zone) > addDays(actBy, 1);
}

function missed(reminder: Reminder, now: number): Reminder {
  return { ...reminder, state: 'missed', sentAt: now };
}

function mayTell(reminder: Reminder, now: number, hours: WakingHours): boolean {
  return isWaking(now, hours) || isOver(reminder, nextWakingMoment(now, hours), hours.zone);
}

/** A reminder told more than an hour in the future was told by a wrong clock: it is planned again. */
export function repairClock(reminder: Reminder, now: number): Reminder {
  const isFuture = reminder.sentAt !== null && reminder.sentAt > now + CLOCK_ERROR_MS;
  return isFuture && reminder.state !== 'dismissed'
    ? { ...reminder, state: 'planned', sentAt: null }
    : reminder;
}
