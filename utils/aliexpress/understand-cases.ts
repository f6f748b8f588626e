import type { CaseState, Meaning, OrderCase, Provenance, Statement } from '../model/order.ts';
import { isPlainDate, type PlainDate } from '../model/plain-date.ts';
import type { PrintedCase } from '../model/reading.ts';
import { OTHERS_KINDS, type WindowKind } from '../model/window.ts';
import { CASE_CODES } from './case-codes.ts';
import { type CaseLimit, parseCaseLimit } from './parse-case-limit.ts';
import { inLanguages, parseDate } from './parse-date.ts';
import { fold } from './printed-text.ts';
import { siteDay } from './site-day.ts';
import { understandMoney } from './understand-lines.ts';
import { understandProposals } from './understand-proposals.ts';

type ByState<Value> = Partial<Record<CaseState, Value>>;

/** What a time limit is of that is printed for a case in this state. */
const KINDS: ByState<readonly WindowKind[]> = {
  'seller-response': ['seller-response'],
  'return-address': ['seller-response'],
  'receipt-check': ['seller-response'],
  'buyer-response': ['buyer-response'],
  'ship-back': ['ship-back', 'tracking-number'],
  refund: ['refund-due'],
};
/** Timers of the open platform: all of them are the seller's. */
const SELLERS_TIMER = /^WAIT_(SOLUTION|SELLER_FILL_ADDRESS|RECEIVE_ITEM)_TIMEOUT$/;
const OVER = new Set<CaseState>(['refund', 'refunded', 'refused', 'cancelled', 'finished']);
/** Codes, and the words of the help pages of 2022. */
const SOLUTIONS: Record<NonNullable<OrderCase['solution']>, string> = {
  refund: 'refund|refund only',
  'return-and-refund': 'return and refund|return goods',
};

/**
 * A dispute as told. Its days are those printed: the site's times are already in its own zone. Unknown words and codes
 * give the state 'unknown'; the site's own words are kept beside it.
 */
export function understandCase(printed: PrintedCase, language: string | null, from: Provenance): OrderCase {
  const { caseId, lineId, openedText, changedText, url, statusText = null, amount = null } = printed;
  const state = stateOf(printed, language);
  const seenOn = siteDay(from.readAt);
  // A page may list its steps in either direction; what lies ahead has not happened.
  const days = [openedText, changedText].map((text) => dayOf(text, language));
  const [openedOn = null, changedOn = null] = days.every((day) => day !== null) ? days.toSorted() : days;
  return {
    caseId,
    lineId,
    state,
    statusText,
    open: state === 'unknown' ? null : !OVER.has(state),
    openedOn,
    changedOn: changedOn !== null && seenOn !== null && changedOn > seenOn ? null : changedOn,
    seenOn,
    amount: understandMoney(amount, 'case', language).money,
    solution: keyOf(SOLUTIONS, fold(printed.solutionText ?? '').replaceAll('_', ' ')),
    refundShown: printed.refundShown ?? false,
    url,
    statements: [...timer(printed, state, from), ...limits(printed, state, language, from)],
    ...understandProposals(printed, language),
  };
}

/** A code that tells the step first, then the words, then a code that only tells whether it is over. */
function stateOf({ statusCode, statusText }: PrintedCase, language: string | null): CaseState {
  const code = statusCode?.trim().toLowerCase() ?? '';
  const coded = keyOf(CASE_CODES, code) ?? (code.startsWith('wait_') ? 'open' : null);
  if (coded !== null && coded !== 'open' && coded !== 'finished') return coded;
  const words = fold(statusText ?? '');
  const said = words && inLanguages(language, ({ cases = {} }) => keyOf(cases, words, fold));
  return said || coded || 'unknown';
}

/** The key whose entry, split by '|', has the text. */
function keyOf<Key extends string>(
  table: Partial<Record<Key, string>>,
  text: string,
  tidied: (entry: string) => string = (entry) => entry,
): Key | null {
  const keys = Object.keys(table) as Key[];
  return keys.find((key) => table[key]?.split('|').some((entry) => tidied(entry) === text)) ?? null;
}

function timer({ timerCode, timerText }: PrintedCase, state: CaseState, from: Provenance): Statement[] {
  const day = timerText?.slice(0, 10) ?? '';
  if (!timerText || !isPlainDate(day)) return [];
  const kinds =
    KINDS[state] ?? (state === 'open' && SELLERS_TIMER.test(timerCode ?? '') ? KINDS['receipt-check'] : []);
  return [statement(timerText, kinds, { day }, from)];
}

/** Understood only when all sentences that tell a day, or without one all that tell a number of days, tell the same. */
function limits(
  { sentences = [] }: PrintedCase,
  state: CaseState,
  language: string | null,
  from: Provenance,
): Statement[] {
  const kinds = KINDS[state] ?? [];
  const readOn = siteDay(from.readAt);
  const isBuyers = !kinds.every((kind) => OTHERS_KINDS.has(kind));
  const found = sentences.map((sentence) => ({
    sentence,
    limit: readOn && kinds.length > 0 ? parseCaseLimit(sentence, language, readOn, isBuyers) : null,
  }));
  const told = found.flatMap(({ limit }) => limit ?? []);
  const days = told.filter((limit) => 'day' in limit);
  const wanted = new Set((days.length > 0 ? days : told).map((limit) => JSON.stringify(limit)));
  return found.map(({ sentence, limit }) => {
    const isMeant = wanted.size === 1 && wanted.has(JSON.stringify(limit));
    return statement(sentence, kinds, isMeant ? limit : null, from);
  });
}

function statement(
  sentence: string,
  kinds: readonly WindowKind[] = [],
  limit: CaseLimit | null,
  from: Provenance,
): Statement {
  const meaning = (kind: WindowKind): Meaning[] =>
    limit === null
      ? []
      : 'day' in limit
        ? [{ type: 'closes-on', kind, day: limit.day }]
        : [{ type: 'closes-within', kind, days: limit.days }];
  return { sentence, place: 'case', label: null, meanings: kinds.flatMap(meaning), from };
}

function dayOf(text: string | null, language: string | null): PlainDate | null {
  if (/^\d{13}$/.test(text ?? '')) return siteDay(Number(text));
  const day = text?.trim().slice(0, 10) ?? '';
  return isPlainDate(day) ? day : text === null ? null : parseDate(text, language);
}
