import { describe, expect, it } from 'vitest';
import type { Delivery, MissedWindow } from '../../../utils/model/meta.ts';
import type { Reminder } from '../../../utils/model/reminder.ts';
import { assessOrder } from '../../../utils/policy/assess-order.ts';
import type { OrderView } from '../../../utils/policy/order-view.ts';
import { viewOrder } from '../../../utils/policy/view-order.ts';
import { type DeliveryPorts, deliverDue } from '../../../utils/reminders/deliver-due.ts';
import { anOrder } from '../../support/orders.ts';

const TODAY = '2026-09-12';
const NOW = Date.parse(`${TODAY}T10:00:00Z`);
const HOURS = { from: '09:00', to: '21:00', zone: 'UTC' };

class Killed extends Error {}

/** A disk, a notification centre, and a background that dies at the step it is told to. */
class World {
  reminders = new Map<string, Reminder>();
  delivery: Delivery | null = null;
  missed: MissedWindow[] = [];
  standing = new Set<string>();
  /** Every notification that was put up, with how many reminders it told. */
  told: { id: string; count: number }[] = [];
  /** The step before which the background is killed. */
  killAt = Infinity;
  steps = 0;
  refuses = false;

  constructor(count: number, actBy = '2026-09-15') {
    for (let index = 1; index <= count; index += 1) {
      const orderId = String(8_200_000_000_000_000 + index);
      const id = `reminder:${orderId}:dispute:3`;
      const dueAt = Date.parse('2026-09-12T09:00:00Z');
      this.reminders.set(id, {
        id,
        orderId,
        kind: 'dispute',
        stage: '3',
        actBy,
        dueAt,
        state: 'planned',
        sentAt: null,
      });
    }
  }

  step(): void {
    this.steps += 1;
    if (this.steps === this.killAt) throw new Killed();
  }

  show(id: string, count: number): void {
    this.step();
    if (this.refuses) throw new Error('refused');
    this.told.push({ id, count });
    this.standing.add(id);
    this.step();
  }

  get ports(): DeliveryPorts {
    return {
      store: {
        candidates: async () => [...this.reminders.values()],
        mark: async (ids, change, delivery) => {
          this.step();
          for (const id of ids) {
            const reminder = this.reminders.get(id);
            if (reminder) this.reminders.set(id, change(reminder));
          }
          if (delivery !== undefined) this.delivery = delivery;
          this.step();
        },
        delivery: async () => this.delivery,
        addMissed: async (missed) => {
          this.step();
          this.missed.push(...missed);
          this.step();
        },
      },
      look: async (orderIds) => new Map(orderIds.map((orderId) => [orderId, this.viewOf(orderId)])),
      tellOne: async (id) => this.show(id, 1),
      tellMany: async (id, tellings) => this.show(id, tellings.length),
      tellMissed: async (id, missed) => this.show(id, missed.length),
      standing: async () => this.standing,
      onFailure: (error) => {
        // A killed background does not go on to handle anything.
        if (error instanceof Killed) throw error;
      },
    };
  }

  viewOf(orderId: string): OrderView {
    const order = anOrder({
      orderId,
      status: 'completed',
      milestones: { ordered: '2026-08-01', completed: '2026-09-01' },
    });
    const assessment = assessOrder(order, { today: TODAY, country: null });
    return viewOrder({ order, assessment, today: TODAY, done: [], readAt: 0, problems: [] });
  }

  async run(now = NOW): Promise<void> {
    await deliverDue(this.ports, { now, today: TODAY, hours: HOURS });
  }

  /** Runs, dying at the step; then, some seconds later, runs again to the end. */
  async runKilledAt(step: number): Promise<void> {
    this.killAt = step;
    await this.run().catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
    this.killAt = Infinity;
    await this.run(NOW + 5_000);
  }

  states(): string[] {
    return [...new Set([...this.reminders.values()].map(({ state }) => state))];
  }
}

async function stepsOf(world: World): Promise<number> {
  await world.run();
  return world.steps;
}

describe.each([
  ['one reminder', 1],
  ['three reminders, one notification each', 3],
  ['five reminders in one summary', 5],
])('a run killed at any step, with %s', (_name, count) => {
  it('is finished by the next: all told, none twice', async () => {
    const steps = await stepsOf(new World(count));
    expect(steps).toBeGreaterThan(5);
    for (let step = 1; step <= steps; step += 1) {
      const world = new World(count);
      await world.runKilledAt(step);
      expect(world.states(), `killed at step ${step}`).toEqual(['sent']);
      expect(world.delivery).toBeNull();
      const ids = world.told.map(({ id }) => id);
      expect(new Set(ids).size, `killed at step ${step}`).toBe(ids.length);
      expect(
        world.told.reduce((sum, one) => sum + one.count, 0),
        `killed at step ${step}`,
      ).toBe(count);
    }
  });
});

describe('deliverDue', () => {
  it('shows again under the same id what was put away before the crash could be noticed', async () => {
    const world = new World(1);
    world.killAt = 4;
    await expect(world.run()).rejects.toThrow(Killed);
    expect(world.told).toHaveLength(1);
    world.standing.clear();
    world.killAt = Infinity;
    await world.run(NOW + 5_000);
    expect(world.told.map(({ id }) => id)).toEqual([...world.reminders.keys(), ...world.reminders.keys()]);
  });

  it('keeps a reminder that the browser refused, and names it', async () => {
    const world = new World(1);
    world.refuses = true;
    const failed = await deliverDue(world.ports, { now: NOW, today: TODAY, hours: HOURS });
    expect(failed).toEqual([...world.reminders.keys()]);
    expect(world.states()).toEqual(['planned']);
    world.refuses = false;
    await world.run(NOW + 5_000);
    expect(world.states()).toEqual(['sent']);
  });

  it('tells nothing whose day has moved', async () => {
    const world = new World(1, '2026-09-14');
    await world.run();
    expect(world.told).toEqual([]);
    expect(world.states()).toEqual(['dismissed']);
  });

  it('lists what closed meanwhile, and says it in one summary, even when killed in between', async () => {
    const steps = await stepsOf(new World(4, '2026-09-01'));
    for (let step = 1; step <= steps; step += 1) {
      const world = new World(4, '2026-09-01');
      await world.runKilledAt(step);
      expect(world.states()).toEqual(['missed']);
      expect(new Set(world.told.map(({ id }) => id))).toEqual(new Set([`reminder:missed:${TODAY}`]));
      expect(new Set(world.missed.map(({ orderId }) => orderId)).size).toBe(4);
    }
  });
});
