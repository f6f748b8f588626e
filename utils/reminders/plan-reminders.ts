import { addDays, instantOf, type PlainDate, plainDateOf } from '../model/plain-date.ts';
import type { Reminder } from '../model/reminder.ts';
import type { Settings } from '../model/settings.ts';
import { type ClaimWindow, OTHERS_KINDS, type WindowKind } from '../model/window.ts';
import { coverEarlierStages, repairClock } from './due-reminders.ts';
import { firstWakingMoment, type WakingHours } from './waking-hours.ts';

export interface PlanInput {
  orderId: string;
  /** All windows of the order, assessed for the user's today; none for a cancelled order. */
  windows: readonly ClaimWindow[];
  settings: Settings;
  /** Kinds the user marked as done. */
  done: readonly WindowKind[];
  /** The order's reminders as they are stored. */
  existing: readonly Reminder[];
  /** Epoch ms, UTC. */
  now: number;
  /** The user's IANA zone. */
  zone: string;
}

/** The stage that tells of the first day to file. */
const OPENS = 'opens';
/** The stage that ends the wait for the seller's answer to a message. */
const CONTACT = 'contact';
/** The stage that the user asked for with "remind me later". */
const SNOOZE = 'snooze';

/**
 * All reminders an order should have now; whatever is not in the answer is to be deleted. Planning twice gives the
 * same records. What was told stays told for its act-by day; another act-by day is planned anew. Windows that are
 * closed, done or not wanted lose what was planned. Of several stages that are due already only the last one stays
 * planned, the others count as sent with it.
 */
export function planReminders(input: PlanInput): Reminder[] {
  const { orderId, existing, now } = input;
  const wanted = input.windows.filter((window) => isWanted(window, input));
  const wantedKinds = new Set(wanted.map(({ kind }) => kind));
  const mine = existing
    .filter((reminder) => reminder.orderId === orderId)
    .map((reminder) => repairClock(reminder, now))
    .map((reminder) => (wantedKinds.has(reminder.kind) ? reminder : settled(reminder)));
  const planned = wanted.flatMap((window) => stagesOf(window, input));
  const byId = new Map(
    mine.filter(({ state }) => state !== 'planned').map((reminder) => [reminder.id, reminder]),
  );
  for (const reminder of planned) {
    const told = byId.get(reminder.id);
    if (!told || told.actBy !== reminder.actBy) byId.set(reminder.id, reminder);
  }
  const all = coverEarlierStages([...byId.values()], now);
  return all.sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
}

/** One that was being told when the background died would be told once more: nobody wants to hear it any longer. */
function settled(reminder: Reminder): Reminder {
  return reminder.state === 'sending' ? { ...reminder, state: 'sent' } : reminder;
}

/** The record id of a stage: the same for the same order, kind and stage. */
export function reminderId(orderId: string, kind: WindowKind, stage: string): string {
  return `reminder:${orderId}:${kind}:${stage}`;
}

/**
 * A reminder put off: the same window is told again at `dueAt` (epoch ms, UTC), unless it is done before. A moment
 * after the closing day becomes the morning of that day, or its last hour when the morning has passed.
 */
export function snoozed(reminder: Reminder, dueAt: number, now: number, hours: WakingHours): Reminder {
  const id = reminderId(reminder.orderId, reminder.kind, SNOOZE);
  const capped = beforeClosing(dueAt, reminder.actBy, now, hours);
  return { ...reminder, id, stage: SNOOZE, dueAt: capped, state: 'planned', sentAt: null };
}

function beforeClosing(dueAt: number, actBy: PlainDate, now: number, hours: WakingHours): number {
  const closingDay = addDays(actBy, 1);
  if (plainDateOf(dueAt, hours.zone) <= closingDay) return dueAt;
  const morning = firstWakingMoment(closingDay, hours);
  return morning > now ? morning : instantOf(closingDay, '23:00', hours.zone);
}

interface DatedWindow extends ClaimWindow {
  actBy: PlainDate;
}

function isWanted(window: ClaimWindow, { settings, done, now, zone }: PlanInput): window is DatedWindow {
  const isAhead = window.state === 'open' || window.state === 'not-yet';
  if (!settings.remindersOn || !isAhead || window.actBy === null) return false;
  // Who wrote to the seller waits for an answer, whatever kinds are chosen.
  const isChosen = settings.remindKinds.includes(window.kind) || window.kind === 'contact-seller';
  if (!isChosen || done.includes(window.kind)) return false;
  return plainDateOf(now, zone) <= addDays(window.actBy, 1);
}

function stagesOf(window: DatedWindow, input: PlanInput): Reminder[] {
  const { settings, zone } = input;
  const hours: WakingHours = { from: settings.wakingFrom, to: settings.wakingTo, zone };
  // Where others have to act nobody needs to be warned ahead: the day itself tells to look.
  const wanted = OTHERS_KINDS.has(window.kind) ? [0] : settings.leadDays;
  const leads = [...new Set(wanted)].filter((days) => Number.isInteger(days) && days >= 0 && days <= 365);
  if (window.kind === 'contact-seller') return contactStage(window, hours, input);
  return [
    ...leads.map((days) =>
      stage(window, String(days), firstWakingMoment(addDays(window.actBy, -days), hours), input),
    ),
    ...openingStage(window, hours, input),
    ...snoozeStage(window, hours, input),
  ];
}

/** On the seller's last day the user can look for an answer. */
function contactStage(window: DatedWindow, hours: WakingHours, input: PlanInput): Reminder[] {
  const from = window.opensOn ?? window.actBy;
  return [
    stage(window, CONTACT, firstWakingMoment(from, hours), input),
    ...snoozeStage(window, hours, input),
  ];
}

/** Only where waiting was the advice; a first day that had passed when the order was first seen is no news. */
function openingStage(window: DatedWindow, hours: WakingHours, input: PlanInput): Reminder[] {
  if (window.kind !== 'not-received' || window.opensOn === null) return [];
  const wasPlanned = input.existing.some(({ id }) => id === reminderId(input.orderId, window.kind, OPENS));
  const isAhead = window.opensOn > plainDateOf(input.now, input.zone);
  if (!isAhead && !wasPlanned) return [];
  return [stage(window, OPENS, firstWakingMoment(window.opensOn, hours), input)];
}

function snoozeStage(
  window: DatedWindow,
  hours: WakingHours,
  { orderId, existing, now }: PlanInput,
): Reminder[] {
  const id = reminderId(orderId, window.kind, SNOOZE);
  const waiting = existing.find((reminder) => reminder.id === id && reminder.state === 'planned');
  return waiting ? [snoozed({ ...waiting, actBy: window.actBy }, waiting.dueAt, now, hours)] : [];
}

function stage(window: DatedWindow, name: string, dueAt: number, { orderId }: PlanInput): Reminder {
  const id = reminderId(orderId, window.kind, name);
  return {
    id,
    orderId,
    kind: window.kind,
    stage: name,
    actBy: window.actBy,
    dueAt,
    state: 'planned',
    sentAt: null,
  };
}
