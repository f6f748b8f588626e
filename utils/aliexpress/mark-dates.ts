import { type FoundDate, findDates } from './find-dates.ts';
import type { Language } from './languages/language.ts';
import { ENGLISH } from './languages/languages.ts';
import { lowerCase, plainCharacters, visibleText } from './printed-text.ts';
import { found, type Phrase } from './sentence-patterns.ts';

/** A sentence with its dates replaced by '{0}', '{1}' …, and the dates. */
export interface Marked {
  text: string;
  dates: readonly FoundDate[];
}

/** A sentence as patterns want it: no tags, ASCII signs, one line, none of the signs that stand for dates. */
export function plainSentence(printed: string): string {
  return plainCharacters(visibleText(printed)).replace(/[{}\n]/g, ' ');
}

/** The sentence in lower case with signs for its dates. */
export function mark(plain: string, table: Language): Marked {
  const dates = datesOf(plain, table);
  let text = '';
  let from = 0;
  dates.forEach(({ start, end }, index) => {
    text += `${plain.slice(from, start)}{${index}}`;
    from = end;
  });
  return { text: lowerCase(text + plain.slice(from)), dates };
}

/** Every date of a text. Dates may stay English where the sentence is translated. */
export function datesOf(text: string, table: Language): FoundDate[] {
  const own = findDates(text, table);
  return own.length > 0 ? own : findDates(text, ENGLISH);
}

/** The days that a phrase's `{date}` stood for, each once. */
export function daysOf(marked: Marked, phrases: readonly Phrase[]): string[] {
  const days = phrases
    .flatMap((phrase) => found(phrase, marked.text))
    .map((match) => marked.dates[Number(match.groups?.date)]?.day);
  return [...new Set(days.filter((day) => day !== undefined))];
}
