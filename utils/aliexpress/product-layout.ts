import type { PrintedProduct } from '../model/printed-product.ts';
import type { Reading } from '../model/reading.ts';
import type { JsonRecord } from './answers/json-values.ts';
import { createFinder, type Finder } from './find.ts';
import { fitProduct } from './fit-product.ts';
import { countryCode } from './page-language.ts';

/** One form in which the site has the data of a product page. */
export interface ProductLayout {
  hasShape: (data: JsonRecord) => boolean;
  read: (data: JsonRecord, find: Finder) => PrintedProduct | null;
  /** Primary language tag of the page, or null. */
  languageOf: (data: JsonRecord) => string | null;
}

/** What data of that layout says: a product with number and title, or none and a problem. Never throws. */
export function readLayout(layout: ProductLayout, data: JsonRecord): Reading {
  const find = createFinder('product');
  const product = readSafely(layout, data, find);
  return {
    page: 'product',
    source: 'data',
    language: layout.languageOf(data),
    country: countryCode(product?.countryText),
    orders: [],
    product,
    problems: find.problems().slice(0, 200),
    matched: find.matched(),
  };
}

function readSafely(layout: ProductLayout, data: JsonRecord, find: Finder): PrintedProduct | null {
  try {
    const product = layout.read(data, find);
    if (product === null || (product.productId !== null && product.title !== null))
      return product && fitProduct(product);
    find.report('no-data', product.productId === null ? 'no product number' : 'no title');
  } catch (error) {
    find.report('reader-failed', error instanceof Error ? error.name : 'unknown');
  }
  return null;
}
