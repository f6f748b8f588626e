import { matchesIn, plainCharacters, visibleText } from './printed-text.ts';

/** A full stop that ends a sentence: what follows begins with a capital or a letter without case, glued or not. */
const STOP = /(?<!(?<!\p{L})\p{L})[.!?](?=\s*["“«(¿¡]?[\p{Lu}\p{Lo}])|[。！？](?=.)|[!?](?=\s)/gu;
const PIECE = /[\n·•|]+/;

/**
 * The single sentences of a printed text, in order and word for word: tags and entities taken away, pieces between
 * middle dots and lines apart. `spans` tells where dates stand in a piece, whose dots end nothing ("3. Aug 2025").
 */
export function splitSentences(
  printed: string,
  spans: (piece: string) => readonly { start: number; end: number }[],
): string[] {
  return visibleText(printed)
    .split(PIECE)
    .flatMap((piece) => splitPiece(piece, spans(piece)))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function splitPiece(piece: string, spans: readonly { start: number; end: number }[]): string[] {
  const isInDate = (index: number): boolean => spans.some(({ start, end }) => index >= start && index < end);
  const stops = matchesIn(STOP, plainCharacters(piece))
    .map(({ index }) => index)
    .filter((index) => !isInDate(index));
  const starts = [0, ...stops.map((index) => index + 1)];
  return starts.map((start, place) => piece.slice(start, starts[place + 1]));
}
