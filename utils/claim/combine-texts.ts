/** Stands above the English part, for readers who do not read the first one. */
const ENGLISH = 'English:';

/**
 * One text for the form of two: the page's language first, then the English part. Two that are the same give one; an
 * empty one is left out.
 */
export function combineTexts(own: string, english: string): string {
  const [first, second] = [own.trim(), english.trim()];
  if (first === '' || first === second) return second;
  return second === '' ? first : `${first}\n\n${ENGLISH}\n${second}`;
}
