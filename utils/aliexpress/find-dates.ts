import { type PlainDate, plainDate } from '../model/plain-date.ts';
import type { Language } from './languages/language.ts';
import { monthNames } from './languages/month-names.ts';
import { fold, lowerCase, matchesIn, plainCharacters } from './printed-text.ts';

/** A date in a text: its day, and where it stands (end exclusive). */
export interface FoundDate {
  day: PlainDate;
  start: number;
  end: number;
}

/** A month (1 to 12) and a day of month without year, and where they stand. */
export interface FoundDayOfMonth {
  month: number;
  dayOfMonth: number;
  start: number;
  end: number;
}

const FIRST_YEAR = 2010;
const LAST_YEAR = 2100;
const BUDDHIST_FROM = 2400;
const BUDDHIST_OFFSET = 543;

const EDGE = '(?<![\\p{L}\\p{N}]|\\d[.,/-])';
const NAME = "(?<name>\\p{L}[\\p{L}\\p{M}]*\\.?(?:\\p{L}[\\p{M}]*\\.?)?'?)";
const DAY = '(?<day>\\d{1,2})';
const YEAR = '(?<year>\\d{4})(?!\\d|[.,/-]\\d)';

/** Shapes with a month's name: "Sep 1, 2026", "3. Aug 2025", "24 nov, 2023", "3 de agosto de 2026". */
const NAMED_SHAPES = [
  `${EDGE}${NAME} ?${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
  `${EDGE}${DAY}(?:\\.|º|er|ª|st|nd|rd|th)? ?(?:de |of |d'|-)?${NAME},?(?: de | del |-| )${YEAR}`,
].map((source) => new RegExp(source, 'gu'));

/** Shapes without names that can be read in one way only. */
const NUMBERED_SHAPES = [
  `${EDGE}${'(?<year>\\d{4})'} ?[年년] ?(?<month>\\d{1,2}) ?[月월] ?${DAY} ?[日일]`,
  `${EDGE}(?<year>\\d{4})-(?<month>\\d{1,2})-${DAY}(?![\\d.,/-])`,
  `${EDGE}${DAY} (?:thg|tháng) ?(?<month>\\d{1,2}),? (?:năm )?${YEAR}`,
].map((source) => new RegExp(source, 'gu'));

const DOTTED_SHAPE = new RegExp(`${EDGE}${DAY}\\. ?(?<month>\\d{1,2})\\. ?${YEAR}`, 'gu');

const YEARLESS_NAMED = [
  `${EDGE}${NAME} ?${DAY}(?![\\d\\p{L}]|[.,/-]\\d)`,
  `${EDGE}${DAY}\\.? ?(?:de )?${NAME}(?![\\p{L}])`,
].map((source) => new RegExp(source, 'gu'));
const YEARLESS_NUMBERED = [
  `${EDGE}(?<month>\\d{1,2}) ?[月월] ?${DAY} ?[日일]`,
  `${EDGE}${DAY} (?:thg|tháng) ?(?<month>\\d{1,2})(?!\\d)`,
].map((source) => new RegExp(source, 'gu'));

/**
 * Every date with a four-digit year in a text, in order. A year before 2010 or after 2100 is no date; a year of the
 * Thai calendar (from 2400 on) is converted. Times of day are not looked at.
 */
export function findDates(text: string, language: Language): FoundDate[] {
  if (!/\p{Nd}{4}/u.test(text)) return [];
  const shapes = [...NAMED_SHAPES, ...NUMBERED_SHAPES, ...(language.dottedDates ? [DOTTED_SHAPE] : [])];
  const found = matchesOf(shapes, text).flatMap((match): FoundDate[] => {
    const { year, day } = match.groups ?? {};
    const month = monthOf(match, language);
    const date = month === null ? null : plainDate(commonYear(Number(year)), month, Number(day));
    return date === null ? [] : [{ day: date, start: match.index, end: match.index + match[0].length }];
  });
  return withoutOverlaps(found);
}

/** Every day of a month in a text that has no year behind it, in order. */
export function findDaysOfMonth(text: string, language: Language): FoundDayOfMonth[] {
  const found = matchesOf([...YEARLESS_NAMED, ...YEARLESS_NUMBERED], text).flatMap(
    (match): FoundDayOfMonth[] => {
      const month = monthOf(match, language);
      const dayOfMonth = Number(match.groups?.day);
      if (month === null || plainDate(2024, month, dayOfMonth) === null) return [];
      return [{ month, dayOfMonth, start: match.index, end: match.index + match[0].length }];
    },
  );
  return withoutOverlaps(found);
}

/** Shapes hold no words, so that one look at a text serves every language that is asked about it. */
let lastLook: { text: string; matches: Map<RegExp, RegExpExecArray[]> } = { text: '', matches: new Map() };

function matchesOf(shapes: readonly RegExp[], text: string): RegExpExecArray[] {
  if (lastLook.text !== text) lastLook = { text, matches: new Map() };
  const { matches } = lastLook;
  return shapes.flatMap((shape) => {
    const known = matches.get(shape) ?? matchesIn(shape, lowerCase(plainCharacters(text)));
    matches.set(shape, known);
    return known;
  });
}

function withoutOverlaps<T extends { start: number; end: number }>(found: T[]): T[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((date, index) => !found.slice(0, index).some((before) => before.end > date.start));
}

/** The year of the common calendar; NaN, which is in no date, when it is not plausible. */
function commonYear(year: number): number {
  const common = year >= BUDDHIST_FROM ? year - BUDDHIST_OFFSET : year;
  return common >= FIRST_YEAR && common <= LAST_YEAR ? common : Number.NaN;
}

function monthOf(match: RegExpExecArray, language: Language): number | null {
  const { month, name } = match.groups ?? {};
  if (month !== undefined) return Number(month);
  return name === undefined ? null : monthNamed(name, language);
}

interface MonthWords {
  forms: readonly (readonly string[])[];
  /** Words asked before, and the month each one is. */
  asked: Map<string, number | null>;
}

const MOST_WORDS = 500;
const monthWords = new WeakMap<Language, MonthWords>();

/** 1 to 12 when the word is a month's name, or the beginning (3 letters or more) of exactly one; else null. */
function monthNamed(word: string, language: Language): number | null {
  const words = monthWords.get(language) ?? {
    forms: monthNames(language).map((names) => names.map(monthWord)),
    asked: new Map<string, number | null>(),
  };
  monthWords.set(language, words);
  const known = words.asked.get(word);
  if (known !== undefined) return known;
  const month = monthOfForm(monthWord(word), words.forms);
  if (words.asked.size < MOST_WORDS) words.asked.set(word, month);
  return month;
}

function monthOfForm(wanted: string, forms: MonthWords['forms']): number | null {
  const exact = forms.findIndex((names) => names.includes(wanted));
  if (exact >= 0) return exact + 1;
  if ([...wanted].length < 3) return null;
  const months = forms.flatMap((names, index) =>
    names.some((name) => name.startsWith(wanted)) ? [index + 1] : [],
  );
  return months.length === 1 ? (months[0] ?? null) : null;
}

function monthWord(word: string): string {
  return fold(word).replace(/[.']/g, '');
}
