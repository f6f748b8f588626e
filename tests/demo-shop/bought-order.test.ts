import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../utils/aliexpress/read-answer.ts';
import { askShop, DETAIL_API, LIST_API, SHOP_DAY, shopService } from '../support/shop-answers.ts';
import { BOUGHT_ORDER_ID } from './products/bought-order.ts';
import { productIdOf, productOf } from './products/product-catalogue.ts';
import { idOnHost } from './products/product-ids.ts';
import { shopState } from './shop-state.ts';
import { stockedOrder } from './stock.ts';

describe('a tab that bought a product', () => {
  const settings = { language: 'en', labels: 'new', country: 'US' } as const;
  const id = productIdOf('wig');

  it('has its order above the others, on the pages and in the data', async () => {
    const { orders } = shopState(SHOP_DAY, settings, 'small', idOnHost(id, 'www.aliexpress.us'));
    expect(orders).toHaveLength(24);
    expect(orders[0]).toMatchObject({
      orderId: BOUGHT_ORDER_ID,
      status: 'Processing',
      date: 'Nov 23, 2026',
      services: [],
      lines: [{ productId: id, title: productOf(id)?.title, tags: [] }],
    });
    const service = shopService('small');
    const list = await askShop(service, LIST_API, { statusTab: 'all' }, { bought: id });
    expect(readAnswer(list).orders[0]?.orderId).toBe(BOUGHT_ORDER_ID);
    const detail = await askShop(service, DETAIL_API, { tradeOrderId: BOUGHT_ORDER_ID }, { bought: id });
    expect(JSON.stringify(detail.data)).toContain(id);
  });

  it.each([null, '', 'nothing', '42', productIdOf('nothing')])('is none when it bought %j', (bought) => {
    const { orders } = shopState(SHOP_DAY, settings, 'small', bought);
    expect(orders).toHaveLength(23);
    expect(orders[0]?.orderId).toBe(stockedOrder('processing').orderId);
  });
});
