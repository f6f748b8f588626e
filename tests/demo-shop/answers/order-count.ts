import type { ShopStatus } from '../shop-languages.ts';
import type { Data, Question } from './question.ts';

/** The data of `mtop.aliexpress.trade.buyer.order.count`: how many orders wait, the numbers as texts. */
export function orderCountData({ orders }: Question): Data {
  const count = (status: ShopStatus) => String(orders.filter(({ spec }) => spec.status === status).length);
  return {
    module: {
      shipped: count('awaiting-delivery'),
      processing: count('processing'),
      unpaid: count('to-pay'),
    },
  };
}
