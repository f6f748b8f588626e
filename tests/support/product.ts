import { emptyProduct } from '../../utils/aliexpress/answers/product-fields.ts';
import type {
  PrintedProduct,
  PrintedPromise,
  ProductLook,
  ProductSighting,
} from '../../utils/model/printed-product.ts';
import type { Reading } from '../../utils/model/reading.ts';

/* Made-up products as their pages print them. Nobody sells them: the numbers are ours. */

export const PRODUCT_ID = '1005007000000901';
export const OTHER_PRODUCT_ID = '1005007000000902';

export interface ProductSightingParts extends Partial<Omit<ProductSighting, 'printed'>> {
  printed?: Partial<PrintedProduct>;
}
export interface LookParts extends Partial<Omit<ProductLook, 'sightings'>> {
  sightings?: readonly ProductSightingParts[];
}

/** The row about returns that promises nothing, with what `parts` say of it. */
export function aPrintedPromise(parts: Partial<PrintedPromise> = {}): PrintedPromise {
  return {
    place: 'returns',
    promiseId: null,
    title: null,
    details: [],
    daysText: null,
    startCode: null,
    countryText: null,
    ...parts,
  };
}

/** The row of a page that promises a free return for so many days. */
export function freeRow(days = 90): PrintedPromise {
  return aPrintedPromise({ title: `Free returns within ${days} days` });
}

/** The same with what only the page's data says: the number of the promise, and that its days run from the order. */
export function freeTerms(days = 90, parts: Partial<PrintedPromise> = {}): PrintedPromise {
  return { ...freeRow(days), promiseId: '27', daysText: `${days}`, startCode: 'after_placed', ...parts };
}

/** A printed product of which nothing is known but number, title and `parts`. */
export function aPrintedProduct(parts: Partial<PrintedProduct> = {}): PrintedProduct {
  return { ...emptyProduct(PRODUCT_ID), title: 'Tea tin with a lid', ...parts };
}

/** An English page, seen at noon (UTC) of 1 August 2026. */
export function aProductSighting({ printed, ...parts }: ProductSightingParts = {}): ProductSighting {
  return {
    source: 'dom',
    language: 'en',
    country: null,
    readAt: Date.UTC(2026, 7, 1, 12),
    ...parts,
    printed: aPrintedProduct(printed),
  };
}

/** A look at a page at one instant; `firstReadAt` is the same one unless given. */
export function aLook({ sightings = [{}], ...parts }: LookParts = {}): ProductLook {
  const readAt = parts.readAt ?? parts.firstReadAt ?? Date.UTC(2026, 7, 1, 12);
  const productId = parts.productId ?? PRODUCT_ID;
  return {
    productId,
    firstReadAt: readAt,
    ...parts,
    readAt,
    sightings: sightings.map(({ printed, ...about }) =>
      aProductSighting({ readAt, ...about, printed: { productId, ...printed } }),
    ),
  };
}

/** The reading of a product page, or of its data. */
export function aProductReading(
  printed: Partial<PrintedProduct> | null = {},
  parts: Partial<Reading> = {},
): Reading {
  return {
    page: 'product',
    source: 'dom',
    language: 'en',
    country: null,
    orders: [],
    product: printed && aPrintedProduct(printed),
    problems: [],
    matched: {},
    ...parts,
  };
}

/** What such a page keeps of itself, as `_d_c_` has it after its last event. */
export function modulesOf(productId: string, days = 90, country = 'US'): Record<string, unknown> {
  const terms = `{27:{"displayNode":"after_placed","displayDays":${days},"countryTo":"${country}"}}`;
  return {
    GLOBAL_DATA: { globalData: { productId, localStr: 'en_US', subject: 'Tea tin', currencyCode: 'USD' } },
    PRODUCT_TITLE: { text: 'Tea tin with a lid' },
    PRICE: { productId, region: country },
    AFTER_SALE_SERVICE_BLOCK: {
      promiseId: 27,
      title: `Free returns within ${days} days`,
      params: { extParams: terms },
    },
  };
}
