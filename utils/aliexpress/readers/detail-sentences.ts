import type { PrintedSentence, SentencePlace } from '../../model/reading.ts';
import type { Finder } from '../find.ts';
import { hasDigit, looksLikeDate, piecesOf, textOf } from '../page-text.ts';
import { ITEM_LINK } from '../selectors.ts';
import * as select from '../selectors-detail.ts';

/**
 * Every sentence of a detail page that may promise something: the reminder of the status block, the progress bar, the
 * service commitments, the delivery promise. Language plays no part; what a sentence means is worked out elsewhere.
 */
export function detailSentences(document: Document, status: Element | null, find: Finder): PrintedSentence[] {
  const progress = find.maybe(document, select.PROGRESS_BLOCK);
  const services = find.maybe(document, select.SERVICES_BLOCK);
  const named = [progress, services].filter((block) => block !== null);
  const promised = [
    ...(services ? blockSentences(services, 'service-commitment') : []),
    ...(progress ? blockSentences(progress, 'progress-bar') : []),
    ...unnamedBlocks(document, named, find).flatMap((block) =>
      blockSentences(block, 'service-commitment', true),
    ),
  ];
  return unique([...reminder(status, find), ...promised, ...deliveryPromise(document, find)]);
}

function reminder(status: Element | null, find: Finder): PrintedSentence[] {
  const content = status && find.maybe(status, select.STATUS_CONTENT);
  const pieces = content ? piecesOf(content, isButton) : [];
  return pieces.map((text) => ({ place: 'status-reminder', label: null, text }));
}

function deliveryPromise(document: Document, find: Finder): PrintedSentence[] {
  return find.all(document, select.DELIVERY_PROMISE).flatMap((element) => {
    const text = textOf(element);
    return text ? [{ place: 'delivery-promise' as const, label: null, text }] : [];
  });
}

/** Blocks of the frame under names we do not know, without those that hold goods, addresses or known parts. */
function unnamedBlocks(document: Document, named: readonly Element[], find: Finder): Element[] {
  const frame = find.maybe(document, select.DETAIL_FRAME);
  if (!frame) return [];
  const known = [...find.all(frame, select.KNOWN_BLOCKS), ...find.all(frame, ITEM_LINK), ...named];
  const unnamed: Element[] = [];
  const collect = (parent: Element): void => {
    for (const block of parent.children) {
      if (known.some((element) => element === block)) continue;
      if (known.some((element) => block.contains(element))) collect(block);
      else if (!isButton(block)) unnamed.push(block);
    }
  };
  collect(frame);
  return unnamed;
}

/**
 * A heading with what belongs to it is one sentence with a label; a lone text is a sentence of its own. A lone text
 * without a number is a heading, and promises nothing; in an unnamed block that goes for every text.
 */
function blockSentences(block: Element, place: SentencePlace, onlyWithNumbers = false): PrintedSentence[] {
  const sentences: PrintedSentence[] = [];
  const visit = (element: Element, heading: string | null): void => {
    const pieces = piecesOf(element, isButton);
    const [first, second] = pieces;
    if (first !== undefined && second !== undefined && pieces.length === 2 && isLabelOf(first, second)) {
      add(first, second);
    } else if (pieces.length <= 1 || element.children.length === 0) {
      for (const piece of pieces) if (piece !== heading) add(heading, piece);
    } else {
      const label = headingOf(element) ?? heading;
      for (const child of element.children) if (!isButton(child)) visit(child, label);
      for (const text of ownTexts(element)) add(label, text);
    }
  };
  const add = (label: string | null, text: string): void => {
    const where = label !== null && looksLikeDate(text) ? 'progress-bar' : place;
    for (const sentence of text.split(/\s+·\s+/)) {
      const isPromise = hasDigit(sentence) || (label !== null && !onlyWithNumbers);
      if (isPromise) sentences.push({ place: where, label, text: sentence });
    }
  };
  visit(block, null);
  return sentences;
}

/** The text of the first child that has one, when it reads like a heading: short, without a number or a full stop. */
function headingOf(element: Element): string | null {
  const first = [...element.children]
    .map((child) => piecesOf(child, isButton))
    .find((each) => each.length > 0);
  const [text = ''] = first ?? [];
  return first?.length === 1 && isHeading(text) ? text : null;
}

/** Texts that stand in an element itself, beside its child elements. */
function ownTexts(element: Element): string[] {
  return [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => textOf(node))
    .filter((text) => text !== null);
}

function isButton(element: Element): boolean {
  return element.tagName === 'BUTTON' || element.classList.contains('comet-btn');
}

function isHeading(text: string): boolean {
  return text.length <= 60 && !hasDigit(text) && !/[.!?。！？]$/u.test(text);
}

/** A heading above a text, or the few signs of a node ('R$5') above its date; two promises side by side are neither. */
function isLabelOf(first: string, second: string): boolean {
  return isHeading(first) || (first.length <= 20 && looksLikeDate(second));
}

function unique(sentences: readonly PrintedSentence[]): PrintedSentence[] {
  const known = new Map(sentences.map((sentence) => [JSON.stringify(sentence), sentence]));
  return [...known.values()];
}
