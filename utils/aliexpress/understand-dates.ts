import type { MilestoneFact, Provenance } from '../model/order.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Problem } from '../model/problem.ts';
import type { Milestone, PrintedDate } from '../model/reading.ts';
import { parseDate } from './parse-date.ts';
import { parseLabel } from './parse-status.ts';

export type Milestones = Partial<Record<Milestone, MilestoneFact>>;

/** Order of the detail page's date rows when every event has happened. */
const ROWS: readonly Milestone[] = ['ordered', 'paid', 'shipped', 'completed'];

/**
 * The milestones that printed dates tell. What the reader or the label names is `printed`. Rows whose labels nobody
 * understands still stand in the order of events: four of them, none named, are the four events of a finished order,
 * and the earliest of any number is the day of the order; both are `inferred`.
 */
export function understandDates(
  dates: readonly PrintedDate[],
  language: string | null,
  from: Provenance,
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
  return { milestones: { ...inferFromRows(nameless, milestones, from), ...milestones }, problems };
}

/** The form of a text without what it says: digits as 9, cut after 40 signs. For problem reports. */
export function shapeOf(text: string): string {
  return text.slice(0, 40).replace(/\p{Nd}/gu, '9');
}

function inferFromRows(days: readonly PlainDate[], named: Milestones, from: Provenance): Milestones {
  const isRising = days.every((day, index) => index === 0 || day >= (days[index - 1] ?? day));
  const [first] = days;
  if (first === undefined || !isRising || Object.keys(named).length > 0) return {};
  const count = days.length === ROWS.length ? ROWS.length : 1;
  const rows = ROWS.slice(0, count).map((milestone, index): [Milestone, MilestoneFact] => [
    milestone,
    { day: days[index] ?? first, certainty: 'inferred', from },
  ]);
  return Object.fromEntries(rows);
}

function beforeColon(text: string): string {
  return /^(.*?)\s*[:：]/u.exec(text)?.[1] ?? '';
}
