import type { PrintedSentence, SentencePlace } from '../../model/reading.ts';
import { isEnded, joinedSentences } from '../page-sentences.ts';
import { hasDigit, isSeenElement, looksLikeDate, piecesOf, textOf } from '../page-text.ts';

/** What is nested deeper is taken as plain pieces; no page of the site comes near, and the work stays bounded. */
const DEEPEST = 40;

/**
 * A heading with what belongs to it is one sentence with a label; a lone text is a sentence of its own. A lone text
 * without a number is a heading, and promises nothing; with `onlyWithNumbers` that goes for every text. A sentence
 * whose date stands in an element of its own is also given in one piece.
 */
export function blockSentences(
  block: Element,
  place: SentencePlace,
  onlyWithNumbers = false,
): PrintedSentence[] {
  const sentences: PrintedSentence[] = [];
  const visit = (element: Element, heading: string | null, depth: number): void => {
    const pieces = piecesOf(element, isButton);
    const [first, second] = pieces;
    if (first !== undefined && second !== undefined && pieces.length === 2 && isLabelOf(first, second)) {
      add(first, second);
      addJoined(heading, pieces);
    } else if (pieces.length <= 1 || element.children.length === 0 || depth >= DEEPEST) {
      for (const piece of pieces) if (piece !== heading) add(heading, piece);
    } else {
      const label = headingOf(element) ?? heading;
      for (const child of element.children) if (!isButton(child)) visit(child, label, depth + 1);
      for (const text of ownTexts(element)) add(label, text);
      addJoined(label, partsOf(element));
    }
  };
  const add = (label: string | null, text: string): void => {
    const where = label !== null && looksLikeDate(text) ? 'progress-bar' : place;
    for (const sentence of text.split(/\s+·\s+/)) {
      const isPromise = hasDigit(sentence) || (label !== null && !onlyWithNumbers);
      if (isPromise) sentences.push({ place: where, label, text: sentence });
    }
  };
  const addJoined = (label: string | null, parts: readonly string[]): void => {
    for (const text of joinedSentences(parts)) {
      sentences.push({ place, label, text });
    }
  };
  visit(block, null, 0);
  return sentences;
}

/** True for what a page offers to press; it promises nothing. */
export function isButton(element: Element): boolean {
  return element.tagName === 'BUTTON' || element.classList.contains('comet-btn');
}

/** The text of each child that is one piece, in order; '' stands for a child of several. */
function partsOf(element: Element): string[] {
  return [...element.childNodes].flatMap((node) => {
    if (!isSeenElement(node)) return node.nodeType === 3 ? (textOf(node) ?? []) : [];
    if (isButton(node)) return [];
    const pieces = piecesOf(node, isButton);
    return pieces.length > 1 ? [''] : pieces;
  });
}

/** The text of the first child that has one, when it reads like a heading: short, without a number or a full stop. */
function headingOf(element: Element): string | null {
  for (const child of element.children) {
    const pieces = piecesOf(child, isButton);
    const [text = ''] = pieces;
    if (pieces.length > 0) return pieces.length === 1 && isHeading(text) ? text : null;
  }
  return null;
}

/** Texts that stand in an element itself, beside its child elements. */
function ownTexts(element: Element): string[] {
  return [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => textOf(node))
    .filter((text) => text !== null);
}

function isHeading(text: string): boolean {
  return text.length <= 60 && !hasDigit(text) && !isEnded(text);
}

/** A heading above a text, or the few signs of a node ('R$5') above its date; two promises side by side are neither. */
function isLabelOf(first: string, second: string): boolean {
  return isHeading(first) || (first.length <= 20 && looksLikeDate(second));
}
