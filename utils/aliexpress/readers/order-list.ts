import type { PrintedOrder } from '../../model/reading.ts';
import { createFinder, type Finder, triedSelectors } from '../find.ts';
import { isOrderId, orderIdInAddress } from '../page-address.ts';
import * as select from '../selectors.ts';
import { readCard } from './order-card.ts';

/** Orders that one reading may hold. */
const MOST_CARDS = 500;

/** The orders that the list shows now, in the order of the page, 500 at most. An empty list is no problem, a list without cards is. */
export function readOrderList(document: Document, _url: URL, find: Finder): PrintedOrder[] {
  const cards = findCards(document, find);
  if (cards.length === 0) reportNoCards(document, find);
  if (cards.length > MOST_CARDS) find.report('too-many-cards', `${cards.length} cards, ${MOST_CARDS} read`);
  return cards.slice(0, MOST_CARDS).map((card) => readCard(card, find));
}

/** The card elements of an order list. A badge stands beside a card, never inside: the site draws cards anew. */
export function findCards(document: Document, find: Finder = createFinder('order-list')): Element[] {
  const cards = find.all(document, select.CARD);
  return cards.length > 0 ? cards : cardsAroundLinks(document, find);
}

function reportNoCards(document: Document, find: Finder): void {
  if (find.maybe(document, select.SITE_CHECK)) {
    find.report('site-check', 'the site asks to slide a bar before it shows anything');
  } else if (!find.maybe(document, select.LIST_FRAME)) {
    find.report('no-cards', `no frame either: ${triedSelectors(select.LIST_FRAME)}`);
  } else if (!find.maybe(document, select.LIST_EMPTY)) {
    find.report('no-cards', triedSelectors(select.CARD));
  }
}

/**
 * For a list whose cards lost their class: around each detail link, the widest element that names no other order. A
 * page with one order has no such border; there it is the closest element that also links to a product.
 */
function cardsAroundLinks(document: Document, find: Finder): Element[] {
  const ids = new Map<Element, Set<string>>();
  const links = find.all(document, select.DETAIL_LINK).filter((link) => idOf(link) !== null);
  for (const link of links) {
    for (let element: Element | null = link; element; element = element.parentElement) {
      const known = ids.get(element) ?? new Set();
      ids.set(element, known.add(idOf(link) ?? ''));
    }
  }
  const severalOrders = new Set(links.map(idOf)).size > 1;
  return [...new Set(links.map((link) => (severalOrders ? widest(link, ids) : withProduct(link, find))))];
}

function idOf(link: Element): string | null {
  const id = orderIdInAddress(link.getAttribute('href'));
  return id !== null && isOrderId(id) ? id : null;
}

function widest(link: Element, ids: ReadonlyMap<Element, ReadonlySet<string>>): Element {
  let card = link;
  for (
    let element = link.parentElement;
    element && ids.get(element)?.size === 1;
    element = element.parentElement
  ) {
    card = element;
  }
  return card;
}

function withProduct(link: Element, find: Finder): Element {
  const { body } = link.ownerDocument;
  let element = link.parentElement;
  while (element && element !== body && !find.maybe(element, select.ITEM_LINK))
    element = element.parentElement;
  return element && element !== body ? element : (link.parentElement ?? link);
}
