import type { Reading } from '../model/reading.ts';
import { pageKindOf } from './page-kind.ts';
import { readCasePage } from './read-case-page.ts';
import { readOrderPage } from './read-order-page.ts';
import { readProductPage } from './read-product-page.ts';

/** What any page of the site prints: see readWith. */
export function readPage(document: Document, url: URL): Reading {
  const kind = pageKindOf(url);
  if (kind === 'product') return readProductPage(document, url);
  return kind === 'case' || kind === 'dispute-form'
    ? readCasePage(document, url)
    : readOrderPage(document, url, kind);
}
