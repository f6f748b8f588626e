import { INTENTS, type Intent } from '../model/claim.ts';
import type { CASE_SOLUTIONS } from '../model/order.ts';
import type { ChoiceWords } from './languages/language.ts';
import { inLanguages } from './parse-date.ts';
import { lowerCase, patternSource, plainCharacters } from './printed-text.ts';

type Solution = (typeof CASE_SOLUTIONS)[number];

export interface FormChoices {
  /** Language of the page, or null. */
  language: string | null;
  intent: Intent;
  solution: Solution | null;
  /** Words of the choices, as printed. */
  reasons: readonly string[];
  solutions: readonly string[];
}

/**
 * Which of a form's choices are meant, by their places. Of reasons all that the words of the page's language find; of
 * solutions the one, null when none or more than one fits.
 */
export function understandChoices({ language, intent, solution, reasons, solutions }: FormChoices): {
  reasons: number[];
  solution: number | null;
} {
  const wanted = solution === 'refund' ? 0 : 1;
  const fitting = solution === null ? [] : placesOf(solutions, language, (words) => words.solutions[wanted]);
  return {
    reasons: placesOf(reasons, language, (words) => words.reasons[INTENTS.indexOf(intent)] ?? ''),
    solution: fitting.length === 1 ? (fitting[0] ?? null) : null,
  };
}

/** Places of the texts in which a piece of the language's words is found, in their order. */
export function placesOf(
  texts: readonly string[],
  language: string | null,
  pieceOf: (words: ChoiceWords) => string,
): number[] {
  const found = inLanguages(language, ({ choices }) => {
    const piece = choices ? pieceOf(choices) : '';
    if (piece === '') return null;
    const pattern = new RegExp(patternSource(piece), 'u');
    const places = texts.flatMap((text, place) =>
      pattern.test(lowerCase(plainCharacters(text))) ? [place] : [],
    );
    return places.length > 0 ? places : null;
  });
  return found ?? [];
}
