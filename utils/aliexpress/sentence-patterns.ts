import type { Milestone } from '../model/reading.ts';
import type { Language, Phrases, SentenceWords } from './languages/language.ts';
import { isInsideWord, matchesIn, patternSource } from './printed-text.ts';

/** A piece of a language; where it is bounded it begins at the beginning of a word. */
export interface Phrase {
  pattern: RegExp;
  isBounded: boolean;
}

/** A language's pieces as regular expressions; `date` and `n` are groups of theirs. */
export interface SentencePatterns {
  within: readonly { anchor: Milestone; phrase: Phrase }[];
  returns: Phrase;
  free: Phrase;
  disputes: Phrase;
  faults: Phrase;
  missing: Phrase;
  until: readonly Phrase[];
  refund: readonly Phrase[];
  late: readonly Phrase[];
  protection: readonly Phrase[];
  not: Phrase;
}

/** What days are counted from, in the order of `within`. */
const ANCHORS = ['ordered', 'paid', 'delivered', 'completed'] as const;
/** Sign that stands for the n-th date of a sentence while patterns look at it: '{0}'. */
const DATE_SIGN = '\\{(?<date>\\d{1,2})\\}';
const NUMBER = '(?<![\\d.,/-] ?)(?<n>\\d{1,3})';
const NO_BLANKS = new Set(['ko', 'ja', 'th', 'he', 'ar', 'tr']);

const compiled = new WeakMap<Language, SentencePatterns>();

/** Where a phrase stands in a text in lower case. */
export function found({ pattern, isBounded }: Phrase, text: string): RegExpExecArray[] {
  const matches = matchesIn(pattern, text);
  return isBounded ? matches.filter(({ index }) => !isInsideWord(text, index)) : matches;
}

/** The patterns of a language, made on first use. */
export function sentencePatterns(language: Language): SentencePatterns {
  const known = compiled.get(language);
  if (known) return known;
  const patterns = compile(language.sentences, !NO_BLANKS.has(language.code));
  compiled.set(language, patterns);
  return patterns;
}

function compile(words: SentenceWords, isBounded: boolean): SentencePatterns {
  const one = (source: string): Phrase => ({
    pattern: expression(source.replaceAll('{thing}', words.things ?? '')),
    isBounded,
  });
  const several = (phrases: Phrases): Phrase[] => [phrases].flat().map(one);
  return {
    within: ANCHORS.flatMap((anchor, index) =>
      [words.within[index] ?? []].flat().map((phrase) => ({
        anchor,
        phrase: one(words.days.replace('{}', () => phrase)),
      })),
    ),
    returns: one(words.returns),
    free: one(words.free),
    disputes: one(words.disputes),
    faults: one(words.faults),
    missing: one(words.missing),
    until: several(words.until),
    refund: several(words.refund),
    late: several(words.late),
    protection: several(words.protection ?? []),
    not: one(words.not),
  };
}

/**
 * A piece for text in lower case. Case-insensitive patterns of all letters of the world would be slower by far, and so
 * would a look at the character before; `found` does that.
 */
function expression(source: string): RegExp {
  const lower = patternSource(source);
  return new RegExp(lower.replaceAll('{n}', NUMBER).replaceAll('{date}', DATE_SIGN), 'gu');
}
