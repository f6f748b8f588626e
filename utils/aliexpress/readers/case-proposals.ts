import type { PrintedCase } from '../../model/reading.ts';
import { createFinder, type Finder } from '../find.ts';
import { isSeenElement, linesOf, outermost, textOf } from '../page-text.ts';
import * as select from '../selectors-case.ts';
import { isButton } from './block-sentences.ts';

/** Longer texts are none of a button. */
const LONGEST_BUTTON = 80;
/** What belongs to the whole shop. */
const ELSEWHERE = 'header, footer, nav';
/** The body of a page that shows one may be named after it. */
export const DIALOGS = 'dialog, [role="dialog"], [class*="modal"]:not(body)';

/**
 * What a page of a case offers to agree to, and its other buttons, as printed. Where the page does not say what one
 * offer is, each part of the block is taken as one. Fields of which the page shows nothing are left out.
 */
export function readProposals(document: Document, find: Finder): Pick<PrintedCase, 'proposals' | 'buttons'> {
  const blocks = outermost(find.all(document, select.CASE_PROPOSALS));
  const buttons = find.all(document, select.CASE_BUTTONS).filter(isSeenElement);
  const proposals = blocks
    .flatMap((block) => partsOf(block, find))
    .map((part) => ({
      lines: linesOf(part, isPress),
      buttons: textsOf(buttons.filter((button) => part.contains(button))),
    }))
    .filter(({ lines }) => lines.length > 0);
  const others = textsOf(
    buttons.filter(
      (button) =>
        button.closest(ELSEWHERE) === null &&
        isOfCase(button) &&
        !blocks.some((block) => block.contains(button)),
    ),
  );
  return {
    ...(proposals.length > 0 ? { proposals } : {}),
    ...(others.length > 0 ? { buttons: others } : {}),
  };
}

/** In which kind of dialog a button stands: one that offers something, or one that asks another question; null for none. */
export function dialogOf(button: Element): 'offers' | 'other' | null {
  let kind: 'other' | null = null;
  for (let part = button.parentElement; part; part = part.parentElement) {
    if (!part.matches(DIALOGS)) continue;
    if (createFinder('case').maybe(part, select.CASE_PROPOSALS)) return 'offers';
    kind = 'other';
  }
  return kind;
}

/** Below an offer stand what takes it and what closes the dialog: that one is no button of the case. */
function isOfCase(button: Element): boolean {
  const dialog = dialogOf(button);
  return dialog === null || (dialog === 'offers' && button.matches('[class*="primary"]'));
}

function partsOf(block: Element, find: Finder): Element[] {
  const named = outermost(find.all(block, select.CASE_PROPOSAL));
  if (named.length > 0) return named;
  let inner = block;
  while (inner.children.length === 1 && inner.firstElementChild) inner = inner.firstElementChild;
  return [...inner.children].some((child) => child.querySelector('div, p, section') !== null)
    ? [...inner.children]
    : [inner];
}

function isPress(element: Element): boolean {
  return isButton(element) || element.getAttribute('role') === 'button';
}

function textsOf(buttons: readonly Element[]): string[] {
  const texts = buttons.map((button) => textOf(button));
  return [...new Set(texts)].filter((text) => text !== null && text.length <= LONGEST_BUTTON).map(String);
}
