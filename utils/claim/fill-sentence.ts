/** What may stand in a sentence; null and blank text are not known. */
export type Values = Readonly<Record<string, string | number | null>>;

/**
 * The sentence with its {names} filled in, trimmed; null when one of the values is not known, so that a missing fact
 * takes its whole sentence along. One pass: braces inside a value stay text. A value that ends in a full stop
 * ('9 сентября 2026 г.') gets no second one.
 */
export function fillSentence(sentence: string, values: Values): string | null {
  const texts = Object.entries(values).map(([name, value]) => [name, String(value ?? '').trim()] as const);
  if (texts.some(([, text]) => text === '')) return null;
  const known = new Map(texts);
  return sentence.replace(/\{(\w+)\}([.。]?)/g, (whole, name: string, stop: string) => {
    const text = known.get(name);
    return text === undefined ? whole : /[.。]$/.test(text) ? text : text + stop;
  });
}

/** Sentences that are known, with `between` in between; null when none is. */
export function joinKnown(sentences: readonly (string | null)[], between: string): string | null {
  const known = sentences.filter((sentence) => sentence !== null);
  return known.length === 0 ? null : known.join(between);
}
