import { EXCLUSIONS, type Exclusion } from '../model/order.ts';
import { type GoodsWords, goodsOf, type Language } from './languages/language.ts';
import { ENGLISH, LANGUAGES, languageOf } from './languages/languages.ts';
import {
  isInsideWord,
  lowerCase,
  matchesIn,
  patternSource,
  plainCharacters,
  visibleText,
} from './printed-text.ts';

interface GoodsPattern {
  pattern: RegExp;
  wordBounds: boolean;
}

interface GoodsPatterns {
  words: readonly { exclusion: Exclusion; goods: GoodsPattern }[];
  not: GoodsPattern;
}

const LONG_WORD = 7;
const compiled = new WeakMap<Language, GoodsPatterns>();

/**
 * The kind of goods that cannot be returned which a product's title names, or null. Titles are in the page's language
 * or in English; without a language every table is asked, only an agreement counts, and what a table other than English
 * finds alone must be a word too long to be another one in English ("slip"). A title that also speaks of
 * accessories ("earring holder") names none: a wrong exclusion would cost the buyer a right.
 */
export function findExclusion(title: string, language: string | null): Exclusion | null {
  const plain = lowerCase(plainCharacters(visibleText(title)));
  const own = languageOf(language);
  const tables = own === null ? LANGUAGES : own === ENGLISH ? [ENGLISH] : [own, ENGLISH];
  if (tables.some((table) => matches(goodsPatterns(table).not, plain))) return null;
  const readings = tables.map((table) => exclusionsIn(plain, goodsPatterns(table)));
  const isSure = (exclusion: Exclusion, index: number): boolean =>
    own !== null ||
    tables[index] === ENGLISH ||
    readings.filter((each) => each.some((one) => one.exclusion === exclusion)).length > 1;
  const found = new Set(
    readings.flatMap((each, index) =>
      each
        .filter(({ exclusion, length }) => length >= LONG_WORD || isSure(exclusion, index))
        .map(({ exclusion }) => exclusion),
    ),
  );
  return own === null && found.size > 1
    ? null
    : (EXCLUSIONS.find((exclusion) => found.has(exclusion)) ?? null);
}

/** What a table finds, and how long the longest wording that found it is. */
function exclusionsIn(title: string, { words }: GoodsPatterns): { exclusion: Exclusion; length: number }[] {
  return words.flatMap(({ exclusion, goods }) => {
    const length = Math.max(0, ...matchesOf(goods, title).map(([text]) => text.length));
    return length > 0 ? [{ exclusion, length }] : [];
  });
}

function goodsPatterns(language: Language): GoodsPatterns {
  const known = compiled.get(language);
  if (known) return known;
  const patterns: GoodsPatterns = {
    words: goodsOf(language).map(([exclusion, source]) => ({
      exclusion,
      goods: wholeWords(source, language.goods),
    })),
    not: wholeWords(language.goods.not, language.goods),
  };
  compiled.set(language, patterns);
  return patterns;
}

function wholeWords(source: string, { wordBounds = true }: GoodsWords): GoodsPattern {
  const lower = patternSource(source);
  return { pattern: new RegExp(wordBounds ? `(?:${lower})(?![\\p{L}\\p{N}])` : lower, 'gu'), wordBounds };
}

function matches(goods: GoodsPattern, title: string): boolean {
  return matchesOf(goods, title).length > 0;
}

function matchesOf(goods: GoodsPattern, title: string): RegExpExecArray[] {
  return matchesIn(goods.pattern, title).filter(
    ({ index }) => !goods.wordBounds || !isInsideWord(title, index),
  );
}
