import { describe, expect, it } from 'vitest';
import { addDays, instantOf } from '../../../utils/model/plain-date.ts';
import type { Reminder } from '../../../utils/model/reminder.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings.ts';
import type { ClaimWindow, WindowKind } from '../../../utils/model/window.ts';
import {
  type PlanInput,
  planReminders,
  reminderId,
  snoozed,
} from '../../../utils/reminders/plan-reminders.ts';
import { anOrder, aStatement, assessed } from '../../support/orders.ts';

const ZONE = 'Europe/Berlin';
const ORDER = '8200000000000001';

/** Windows of an order that prints the closing day of one kind. */
function windowsClosing(closesOn: string, today: string, kind: WindowKind = 'return'): ClaimWindow[] {
  const sentence = aStatement('Printed', { type: 'closes-on', kind, day: closesOn });
  const order = anOrder({ status: 'completed', statements: [sentence] });
  return assessed(order, today).windows.filter((window) => window.kind === kind);
}

function plan(
  parts: Partial<PlanInput> & { day: string; time?: string; set?: Partial<Settings> },
): Reminder[] {
  const { day, time = '12:00', set = {}, ...rest } = parts;
  return planReminders({
    orderId: ORDER,
    windows: windowsClosing('2026-06-21', day),
    settings: { ...DEFAULT_SETTINGS, ...set },
    done: [],
    existing: [],
    now: instantOf(day, time, ZONE),
    zone: ZONE,
    ...rest,
  });
}

const idOf = (stage: string) => reminderId(ORDER, 'return', stage);
const planned = (reminders: readonly Reminder[]) => reminders.filter(({ state }) => state === 'planned');

function firstOf(reminders: readonly Reminder[]): Reminder {
  const [first] = reminders;
  if (!first) throw new Error('nothing was planned');
  return first;
}

describe('planReminders', () => {
  it('takes what was being told when the background died for told, once nobody wants to hear it', () => {
    const existing = plan({ day: '2026-06-20' }).map(
      (reminder): Reminder => ({
        ...reminder,
        state: 'sending',
        sentAt: instantOf('2026-06-20', '12:00', ZONE),
      }),
    );
    const states = (done: WindowKind[]) =>
      plan({ day: '2026-06-20', time: '13:00', existing, done }).map(({ state }) => state);
    expect(new Set(states([]))).toEqual(new Set(['sending']));
    expect(new Set(states(['return']))).toEqual(new Set(['sent']));
  });

  it('plans one stage a lead time, at the first waking moment of its day', () => {
    const reminders = plan({ day: '2026-06-01' });
    expect(reminders.map(({ id }) => id)).toEqual(['7', '3', '1', '0'].map(idOf));
    expect(reminders.map(({ dueAt }) => dueAt)).toEqual(
      ['2026-06-13', '2026-06-17', '2026-06-19', '2026-06-20'].map((day) => instantOf(day, '09:00', ZONE)),
    );
    expect(reminders.every(({ actBy, state }) => actBy === '2026-06-20' && state === 'planned')).toBe(true);
  });

  it('reminds of what others have to do once, on the last safe day', () => {
    const windows = windowsClosing('2026-06-21', '2026-06-01', 'refund-due');
    const reminders = plan({ day: '2026-06-01', windows, set: { leadDays: [7, 3] } });
    expect(reminders.map(({ kind, stage }) => `${kind} ${stage}`)).toEqual(['refund-due 0']);
    const asked = windowsClosing('2026-06-21', '2026-06-01', 'seller-response');
    expect(plan({ day: '2026-06-01', windows: asked })).toEqual([]);
  });

  it('gives the same records when planned twice', () => {
    const once = plan({ day: '2026-06-01' });
    expect(plan({ day: '2026-06-01', existing: once })).toEqual(once);
  });

  it('keeps only the most urgent stage of an order that is first seen with two days left', () => {
    const reminders = plan({ day: '2026-06-18' });
    expect(planned(reminders).map(({ stage }) => stage)).toEqual(['3', '1', '0']);
    expect(reminders.find(({ stage }) => stage === '7')).toMatchObject({ state: 'sent' });
  });

  it('still speaks on the closing day itself, once', () => {
    const reminders = plan({ day: '2026-06-21' });
    expect(planned(reminders).map(({ stage }) => stage)).toEqual(['0']);
    expect(
      plan({ day: '2026-06-22', existing: reminders.filter(({ state }) => state !== 'planned') }).filter(
        ({ state }) => state === 'planned',
      ),
    ).toEqual([]);
  });

  it('keeps what was sent or dismissed', () => {
    const told = plan({ day: '2026-06-01' }).map((reminder) =>
      reminder.stage === '7'
        ? { ...reminder, state: 'sent' as const, sentAt: 5 }
        : { ...reminder, state: 'dismissed' as const },
    );
    expect(plan({ day: '2026-06-02', existing: told })).toEqual(told);
  });

  it('does not keep what a wrong clock said was told, when the window is done', () => {
    const future = {
      ...firstOf(plan({ day: '2026-06-01' })),
      state: 'sent' as const,
      sentAt: instantOf('2026-06-09', '09:00', ZONE),
    };
    expect(plan({ day: '2026-06-02', existing: [future], done: ['return'] })).toEqual([]);
    expect(plan({ day: '2026-06-02', existing: [future] }).every(({ state }) => state === 'planned')).toBe(
      true,
    );
  });

  it('plans a stage again when the act-by day has changed since it was sent', () => {
    const told = plan({ day: '2026-06-01' }).map((reminder) => ({
      ...reminder,
      state: 'sent' as const,
      sentAt: 5,
    }));
    const windows = windowsClosing('2026-06-25', '2026-06-02');
    const again = plan({ day: '2026-06-02', existing: told, windows });
    expect(planned(again)).toHaveLength(4);
    expect(again.every(({ actBy }) => actBy === '2026-06-24')).toBe(true);
  });

  it('moves planned stages with the zone and with waking hours', () => {
    const existing = plan({ day: '2026-06-01' });
    const moved = plan({ day: '2026-06-01', existing, zone: 'Asia/Tokyo', set: { wakingFrom: '07:30' } });
    expect(moved[0]?.dueAt).toBe(instantOf('2026-06-13', '07:30', 'Asia/Tokyo'));
  });

  it.each<[string, Partial<PlanInput> & { set?: Partial<Settings> }]>([
    ['a window that is done', { done: ['return'] }],
    ['a cancelled order', { windows: [] }],
    ['a kind that is not wanted', { set: { remindKinds: ['dispute'] } }],
    ['reminders that are off', { set: { remindersOn: false } }],
    ['a window that closed', { windows: windowsClosing('2026-06-21', '2026-06-30') }],
  ])('drops what was planned for %s, and keeps what was told', (_name, parts) => {
    const existing = plan({ day: '2026-06-01' });
    const told: Reminder = { ...firstOf(existing), state: 'sent', sentAt: 5 };
    expect(plan({ day: '2026-06-02', existing: [told, ...existing.slice(1)], ...parts })).toEqual([told]);
  });

  it('keeps a snooze while the window is open, and drops it when the window is done', () => {
    const first = firstOf(plan({ day: '2026-06-01' }));
    const hours = { from: '09:00', to: '21:00', zone: ZONE };
    const at = (day: string, time: string) => instantOf(day, time, ZONE);
    const later = snoozed(first, at('2026-06-14', '18:00'), at('2026-06-13', '10:00'), hours);
    const kept = plan({ day: '2026-06-13', existing: [later] });
    expect(kept.find(({ stage }) => stage === 'snooze')).toEqual(later);
    expect(plan({ day: '2026-06-13', existing: [later], done: ['return'] })).toEqual([]);
  });

  it('never puts a reminder off beyond the closing day', () => {
    const hours = { from: '09:00', to: '21:00', zone: ZONE };
    const at = (day: string, time: string) => instantOf(day, time, ZONE);
    const last = plan({ day: '2026-06-01' }).find(({ stage }) => stage === '0') ?? firstOf([]);
    const put = (to: number, now: number) => snoozed(last, to, now, hours).dueAt;
    expect(put(at('2026-06-21', '22:00'), at('2026-06-20', '10:00'))).toBe(at('2026-06-21', '22:00'));
    expect(put(at('2026-06-24', '10:00'), at('2026-06-20', '10:00'))).toBe(at('2026-06-21', '09:00'));
    expect(put(at('2026-06-24', '10:00'), at('2026-06-21', '10:00'))).toBe(at('2026-06-21', '23:00'));
    const earlier = { ...snoozed(last, at('2026-06-20', '10:00'), 0, hours) };
    const windows = windowsClosing('2026-06-10', '2026-06-05');
    const moved = plan({ day: '2026-06-05', windows, existing: [earlier] });
    expect(moved.find(({ stage }) => stage === 'snooze')).toMatchObject({
      actBy: '2026-06-09',
      dueAt: at('2026-06-10', '09:00'),
    });
  });

  it('tells of the first day to file, and not of one that has long passed', () => {
    const order = anOrder({
      status: 'awaiting-delivery',
      milestones: { ordered: '2026-06-01', paid: '2026-06-01', shipped: '2026-06-02' },
      statements: [
        aStatement('Refund if no delivery', { type: 'closes-on', kind: 'not-received', day: '2026-08-01' }),
      ],
    });
    const on = (today: string) => assessed(order, today).windows;
    const early = plan({ day: '2026-06-05', windows: on('2026-06-05') });
    const opens = early.find(({ stage }) => stage === 'opens');
    expect(opens).toMatchObject({ kind: 'not-received', dueAt: instantOf('2026-06-13', '09:00', ZONE) });
    const onTheDay = plan({ day: '2026-06-13', windows: on('2026-06-13'), existing: early });
    expect(onTheDay.find(({ stage }) => stage === 'opens')).toEqual(opens);
    const late = plan({ day: '2026-06-14', windows: on('2026-06-14') });
    expect(late.some(({ stage }) => stage === 'opens')).toBe(false);
  });

  it('does not remind of a window that may be over', () => {
    const order = anOrder({ status: 'completed', milestones: { ordered: '2026-06-01' } });
    const { windows } = assessed(order, addDays('2026-06-16', 1));
    expect(windows.filter(({ kind }) => kind === 'return').map(({ state }) => state)).toEqual(['unknown']);
    expect(plan({ day: '2026-06-17', windows })).toEqual([]);
  });

  it('ignores lead times that are no whole days', () => {
    expect(
      plan({ day: '2026-06-01', set: { leadDays: [3, 3, -1, 2.5, 9999] } }).map(({ stage }) => stage),
    ).toEqual(['3']);
  });

  it('leaves the reminders of other orders out', () => {
    const other = { ...firstOf(plan({ day: '2026-06-01' })), orderId: '9', state: 'sent' as const };
    expect(plan({ day: '2026-06-01', existing: [other], windows: [] })).toEqual([]);
  });
});
