import { productLookSchema } from './printed-product.ts';
import { finite, listOf, text, z } from './zod.ts';

/** Looks that are kept of one product: several days, variants and countries. */
export const MOST_PRODUCT_LOOKS = 12;

/**
 * A product the user looked at, with what its page said. What belongs to an order is copied to it, so that a product
 * can go when it was not looked at for long; `seenAt` (epoch ms, UTC) is the index key for that.
 */
export const storedProductSchema = z.object({
  productId: text(),
  looks: listOf(productLookSchema, MOST_PRODUCT_LOOKS),
  seenAt: finite(),
});
export type StoredProduct = z.infer<typeof storedProductSchema>;
