import type { Money } from '../model/money.ts';
import type { OrderCase, OrderLine, OrderStatus, Provenance, Statement } from '../model/order.ts';
import type { Problem } from '../model/problem.ts';
import type { PrintedOrder, PrintedSentence, Sighting } from '../model/reading.ts';
import { parseSentences } from './parse-sentence.ts';
import { parseStatus, parseStatusCode } from './parse-status.ts';
import { plainCharacters } from './printed-text.ts';
import { siteDay } from './site-day.ts';
import { understandCase } from './understand-cases.ts';
import { type Milestones, shapeOf, understandDates } from './understand-dates.ts';
import { understandLine, understandMoney } from './understand-lines.ts';
import { parcelProblems } from './understand-parcels.ts';
import { isUnread } from './unread-sentences.ts';

/** What one sighting says, understood. Deliveries are not in it: a day without year needs the other sightings. */
export interface Understood {
  from: Provenance;
  sighting: Sighting;
  status: OrderStatus | null;
  statusText: string | null;
  milestones: Milestones;
  total: Money | null;
  lines: OrderLine[];
  statements: Statement[];
  cases: OrderCase[];
  commitmentDays: number | null;
  problems: Problem[];
}

const LONGEST_COMMITMENT = 180;

/** Understands one sighting. What it cannot understand becomes null and a problem; it never throws. */
export function understandSighting(sighting: Sighting): Understood {
  const { page, source, readAt, language, printed } = sighting;
  const from: Provenance = { page, source, readAt };
  const said = saidStatus(printed.statusText, language);
  const dates = understandDates(printed.dates, language, from, said === 'completed');
  const total = understandMoney(printed.total, 'total', language);
  const lines = printed.lines.map((line) => understandLine(line, language));
  const status = understandStatus(printed, said, dates.milestones);
  const statements = sentencesOf(printed).flatMap((sentence) => statementsOf(sentence, language, from));
  return {
    from,
    sighting,
    status,
    statusText: printed.statusText?.trim() || null,
    milestones: dates.milestones,
    total: total.money,
    lines: lines.map(({ line }) => line),
    statements,
    cases: printed.cases.map((each) => understandCase(each, language, from)),
    commitmentDays: parseDays(printed.commitmentText),
    problems: [
      ...dates.problems,
      ...total.problems,
      ...lines.flatMap(({ problems }) => problems),
      ...(status === null ? statusProblem(printed) : []),
      ...parcelProblems(printed.parcels, language, from),
      ...statements.flatMap((statement) => sentenceProblem(statement, language)),
    ],
  };
}

/** The words first; then what is the same in every language: the day of completion, codes, the confirm button. */
function understandStatus(
  { statusCode, buttonTypes }: PrintedOrder,
  said: OrderStatus | null,
  milestones: Milestones,
): OrderStatus | null {
  if (said !== null) return said;
  if (milestones.completed?.certainty === 'printed') return 'completed';
  const coded = statusCode === null ? null : parseStatusCode(statusCode);
  return coded ?? (buttonTypes.includes('CONFIRM_GOODS') ? 'awaiting-delivery' : null);
}

function saidStatus(text: string | null, language: string | null): OrderStatus | null {
  return text === null ? null : (parseStatus(text, language) ?? parseStatusCode(text));
}

function statusProblem({ statusText, statusCode }: PrintedOrder): Problem[] {
  if (!statusText?.trim() && statusCode === null) return [];
  return [
    { code: 'understand.status', detail: `${shapeOf(statusText ?? '')} ${(statusCode ?? '').slice(0, 40)}` },
  ];
}

/** Sentences of the order, and what its lines' tags explain. */
function sentencesOf({ sentences, lines }: PrintedOrder): PrintedSentence[] {
  const tags = lines.flatMap((line) => line.tags);
  const explained = tags.flatMap(({ text, explanation }): PrintedSentence[] =>
    explanation === null ? [] : [{ place: 'line-tag', label: text, text: explanation }],
  );
  return [...sentences, ...explained];
}

function statementsOf(
  { place, label, text }: PrintedSentence,
  language: string | null,
  from: Provenance,
): Statement[] {
  return parseSentences(text, place, label, language, siteDay(from.readAt)).map(({ sentence, meanings }) => ({
    sentence,
    place,
    label,
    meanings,
    from,
  }));
}

/** A sentence that seems to tell a time limit and that nobody understands. It tells nothing about a person. */
function sentenceProblem({ sentence, place, meanings }: Statement, language: string | null): Problem[] {
  const isPromise = place === 'status-reminder' || place === 'service-commitment';
  if (meanings.length > 0 || !isPromise || !isUnread(sentence, language)) return [];
  return [{ code: 'understand.sentence', detail: sentence.slice(0, 200) }];
}

function parseDays(text: string | null): number | null {
  const [digits, ...others] = plainCharacters(text ?? '').match(/\d+/g) ?? [];
  const days = Number(digits);
  return others.length === 0 && days >= 1 && days <= LONGEST_COMMITMENT ? days : null;
}
