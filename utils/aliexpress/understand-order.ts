import { type MilestoneFact, type Order, orderSchema, type Provenance } from '../model/order.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Problem } from '../model/problem.ts';
import { MILESTONES, type Milestone, type Sighting } from '../model/reading.ts';
import { mergeCases } from './merge-cases.ts';
import { mergeLines } from './merge-lines.ts';
import { mergeStatements } from './merge-statements.ts';
import { byRichness, firstKnown, type Known, newestKnown } from './merge-values.ts';
import { countParcels, understandParcels } from './understand-parcels.ts';
import { type Understood, understandSighting } from './understand-sighting.ts';

const EMPTY: Order = {
  orderId: null,
  status: 'unknown',
  statusText: null,
  milestones: { ordered: null, paid: null, shipped: null, delivered: null, completed: null },
  store: null,
  total: null,
  lines: [],
  statements: [],
  promised: [],
  cases: [],
  paymentMethod: null,
  parcels: null,
  commitmentDays: null,
  country: null,
  provenance: {},
};

/**
 * The order that its sightings tell, and what of them could not be understood. Fields are merged one by one: a value
 * that is understood beats one that is not, the richer page beats the poorer, then the newer beats the older. Only the
 * status and what else changes with time go by the newest. Days are calendar days of the site. Never throws: a field
 * that does not fit the schema becomes empty and a problem. The order of the sightings does not matter.
 */
export function understandOrder(sightings: readonly Sighting[]): { order: Order; problems: Problem[] } {
  const understood = sightings.map(understandSighting).sort(byRichness);
  const problems = understood.flatMap((each) => each.problems);
  const merged = mergeOrder(understood, problems);
  const { order, problems: unfit } = fitSchema(merged);
  return { order, problems: withoutRepeats([...problems, ...unfit]) };
}

function mergeOrder(understood: readonly Understood[], problems: Problem[]): Order {
  const milestones = mergeMilestones(understood, problems);
  const known = {
    orderId: firstKnown(understood, ({ sighting }) => sighting.printed.orderId),
    status: mergeStatus(understood, milestones),
    statusText:
      newestKnown(understood, ({ statusText, status }) => (status === null ? null : statusText)) ??
      newestKnown(understood, ({ statusText }) => statusText),
    store: mergeStore(understood),
    total: firstKnown(understood, ({ total }) => total),
    lines: withSource(
      understood,
      mergeLines(understood.map(({ lines }) => lines)),
      ({ lines }) => lines.length > 0,
    ),
    statements: withSource(
      understood,
      mergeStatements(understood),
      ({ statements }) => statements.length > 0,
    ),
    cases: withSource(understood, mergeCases(understood), ({ cases }) => cases.length > 0),
    parcels: newestKnown(understood, ({ sighting, from }) => countParcels(sighting.printed.parcels, from)),
    paymentMethod: firstKnown(understood, ({ sighting }) => sighting.printed.paymentMethod),
    commitmentDays: firstKnown(understood, ({ commitmentDays }) => commitmentDays),
    country:
      firstKnown(understood, ({ sighting }) => sighting.printed.country) ??
      newestKnown(understood, ({ sighting }) => sighting.country),
  };
  const values = Object.fromEntries(
    Object.entries(known).flatMap(([field, fact]) => (fact ? [[field, fact.value]] : [])),
  );
  const provenance = Object.fromEntries(
    Object.entries(known).flatMap(([field, fact]): [string, Provenance][] =>
      fact ? [[field, fact.from]] : [],
    ),
  );
  return { ...EMPTY, ...values, milestones, provenance };
}

/** The newest page that is understood; a printed day of completion speaks where no page does. */
function mergeStatus(
  understood: readonly Understood[],
  milestones: Order['milestones'],
): Known<Order['status']> | null {
  const { completed } = milestones;
  const said = newestKnown(understood, ({ status }) => status);
  if (said !== null || completed?.certainty !== 'printed') return said;
  return { value: 'completed', from: completed.from };
}

function mergeMilestones(understood: readonly Understood[], problems: Problem[]): Order['milestones'] {
  const milestones = { ...EMPTY.milestones };
  for (const name of MILESTONES) milestones[name] = mergeMilestone(understood, name);
  const delivered = mergeDelivered(understood, milestones.ordered?.day ?? null) ?? milestones.delivered;
  const isTooEarly =
    delivered !== null && milestones.ordered !== null && delivered.day < milestones.ordered.day;
  if (isTooEarly) problems.push({ code: 'understand.delivered', detail: 'delivered before ordered' });
  return { ...milestones, delivered: isTooEarly ? null : delivered };
}

function mergeMilestone(understood: readonly Understood[], name: Milestone): MilestoneFact | null {
  const facts = understood.map(({ milestones }) => milestones[name]).filter((fact) => fact !== undefined);
  return facts.find(({ certainty }) => certainty === 'printed') ?? facts[0] ?? null;
}

/**
 * The tracking page knows best; among its readings an exact day beats a concluded one. Where data told of several
 * parcels, a page, which shows one of them, cannot say that all have come.
 */
function mergeDelivered(understood: readonly Understood[], ordered: PlainDate | null): MilestoneFact | null {
  const isSplit = understood.some(({ sighting, from }) => isSeveral(sighting, from));
  const facts = understood
    .filter(({ from }) => !isSplit || from.source === 'data')
    .map(({ sighting, from }) =>
      understandParcels(sighting.printed.parcels, sighting.language, ordered, from),
    )
    .filter((fact) => fact !== null);
  return facts.find(({ certainty }) => certainty === 'printed') ?? facts[0] ?? null;
}

function isSeveral({ printed }: Sighting, from: Provenance): boolean {
  return (countParcels(printed.parcels, from)?.total ?? 0) > 1;
}

function mergeStore(understood: readonly Understood[]): Known<NonNullable<Order['store']>> | null {
  const name = firstKnown(understood, ({ sighting }) => sighting.printed.store?.name ?? null);
  const url = firstKnown(understood, ({ sighting }) => sighting.printed.store?.url ?? null);
  const from = name?.from ?? url?.from;
  return from ? { value: { name: name?.value ?? null, url: url?.value ?? null }, from } : null;
}

function withSource<T>(
  understood: readonly Understood[],
  value: T,
  tells: (each: Understood) => boolean,
): Known<T> | null {
  const source = understood.find(tells);
  return source ? { value, from: source.from } : null;
}

function fitSchema(merged: Order): { order: Order; problems: Problem[] } {
  const parsed = orderSchema.safeParse(merged);
  if (parsed.success) return { order: parsed.data, problems: [] };
  const fields = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const problems = [...fields].map((field) => ({ code: 'understand.field', detail: field }));
  const emptied = Object.fromEntries(Object.entries(EMPTY).filter(([field]) => fields.has(field)));
  const again = orderSchema.safeParse({ ...merged, ...emptied });
  return { order: again.success ? again.data : EMPTY, problems };
}

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.detail}`, problem])).values()];
}
