import type { PrintedLine, PrintedMoney, PrintedOrder, PrintedTag } from '../../model/reading.ts';
import { createFinder, type Finder } from '../find.ts';
import { emptyLine, emptyOrder, fitPrinted } from '../fit-printed.ts';
import {
  isOrderId,
  orderIdInAddress,
  orderIdInText,
  pageAddress,
  productIdInAddress,
} from '../page-address.ts';
import { cutLabel, hasDigit, priceTextOf, textOf } from '../page-text.ts';
import * as select from '../selectors.ts';

/**
 * One order as its card on the order list prints it: text as printed, nothing understood. Cheap enough to be called
 * again for a card that the site drew anew. Never throws for a card of any shape.
 */
export function readCard(card: Element, find: Finder = createFinder('order-list')): PrintedOrder {
  const { date, number } = headerRows(card, find);
  return fitPrinted({
    ...emptyOrder(cardOrderId(card, find, number)),
    statusText: textOf(find.one(card, select.CARD_STATUS)),
    buttonTypes: find.maybe(card, select.TRACKING_LINK) ? ['TRACKING'] : [],
    dates: date ? [orderedDate(date)] : [],
    store: readStore(card, find),
    total: readTotal(card, find),
    lines: readLines(card, find),
    sentences: find.all(card, select.CARD_PROGRESS).flatMap((element) => {
      const text = textOf(element);
      return text ? [{ place: 'status-reminder' as const, label: null, text }] : [];
    }),
  });
}

/** The order id of a card, or null when the card does not say it beyond doubt. Label text is never taken for an id. */
export function cardOrderId(
  card: Element,
  find: Finder = createFinder('order-list'),
  number: string | null = headerRows(card, find).number,
): string | null {
  const named = new Set<string>();
  for (const link of find.all(card, select.CARD_ORDER_LINK)) {
    const id = orderIdInAddress(link.getAttribute('href'));
    if (id !== null && isOrderId(id)) named.add(id);
    else if (id !== null) find.report('bad-order-id', `${id.length} digits in a link`);
  }
  if (named.size > 1) {
    find.report('conflicting-order-ids', `${named.size} ids in the links of one card`);
    return null;
  }
  const [linked] = named;
  const printed = number === null ? null : orderIdInText(number);
  if (linked !== undefined && printed !== null && linked !== printed) {
    find.report('conflicting-order-ids', 'link and header differ');
    return null;
  }
  const id = linked ?? printed;
  if (id === null) find.report('no-order-id', 'neither a link of the card nor its header names one');
  return id;
}

/** Date and number are the first and second block of the header in every language and version since 2022. */
function headerRows(card: Element, find: Finder): { date: string | null; number: string | null } {
  const info = find.one(card, select.CARD_INFO);
  const rows = [...(info?.children ?? [])]
    .filter((element) => element.tagName === 'DIV')
    .map((element) => textOf(element) ?? '')
    .filter(hasDigit);
  const number = rows.find((row) => orderIdInText(row) !== null) ?? null;
  const date = rows.find((row) => row !== number && !/\d{9}/.test(row)) ?? null;
  if (info && date === null) find.report('no-date', 'no block of the header is a date');
  return { date, number };
}

function orderedDate(row: string): PrintedOrder['dates'][number] {
  const { label, value } = cutLabel(row);
  return { milestone: 'ordered', label, text: value };
}

function readStore(card: Element, find: Finder): PrintedOrder['store'] {
  const element = find.maybe(card, select.CARD_STORE);
  const name = textOf(element);
  const url = pageAddress(element?.querySelector('a[href]')?.getAttribute('href'));
  return name || url ? { name, url } : null;
}

/** Orders of 2019 and 2020 have no total. */
function readTotal(card: Element, find: Finder): PrintedMoney | null {
  const element = find.maybe(card, select.CARD_TOTAL);
  const text = priceTextOf(element);
  if (!element || !text) return null;
  const { label, value } = cutLabel(text);
  return printedPrice(label === null ? (priceTextOf(element.lastElementChild) ?? value) : value);
}

function printedPrice(text: string | null): PrintedMoney | null {
  return text && hasDigit(text) ? { text, info: null, currency: null } : null;
}

function readLines(card: Element, find: Finder): PrintedLine[] {
  const bodies = find.all(card, select.CARD_BODY);
  const lines = (bodies.length > 0 ? bodies : [card]).flatMap((body) => {
    const name = find.maybe(body, select.CARD_LINE_NAME);
    return name ? [namedLine(body, name, find)] : pictureLines(body, find);
  });
  if (lines.length > 0) return lines;
  find.report('no-lines', 'no content with a name or a picture in a card');
  return linkedLines(card, find);
}

function namedLine(body: Element, name: Element, find: Finder): PrintedLine {
  const number = find.maybe(body, select.CARD_LINE_NUMBER);
  const quantity = number && find.maybe(number, select.CARD_LINE_QUANTITY);
  const price = [...(number?.children ?? [])].find((element) => element !== quantity && textOf(element));
  return {
    ...emptyLine(),
    productId: productIdIn(body, find),
    title: name.querySelector('[title]')?.getAttribute('title')?.trim() || textOf(name),
    variant: textOf(find.maybe(body, select.CARD_LINE_VARIANT)),
    quantityText: textOf(quantity),
    unitPrice: printedPrice(priceTextOf(price ?? null)),
    tags: find.all(body, select.CARD_LINE_TAG).map(readTag),
  };
}

/** A card with several lines shows their pictures only. */
function pictureLines(body: Element, find: Finder): PrintedLine[] {
  return find.all(body, select.CARD_PICTURE).map((picture) => ({
    ...emptyLine(),
    productId: productIdInAddress(picture.closest('a[href]')?.getAttribute('href') ?? null),
  }));
}

/** When nothing else is known of a card, its links still tell the products. */
function linkedLines(card: Element, find: Finder): PrintedLine[] {
  const ids = find
    .all(card, select.ITEM_LINK)
    .map((link) => productIdInAddress(link.getAttribute('href')))
    .filter((id) => id !== null);
  return [...new Set(ids)].map((productId) => ({ ...emptyLine(), productId }));
}

function productIdIn(body: Element, find: Finder): string | null {
  return productIdInAddress(find.maybe(body, select.ITEM_LINK)?.getAttribute('href') ?? null);
}

function readTag(element: Element): PrintedTag {
  return { code: null, text: textOf(element), explanation: null };
}
