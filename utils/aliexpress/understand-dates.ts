import type { MilestoneFact, Provenance } from '../model/order.ts';
import { addDays, type PlainDate } from '../model/plain-date.ts';
import type { Problem } from '../model/problem.ts';
import type { Milestone, PrintedDate } from '../model/reading.ts';
import { parseDate } from './parse-date.ts';
import { parseLabel } from './parse-status.ts';
import { siteDay } from './site-day.ts';

export type Milestones = Partial<Record<Milestone, MilestoneFact>>;

/** Order of the detail page's date rows when every event has happened. */
const ROWS: readonly Milestone[] = ['ordered', 'paid', 'shipped', 'completed'];
/** Milestones that a page cannot tell of before they happened. */
const NOT_AHEAD = ['shipped', 'completed'] as const;

/**
 * The milestones that printed dates tell. What the reader or the label names is `printed`. Rows whose labels nobody
 * understands still stand in the order of events: four of them, none named, are the four events of an order whose status
 * says that it is completed, and the earliest of any number is the day of the order; both are `inferred`. What was
 * shipped or completed later than a day after the reading is none.
 */
export function understandDates(
  dates: readonly PrintedDate[],
  language: string | null,
  from: Provenance,
  isCompleted: boolean,
): { milestones: Milestones; problems: Problem[] } {
  const milestones: Milestones = {};
  const problems: Problem[] = [];
  const nameless: PlainDate[] = [];
  for (const { milestone, label, text } of dates) {
    const day = parseDate(text, language);
    const name = milestone ?? parseLabel(label ?? beforeColon(text), language);
    if (day === null)
      problems.push({
        code: 'understand.date',
        detail: `${from.page} ${name ?? 'unnamed'}: ${shapeOf(text)}`,
      });
    else if (name === null) nameless.push(day);
    else milestones[name] ??= { day, certainty: 'printed', from };
    if (name === null)
      problems.push({ code: 'understand.label', detail: `${from.page}: ${(label ?? '').slice(0, 60)}` });
  }
  const all = { ...inferFromRows(nameless, milestones, from, isCompleted), ...milestones };
  for (const name of NOT_AHEAD.filter((each) => isAhead(all[each]))) {
    delete all[name];
    problems.push({ code: 'understand.date', detail: `${from.page} ${name}: after the reading` });
  }
  return { milestones: all, problems };
}

/** The form of a text without what it says: digits as 9, cut after 40 signs. For problem reports. */
export function shapeOf(text: string): string {
  return text.slice(0, 40).replace(/\p{Nd}/gu, '9');
}

function isAhead(fact: MilestoneFact | undefined): boolean {
  const read = fact ? siteDay(fact.from.readAt) : null;
  return fact !== undefined && read !== null && fact.day > addDays(read, 1);
}

function inferFromRows(
  days: readonly PlainDate[],
  named: Milestones,
  from: Provenance,
  isCompleted: boolean,
): Milestones {
  const isRising = days.every((day, index) => index === 0 || day >= (days[index - 1] ?? day));
  const [first] = days;
  if (first === undefined || !isRising || Object.keys(named).length > 0) return {};
  const count = isCompleted && days.length === ROWS.length ? ROWS.length : 1;
  const rows = ROWS.slice(0, count).map((milestone, index): [Milestone, MilestoneFact] => [
    milestone,
    { day: days[index] ?? first, certainty: 'inferred', from },
  ]);
  return Object.fromEntries(rows);
}

function beforeColon(text: string): string {
  return /^(.*?)\s*[:：]/u.exec(text)?.[1] ?? '';
}
