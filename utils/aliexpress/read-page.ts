import type { PageKind, PrintedOrder, Reading } from '../model/reading.ts';
import { createFinder, type Finder } from './find.ts';
import { isRussianOrderPage, pageKindOf } from './page-kind.ts';
import { pageContext } from './page-language.ts';
import { findDetail, readOrderDetail } from './readers/order-detail.ts';
import { findCards, readOrderList } from './readers/order-list.ts';
import { readTracking } from './readers/tracking.ts';

type PageReader = (document: Document, url: URL, find: Finder) => PrintedOrder[];

/** Kinds without an entry are told apart, and nothing of an order is read from them. */
const READERS: Partial<Record<PageKind, PageReader>> = {
  'order-list': readOrderList,
  'order-detail': readOrderDetail,
  tracking: readTracking,
};

/**
 * What a page of the site prints, exactly as printed, with the problems met on the way. Reads the document as it is
 * now and changes nothing; a page that is still being drawn must be read again. Never throws: a page without a reader
 * gives a reading without orders, a failing reader a problem.
 */
export function readPage(document: Document, url: URL): Reading {
  const kind = shownKind(document, url);
  const find = createFinder(kind);
  if (isRussianOrderPage(url)) find.report('aliexpress-ru', 'orders of aliexpress.ru cannot be read');
  return {
    page: kind,
    source: 'dom',
    ...pageContext(document, url),
    orders: readOrders(kind, document, url, find),
    problems: find.problems().slice(0, 200),
    matched: find.matched(),
  };
}

/** The deep link '#/detail?orderId=' opens inside the list: what is drawn decides. */
function shownKind(document: Document, url: URL): PageKind {
  const kind = pageKindOf(url);
  const isDeepLink = kind === 'order-detail' && url.hash !== '';
  if (!isDeepLink || findDetail(document) || findCards(document).length === 0) return kind;
  return 'order-list';
}

function readOrders(kind: PageKind, document: Document, url: URL, find: Finder): PrintedOrder[] {
  try {
    return (READERS[kind]?.(document, url, find) ?? []).slice(0, 500);
  } catch (error) {
    find.report('reader-failed', error instanceof Error ? error.name : 'unknown');
    return [];
  }
}
