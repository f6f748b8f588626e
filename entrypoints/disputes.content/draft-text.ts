import type { Draft } from '../../utils/messages/messages.ts';

const ENGLISH_BELOW = '\n\nEnglish:\n';

/**
 * The description for a form in that language: the one of the language with the English one below it where both have
 * room, else the one alone. Null when none was written; `fits` is false when even that is longer than the form takes.
 */
export function draftText(
  { texts, language: own }: Pick<Draft, 'texts' | 'language'>,
  language: string | null,
  most: number | null,
): { text: string; fits: boolean } | null {
  const written = [language, 'en', own].flatMap((code) => (code && texts[code]?.trim()) || []);
  const [first] = written;
  if (first === undefined) return null;
  const english = texts.en?.trim() ?? '';
  const isEnglish = first === english || english === '';
  const both = isEnglish ? first : first + ENGLISH_BELOW + english;
  const room = most ?? Number.POSITIVE_INFINITY;
  const text = both.length <= room ? both : first;
  return { text, fits: text.length <= room };
}

/** The most characters that a field takes; null when it does not say. */
export function roomOf({ maxLength }: HTMLTextAreaElement | HTMLInputElement): number | null {
  return maxLength > 0 ? maxLength : null;
}
