import type { PrintedOrder } from '../../model/reading.ts';
import { createFinder, type Finder, triedSelectors } from '../find.ts';
import { emptyCase, emptyOrder, fitPrinted } from '../fit-printed.ts';
import {
  caseIdInAddress,
  isOrderId,
  lineIdInAddress,
  orderIdInAddress,
  pageAddress,
} from '../page-address.ts';
import { joinedSentences } from '../page-sentences.ts';
import { hasDigit, linesOf, looksLikeDate, outermost, textOf } from '../page-text.ts';
import { SITE_CHECK } from '../selectors.ts';
import * as select from '../selectors-case.ts';
import { isButton } from './block-sentences.ts';
import { readProposals } from './case-proposals.ts';

/**
 * The order of a case's page, with that case alone. The page names case and line in its address; the order only where
 * it links to the order's page, so that the id may be null.
 */
export function readCase(document: Document, url: URL, find: Finder): PrintedOrder[] {
  const status = findCaseStatus(document, find);
  if (!status) {
    if (find.maybe(document, SITE_CHECK)) find.report('site-check', 'the site asks to slide a bar first');
    else find.report('no-status', triedSelectors(select.CASE_STATUS));
    return [];
  }
  // The day on which a step was done stands beside it. The newest is the first or the last, that is not known.
  const steps = stepLines(document, find);
  const days = steps.filter(looksLikeDate);
  const told = [
    ...reminderLines(document, status, find),
    ...countdowns(steps.filter((line) => !looksLikeDate(line))),
  ];
  const entry = {
    ...emptyCase(),
    caseId: caseIdInAddress(url.href),
    lineId: lineIdInAddress(url.href),
    statusText: textOf(status),
    refundShown: find.maybe(document, select.REFUND_LINK) ? true : null,
    openedText: days.at(-1) ?? null,
    changedText: days[0] ?? null,
    url: pageAddress(url.href),
    sentences: [...new Set(told)].filter((text) => hasDigit(text) && /\p{L}/u.test(text)),
    ...readProposals(document, find),
  };
  const orderId = readOrderId(document, find);
  if (entry.caseId === null && entry.lineId === null) find.report('no-case-id', 'the address names no case');
  return [fitPrinted({ ...emptyOrder(orderId), cases: [entry] })];
}

/** The element with the status of a case, once it says something; a page without it shows no case. */
export function findCaseStatus(document: Document, find: Finder = createFinder('case')): Element | null {
  const element = find.maybe(document, select.CASE_STATUS);
  return textOf(element) === null ? null : element;
}

function readOrderId(document: Document, find: Finder): string | null {
  const linked = find
    .all(document, select.CASE_ORDER_LINK)
    .map((link) => orderIdInAddress(link.getAttribute('href')))
    .filter((id) => id !== null && isOrderId(id));
  const [id, ...others] = new Set(linked);
  if (others.length > 0) find.report('conflicting-order-ids', `links to ${others.length + 1} orders`);
  return others.length > 0 ? null : (id ?? null);
}

/** Texts of the steps in their order, those that lie in each other once. */
function stepLines(document: Document, find: Finder): string[] {
  return outermost(find.all(document, select.CASE_STEPS)).flatMap((block) => linesOf(block, isButton));
}

/** What stands around the status: a time limit may be among it. */
function reminderLines(document: Document, status: Element, find: Finder): string[] {
  const blocks = outermost(find.all(document, select.CASE_REMINDER)).filter((block) => block !== status);
  return blocks.flatMap((block) => {
    const lines = linesOf(block, (element) => element === status || isButton(element));
    return [...countdowns(lines), ...joinedSentences(lines)];
  });
}

/** The numbers of a countdown may stand in blocks of their own: each belongs to what is beside it. */
function countdowns(lines: readonly string[]): string[] {
  const texts: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isNumber = /^[\p{Nd}:]{1,8}$/u.test(line);
    texts.push((isOpen || isNumber) && texts.length > 0 ? `${texts.pop()} ${line}` : line);
    isOpen = isNumber;
  }
  return texts;
}
