import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../utils/model/plain-date.ts';
import type { Reminder } from '../../../utils/model/reminder.ts';
import { dueReminders, nextWake } from '../../../utils/reminders/due-reminders.ts';
import type { WakingHours } from '../../../utils/reminders/waking-hours.ts';

const HOURS: WakingHours = { from: '09:00', to: '21:00', zone: 'Europe/Berlin' };
const at = (day: string, time: string) => instantOf(day, time, HOURS.zone);
const MINUTE = 60_000;

function aReminder(parts: Partial<Reminder> = {}): Reminder {
  const stage = parts.stage ?? '1';
  return {
    id: `reminder:${parts.orderId ?? '1'}:return:${stage}`,
    orderId: '1',
    kind: 'return',
    stage,
    actBy: '2026-06-20',
    dueAt: at('2026-06-19', '09:00'),
    state: 'planned',
    sentAt: null,
    ...parts,
  };
}

describe('dueReminders', () => {
  it('tells what is due and nothing that is to come', () => {
    const later = aReminder({ stage: '0', dueAt: at('2026-06-20', '09:00') });
    const { due, isDigest, changed } = dueReminders([aReminder(), later], at('2026-06-19', '09:00'), HOURS);
    expect(due).toEqual([aReminder()]);
    expect([isDigest, changed]).toEqual([false, []]);
  });

  it('tells only the most urgent of several overdue stages of one window', () => {
    const last = aReminder({ stage: '0', dueAt: at('2026-06-20', '09:00') });
    const now = at('2026-06-20', '10:00');
    const { due, changed } = dueReminders([aReminder(), last], now, HOURS);
    expect(due).toEqual([last]);
    expect(changed).toEqual([{ ...aReminder(), state: 'sent', sentAt: now }]);
  });

  it('tells the stage with days left when another is due at the same moment', () => {
    const opens = aReminder({ stage: 'opens' });
    const { due } = dueReminders([opens, aReminder()], at('2026-06-19', '09:00'), HOURS);
    expect(due).toEqual([aReminder()]);
  });

  it('still tells on the closing day, and marks it missed the day after', () => {
    expect(dueReminders([aReminder()], at('2026-06-21', '20:00'), HOURS).due).toHaveLength(1);
    const now = at('2026-06-22', '09:00');
    const { due, changed } = dueReminders([aReminder()], now, HOURS);
    expect(due).toEqual([]);
    expect(changed).toEqual([{ ...aReminder(), state: 'missed', sentAt: now }]);
  });

  it('waits for the morning, unless the window is closed by then', () => {
    expect(dueReminders([aReminder()], at('2026-06-20', '03:00'), HOURS).due).toEqual([]);
    expect(dueReminders([aReminder()], at('2026-06-21', '22:00'), HOURS).due).toHaveLength(1);
  });

  it('tells again what was being sent for more than a minute', () => {
    const sentAt = at('2026-06-19', '09:00');
    const sending = aReminder({ state: 'sending', sentAt });
    expect(dueReminders([sending], sentAt + MINUTE, HOURS).due).toEqual([]);
    expect(dueReminders([sending], sentAt + MINUTE + 1, HOURS).due).toEqual([sending]);
  });

  it('plans again what was told more than an hour in the future', () => {
    const now = at('2026-06-19', '10:00');
    const sent = aReminder({ state: 'sent', sentAt: now + 61 * MINUTE });
    expect(dueReminders([sent], now, HOURS).due).toEqual([aReminder()]);
    const justBefore = aReminder({ state: 'sent', sentAt: now + 60 * MINUTE });
    expect(dueReminders([justBefore], now, HOURS)).toEqual({ due: [], isDigest: false, changed: [] });
    const dismissed = aReminder({ state: 'dismissed', sentAt: now + 600 * MINUTE });
    expect(dueReminders([dismissed], now, HOURS).due).toEqual([]);
  });

  it('makes one summary of more than three, the most pressing first', () => {
    const days = ['2026-06-22', '2026-06-20', '2026-06-21', '2026-06-23'];
    const four = days.map((actBy, index) => aReminder({ orderId: String(index), actBy }));
    const now = at('2026-06-19', '12:00');
    const { due, isDigest } = dueReminders(four, now, HOURS);
    expect(isDigest).toBe(true);
    expect(due.map(({ actBy }) => actBy)).toEqual([...days].sort());
    expect(dueReminders(four.slice(1), now, HOURS).isDigest).toBe(false);
  });
});

describe('nextWake', () => {
  const now = at('2026-06-19', '08:30');

  it.each<[string, Reminder[], number]>([
    ['nothing planned: in an hour', [], 60 * MINUTE],
    ['due in half an hour: then', [aReminder()], 30 * MINUTE],
    ['due in a second: in 30 seconds', [aReminder({ dueAt: now + 1000 })], MINUTE / 2],
    ['due tomorrow: in an hour', [aReminder({ dueAt: now + 1440 * MINUTE })], 60 * MINUTE],
    ['overdue before waking hours: when they start', [aReminder({ dueAt: now - 600 * MINUTE })], 30 * MINUTE],
    ['being sent: a minute after that', [aReminder({ state: 'sending', sentAt: now })], MINUTE],
    ['told: in an hour', [aReminder({ state: 'sent', sentAt: now })], 60 * MINUTE],
  ])('%s', (_name, reminders, wait) => {
    expect(nextWake(reminders, now, HOURS) - now).toBe(wait);
  });
});
