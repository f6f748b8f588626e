import fc from 'fast-check';
import {
  CASE_SOLUTIONS,
  CASE_STATES,
  type CaseState,
  EXCLUSIONS,
  type Meaning,
  type MilestoneFact,
  ORDER_STATUSES,
  type Order,
  type OrderCase,
  type OrderPromise,
} from '../../utils/model/order.ts';
import { addDays, type PlainDate } from '../../utils/model/plain-date.ts';
import { MILESTONES, type Milestone } from '../../utils/model/reading.ts';
import { WINDOW_KINDS } from '../../utils/model/window.ts';
import { RULES, type Rule } from '../../utils/policy/rules.ts';
import { aCase, aLine, aMilestone, anOrder, aStatement } from './orders.ts';

/** Days around two leap years and many daylight-saving nights. */
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 800 })
  .map((days) => addDays('2027-01-01', days));

/** Account countries with rules of their own, and some without. */
export const anyCountry = fc.constantFrom(null, 'BR', 'KR', 'DE', 'IS', 'US', 'GB', 'PL');

export const anyRules: fc.Arbitrary<readonly Rule[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(RULES) },
  { weight: 1, arbitrary: fc.subarray([...RULES]) },
);

const anyMeaning: fc.Arbitrary<Meaning> = fc.oneof(
  fc.record({
    type: fc.constant('closes-after' as const),
    kind: fc.constantFrom(...WINDOW_KINDS),
    anchor: fc.constantFrom(...MILESTONES),
    days: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constantFrom(0, -3, 2.5, 1e9)),
  }),
  fc.record({ type: fc.constant('closes-on' as const), kind: fc.constantFrom(...WINDOW_KINDS), day: anyDay }),
  fc.record({ type: fc.constant('opens-on' as const), kind: fc.constantFrom(...WINDOW_KINDS), day: anyDay }),
);

export const anyStatement = fc
  .tuple(fc.integer({ min: 0, max: 999 }), fc.array(anyMeaning, { maxLength: 2 }))
  .map(([number, meanings]) => aStatement(`Sentence ${number}`, ...meanings));

export const anyMilestone: fc.Arbitrary<MilestoneFact> = fc
  .tuple(anyDay, fc.constantFrom('printed' as const, 'printed' as const, 'inferred' as const))
  .map(([day, certainty]) => aMilestone(day, certainty));

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const anyMilestones: fc.Arbitrary<Order['milestones']> = fc.record({
  ordered: maybe(anyMilestone),
  paid: maybe(anyMilestone),
  shipped: maybe(anyMilestone),
  delivered: maybe(anyMilestone),
  completed: maybe(anyMilestone),
});

/** Milestones in their true order, all printed, as of an order that was received and confirmed. */
export const trueMilestones: fc.Arbitrary<Record<Milestone, PlainDate>> = fc
  .tuple(anyDay, fc.nat(5), fc.nat(20), fc.nat(60), fc.nat(20))
  .map(([ordered, toPay, toShip, toArrive, toConfirm]) => {
    const paid = addDays(ordered, toPay);
    const shipped = addDays(paid, toShip);
    const delivered = addDays(shipped, toArrive);
    return { ordered, paid, shipped, delivered, completed: addDays(delivered, toConfirm) };
  });

const anyLine = fc
  .tuple(fc.boolean(), maybe(fc.constantFrom(...EXCLUSIONS)))
  .map(([freeReturn, exclusion]) => aLine({ freeReturn, exclusion }));

const CASE_KINDS = [
  'seller-response',
  'buyer-response',
  'ship-back',
  'tracking-number',
  'refund-due',
] as const;
const OVER: readonly CaseState[] = ['refund', 'refunded', 'refused', 'cancelled', 'finished'];

const anyCaseMeaning: fc.Arbitrary<Meaning> = fc.oneof(
  fc.record({ type: fc.constant('closes-on' as const), kind: fc.constantFrom(...CASE_KINDS), day: anyDay }),
  fc.record({
    type: fc.constant('closes-within' as const),
    kind: fc.constantFrom(...CASE_KINDS),
    days: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0, -3, 2.5, 1e9)),
  }),
);

/** Any case: open or over as its state says, its days in any order. */
export const anyCase: fc.Arbitrary<OrderCase> = fc
  .record({
    state: fc.constantFrom(...CASE_STATES),
    openedOn: maybe(anyDay),
    changedOn: maybe(anyDay),
    seenOn: maybe(anyDay),
    solution: maybe(fc.constantFrom(...CASE_SOLUTIONS)),
    refundShown: fc.boolean(),
    statements: fc.array(
      anyCaseMeaning.map((meaning) => aStatement('Case sentence', meaning)),
      { maxLength: 2 },
    ),
  })
  .map((parts) => aCase({ ...parts, open: parts.state === 'unknown' ? null : !OVER.includes(parts.state) }));

/** What a product page may have promised: for days that count and for numbers that do not. */
const anyPromise: fc.Arbitrary<OrderPromise> = fc.record({
  productId: fc.constantFrom('1005007000000901', '1005007000000902'),
  title: maybe(fc.constant('Tea tin with a lid')),
  kind: fc.constantFrom('return' as const, 'free-return' as const),
  days: fc.oneof(fc.constantFrom(15, 90), fc.constantFrom(0, -3, 2.5, 1e9)),
  from: maybe(fc.constantFrom('ordered' as const, 'delivered' as const)),
  sentence: fc.constantFrom('Free returns within 90 days', 'Local return'),
  readOn: anyDay,
  varies: fc.boolean(),
});

/** Any order of the schema, contradictions included. */
export const anyOrder: fc.Arbitrary<Order> = fc
  .record({
    status: fc.constantFrom(...ORDER_STATUSES),
    milestones: anyMilestones,
    lines: fc.array(anyLine, { maxLength: 3 }),
    statements: fc.array(anyStatement, { maxLength: 3 }),
    promised: fc.oneof(fc.array(anyPromise, { maxLength: 0 }), fc.array(anyPromise, { maxLength: 2 })),
    cases: fc.oneof(fc.array(anyCase, { maxLength: 0 }), fc.array(anyCase, { maxLength: 2 })),
    paymentMethod: fc.constantFrom(null, 'PayPal', 'Visa'),
    commitmentDays: fc.constantFrom(null, null, 15, 75, 120, 0, -1, 3.5, 1e12),
    country: anyCountry,
  })
  .map((parts) => anOrder(parts));
