import { changeMeta, changeOrders } from '../../utils/database/write.ts';
import type { MessageInput, MessageOutput } from '../../utils/messages/messages.ts';
import { Refusal } from '../../utils/model/refusal.ts';
import type { Reminder } from '../../utils/model/reminder.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { reminderId, snoozed } from '../../utils/reminders/plan-reminders.ts';
import { nextWakingMoment, type WakingHours } from '../../utils/reminders/waking-hours.ts';
import { type Moment, thisMoment, wakingHours } from './moment.ts';
import { replan, viewStored } from './understand-stored.ts';

const DAY_MS = 86_400_000;

/** Marks a window as done, or takes the mark back. Throws Refusal 'not-found' for an order that is not kept. */
export async function markWindow(input: MessageInput<'mark-window'>): Promise<MessageOutput<'mark-window'>> {
  const { orderId, kind, done: isDone } = input;
  const moment = thisMoment();
  return changeOrders([orderId], ({ orders, remindersOf, settings }) => {
    const kept = orders.get(orderId) ?? notFound();
    const others = kept.done.filter((one) => one !== kind);
    const stored = { ...kept, done: isDone ? [...others, kind] : others };
    const view = viewStored(stored, settings, moment);
    return {
      orders: [stored],
      ...replan(view, remindersOf(orderId), settings, moment),
      done: stored.done,
    };
  }).then(({ done }) => ({ done }));
}

/** Reminds of a window again in a day, in waking hours; gives null when it will be over by then or is not wanted. */
export async function snoozeWindow(
  input: MessageInput<'snooze-window'>,
): Promise<MessageOutput<'snooze-window'>> {
  const { orderId, kind } = input;
  const moment = thisMoment();
  const snoozeId = reminderId(orderId, kind, 'snooze');
  const { reminders } = await changeOrders([orderId], ({ orders, remindersOf, settings }) => {
    const view = viewStored(orders.get(orderId) ?? notFound(), settings, moment);
    const hours = wakingHours(settings, moment);
    const dueAt = nextWakingMoment(moment.now + DAY_MS, hours);
    const others = remindersOf(orderId).filter(({ id }) => id !== snoozeId);
    return replan(view, [...others, ...snooze(view, kind, dueAt, moment, hours)], settings, moment);
  });
  const waiting = reminders.find(({ id, state }) => id === snoozeId && state === 'planned');
  return { dueAt: waiting?.dueAt ?? null };
}

/** Empties the list of windows that closed while the browser was off. */
export async function dismissMissed(): Promise<null> {
  await changeMeta('missed', () => []);
  return null;
}

function snooze(
  view: OrderView,
  kind: Reminder['kind'],
  dueAt: number,
  { now }: Moment,
  hours: WakingHours,
): Reminder[] {
  const actBy = view.windows.find((window) => window.kind === kind)?.actBy ?? null;
  if (actBy === null) return [];
  const { orderId } = view;
  const base: Reminder = { id: '', orderId, kind, stage: '', actBy, dueAt, state: 'planned', sentAt: null };
  return [snoozed(base, dueAt, now, hours)];
}

function notFound(): never {
  throw new Refusal('not-found', 'This order is not kept.');
}
