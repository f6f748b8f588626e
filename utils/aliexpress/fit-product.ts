import type { PrintedProduct } from '../model/printed-product.ts';
import { fitted } from './fit-printed.ts';

/** Limits of the model's schema for a product, in the form of those for orders. */
const MOST: Readonly<Record<string, number>> = {
  title: 1000,
  categoryIds: 12,
  flags: 12,
  specifications: 60,
  'specifications.value': 500,
  promises: 20,
  'promises.title': 500,
  'promises.details': 12,
  'details.': 1000,
};

/** The same product with every text and list cut to what the model allows: one that is too long would cost the reading. */
export function fitProduct(product: PrintedProduct): PrintedProduct {
  return fitted(product, MOST);
}
