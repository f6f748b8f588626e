import type { PageKind, PrintedOrder, Reading } from '../model/reading.ts';
import { createFinder, type Finder } from './find.ts';
import { pageContext } from './page-language.ts';

export type PageReader = (document: Document, url: URL, find: Finder) => PrintedOrder[];

/** Kinds without an entry are told apart, and nothing of an order is read from them. */
export type PageReaders = Partial<Record<PageKind, PageReader>>;

/**
 * What a page of that kind prints, exactly as printed, with the problems met on the way. Reads the document as it is
 * now and changes nothing; a page that is still being drawn must be read again. Never throws: a page without a reader
 * gives a reading without orders, a failing reader a problem. `remark` reports what the address alone tells.
 */
export function readWith(
  readers: PageReaders,
  kind: PageKind,
  document: Document,
  url: URL,
  remark: (find: Finder) => void = () => undefined,
): Reading {
  const find = createFinder(kind);
  remark(find);
  return {
    page: kind,
    source: 'dom',
    ...pageContext(document, url),
    orders: readOrders(readers[kind], document, url, find),
    problems: find.problems().slice(0, 200),
    matched: find.matched(),
  };
}

function readOrders(
  read: PageReader | undefined,
  document: Document,
  url: URL,
  find: Finder,
): PrintedOrder[] {
  try {
    return (read?.(document, url, find) ?? []).slice(0, 500);
  } catch (error) {
    find.report('reader-failed', error instanceof Error ? error.name : 'unknown');
    return [];
  }
}
