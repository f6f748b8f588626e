import type { Data, ShopAnswer } from '../demo-shop/answers/question.ts';
import { DataService, type TabWords } from '../demo-shop/data-service.ts';
import type { Stock } from '../demo-shop/stock.ts';

/* The demo shop's data answers without a server and a page. */

export const SHOP_DAY = '2026-11-23';

export const LIST_API = 'mtop.aliexpress.trade.buyer.order.list';
export const DETAIL_API = 'mtop.aliexpress.trade.buyer.order.detail';
export const COUNT_API = 'mtop.aliexpress.trade.buyer.order.count';
export const TRACKING_API = 'mtop.ae.ld.querydetail';
export const CASES_API = 'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer';

export function shopService(stock: Stock): DataService {
  return new DataService(() => SHOP_DAY, stock);
}

/** The answer to a question of a tab. */
export function askShop(
  service: DataService,
  api: string,
  data: Data = {},
  tab: TabWords = {},
): Promise<ShopAnswer> {
  return service.answer({ api, v: '1.0', data, tab });
}

/** The blocks of an answer by tag, in no order. */
export function blocksOf(answer: ShopAnswer, tag: string): { key: string; fields: Data }[] {
  const blocks = recordOf(answer.data.data);
  return Object.entries(blocks)
    .filter(([, block]) => recordOf(block).tag === tag)
    .map(([key, block]) => ({ key, fields: recordOf(recordOf(block).fields) }));
}

/** What the data of a question for the next page must be: everything that the site gave, with the page raised. */
export function nextPageData(answer: ShopAnswer): { params: string } {
  const [body] = blocksOf(answer, 'pc_om_list_body');
  const [action] = blocksOf(answer, 'pc_om_list_header_action');
  if (!body || !action) throw new RangeError('no list in the answer');
  const { linkage, hierarchy, endpoint } = answer.data;
  const data = {
    [body.key]: { fields: { ...body.fields, pageIndex: Number(body.fields.pageIndex) + 1 } },
    [action.key]: { fields: action.fields },
  };
  return {
    params: JSON.stringify({
      data: JSON.stringify(data),
      linkage: JSON.stringify(linkage),
      hierarchy: JSON.stringify(hierarchy),
      endpoint: JSON.stringify(endpoint),
      operator: body.key,
    }),
  };
}

export function recordOf(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
