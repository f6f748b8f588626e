import type { PrintedDate, PrintedLine, PrintedMoney, PrintedOrder } from '../../model/reading.ts';
import { createFinder, type Finder, triedSelectors } from '../find.ts';
import { emptyLine, emptyOrder, fitPrinted } from '../fit-printed.ts';
import {
  isOrderId,
  lineIdInAddress,
  orderIdInAddress,
  orderIdInText,
  pageAddress,
  productIdInAddress,
} from '../page-address.ts';
import { cutLabel, hasDigit, looksLikeDate, priceTextOf, textOf, tidy } from '../page-text.ts';
import { ITEM_LINK, RETURNS_LINK, SITE_CHECK, TRACKING_LINK } from '../selectors.ts';
import * as select from '../selectors-detail.ts';
import { detailSentences } from './detail-sentences.ts';

/** The order of a detail page, or nothing and a problem. The id must be the page's own, or the address's when it has none. */
export function readOrderDetail(document: Document, url: URL, find: Finder): PrintedOrder[] {
  const block = find.one(document, select.STATUS_BLOCK);
  const statusText = block && textOf(find.one(block, select.STATUS_TITLE));
  const dates = readDates(document, find);
  const lines = find.all(document, select.DETAIL_LINE).map((line) => readLine(line, find));
  if (!statusText && dates.length === 0 && lines.length === 0) {
    if (find.maybe(document, SITE_CHECK)) find.report('site-check', 'the site asks to slide a bar first');
    else find.report('no-order', triedSelectors(select.DETAIL_FRAME));
    return [];
  }
  return [
    fitPrinted({
      ...emptyOrder(readOrderId(document, url, find)),
      statusText: statusText || null,
      buttonTypes: find.maybe(document, TRACKING_LINK) ? ['TRACKING'] : [],
      dates,
      store: readStore(document, find),
      total: readTotal(document, find),
      lines,
      sentences: detailSentences(document, block, new Set(lines.map(({ productId }) => productId)), find),
      paymentMethod: rowValue(find.maybe(document, select.PAYMENT_LABEL)),
    }),
  ];
}

/** The element of a detail page beside which a badge stands: the status block, else the block of order facts. */
export function findDetail(document: Document, find: Finder = createFinder('order-detail')): Element | null {
  return find.maybe(document, select.STATUS_BLOCK) ?? find.maybe(document, select.INFO_BLOCK);
}

function readOrderId(document: Document, url: URL, find: Finder): string | null {
  const label = find.maybe(document, select.ID_LABEL);
  const row = label?.closest('.info-row') ?? label?.parentElement ?? null;
  const printed = row ? orderIdInText(textOf(row) ?? '') : idInRows(document, find);
  const addressed = orderIdInAddress(url.href);
  if (printed === null && (addressed === null || !isOrderId(addressed))) {
    find.report('no-order-id', triedSelectors(select.ID_LABEL));
    return null;
  }
  if (printed !== null && addressed !== null && printed !== addressed) {
    find.report('conflicting-order-ids', 'the page prints another id than its address names');
    return null;
  }
  return printed ?? addressed;
}

/** Before rows carried data attributes, the id stood in one of the rows. */
function idInRows(document: Document, find: Finder): string | null {
  const block = find.maybe(document, select.INFO_BLOCK);
  const ids = block ? find.all(block, select.INFO_ROW).map((row) => orderIdInText(textOf(row) ?? '')) : [];
  return ids.find((id) => id !== null) ?? null;
}

function readDates(document: Document, find: Finder): PrintedDate[] {
  const labels = find.all(document, select.DATE_LABEL);
  const rows = labels.length > 0 ? labels.map(labelledRow) : unlabelledRows(document, find);
  const dates = rows
    .filter(({ value }) => value !== '' && hasDigit(value))
    .map(({ label, value }) => ({ milestone: null, label, text: value }));
  if (dates.length === 0) find.report('no-dates', triedSelectors(select.DATE_LABEL));
  return dates;
}

function unlabelledRows(document: Document, find: Finder): { label: string | null; value: string }[] {
  const block = find.maybe(document, select.INFO_BLOCK);
  const rows = block ? find.all(block, select.INFO_ROW) : [];
  return rows
    .map((row) => {
      const label = [...row.children].find((child) => textOf(child) !== null);
      return label ? labelledRow(label) : cutLabel(textOf(row) ?? '');
    })
    .filter(({ value }) => looksLikeDate(value) && orderIdInText(value) === null);
}

/** Label and value of a row; the value is what follows the label, or its own text after the colon. */
function labelledRow(labelElement: Element): { label: string | null; value: string } {
  const value = rowValue(labelElement);
  const text = textOf(labelElement) ?? '';
  return value === null ? cutLabel(text) : { label: text.replace(/\s*[:：]+$/u, '') || null, value };
}

/** What follows a label in its row; the label may stand in a box of its own. */
function rowValue(labelElement: Element | null): string | null {
  const row = labelElement?.closest('.info-row') ?? labelElement?.parentElement;
  for (let element = labelElement; element && element !== row; element = element.parentElement) {
    let text = '';
    for (let node = element.nextSibling; node; node = node.nextSibling) text += ` ${textOf(node) ?? ''}`;
    const value = tidy(text).replace(/^[:：]+\s*/u, '');
    if (value) return value;
  }
  return null;
}

function readStore(document: Document, find: Finder): PrintedOrder['store'] {
  const element = find.maybe(document, select.DETAIL_STORE);
  const name = textOf(element);
  const link = element?.closest('a[href]') ?? element?.querySelector('a[href]');
  const url = pageAddress(link?.getAttribute('href'));
  return name || url ? { name, url } : null;
}

/**
 * The total is the one row in bold, else the one whose label and value both are, else the only row. It is never
 * negative: a discount may be in bold too.
 */
function readTotal(document: Document, find: Finder): PrintedMoney | null {
  const rows = find.all(document, select.PRICE_ROW);
  const weights = rows.map((row) =>
    row.classList.contains('bold-font') ? 2 : find.all(row, select.BOLD_PRICE).length,
  );
  const candidates = [1, 2, 0].map((least) => rows.filter((_, index) => (weights[index] ?? 0) >= least));
  const [row] = candidates.find(({ length }) => length === 1) ?? [];
  const total = row ? printedPrice(find.one(row, select.PRICE_VALUE)) : null;
  if (rows.length === 0 || (row && !/[-−]/.test(total?.text ?? ''))) return total;
  find.report('total', `${weights}`);
  return null;
}

function readLine(line: Element, find: Finder): PrintedLine {
  const title = find.maybe(line, select.LINE_TITLE);
  const price = find.maybe(line, select.LINE_PRICE);
  const quantity = find.maybe(line, select.LINE_QUANTITY);
  const priceElement = [...(price?.children ?? [])].find((child) => child !== quantity && textOf(child));
  const links = [...line.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  const itemLink = find.maybe(line, ITEM_LINK)?.getAttribute('href') ?? null;
  return {
    ...emptyLine(),
    lineId: links.map(lineIdInAddress).find((id) => id !== null) ?? null,
    productId: productIdInAddress(itemLink),
    title: title?.querySelector('[title]')?.getAttribute('title')?.trim() || textOf(title),
    variant: textOf(find.maybe(line, select.LINE_VARIANT)),
    quantityText: textOf(quantity),
    unitPrice: printedPrice(priceElement ?? null),
    tags: find
      .all(line, select.LINE_TAG)
      .map((tag) => ({ code: null, text: textOf(tag), explanation: null })),
    disputeOffered: find.maybe(line, RETURNS_LINK) ? true : null,
  };
}

function printedPrice(element: Element | null): PrintedMoney | null {
  const text = priceTextOf(element);
  return text && hasDigit(text) ? { text, info: null, currency: null } : null;
}
