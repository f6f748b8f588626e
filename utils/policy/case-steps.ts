import type { Order, OrderCase } from '../model/order.ts';
import { addDays, earliest, latest, type PlainDate } from '../model/plain-date.ts';
import { WINDOW_KINDS, type WindowKind, type WindowSource } from '../model/window.ts';
import { isPlausible } from './anchors.ts';
import { CASE_RULES, type CaseRule } from './case-rules.ts';
import { closeDraft, type DraftWindow, draftWindow, openingOn } from './draft-window.ts';
import { isPeriod, sentenceSource, statedTerms, type Term } from './terms.ts';

/** Windows of one case of an order, in the fixed order of kinds, without a today. */
export function draftsOfCase(order: Order, one: OrderCase): DraftWindow[] {
  const alone = { ...order, statements: [], cases: [one] };
  return WINDOW_KINDS.flatMap((kind) => caseDraft(alone, kind) ?? []);
}

/**
 * The window of a kind that the cases of an order give together, or null when none does. The earliest day closes it, as
 * everywhere. While a case waits for the step its day may pass, and the window is not known to be closed.
 */
export function caseDraft(order: Order, kind: WindowKind): DraftWindow | null {
  const telling = order.cases.filter((one) => termsOfCase(order, one, kind).length > 0);
  // AliExpress has stepped in already where it decides.
  const awaiting = telling.filter(({ state }) => kind !== 'escalation' || state !== 'platform');
  const counted = awaiting.length > 0 ? awaiting : telling;
  if (counted.length === 0) return null;
  const terms = counted.flatMap((one) => termsOfCase(order, one, kind));
  const isWaiting = counted.some(({ open }) => open === true);
  const draft = {
    ...draftWindow(kind, [...statedTerms(order, kind), ...terms]),
    hasOwnDate: true,
    ...(isWaiting ? { openEnded: true, waiting: true } : {}),
  };
  if (awaiting.length === 0) return closeDraft(draft, 'with-platform');
  return openingOn(draft, earliest(counted.map((one) => openingDay(one, kind))));
}

/**
 * What a page printed for the case; else days whose beginning no page told, and the rules that are not longer; else the
 * rules. The shorter one wins.
 */
function termsOfCase(order: Order, one: OrderCase, kind: WindowKind): Term[] {
  const stated = statedTerms({ ...order, statements: one.statements }, kind);
  if (stated.length > 0) return stated;
  const within = one.statements.flatMap((statement) =>
    statement.meanings.flatMap((meaning) =>
      meaning.type === 'closes-within' && meaning.kind === kind && isPeriod(meaning.days)
        ? [{ statement, days: meaning.days }]
        : [],
    ),
  );
  const most = Math.min(...within.map(({ days }) => days));
  const rules = CASE_RULES.filter(
    (rule) => rule.kind === kind && rule.effect === 'closes' && rule.days <= most && applies(rule, one),
  );
  return [
    ...within.flatMap(({ statement, days }) =>
      countedTerm(one, 'began', days, (day) => sentenceSource(statement, day)),
    ),
    ...rules.flatMap(({ id, anchor, days }) =>
      countedTerm(one, anchor, days, (closesOn) => ({ type: 'rule', ruleId: id, closesOn })),
    ),
  ];
}

/** A refund is due when it was decided: then the site shows where the money is. */
function applies({ states, requires, kind }: CaseRule, one: OrderCase): boolean {
  if (!states.includes(one.state) || (requires && one.solution !== requires)) return false;
  return kind !== 'refund-due' || one.state === 'refund' || one.refundShown;
}

/**
 * The term of so many days; none when it counts from a day that is not known. A step began between the opening and the
 * last change, or the day it was seen; on that day it was not over yet.
 */
function countedTerm(
  { openedOn, changedOn, seenOn }: OrderCase,
  anchor: CaseRule['anchor'],
  days: number,
  sourceOf: (closesOn: PlainDate | null) => WindowSource,
): Term[] {
  const [opened = null, changed = null, seen = null] = [openedOn, changedOn, seenOn].map((day) =>
    day !== null && isPlausible(day) ? addDays(day, days) : null,
  );
  const last = anchor === 'opened' ? opened : anchor === 'changed' ? changed : (changed ?? seen);
  if (last === null) return [];
  const isBounded = opened !== null || changed !== null;
  const safe = isBounded ? earliest([latest([opened, seenOn]), last]) : null;
  const closesOn = anchor === 'began' ? safe : last;
  const source = sourceOf(closesOn);
  const exact = source.type === 'sentence' ? 'stated' : 'rule';
  return [
    {
      source,
      closesOn,
      latest: last,
      basis: closesOn === last ? exact : 'estimate',
      missing: null,
      pending: false,
      unconfirmed: false,
    },
  ];
}

function openingDay(one: OrderCase, kind: WindowKind): PlainDate | null {
  const rule = CASE_RULES.find((each) => each.kind === kind && each.effect === 'opens' && applies(each, one));
  return rule && one.openedOn && isPlausible(one.openedOn) ? addDays(one.openedOn, rule.days) : null;
}
