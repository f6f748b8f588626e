import type { Milestone } from '../model/reading.ts';
import type { Language, Phrases, SentenceWords } from './languages/language.ts';
import { SHARED_WORDS } from './languages/shared-words.ts';
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
  noReturn: Phrase;
  disputes: Phrase;
  refunds: Phrase;
  faults: Phrase;
  /** Words for faults with a negation beside them: no faults. */
  sound: Phrase;
  missing: Phrase;
  until: readonly Phrase[];
  refund: readonly Phrase[];
  late: readonly Phrase[];
  protection: readonly Phrase[];
  /** Phrases for time left: for buyer protection first. */
  left: readonly (readonly Phrase[])[];
  underWay: Phrase;
  /** A second milestone beside the one that days are counted from: "completed or delivered". */
  orAnchor: Phrase;
  not: Phrase;
}

/** What days are counted from, in the order of `within`. */
const ANCHORS = ['ordered', 'paid', 'delivered', 'completed'] as const;
/** Sign that stands for the n-th date of a sentence while patterns look at it: '{0}'. */
const DATE_SIGN = '\\{(?<date>\\d{1,2})\\}';
const NUMBER = '(?<![\\d.,/-] ?)(?<n>\\d{1,3})';
const { or: OR, negation: NEGATION, negationBehind: NEGATION_BEHIND } = SHARED_WORDS;
/** A negation in text in lower case, in any language. */
export const NEGATED = new RegExp(`(?<!\\p{L})${NEGATION}(?!\\p{L})`, 'u');
/** A negation, with a word behind it at most, where a text ends: what follows is not the case. */
export const NEGATED_NEXT = new RegExp(`(?<!\\p{L})${NEGATION}(?!\\p{L}) ?(?:\\p{L}+ )?$`, 'u');
/** A negation where a text begins, in languages that put it behind. */
export const NEGATED_BEFORE = new RegExp(`^${NEGATION_BEHIND}`, 'u');
/** English milestones without the words that an anchor has. */
const BARE_ANCHORS = 'deliver|receiv(?:ed|ing)|complet|confirm|placed|paid|shipp|arriv';
/** What no text holds. */
const NOTHING = '(?!)';
/** Days and hours, or hours and less. */
const LEFT =
  '({n} days?(,? (and )?\\d{1,2} (hours?|hrs?|h))?|\\d{1,2} (hours?|hrs?|h))(,? (and )?\\d{1,2} (minutes?|mins?|m))?(,? (and )?\\d{1,2} (seconds?|secs?|s))?';
const NO_BLANKS = new Set(['ko', 'ja', 'th', 'he', 'ar', 'tr']);

/** True when the pieces of a language begin at the beginning of a word. */
export function beginsWords({ code }: Language): boolean {
  return !NO_BLANKS.has(code);
}

const compiled = new WeakMap<Language, SentencePatterns>();

/** Where a phrase stands in a text in lower case. */
export function found({ pattern, isBounded }: Phrase, text: string): RegExpExecArray[] {
  const matches = matchesIn(pattern, text);
  return isBounded ? matches.filter(({ index }) => !isInsideWord(text, index)) : matches;
}

/** True when a phrase stands anywhere in a text in lower case. */
export function has(phrase: Phrase, text: string): boolean {
  return found(phrase, text).length > 0;
}

/** The patterns of a language, made on first use. */
export function sentencePatterns(language: Language): SentencePatterns {
  const known = compiled.get(language);
  if (known) return known;
  const patterns = compile(language.sentences, beginsWords(language));
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
    noReturn: one(words.noReturn),
    disputes: one(words.disputes),
    refunds: one(words.refunds ?? NOTHING),
    faults: one(words.faults),
    sound: {
      pattern: expression(
        `${NEGATION} ?(?:\\p{L}+ )?(?:${words.faults})(?:\\p{L}*(?:,| ${OR}) ?(?:${words.faults}))*|(?:${words.faults})(?:\\p{L}* ${OR} ${NEGATION}(?!\\p{L})|${NEGATION_BEHIND})`,
      ),
      isBounded,
    },
    missing: one(words.missing),
    until: several(words.until),
    refund: several(words.refund),
    late: several(words.late),
    protection: several(words.protection ?? []),
    left: (words.left ?? []).map((phrases) =>
      several(phrases.map((phrase) => phrase.replace('{left}', LEFT))),
    ),
    underWay: one(words.underWay ?? NOTHING),
    orAnchor: {
      pattern: expression(
        `^[ ,]*${OR} ?(?:\\p{L}+ )?(?:${words.within
          .flat()
          .join('|')
          .replaceAll('{thing}', words.things ?? '')}|${BARE_ANCHORS})`,
      ),
      isBounded: false,
    },
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
