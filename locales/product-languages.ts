import { exclusion, rule, source } from './en/order-details.ts';
import * as texts from './en/product.ts';

/** Every language with the texts of the panel on product pages, which bundles this and no more. */
export const PRODUCT_LANGUAGES = { en: { ...texts, exclusion, rule, source } };
