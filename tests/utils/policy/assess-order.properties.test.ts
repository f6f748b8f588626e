import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../../utils/model/order.ts';
import { addDays } from '../../../utils/model/plain-date.ts';
import { DECIDING_KINDS, OTHERS_KINDS, WINDOW_KINDS, type WindowState } from '../../../utils/model/window.ts';
import { assessOrder } from '../../../utils/policy/assess-order.ts';
import { liveUntil } from '../../../utils/policy/live-until.ts';
import { anyCountry, anyDay, anyOrder, anyRules } from '../../support/order-arbitraries.ts';
import { anOrder } from '../../support/orders.ts';

const RUNS = { numRuns: 400 };
const STATES: readonly WindowState[] = ['not-yet', 'open', 'unknown', 'closed'];

describe('for any order, rules, country and day', () => {
  it('never says to act later than the day before any closing day printed for that kind', () => {
    fc.assert(
      fc.property(anyOrder, anyCountry, anyRules, anyDay, (order, country, rules, today) => {
        const { windows } = assessOrder(order, { today, country, rules });
        for (const { kind, actBy } of windows) {
          const statements = [order, ...order.cases].flatMap((each) => each.statements);
          for (const meaning of statements.flatMap(({ meanings }) => meanings)) {
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
          const names = sources.map((from) => (from.type === 'rule' ? from.ruleId : from.sentence));
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
        const allOpen = windows.filter(({ kind, state }) => state === 'open' && DECIDING_KINDS.has(kind));
        const own = allOpen.filter(({ kind }) => !OTHERS_KINDS.has(kind));
        const open = verdict.state === 'in-case' || own.length === 0 ? allOpen : own;
        const days = open.map(({ actBy }) => actBy ?? '').sort();
        expect(verdict.actBy).toBe(days[0] ?? null);
        if (verdict.state === 'open' && own.length > 0) expect(verdict.daysLeft).toBeGreaterThan(7);
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
        for (const { kind, state, sources } of some) {
          if (!excluded || isUntouched({ kind })) continue;
          // What a product page promised for such goods is not believed, and not forgotten.
          if (sources.some(({ type }) => type === 'promise')) expect(state).not.toBe('open');
          else expect(state).toBe('closed');
        }
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
