import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../../utils/model/order.ts';
import { addDays, plainDateOf } from '../../../utils/model/plain-date.ts';
import type { Reminder } from '../../../utils/model/reminder.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings.ts';
import type { WindowKind } from '../../../utils/model/window.ts';
import { dueReminders, nextWake } from '../../../utils/reminders/due-reminders.ts';
import { planReminders, snoozed } from '../../../utils/reminders/plan-reminders.ts';
import type { WakingHours } from '../../../utils/reminders/waking-hours.ts';
import { aMilestone, anOrder, aStatement, assessed } from '../../support/orders.ts';

/* Random histories of a browser that runs, sleeps, crashes and travels, with a clock that may be wrong. */

const HOUR = 3_600_000;
const START = Date.UTC(2026, 1, 20, 12);
const ORDERED = '2026-02-20';

type Step =
  | { type: 'run'; hours: number }
  | { type: 'off'; hours: number }
  | { type: 'crash-while-sending' }
  | { type: 'clock-back'; hours: number }
  | { type: 'travel'; zone: string }
  | { type: 'read-again' }
  | { type: 'complete' }
  | { type: 'snooze'; hours: number }
  | { type: 'done'; kind: WindowKind };

const hours = (max: number) => fc.integer({ min: 1, max });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('run' as const), hours: hours(24 * 5) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('off' as const), hours: hours(24 * 6) }) },
  { weight: 2, arbitrary: fc.constant({ type: 'crash-while-sending' as const }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('clock-back' as const), hours: hours(72) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('travel' as const),
      zone: fc.constantFrom('America/Los_Angeles', 'Asia/Tokyo', 'UTC', 'Australia/Lord_Howe'),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ type: 'read-again' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'complete' as const }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('snooze' as const), hours: hours(60) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('done' as const),
      kind: fc.constantFrom<WindowKind>('return', 'dispute', 'not-received'),
    }),
  },
);

const anyWaking = fc.constantFrom(
  ['09:00', '21:00'],
  ['00:00', '00:00'],
  ['22:00', '02:00'],
  ['12:00', '13:30'],
);

/** What the delivery in the background does, with a memory in place of notifications and of the database. */
class Machine {
  now = START;
  zone = 'Europe/Berlin';
  stored: Reminder[] = [];
  done: WindowKind[] = [];
  clockWentBack = false;
  tellings = 0;
  order: Order = anOrder({
    status: 'awaiting-delivery',
    milestones: { ordered: ORDERED, paid: ORDERED, shipped: '2026-02-22' },
    statements: [
      aStatement('Dispute within 30 days', {
        type: 'closes-after',
        kind: 'dispute',
        anchor: 'ordered',
        days: 30,
      }),
      aStatement('Return within 10 days of receipt', {
        type: 'closes-after',
        kind: 'return',
        anchor: 'completed',
        days: 10,
      }),
      aStatement('Refund if no delivery before Mar 17', {
        type: 'closes-on',
        kind: 'not-received',
        day: '2026-03-17',
      }),
    ],
  });
  /** When a stage was told for an act-by day; forgotten where the clock turned out to be wrong. */
  told = new Map<string, number>();
  settings: Settings;

  constructor(waking: readonly string[]) {
    const [wakingFrom = '09:00', wakingTo = '21:00'] = waking;
    this.settings = { ...DEFAULT_SETTINGS, wakingFrom, wakingTo };
  }

  get hours(): WakingHours {
    return { from: this.settings.wakingFrom, to: this.settings.wakingTo, zone: this.zone };
  }

  plan(): void {
    const { windows } = assessed(this.order, plainDateOf(this.now, this.zone));
    const { done, now, zone, settings, stored } = this;
    const orderId = this.order.orderId ?? '';
    this.stored = planReminders({ orderId, windows, settings, done, existing: stored, now, zone });
  }

  /** One wake-up; with `crash` it dies after showing, before it can write that down. Returns what it told. */
  wake({ crash = false } = {}): Reminder[] {
    if (this.clockWentBack) this.plan();
    this.clockWentBack = false;
    const { due, changed } = dueReminders(this.stored, this.now, this.hours);
    this.put(changed);
    for (const reminder of due) this.tell(reminder);
    this.put(due.map((reminder) => ({ ...reminder, state: crash ? 'sending' : 'sent', sentAt: this.now })));
    return due;
  }

  tell(reminder: Reminder): void {
    expect(plainDateOf(this.now, this.zone) <= addDays(reminder.actBy, 1)).toBe(true);
    expect(this.done).not.toContain(reminder.kind);
    const key = `${reminder.id} ${reminder.actBy} ${reminder.stage === 'snooze' ? reminder.dueAt : ''}`;
    if (reminder.state !== 'sending') expect(this.told.has(key)).toBe(false);
    this.told.set(key, this.now);
    this.tellings += 1;
  }

  put(changed: readonly Reminder[]): void {
    const byId = new Map([...this.stored, ...changed].map((reminder) => [reminder.id, reminder]));
    this.stored = [...byId.values()];
  }

  /** The browser runs: whatever falls due is told within the hour, and nothing is missed. */
  run(duration: number): void {
    const start = this.now;
    const end = start + duration;
    this.plan();
    this.wake();
    const missedBefore = this.stored.filter(({ state }) => state === 'missed').length;
    while (this.now < end) {
      this.now = Math.min(end, nextWake(this.stored, this.now, this.hours));
      for (const { dueAt, stage } of this.wake()) {
        if (dueAt > start && stage !== 'snooze') expect(this.now - dueAt).toBeLessThanOrEqual(HOUR);
      }
    }
    expect(this.stored.filter(({ state }) => state === 'missed').length).toBe(missedBefore);
  }

  turnClockBack(duration: number): void {
    this.now -= duration;
    this.clockWentBack = true;
    for (const [key, when] of this.told) if (when > this.now + HOUR) this.told.delete(key);
  }

  complete(): void {
    const completed = aMilestone(plainDateOf(this.now, this.zone));
    this.order = { ...this.order, status: 'completed', milestones: { ...this.order.milestones, completed } };
    this.plan();
  }

  snoozeLast(duration: number): void {
    const last = this.stored.findLast(({ state, kind }) => state === 'sent' && !this.done.includes(kind));
    if (last) this.put([snoozed(last, this.now + duration, this.now, this.hours)]);
  }

  step(step: Step): void {
    if (step.type === 'run') this.run(step.hours * HOUR);
    if (step.type === 'off') this.now += step.hours * HOUR;
    if (step.type === 'clock-back') this.turnClockBack(step.hours * HOUR);
    if (step.type === 'travel') this.zone = step.zone;
    if (step.type === 'complete') this.complete();
    if (step.type === 'snooze') this.snoozeLast(step.hours * HOUR);
    if (step.type === 'done') this.done = [...new Set([...this.done, step.kind])];
    if (step.type === 'crash-while-sending') {
      this.wake({ crash: true });
      this.now += 2 * 60_000;
    }
    if (step.type === 'read-again' || step.type === 'done') this.plan();
  }
}

describe('the reminders of any history', () => {
  it('are never told after closing, never twice, never when done, and never missed while the browser runs', () => {
    let told = 0;
    fc.assert(
      fc.property(
        anyWaking,
        fc.array(anyStep, { minLength: 4, maxLength: 25, size: 'max' }),
        (waking, steps) => {
          const machine = new Machine(waking);
          machine.plan();
          for (const step of steps) machine.step(step);
          told += machine.tellings;
        },
      ),
      { numRuns: 40 },
    );
    // Histories in which nothing is ever told would prove nothing.
    expect(told).toBeGreaterThan(20);
  }, 60_000);

  it('of a browser that always runs tell every stage of every window on its day', () => {
    const machine = new Machine(['09:00', '21:00']);
    machine.run(60 * 24 * HOUR);
    const stages = [...machine.told.keys()].map((key) => key.split(':').slice(2).join(':').trim());
    expect(stages.sort()).toEqual([
      ...['0', '1', '3', '7'].map((stage) => `dispute:${stage} 2026-03-21`),
      ...['0', '1', '3', '7', 'opens'].map((stage) => `not-received:${stage} 2026-03-16`),
    ]);
  });
});
