import { understandProduct } from '../aliexpress/understand-product.ts';
import type { Reading } from '../model/reading.ts';
import { assessProduct } from '../policy/assess-product.ts';
import type { ProductView } from '../policy/product-view.ts';
import type { InspectOptions } from './inspect.ts';

/** What `inspect` prints of a product; the shape is a contract with tests, bug reports and contributors. */
export interface InspectedProduct
  extends Pick<
    ProductView,
    | 'title'
    | 'price'
    | 'returnable'
    | 'reason'
    | 'freeReturnDays'
    | 'whoPays'
    | 'country'
    | 'unreachable'
    | 'deliveryFrom'
    | 'deliveryUntil'
    | 'gaps'
  > {
  productId: string | null;
  storeName: string | null;
  categoryPath: string[];
  isChoice: boolean | null;
  /** What the days of the promise are counted from. */
  countedFrom: 'ordered' | 'delivered' | null;
  /** Every text about returns and guarantees, word for word. */
  statements: string[];
  exclusion: string | null;
  /** What says that it may be of such goods: 'category 36', 'flag virtualProduct', 'title'. */
  exclusionSign: string | null;
}

/** The product of a reading as a buyer would be told of it; null when it has no number. */
export function inspectProduct(
  reading: Reading,
  { today, readAt, country }: InspectOptions,
): InspectedProduct | null {
  const { source, language, product: printed } = reading;
  if (!printed) return null;
  const product = understandProduct([{ source, language, country: reading.country, readAt, printed }]);
  if (!product) return null;
  const view = assessProduct(product, { today, country });
  const { goods } = product;
  return {
    productId: product.productId,
    title: view.title,
    storeName: view.store,
    price: view.price,
    categoryPath: product.categoryIds,
    returnable: view.returnable,
    reason: view.reason,
    freeReturnDays: view.freeReturnDays,
    countedFrom: view.promise?.from ?? null,
    whoPays: view.whoPays,
    statements: view.statements.flatMap(({ title, details }) =>
      title === null ? details : [title, ...details],
    ),
    exclusion: goods?.exclusion ?? null,
    exclusionSign: goods && (goods.by === 'title' ? goods.by : `${goods.by} ${goods.evidence}`),
    country: view.country,
    isChoice: product.isChoice,
    unreachable: view.unreachable,
    deliveryFrom: view.deliveryFrom,
    deliveryUntil: view.deliveryUntil,
    gaps: view.gaps,
  };
}
