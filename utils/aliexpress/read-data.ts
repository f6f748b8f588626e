import type { Reading } from '../model/reading.ts';
import { readAnswer } from './read-answer.ts';
import { readProductData } from './read-product-data.ts';

/** What any data of the site says, of orders or of a product: see readAnswer and readProductData. */
export function readData(data: unknown, asked: URL | null = null): Reading {
  const product = readProductData(data);
  return product.page === 'unknown' ? readAnswer(data, asked) : product;
}
