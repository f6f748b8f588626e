import type { Meaning } from '../model/order.ts';
import { addDays, type PlainDate } from '../model/plain-date.ts';
import type { Milestone, SentencePlace } from '../model/reading.ts';
import type { WindowKind } from '../model/window.ts';
import type { Language } from './languages/language.ts';
import { datesOf, daysOf, type Marked, mark, plainSentence } from './mark-dates.ts';
import { namedDays, plainLower } from './named-days.ts';
import { inLanguages } from './parse-date.ts';
import { fold, lowerCase, matchesIn } from './printed-text.ts';
import { found, has, NEGATED, type SentencePatterns, sentencePatterns } from './sentence-patterns.ts';
import { splitSentences } from './split-sentences.ts';
import { languagesOf } from './unread-sentences.ts';

const LONGEST_WINDOW = 365;
/** Outside dates ('{0}') and times of day. */
const SHORT_NUMBER = /(?<![\d{]|\d[:.,])\d{1,3}(?![\d}]|[:.,]\d)/gu;

/** What stands above or beside a sentence. Whether it names the free return is asked only where it matters. */
interface Heading {
  text: string;
  isFreeReturn: () => boolean;
}

/** Where a sentence stands, and the day on which it was read: what counts down is told from that day. */
interface Setting {
  place: SentencePlace;
  heading: Heading;
  readOn: PlainDate | null;
}

interface CountedDays {
  anchor: Milestone;
  days: number;
  start: number;
  end: number;
}

/**
 * The sentences of a printed text with what each one promises, in order and word for word. `label` is the heading
 * printed beside it: it tells a postage-free return, or that a progress bar's date is the refund's. A sentence that
 * no pattern reads in exactly one way has no meanings. Beside words of a return or refund that is under way no sentence
 * gives a return. `readOn` is the site's day of the reading: time left is counted from it. Never throws.
 */
export function parseSentences(
  printed: string,
  place: SentencePlace,
  label: string | null,
  language: string | null,
  readOn: PlainDate | null = null,
): { sentence: string; meanings: Meaning[] }[] {
  const spans = (piece: string) =>
    inLanguages(language, (table) => someOf(datesOf(piece, table)), JSON.stringify) ?? [];
  const isUnderWay = saysUnderWay(printed, language);
  const isLeft = ({ kind }: Meaning): boolean => !isUnderWay || (kind !== 'return' && kind !== 'free-return');
  return splitSentences(printed, spans).map((sentence) => ({
    sentence,
    meanings: parseSentence(sentence, place, label, language, readOn).filter(isLeft),
  }));
}

/** What one sentence promises: see `parseSentences`. */
export function parseSentence(
  sentence: string,
  place: SentencePlace,
  label: string | null,
  language: string | null,
  readOn: PlainDate | null = null,
): Meaning[] {
  // Every promise has a number in it, of days or of a date: most sentences are done with here.
  if (!/\p{Nd}/u.test(sentence)) return [];
  const plain = plainSentence(sentence);
  const heading: Heading = { text: label ?? '', isFreeReturn: () => saysFreeReturn(label ?? '', language) };
  return (
    inLanguages(
      language,
      (table) => someOf(meaningsIn(plain, { place, heading, readOn }, table)),
      JSON.stringify,
    ) ?? []
  );
}

/** True when a tag's or heading's text names the postage-free return, in the page's language or any other. */
export function saysFreeReturn(text: string, language: string | null): boolean {
  return says('free', text, language);
}

/**
 * True when a text is the promise of a postage-free return and nothing else: beside the words for it there is nothing,
 * or a number of days with a few words to it. "No free returns" and "Free returns over 50" have the words too.
 */
export function promisesFreeReturn(text: string, language: string | null): boolean {
  const plain = plainLower(text);
  const isPromise = (table: Language): true | null => {
    const patterns = sentencePatterns(table);
    if (has(patterns.not, plain) || has(patterns.noReturn, plain)) return null;
    const matches = found(patterns.free, plain);
    return matches.some(({ index, 0: words }) => {
      const behind = plain.slice(index + words.length).replace(/^\p{L}+/u, '');
      return isTimeOrNothing(plain.slice(0, index), behind);
    })
      ? true
      : null;
  };
  return inLanguages(language, isPromise) ?? false;
}

const MOST_WORDS_TO_DAYS = 4;

/** What stands before and after the words of a promise; anything but a time makes it one for some only. */
function isTimeOrNothing(before: string, after: string): boolean {
  const rest = plainLower(`${before} ${after}`);
  if (!/[\p{L}\d]/u.test(rest)) return true;
  const [named, ...others] = namedDays(rest);
  if (!named || others.length > 0 || NEGATED.test(before)) return false;
  const beside = `${rest.slice(0, named.start)} ${rest.slice(named.end)}`;
  const words = beside.match(/\p{L}+/gu) ?? [];
  return words.length <= MOST_WORDS_TO_DAYS && !/[\d\p{Sc}%]/u.test(beside);
}

/** True when a text says that goods cannot be sent back, in the page's language or any other. */
export function saysNoReturn(text: string, language: string | null): boolean {
  return says('noReturn', text, language);
}

function says(words: 'free' | 'noReturn', text: string, language: string | null): boolean {
  const plain = plainLower(text);
  if (plain === '') return false;
  const find = (table: Language): true | null => (has(sentencePatterns(table)[words], plain) ? true : null);
  return inLanguages(language, find) ?? false;
}

function saysUnderWay(printed: string, language: string | null): boolean {
  const plain = lowerCase(plainSentence(printed));
  return languagesOf(language).some((table) => has(sentencePatterns(table).underWay, plain));
}

function meaningsIn(plain: string, { place, heading, readOn }: Setting, table: Language): Meaning[] {
  const marked = mark(plain, table);
  const patterns = sentencePatterns(table);
  if (place === 'progress-bar') {
    const day = refundDay(marked, heading, table);
    if (day !== null) return [{ type: 'closes-on', kind: 'not-received', day }];
  }
  const notReceived = daysOf(marked, patterns.refund);
  const late = daysOf(marked, patterns.late);
  const explained = new Set([...notReceived, ...late]);
  return [
    ...notReceived.map((day): Meaning => ({ type: 'closes-on', kind: 'not-received', day })),
    ...late.map((day): Meaning => ({ type: 'opens-on', kind: 'late-delivery', day })),
    ...(explained.size > 0 || has(patterns.not, marked.text)
      ? []
      : rightsIn(marked, heading, readOn, patterns)),
  ];
}

/** Rights that end some days after a milestone, or on a day. */
function rightsIn(
  marked: Marked,
  heading: Heading,
  readOn: PlainDate | null,
  patterns: SentencePatterns,
): Meaning[] {
  const counted = countedDays(marked.text, patterns);
  const lefts = patterns.left.map((phrases) => phrases.flatMap((phrase) => found(phrase, marked.text)));
  const spans = [
    ...counted,
    ...lefts.flat().map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ];
  // With a further number or milestone nobody knows which right the time limit is of.
  if (hasOtherNumber(marked.text, spans)) return [];
  if (counted.some(({ end }) => has(patterns.orAnchor, marked.text.slice(end)))) return [];
  const after = counted.flatMap(({ anchor, days, end }, index): Meaning[] => {
    const previous = counted[index - 1];
    // With several time limits each belongs to the words before it; a single one to the whole sentence.
    const clause = counted.length === 1 ? marked.text : marked.text.slice(previous?.end ?? 0, end);
    return kindsOf(clause, heading, patterns).map((kind) => ({ type: 'closes-after', kind, anchor, days }));
  });
  const protectedUntil = daysOf(marked, patterns.protection);
  const [protection = [], rights = []] = lefts.map((matches) =>
    matches.flatMap((match) => leftDay(match, readOn)),
  );
  const onDay = (kinds: readonly WindowKind[], day: PlainDate): Meaning[] =>
    kinds.map((kind) => ({ type: 'closes-on', kind, day }));
  const on = [
    ...[...protectedUntil, ...protection].flatMap((day) => onDay(['dispute', 'not-received'], day)),
    ...rights.flatMap((day) => onDay(kindsOf(marked.text, heading, patterns), day)),
  ];
  const [until, ...others] = on.length > 0 ? [] : daysOf(marked, patterns.until);
  if (until === undefined || others.length > 0 || marked.dates.length > 1) return [...after, ...on];
  return [...after, ...onDay(kindsOf(marked.text, heading, patterns), until)];
}

/** The day that time left ends on, counted in whole days: an hour too late would be a day too late. */
function leftDay(match: RegExpExecArray, readOn: PlainDate | null): PlainDate[] {
  const days = Number(match.groups?.n ?? 0);
  return readOn === null || days > LONGEST_WINDOW ? [] : [addDays(readOn, days)];
}

/** True when a number of up to three digits stands outside dates, times of day and the places given. */
function hasOtherNumber(text: string, spans: readonly { start: number; end: number }[]): boolean {
  const isExplained = ({ index }: RegExpExecArray): boolean =>
    spans.some(({ start, end }) => index >= start && index < end);
  return spans.length > 0 && matchesIn(SHORT_NUMBER, text).some((match) => !isExplained(match));
}

function kindsOf(clause: string, heading: Heading, patterns: SentencePatterns): WindowKind[] {
  const returns = has(patterns.returns, clause);
  const disputes = has(patterns.disputes, clause) || (!returns && has(patterns.refunds, clause));
  if (!disputes && !returns) return [];
  if (has(patterns.faults, clause.replace(patterns.sound.pattern, ' '))) return ['dispute'];
  if (has(patterns.missing, clause)) return ['not-received'];
  const isFree = heading.isFreeReturn() || has(patterns.free, clause);
  const back: WindowKind[] = returns ? [isFree ? 'free-return' : 'return'] : [];
  return disputes ? [...back, 'dispute'] : back;
}

/** Phrases with a number of days; where two begin in the same place, the longer one is meant. */
function countedDays(text: string, patterns: SentencePatterns): CountedDays[] {
  const counted = patterns.within.flatMap(({ anchor, phrase }) =>
    found(phrase, text).map((match): CountedDays => {
      const days = Number(match.groups?.n);
      return { anchor, days, start: match.index, end: match.index + match[0].length };
    }),
  );
  counted.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = counted.filter(
    (each, index) => !counted.slice(0, index).some((before) => before.end > each.start),
  );
  return apart.filter(({ days }) => days >= 1 && days <= LONGEST_WINDOW);
}

/** A node of the progress bar: its text is a date, and its label (or what stands before the date) says "Refund". */
function refundDay(marked: Marked, heading: Heading, table: Language): string | null {
  const [date, ...others] = marked.dates;
  if (!date || others.length > 0) return null;
  const words = [fold(heading.text), fold(marked.text.replace('{0}', ' '))].filter((text) => text !== '');
  const isRefund =
    words.length === 1 && table.sentences.node.split('|').some((text) => fold(text) === words[0]);
  return isRefund ? date.day : null;
}

function someOf<T>(list: T[]): T[] | null {
  return list.length > 0 ? list : null;
}
