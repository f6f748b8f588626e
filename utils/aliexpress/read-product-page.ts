import type { PrintedProduct } from '../model/printed-product.ts';
import type { Reading } from '../model/reading.ts';
import { createFinder } from './find.ts';
import { fitProduct } from './fit-product.ts';
import { pageContext } from './page-language.ts';
import { readProduct } from './readers/product.ts';

/**
 * What a product page prints, exactly as printed, with the problems met on the way; its product is null when the page
 * shows none yet or none any more. Reads the document as it is now and changes nothing. Never throws.
 */
export function readProductPage(document: Document, url: URL): Reading {
  const find = createFinder('product');
  const read = (): PrintedProduct | null => {
    try {
      const product = readProduct(document, url, find);
      return product && fitProduct(product);
    } catch (error) {
      find.report('reader-failed', error instanceof Error ? error.name : 'unknown');
      return null;
    }
  };
  const product = read();
  return {
    page: 'product',
    source: 'dom',
    ...pageContext(document, url),
    orders: [],
    product,
    problems: find.problems().slice(0, 200),
    matched: find.matched(),
  };
}
