// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../utils/aliexpress/read-page.ts';
import { readProductData } from '../../utils/aliexpress/read-product-data.ts';
import type { PrintedProduct } from '../../utils/model/printed-product.ts';
import { SHOP_DAY } from '../support/shop-answers.ts';
import { eraCPage } from './client/era-c-page.ts';
import { clearHead, showHead } from './client/product-head.ts';
import { shipToControl } from './client/ship-to.ts';
import { printProduct } from './products/print-product.ts';
import { PRODUCT_IDS, productIdOf } from './products/product-catalogue.ts';
import type { ProductLanguage } from './products/product-languages.ts';
import type { ShopCountry } from './shop-languages.ts';

const noop = () => undefined;

afterEach(() => {
  clearHead();
  document.body.replaceChildren();
});

describe.each<{ host: string; language: ProductLanguage; country: ShopCountry; names: string[] }>([
  { host: 'www.aliexpress.com', language: 'en', country: 'UK', names: Object.keys(PRODUCT_IDS) },
  { host: 'pl.aliexpress.com', language: 'pl', country: 'PL', names: ['unreachable'] },
  { host: 'www.aliexpress.us', language: 'en', country: 'US', names: ['earrings'] },
  { host: 'he.aliexpress.com', language: 'he', country: 'IL', names: ['free-return'] },
])('data and page of a product on $host', ({ names, ...onlooker }) => {
  it.each(names)('tell the same: %s', (name) => {
    const product = printProduct(productIdOf(name), { ...onlooker, today: SHOP_DAY });
    if (!product) throw new RangeError(`no product ${name}`);
    showHead(product);
    for (const [place, { modules }] of product.skus.entries()) {
      const { node } = eraCPage({
        product,
        choice: { place, quantity: 1 },
        rowsAfter: 0,
        onSku: noop,
        onBuy: noop,
      });
      document.body.replaceChildren(shipToControl(product, noop), node);
      const page = readPage(document, new URL(product.canonical));
      const data = readProductData({ lifeCycleEventList: [{ type: 'RENDER', data: modules }] });
      expect([page.problems, data.problems]).toEqual([[], []]);
      expect(page.product).not.toBeNull();
      expect(toldBy(page.product)).toEqual(toldBy(data.product));
      expect(data.product?.categoryIds[0]).toBe(page.product?.categoryIds[0]);
    }
  });
});

/** What both can tell. Ids, days and what they are counted from stand in the data alone. */
function toldBy(product: PrintedProduct | null | undefined) {
  return {
    productId: product?.productId,
    title: product?.title,
    store: product?.store?.name,
    price: product?.price?.text,
    country: product?.countryText,
    specifications: product?.specifications,
    promises: product?.promises
      .filter(({ place }) => place === 'returns' || place === 'delivery')
      .map(({ place, title }) => [place, title])
      .toSorted(),
  };
}
