import type { PageKind, Reading } from '../model/reading.ts';
import { isRussianOrderPage, orderPageKindOf } from './page-kind.ts';
import { type PageReaders, readWith } from './read-with.ts';
import { findDetail, readOrderDetail } from './readers/order-detail.ts';
import { findCards, readOrderList } from './readers/order-list.ts';
import { readTracking } from './readers/tracking.ts';

const READERS: PageReaders = {
  'order-list': readOrderList,
  'order-detail': readOrderDetail,
  tracking: readTracking,
};

/** What an order page (or one of another kind) prints: see readWith. A door of its own, so that the script for these pages stays small. */
export function readOrderPage(document: Document, url: URL, kind = orderPageKindOf(url)): Reading {
  return readWith(READERS, shownKind(document, url, kind), document, url, (find) => {
    if (isRussianOrderPage(url)) find.report('aliexpress-ru', 'orders of aliexpress.ru cannot be read');
  });
}

/** The deep link '#/detail?orderId=' opens inside the list: what is drawn decides. */
function shownKind(document: Document, url: URL, kind: PageKind): PageKind {
  const isDeepLink = kind === 'order-detail' && url.hash !== '';
  if (!isDeepLink || findDetail(document) || findCards(document).length === 0) return kind;
  return 'order-list';
}
