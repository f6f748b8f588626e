import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meaning, Order } from '../../../utils/model/order.ts';
import { addDays } from '../../../utils/model/plain-date.ts';
import { MILESTONES, type Milestone } from '../../../utils/model/reading.ts';
import { DECIDING_KINDS, WINDOW_KINDS, type WindowState } from '../../../utils/model/window.ts';
import { assessOrder } from '../../../utils/policy/assess-order.ts';
import { liveUntil } from '../../../utils/policy/live-until.ts';
import {
  anyCountry,
  anyDay,
  anyOrder,
  anyRules,
  anyStatement,
  trueMilestones,
} from '../../support/order-arbitraries.ts';
import { aLine, anOrder } from '../../support/orders.ts';

const RUNS = { numRuns: 400 };
const STATES: readonly WindowState[] = ['not-yet', 'open', 'unknown', 'closed'];

describe('for any order, rules, country and day', () => {
  it('never says to act later than the day before any closing day printed for that kind', () => {
    fc.assert(
      fc.property(anyOrder, anyCountry, anyRules, anyDay, (order, country, rules, today) => {
        const { windows } = assessOrder(order, { today, country, rules });
        for (const { kind, actBy } of windows) {
          for (const meaning of order.statements.flatMap(({ meanings }) => meanings)) {
            if (meaning.type !== 'closes-on' || meaning.kind !== kind) continue;
            expect(actBy).not.toBeNull();
            expect((actBy ?? '') < meaning.day).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('lists each kind once, in the fixed order, and every window names its sources', () => {
    fc.assert(
      fc.property(anyOrder, anyCountry, anyRules, anyDay, (order, country, rules, today) => {
        const { windows } = assessOrder(order, { today, country, rules });
        const places = windows.map(({ kind }) => WINDOW_KINDS.indexOf(kind));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const { source, sources, closesOn, kind } of windows) {
          const names = sources.map((from) => (from.type === 'sentence' ? from.sentence : from.ruleId));
          expect(names).toContain(source);
          if (kind !== 'late-delivery') expect(sources.map((from) => from.closesOn)).toContain(closesOn);
        }
      }),
      RUNS,
    );
  });

  it('never opens a window again as days pass, and reaches closed at last', () => {
    fc.assert(
      fc.property(anyOrder, anyCountry, anyDay, fc.nat(400), (order, country, today, later) => {
        const first = assessOrder(order, { today, country }).windows;
        const then = assessOrder(order, { today: addDays(today, later), country }).windows;
        first.forEach((window, index) => {
          const next = then[index];
          expect(next?.kind).toBe(window.kind);
          expect(STATES.indexOf(next?.state ?? 'not-yet')).toBeGreaterThanOrEqual(
            STATES.indexOf(window.state),
          );
          expect(next?.closesOn).toBe(window.closesOn);
        });
      }),
      RUNS,
    );
  });

  it('keeps the days of a window in their order', () => {
    fc.assert(
      fc.property(anyOrder, anyCountry, anyDay, (order, country, today) => {
        for (const window of assessOrder(order, { today, country }).windows) {
          const { opensOn, closesOn, possiblyUntil, actBy, daysLeft, state } = window;
          if (closesOn === null) {
            expect([actBy, daysLeft]).toEqual([null, null]);
            expect(state).not.toBe('open');
            continue;
          }
          expect(actBy).toBe(addDays(closesOn, -1));
          expect(addDays(today, daysLeft ?? Number.NaN)).toBe(actBy);
          if (possiblyUntil !== null) expect(possiblyUntil > closesOn).toBe(true);
          if (opensOn !== null && window.kind !== 'late-delivery') expect(opensOn < closesOn).toBe(true);
          if (state === 'open') expect(today <= closesOn).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('takes kind, act-by and days left of the verdict from the open deciding window that closes first', () => {
    fc.assert(
      fc.property(anyOrder, anyCountry, anyDay, (order, country, today) => {
        const { windows, verdict } = assessOrder(order, { today, country });
        const open = windows.filter(({ kind, state }) => state === 'open' && DECIDING_KINDS.has(kind));
        const days = open.map(({ actBy }) => actBy ?? '').sort();
        expect(verdict.actBy).toBe(days[0] ?? null);
        if (verdict.state === 'open') expect(verdict.daysLeft).toBeGreaterThan(7);
        if (verdict.state === 'closing') expect(verdict.daysLeft).toBeLessThanOrEqual(7);
        if (verdict.state === 'open' || verdict.state === 'closing') expect(open.length).toBeGreaterThan(0);
        expect(verdict.then?.actBy ?? null).toBe(
          days.length > 1 && days.at(-1) !== days[0] ? (days.at(-1) ?? null) : null,
        );
      }),
      RUNS,
    );
  });

  it('says closed only when every deciding window is closed', () => {
    fc.assert(
      fc.property(anyOrder, anyCountry, anyDay, (order, country, today) => {
        const { windows, verdict } = assessOrder(order, { today, country });
        const deciding = windows.filter(({ kind }) => DECIDING_KINDS.has(kind));
        const isInCase = order.cases.some(({ open }) => open) && windows.length > 0;
        expect(verdict.state === 'in-case').toBe(isInCase);
        expect(verdict.state === 'closed').toBe(
          !isInCase && deciding.every(({ state }) => state === 'closed'),
        );
      }),
      RUNS,
    );
  });

  it('does not let excluded goods touch a dispute or a claim for what did not arrive', () => {
    fc.assert(
      fc.property(anyOrder, anyCountry, anyDay, (order, country, today) => {
        const strip = (lines: Order['lines']) => lines.map((line) => ({ ...line, exclusion: null }));
        const all = assessOrder({ ...order, lines: strip(order.lines) }, { today, country }).windows;
        const some = assessOrder(order, { today, country }).windows;
        const isUntouched = ({ kind }: { kind: string }) => kind !== 'return' && kind !== 'free-return';
        expect(some.filter(isUntouched)).toEqual(all.filter(isUntouched));
        const excluded = order.lines.length > 0 && order.lines.every(({ exclusion }) => exclusion !== null);
        for (const { kind, state } of some)
          if (excluded && !isUntouched({ kind })) expect(state).toBe('closed');
      }),
      RUNS,
    );
  });

  it('is closed by age 180 days after the order, but for days printed for the order itself', () => {
    fc.assert(
      fc.property(
        anyOrder,
        anyCountry,
        anyDay,
        fc.integer({ min: 1, max: 500 }),
        (order, country, ordered, more) => {
          const aged: Order = {
            ...anOrder({ milestones: { ordered } }),
            status: order.status,
            lines: order.lines,
            statements: order.statements.map((statement) => ({ ...statement, meanings: [] })),
          };
          const { windows, verdict } = assessOrder(aged, { today: addDays(ordered, 180 + more), country });
          expect(verdict.state).toBe('closed');
          expect(windows.every(({ state }) => state === 'closed')).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('is closed for every country on every day after liveUntil', () => {
    fc.assert(
      fc.property(anyOrder, anyCountry, fc.integer({ min: 1, max: 900 }), (order, country, later) => {
        const last = liveUntil(order);
        fc.pre(last !== '9999-12-31');
        const today = last < '2000' ? '2027-01-01' : addDays(last, later);
        const { windows, verdict } = assessOrder(order, { today, country });
        expect(verdict.state).toBe('closed');
        expect(windows.filter(({ state }) => state !== 'closed')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('has something that is not closed on the day of liveUntil, in one country at least', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const last = liveUntil(order);
        fc.pre(last !== '9999-12-31' && last >= '2000');
        const states = ['BR', 'KR', 'DE', null].flatMap((country) =>
          assessOrder(order, { today: last, country }).windows.map(({ state }) => state),
        );
        expect(states.some((state) => state !== 'closed')).toBe(true);
      }),
      RUNS,
    );
  });
});

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
            meanings.flatMap(({ kind, type }) => (type === 'opens-on' ? [] : kind)),
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
