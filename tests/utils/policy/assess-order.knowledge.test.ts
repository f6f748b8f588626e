import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meaning, Order } from '../../../utils/model/order.ts';
import { addDays } from '../../../utils/model/plain-date.ts';
import { MILESTONES, type Milestone } from '../../../utils/model/reading.ts';
import { assessOrder } from '../../../utils/policy/assess-order.ts';
import { isPeriod } from '../../../utils/policy/terms.ts';
import {
  anyCountry,
  anyDay,
  anyOrder,
  anyStatement,
  trueMilestones,
} from '../../support/order-arbitraries.ts';
import { aLine, anOrder } from '../../support/orders.ts';

const RUNS = { numRuns: 400 };

describe('knowledge', () => {
  const anyKnown = fc.subarray([...MILESTONES]);
  const ordersOf = (
    days: Record<Milestone, string>,
    known: readonly Milestone[],
    parts: Partial<Order> = {},
  ) =>
    anOrder({
      status: 'completed',
      ...parts,
      milestones: Object.fromEntries(known.map((name) => [name, days[name]])),
    });

  it('of fewer true milestones never gives a later safe day, nor closes before the true day', () => {
    fc.assert(
      fc.property(
        trueMilestones,
        anyKnown,
        anyCountry,
        fc.array(anyStatement, { maxLength: 2 }),
        fc.integer({ min: 0, max: 250 }),
        (days, known, country, statements, later) => {
          // A page prints no day of an order that lies before the order.
          const isTrue = (meaning: Meaning) => !('day' in meaning) || meaning.day >= days.ordered;
          fc.pre(statements.every(({ meanings }) => meanings.every(isTrue)));
          const parts = { statements, lines: [aLine({ freeReturn: true })] };
          const today = addDays(days.ordered, later);
          const full = assessOrder(ordersOf(days, MILESTONES, parts), { today, country }).windows;
          const partial = assessOrder(ordersOf(days, known, parts), { today, country }).windows;
          // The coupon's sentence names an opening day only; it has its own tests.
          for (const window of partial.filter(({ kind }) => kind !== 'late-delivery')) {
            const truth = full.find(({ kind }) => kind === window.kind);
            // A second sentence that cannot be dated yet may be the earlier one; the window says what is missing.
            const isAllDated = window.sources.every((source) => source.closesOn !== null);
            if (!isAllDated && window.closesOn !== null && window.state !== 'closed')
              expect(window.missing).not.toBeNull();
            if (isAllDated && window.closesOn !== null && truth?.closesOn)
              expect(window.closesOn <= truth.closesOn).toBe(true);
            if (truth?.state === 'open' && window.kind !== 'not-received' && later <= 180)
              expect(window.state).not.toBe('closed');
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of one more true milestone only moves a safe day later when that day is printed', () => {
    fc.assert(
      fc.property(
        trueMilestones,
        anyKnown,
        fc.constantFrom(...MILESTONES),
        anyCountry,
        (days, known, added, country) => {
          const today = days.completed;
          const before = assessOrder(ordersOf(days, known), { today, country }).windows;
          const after = assessOrder(ordersOf(days, [...known, added]), { today, country }).windows;
          for (const { kind, closesOn } of before) {
            const next = after.find((window) => window.kind === kind);
            if (closesOn !== null && next?.closesOn) expect(next.closesOn >= closesOn).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });

  it('of a country never moves a window that the page printed', () => {
    fc.assert(
      fc.property(anyOrder, anyCountry, anyDay, (order, country, today) => {
        const stated = new Set(
          order.statements.flatMap(({ meanings }) =>
            meanings.flatMap((meaning) => (meaning.type === 'closes-on' ? meaning.kind : [])),
          ),
        );
        const pick = (to: string | null) =>
          assessOrder({ ...order, country: to }, { today, country: null }).windows.filter(({ kind }) =>
            stated.has(kind),
          );
        expect(pick(country)).toEqual(pick(null));
      }),
      RUNS,
    );
  });

  it('of one more sentence never moves a printed window later', () => {
    fc.assert(
      fc.property(anyOrder, anyStatement, anyCountry, anyDay, (order, statement, country, today) => {
        const before = assessOrder(order, { today, country }).windows;
        const more = { ...order, statements: [...order.statements, statement] };
        const after = assessOrder(more, { today, country }).windows;
        const spokenOf = new Set(
          order.statements.flatMap(({ meanings }) =>
            meanings.flatMap((meaning) =>
              meaning.type === 'opens-on' || ('days' in meaning && !isPeriod(meaning.days))
                ? []
                : meaning.kind,
            ),
          ),
        );
        for (const { kind, closesOn, basis } of before) {
          const next = after.find((window) => window.kind === kind);
          const isPrinted = basis === 'stated' && spokenOf.has(kind);
          if (isPrinted && closesOn !== null && next?.closesOn) expect(next.closesOn <= closesOn).toBe(true);
          const isSilent = !statement.meanings.some((meaning) => meaning.kind === kind);
          if (isSilent && kind !== 'free-return') expect(next?.closesOn).toBe(closesOn);
        }
      }),
      RUNS,
    );
  });

  it('of an inferred year that contradicts the printed days is never trusted on the late side', () => {
    fc.assert(
      fc.property(trueMilestones, fc.integer({ min: 1, max: 400 }), (days, later) => {
        const delivered = { ...ordersOf(days, MILESTONES).milestones.delivered };
        const wrong = { day: addDays(days.completed, later), certainty: 'inferred' as const };
        const order = ordersOf(days, MILESTONES);
        if (!order.milestones.delivered) throw new Error('unreachable');
        order.milestones.delivered = { ...order.milestones.delivered, ...delivered, ...wrong };
        const { windows } = assessOrder(order, { today: days.completed, country: 'US' });
        const window = windows.find(({ kind }) => kind === 'return');
        expect(window).toMatchObject({ basis: 'estimate', closesOn: addDays(days.completed, 15) });
      }),
      RUNS,
    );
  });
});
