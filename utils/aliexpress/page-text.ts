/** Elements whose text is no part of what a page shows. */
const UNSEEN_TAGS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg', 'IFRAME']);
const OWN_ELEMENT = 'STILL-COVERED-';

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P ' +
    'SECTION TABLE TD TH TR UL'
  ).split(' '),
);

/** What is nested deeper is taken as one text: no page of the site comes near. */
const DEEPEST = 40;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** Zero-width characters and direction marks: invisible, and in the way of every comparison. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text with runs of white space as one space, none at the ends, and without invisible characters. */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Visible text of a node, tidied; blocks and line breaks part words. Null when there is none. */
export function textOf(node: Node | null): string | null {
  return node ? tidy(rawText(node, ' ')) || null : null;
}

/**
 * Text of a price, whose characters stand in elements of their own: nothing parts them, the line breaks of a tidily
 * saved page neither. Null when there is none.
 */
export function priceTextOf(node: Node | null): string | null {
  return node ? tidy(rawText(node, '', /^\s*\n\s*$/)) || null : null;
}

/**
 * Texts of an element block by block, tidied, in order. Inline children of an element without text of its own are
 * pieces of their own ('Paid' and 'Jul 15' side by side), unless one is a single character of a price.
 */
export function piecesOf(root: Element, isSkipped: (element: Element) => boolean = () => false): string[] {
  const pieces: string[] = [];
  let current = '';
  let depth = 0;
  const flush = (): void => {
    const piece = tidy(current);
    if (piece) pieces.push(piece);
    current = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT_NODE) current += node.nodeValue ?? '';
    if (!isSeenElement(node) || isSkipped(node)) return;
    const parts = BLOCK_TAGS.has(node.tagName);
    if (parts) flush();
    if (depth >= DEEPEST) {
      current += ` ${textOf(node) ?? ''} `;
      flush();
      return;
    }
    depth += 1;
    const separate = holdsSeparateTexts(node);
    for (const child of node.childNodes) {
      visit(child);
      if (separate) flush();
    }
    depth -= 1;
    if (parts) flush();
  };
  visit(root);
  flush();
  return pieces;
}

/** Texts of an element block by block, tidied, in order. Inline elements side by side are parted by a blank. */
export function linesOf(root: Element, isSkipped: (element: Element) => boolean): string[] {
  const lines: string[] = [''];
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT_NODE) lines.push(`${lines.pop()} ${node.nodeValue ?? ''}`);
    if (!isSeenElement(node) || isSkipped(node)) return;
    const parts = BLOCK_TAGS.has(node.tagName);
    if (parts) lines.push('');
    for (const child of node.childNodes) visit(child);
    if (parts) lines.push('');
  };
  visit(root);
  return lines.map(tidy).filter((line) => line !== '');
}

/** The elements that lie in no other of them. */
export function outermost(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

/** 'Date: Sep 21, 2026' → label 'Date', value 'Sep 21, 2026': cut at the last run of colons (Korean prints two). */
export function cutLabel(text: string): { label: string | null; value: string } {
  const parts = /^(.*?)\s*[:：]+\s*([^:：]*)$/u.exec(text);
  if (!parts) return { label: null, value: text };
  return { label: parts[1] || null, value: parts[2] ?? '' };
}

/** True when a text holds a digit of any script. */
export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** True when a text is short and holds a number of four digits: all the site's full dates do, in every language. */
export function looksLikeDate(text: string): boolean {
  return text.length <= 30 && /(^|\P{Nd})\p{Nd}{4}(\P{Nd}|$)/u.test(text);
}

/** True for a node that is an element and shows its text. */
export function isSeenElement(node: Node): node is Element {
  return isElement(node) && !UNSEEN_TAGS.has(node.tagName) && !node.tagName.startsWith(OWN_ELEMENT);
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function rawText(node: Node, separator: string, ignored?: RegExp): string {
  if (node.nodeType === TEXT_NODE) return ignored?.test(node.nodeValue ?? '') ? '' : (node.nodeValue ?? '');
  if (!isSeenElement(node)) return '';
  let text = '';
  for (const child of node.childNodes) text += rawText(child, separator, ignored);
  return BLOCK_TAGS.has(node.tagName) ? separator + text + separator : text;
}

function holdsSeparateTexts(element: Element): boolean {
  if (element.children.length < 2) return false;
  let texts = 0;
  for (const child of element.childNodes) {
    const length = tidy(child.textContent ?? '').length;
    if (child.nodeType === TEXT_NODE && length > 0) return false;
    if (child.nodeType === ELEMENT_NODE && length === 1) return false;
    if (child.nodeType === ELEMENT_NODE && length > 1) texts += 1;
  }
  return texts > 1;
}
