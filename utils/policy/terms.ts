import type { Order, Statement } from '../model/order.ts';
import { addDays, type PlainDate } from '../model/plain-date.ts';
import type { Milestone } from '../model/reading.ts';
import type { Basis, WindowKind, WindowNote, WindowSource } from '../model/window.ts';
import { anchorOf, isPlausible } from './anchors.ts';
import type { Rule } from './rules.ts';

/** What one source says of the end of a window. */
export interface Term {
  source: WindowSource;
  /** The safe closing day. */
  closesOn: PlainDate | null;
  /** The latest day that it can mean; null when nothing bounds it. */
  latest: PlainDate | null;
  basis: Basis;
  /** The milestone it counts from, when the day of that is not known. */
  missing: Milestone | null;
  /** Counts from a milestone that has not happened. */
  pending: boolean;
  /** Its end moves on as long as the order is not confirmed. */
  unconfirmed: boolean;
  /** What has to be known of it. */
  note?: WindowNote;
}

/** Longest period a text may state; more is a misread number. */
const MOST_DAYS = 1000;

/** Terms of a kind printed for this order: closing days, and days after a milestone. */
export function statedTerms(order: Order, kind: WindowKind): Term[] {
  return order.statements.flatMap((statement) =>
    statement.meanings.flatMap((meaning): Term[] => {
      if (meaning.kind !== kind) return [];
      if (meaning.type === 'closes-on' && isPlausible(meaning.day))
        return [printedTerm(statement, meaning.day)];
      if (meaning.type !== 'closes-after' || !isPeriod(meaning.days)) return [];
      const term = countedTerm(order, meaning.anchor, meaning.days, 'stated');
      return [{ ...term, source: sentenceSource(statement, term.closesOn) }];
    }),
  );
}

/** Opening days of a kind printed for this order, earliest first. */
export function statedOpenings(order: Order, kind: WindowKind): { day: PlainDate; statement: Statement }[] {
  return order.statements
    .flatMap((statement) =>
      statement.meanings.flatMap((meaning) =>
        meaning.type === 'opens-on' && meaning.kind === kind && isPlausible(meaning.day)
          ? [{ day: meaning.day, statement }]
          : [],
      ),
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The term of one rule, or null when it counts a commitment that the order does not name. */
export function ruleTerm(order: Order, rule: Rule): Term | null {
  const days = rule.days === 'commitment' ? order.commitmentDays : rule.days;
  if (days === null || !isPeriod(days)) return null;
  const term = countedTerm(order, rule.anchor, days, rule.days === 'commitment' ? 'stated' : 'rule');
  return { ...term, source: { type: 'rule', ruleId: rule.id, closesOn: term.closesOn } };
}

/** A sentence as the source of a day. */
export function sentenceSource(statement: Statement, closesOn: PlainDate | null): WindowSource {
  return { type: 'sentence', sentence: statement.sentence, page: statement.from.page, closesOn };
}

/** True for a whole number of days that a period can have. */
export function isPeriod(days: number): boolean {
  return Number.isInteger(days) && days > 0 && days <= MOST_DAYS;
}

function printedTerm(statement: Statement, day: PlainDate): Term {
  return {
    source: sentenceSource(statement, day),
    closesOn: day,
    latest: day,
    basis: 'stated',
    missing: null,
    pending: false,
    unconfirmed: false,
  };
}

/** The end of a number of days that run from a milestone, as far as its day is known; its source is still missing. */
export function countedTerm(
  order: Order,
  milestone: Milestone,
  days: number,
  basis: Basis,
): Omit<Term, 'source'> {
  const anchor = anchorOf(order, milestone);
  return {
    closesOn: anchor.notBefore && addDays(anchor.notBefore, days),
    latest: anchor.notAfter && addDays(anchor.notAfter, days),
    basis: anchor.certainty === 'printed' ? basis : 'estimate',
    missing:
      anchor.certainty === 'bounded' && (anchor.happened !== 'no' || anchor.notBefore) ? milestone : null,
    pending: anchor.happened === 'no' && anchor.notBefore === null,
    unconfirmed: anchor.happened === 'no' && anchor.notBefore !== null,
  };
}
