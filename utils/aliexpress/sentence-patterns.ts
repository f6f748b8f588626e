import { MILESTONES, type Milestone } from '../model/reading.ts';
import type { Language, SentenceWords } from './languages/language.ts';

/** A language's pieces as regular expressions; `date` and `n` are groups of theirs. */
export interface SentencePatterns {
  within: readonly { anchor: Milestone; pattern: RegExp }[];
  returns: RegExp;
  freeReturns: RegExp;
  disputes: RegExp;
  faults: RegExp;
  nonArrival: RegExp;
  until: readonly RegExp[];
  notReceived: readonly RegExp[];
  late: readonly RegExp[];
  protection: readonly RegExp[];
  refusals: RegExp;
}

/** Sign that stands for the n-th date of a sentence while patterns look at it: '{0}'. */
const DATE_SIGN = '\\{(?<date>\\d{1,2})\\}';
const NUMBER = '(?<![\\d.,/-] ?)(?<n>\\d{1,3})';
const NO_BLANKS = new Set(['ko', 'ja', 'th', 'he', 'ar', 'tr']);
const NEVER = /(?!)/;

const compiled = new WeakMap<Language, SentencePatterns>();

/** The patterns of a language, made on first use. */
export function sentencePatterns(language: Language): SentencePatterns {
  const known = compiled.get(language);
  if (known) return known;
  const patterns = compile(language.sentences, !NO_BLANKS.has(language.code));
  compiled.set(language, patterns);
  return patterns;
}

function compile(words: SentenceWords, bounded: boolean): SentencePatterns {
  const one = (source: string): RegExp => (source === '' ? NEVER : expression(source, bounded));
  const several = (sources: readonly string[]): RegExp[] => sources.map(one);
  return {
    within: MILESTONES.flatMap((anchor) =>
      (words.within[anchor] ?? []).map((source) => ({ anchor, pattern: one(source) })),
    ),
    returns: one(words.returns),
    freeReturns: one(words.freeReturns),
    disputes: one(words.disputes),
    faults: one(words.faults),
    nonArrival: one(words.nonArrival),
    until: several(words.until),
    notReceived: several(words.notReceived),
    late: several(words.late),
    protection: several(words.protection),
    refusals: one(words.refusals),
  };
}

function expression(source: string, bounded: boolean): RegExp {
  const filled = source.replaceAll('{n}', NUMBER).replaceAll('{date}', DATE_SIGN);
  return new RegExp(bounded ? `(?<![\\p{L}\\p{N}])(?:${filled})` : filled, 'giu');
}
