import type { Meaning } from '../model/order.ts';
import type { Milestone, SentencePlace } from '../model/reading.ts';
import type { WindowKind } from '../model/window.ts';
import { type FoundDate, findDates } from './find-dates.ts';
import { en } from './languages/en.ts';
import type { Language } from './languages/language.ts';
import { inLanguages } from './parse-date.ts';
import { fold, lowerCase, plainCharacters, visibleText } from './printed-text.ts';
import { found, type Phrase, type SentencePatterns, sentencePatterns } from './sentence-patterns.ts';
import { splitSentences } from './split-sentences.ts';

const LONGEST_WINDOW = 365;

/** A sentence with its dates replaced by '{0}', '{1}' …, and the dates. */
interface Marked {
  text: string;
  dates: readonly FoundDate[];
}

/** What stands above or beside a sentence. Whether it names the free return is asked only where it matters. */
interface Heading {
  text: string;
  isFreeReturn: () => boolean;
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
 * no pattern reads in exactly one way has no meanings. Never throws.
 */
export function parseSentences(
  printed: string,
  place: SentencePlace,
  label: string | null,
  language: string | null,
): { sentence: string; meanings: Meaning[] }[] {
  const spans = (piece: string) =>
    inLanguages(language, (table) => someOf(datesOf(piece, table)), JSON.stringify) ?? [];
  return splitSentences(printed, spans).map((sentence) => ({
    sentence,
    meanings: parseSentence(sentence, place, label, language),
  }));
}

/** What one sentence promises: see `parseSentences`. */
export function parseSentence(
  sentence: string,
  place: SentencePlace,
  label: string | null,
  language: string | null,
): Meaning[] {
  // Every promise has a number in it, of days or of a date: most sentences are done with here.
  if (!/\p{Nd}/u.test(sentence)) return [];
  const plain = plainCharacters(visibleText(sentence)).replace(/[{}\n]/g, ' ');
  const heading: Heading = { text: label ?? '', isFreeReturn: () => saysFreeReturn(label ?? '', language) };
  return (
    inLanguages(language, (table) => someOf(meaningsIn(plain, place, heading, table)), JSON.stringify) ?? []
  );
}

/** True when a tag's or heading's text names the postage-free return, in the page's language or any other. */
export function saysFreeReturn(text: string, language: string | null): boolean {
  const plain = lowerCase(plainCharacters(visibleText(text)));
  if (plain === '') return false;
  const says = (table: Language): true | null => (has(sentencePatterns(table).free, plain) ? true : null);
  return inLanguages(language, says) ?? false;
}

function meaningsIn(plain: string, place: SentencePlace, heading: Heading, table: Language): Meaning[] {
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
    ...(explained.size > 0 || has(patterns.not, marked.text) ? [] : rightsIn(marked, heading, patterns)),
  ];
}

/** Rights that end some days after a milestone, or on a day. */
function rightsIn(marked: Marked, heading: Heading, patterns: SentencePatterns): Meaning[] {
  const counted = countedDays(marked.text, patterns);
  const after = counted.flatMap(({ anchor, days, end }, index): Meaning[] => {
    const previous = counted[index - 1];
    // With several time limits each belongs to the words before it; a single one to the whole sentence.
    const clause = counted.length === 1 ? marked.text : marked.text.slice(previous?.end ?? 0, end);
    return kindsOf(clause, heading, patterns).map((kind) => ({ type: 'closes-after', kind, anchor, days }));
  });
  const protectedUntil = daysOf(marked, patterns.protection);
  const protection = protectedUntil.flatMap((day): Meaning[] => [
    { type: 'closes-on', kind: 'dispute', day },
    { type: 'closes-on', kind: 'not-received', day },
  ]);
  const [until, ...others] = protectedUntil.length > 0 ? [] : daysOf(marked, patterns.until);
  if (until === undefined || others.length > 0 || marked.dates.length > 1) return [...after, ...protection];
  const on = kindsOf(marked.text, heading, patterns).map(
    (kind): Meaning => ({ type: 'closes-on', kind, day: until }),
  );
  return [...after, ...on];
}

function kindsOf(clause: string, heading: Heading, patterns: SentencePatterns): WindowKind[] {
  const disputes = has(patterns.disputes, clause);
  const returns = has(patterns.returns, clause);
  if (!disputes && !returns) return [];
  if (has(patterns.faults, clause)) return ['dispute'];
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

/** The days that a phrase's `{date}` stood for, each once. */
function daysOf(marked: Marked, phrases: readonly Phrase[]): string[] {
  const days = phrases
    .flatMap((phrase) => found(phrase, marked.text))
    .map((match) => marked.dates[Number(match.groups?.date)]?.day);
  return [...new Set(days.filter((day) => day !== undefined))];
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

function mark(plain: string, table: Language): Marked {
  const dates = datesOf(plain, table);
  let text = '';
  let from = 0;
  dates.forEach(({ start, end }, index) => {
    text += `${plain.slice(from, start)}{${index}}`;
    from = end;
  });
  return { text: lowerCase(text + plain.slice(from)), dates };
}

/** Dates may stay English where the sentence is translated. */
function datesOf(text: string, table: Language): FoundDate[] {
  const own = findDates(text, table);
  return own.length > 0 ? own : findDates(text, en);
}

function has(phrase: Phrase, text: string): boolean {
  return found(phrase, text).length > 0;
}

function someOf<T>(list: T[]): T[] | null {
  return list.length > 0 ? list : null;
}
