import { INTENTS, type Intent } from '../model/claim.ts';
import type { CASE_SOLUTIONS } from '../model/order.ts';
import { currenciesIn, type Sign } from './currencies-in-text.ts';
import type { ChoiceWords, Language } from './languages/language.ts';
import { inLanguages } from './parse-date.ts';
import { lowerCase, patternSource, plainCharacters, visibleText } from './printed-text.ts';
import { beginsWords, found, NEGATED_BEFORE, NEGATED_NEXT } from './sentence-patterns.ts';

type Solution = (typeof CASE_SOLUTIONS)[number];

export interface FormChoices {
  /** Language of the page, or null. */
  language: string | null;
  intent: Intent;
  solution: Solution | null;
  /** Words of the choices, as printed. */
  reasons: readonly string[];
  solutions: readonly string[];
  /** What stands beside the field of the amount. */
  currencyText?: string | undefined;
}

/** Choices are short: what is longer is none, and the work stays bounded. */
const LONGEST = 300;

/**
 * Which of a form's choices are meant, by their places. Of reasons all that the words of the page's language find: that
 * is sure where it is one, and one that means nothing else. Of solutions the one, null when none or more than one fits.
 */
export function understandChoices({
  language,
  intent,
  solution,
  reasons,
  solutions,
  currencyText = '',
}: FormChoices): { reasons: number[]; isSure: boolean; solution: number | null; currencies: Sign[] } {
  const meant = reasonsFor(reasons, intent, language);
  const [place] = meant;
  const fitting =
    solution === null
      ? []
      : solutions.flatMap((text, place) => (solutionOf(text, language) === solution ? [place] : []));
  return {
    reasons: meant,
    isSure: meant.length === 1 && place !== undefined && !isAmbiguous(reasons[place] ?? '', intent, language),
    solution: fitting.length === 1 ? (fitting[0] ?? null) : null,
    currencies: currenciesIn(currencyText),
  };
}

function reasonsFor(texts: readonly string[], intent: Intent, language: string | null): number[] {
  return placesOf(texts, language, (words) => words.reasons[INTENTS.indexOf(intent)] ?? '');
}

/** "Returned/canceled/lost" is several things at once. */
function isAmbiguous(text: string, intent: Intent, language: string | null): boolean {
  return INTENTS.some((other) => other !== intent && reasonsFor([text], other, language).length > 0);
}

/** The solution that a text names, or null. "Refund without return" names the refund. */
export function solutionOf(text: string, language: string | null): Solution | null {
  const says = (which: 0 | 1): boolean =>
    placesOf([text], language, ({ solutions }) => solutions[which]).length > 0;
  return says(0) ? 'refund' : says(1) ? 'return-and-refund' : null;
}

/** Places of the texts in which a piece of the language's words is found, in their order. */
export function placesOf(
  texts: readonly string[],
  language: string | null,
  pieceOf: (words: ChoiceWords) => string,
): number[] {
  const comparable = texts.map(comparableText);
  const places = inLanguages(language, (table) => {
    const piece = table.choices ? pieceOf(table.choices) : '';
    if (piece === '') return null;
    const all = comparable.flatMap((text, place) => (isSaid(text, piece, table) ? [place] : []));
    return all.length > 0 ? all : null;
  });
  return places ?? [];
}

/** A printed choice as pieces are looked for in it; '' for what is too long to be one. */
function comparableText(text: string): string {
  if (text.length > LONGEST) return '';
  return lowerCase(plainCharacters(visibleText(text))).replace(/n't\b/g, ' not');
}

function isSaid(text: string, piece: string, table: Language): boolean {
  const phrase = { pattern: new RegExp(patternSource(piece), 'gu'), isBounded: beginsWords(table) };
  return found(phrase, text).some(
    ({ 0: match, index }) =>
      !NEGATED_NEXT.test(text.slice(0, index)) && !NEGATED_BEFORE.test(text.slice(index + match.length)),
  );
}
