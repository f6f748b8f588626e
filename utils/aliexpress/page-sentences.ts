import { hasDigit, looksLikeDate } from './page-text.ts';

/**
 * Sentences that a page prints in several elements side by side, put together: words without a number and without a
 * full stop, then what goes on in the middle of a sentence, a date, a number or small letters. '' between parts means that they are not neighbours.
 */
export function joinedSentences(parts: readonly string[]): string[] {
  const joined: string[] = [];
  let run: string[] = [];
  const flush = (): void => {
    const text = run.join(' ');
    if (run.length > 1 && hasDigit(text)) joined.push(text);
    run = [];
  };
  for (const part of parts) {
    const before = run.at(-1);
    const goesOn = before !== undefined && !isEnded(before) && isContinuation(part);
    if (!goesOn || run.some(hasDigit)) flush();
    if (run.length > 0 || isOpening(part)) run.push(part);
  }
  flush();
  return joined;
}

/** Three words at least, or as much in a script without blanks: 'Paid' above its day is a milestone, no sentence. */
function isOpening(text: string): boolean {
  return !hasDigit(text) && (/\S\s\S+\s\S/u.test(text) || /\p{Lo}{6}/u.test(text));
}

function isContinuation(text: string): boolean {
  return looksLikeDate(text) || /^[\p{Ll}\p{Nd}]/u.test(text);
}

/** True for a text that ends with a full stop. */
export function isEnded(text: string): boolean {
  return /[.!?。！？]$/u.test(text);
}
