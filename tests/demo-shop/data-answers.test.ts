import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../utils/aliexpress/read-answer.ts';
import { addDays } from '../../utils/model/plain-date.ts';
import type { PrintedCase } from '../../utils/model/reading.ts';
import {
  askShop,
  blocksOf,
  CASES_API,
  COUNT_API,
  DETAIL_API,
  LIST_API,
  nextPageData,
  recordOf,
  SHOP_DAY,
  shopService,
  TRACKING_API,
} from '../support/shop-answers.ts';
import type { ShopAnswer } from './answers/question.ts';
import type { DataService } from './data-service.ts';
import { deliveredDay, parcelsOf } from './order-spec.ts';
import { type Stock, stockedOrder, stockedOrders } from './stock.ts';

const FIRST_PAGE = { statusTab: 'all', renderType: 'init', clientPlatform: 'pc', timeOption: 'all' };
const idsOf = (answer: ShopAnswer) => readAnswer(answer).orders.map(({ orderId }) => orderId);
const stockIds = (stock: Stock) => stockedOrders(stock).map(({ orderId }) => orderId);

/** Every page of the list, to the one that says that nothing follows. */
async function everyPage(service: DataService, first: Record<string, unknown>): Promise<ShopAnswer[]> {
  const answers = [await askShop(service, LIST_API, first)];
  for (let answer = answers[0]; answer && hasMore(answer); answer = answers.at(-1)) {
    answers.push(await askShop(service, LIST_API, nextPageData(answer)));
  }
  return answers;
}

function hasMore(answer: ShopAnswer): boolean {
  return blocksOf(answer, 'pc_om_list_body')[0]?.fields.hasMore === true;
}

describe('the stock', () => {
  it.each([
    ['small', 23],
    ['cases', 38],
    ['large', 2_000],
  ] as const)('%s has %i orders, each with its own number', (stock, count) => {
    expect(new Set(stockIds(stock)).size).toBe(count);
    expect(stockIds(stock)).toHaveLength(count);
  });

  it('of every size tells of things in their order, and of nothing ahead', () => {
    for (const { spec } of [...stockedOrders('cases'), ...stockedOrders('large')]) {
      const delivered = deliveredDay(spec) ?? spec.shipped;
      const days = [spec.ordered, spec.paid, spec.shipped, delivered, spec.completed];
      const known = days.filter((day) => day !== undefined);
      expect([spec.name, known]).toEqual([spec.name, known.toSorted((a, b) => a - b)]);
      expect(Math.max(...known)).toBeLessThanOrEqual(0);
      for (const { opened, changed, line } of spec.cases ?? []) {
        expect(spec.lines[line]).toBeDefined();
        expect([spec.name, spec.ordered <= opened && opened <= changed && changed < 0]).toEqual([
          spec.name,
          true,
        ]);
      }
    }
  });

  it('large goes back three years, most of it completed', () => {
    const specs = stockedOrders('large').map(({ spec }) => spec);
    expect(specs.at(-1)?.ordered).toBeLessThan(-1_090);
    const share = (status: string) => specs.filter((spec) => spec.status === status).length / specs.length;
    expect(share('completed')).toBeGreaterThan(0.85);
    for (const status of ['to-pay', 'processing', 'awaiting-delivery', 'canceled', 'expired']) {
      expect([status, share(status) > 0]).toEqual([status, true]);
    }
  });
});

describe('the order list', () => {
  it('gives each of 2,000 orders once, in 200 pages', async () => {
    const answers = await everyPage(shopService('large'), FIRST_PAGE);
    expect(answers).toHaveLength(200);
    expect(answers.flatMap(idsOf)).toEqual(stockIds('large'));
    const last = answers.at(-1);
    expect(last && blocksOf(last, 'pc_om_list_body')[0]?.fields).toMatchObject({
      hasMore: false,
      pageIndex: 200,
      pageSize: 10,
    });
  });

  it('is ordered by its hierarchy and not by its keys', async () => {
    const answer = await askShop(shopService('small'), LIST_API, FIRST_PAGE);
    const keys = blocksOf(answer, 'pc_om_list_order').map(({ fields }) => fields.orderId);
    expect(keys).not.toEqual(idsOf(answer));
    expect(keys.toSorted()).toEqual(idsOf(answer).toSorted());
  });

  it('wants the whole record of the page before, which is good for one page only', async () => {
    const service = shopService('small');
    const first = await askShop(service, LIST_API, FIRST_PAGE);
    const second = await askShop(service, LIST_API, nextPageData(first));
    expect(idsOf(second)).toEqual(stockIds('small').slice(10, 20));
    expect(second.data.linkage).not.toEqual(first.data.linkage);
    // The same question again is still the question for the next page.
    expect(idsOf(await askShop(service, LIST_API, nextPageData(first)))).toEqual(idsOf(second));

    const stale = nextPageData({ ...second, data: { ...second.data, linkage: first.data.linkage } });
    const params = recordOf(JSON.parse(nextPageData(second).params));
    const incomplete = ['linkage', 'hierarchy', 'endpoint', 'operator', 'data'].map((missing) => ({
      params: JSON.stringify({ ...params, [missing]: undefined }),
    }));
    const made = { params: JSON.stringify({ ...params, linkage: '{"signature":"made up"}' }) };
    for (const data of [stale, made, ...incomplete]) {
      const answer = await askShop(service, LIST_API, data);
      expect(answer).toMatchObject({ ret: ['SUCCESS::success'], data: {} });
      expect(answer.data).toEqual({});
    }
    expect(idsOf(await askShop(service, LIST_API, nextPageData(second)))).toHaveLength(3);
  });

  it.each([
    ['6m', 183],
    ['1y', 365],
    ['2y', 730],
  ])('of the period %s goes back %i days', async (timeOption, days) => {
    const answers = await everyPage(shopService('large'), { ...FIRST_PAGE, timeOption });
    const wanted = stockedOrders('large').filter(({ spec }) => spec.ordered >= -days);
    expect(answers.flatMap(idsOf)).toEqual(wanted.map(({ orderId }) => orderId));
  });

  it('counts on its tabs what the counts say', async () => {
    const service = shopService('large');
    const { data } = await askShop(service, COUNT_API);
    const counted: Record<string, string> = {};
    for (const tab of ['shipped', 'processing', 'unpaid']) {
      const answers = await everyPage(service, { ...FIRST_PAGE, statusTab: tab });
      counted[tab] = String(answers.flatMap(idsOf).length);
    }
    expect(data).toEqual({ module: counted });
    expect(Object.values(counted)).not.toContain('0');
  });

  it('of an account without orders says that nothing follows', async () => {
    const answer = await askShop(shopService('small'), LIST_API, FIRST_PAGE, { mode: 'empty' });
    expect(idsOf(answer)).toEqual([]);
    expect(hasMore(answer)).toBe(false);
    expect(readAnswer(answer).problems).toEqual([]);
  });
});

describe('the detail and the tracking answer', () => {
  const { orderId } = stockedOrder('parcel-under-way');

  it.each([[{ orderId }], [{ tradeOrderId: '8212999999999999' }], [{}]])(
    'to %j is success with nothing in it',
    async (data) => {
      const service = shopService('cases');
      const detail = await askShop(service, DETAIL_API, data);
      expect(detail.ret).toEqual(['SUCCESS::success']);
      expect(blocksOf(detail, 'detail_order_status_block')).toMatchObject([{ fields: {} }]);
      expect(readAnswer(detail)).toMatchObject({ page: 'order-detail', orders: [] });
      expect(readAnswer(await askShop(service, TRACKING_API, data)).orders).toEqual([]);
    },
  );

  it('names its order by numbers, and takes them as well', async () => {
    const detail = await askShop(shopService('cases'), DETAIL_API, { tradeOrderId: Number(orderId) });
    expect(blocksOf(detail, 'detail_simple_order_info_component')[0]?.fields.tradeOrderId).toBe(
      Number(orderId),
    );
  });

  it.each(stockedOrders('cases').map(({ spec }) => spec.name))(
    'of %s has a parcel for each package',
    async (name) => {
      const { orderId: id, spec } = stockedOrder(name);
      const answer = await askShop(shopService('cases'), TRACKING_API, { tradeOrderId: id });
      const packages = recordOf(answer.data.module).trackingDetailLineList;
      const parcels = parcelsOf(spec);
      expect(packages).toHaveLength(parcels.length);
      for (const [place, { delivered, lines }] of parcels.entries()) {
        const told = recordOf(Array.isArray(packages) ? packages[place] : null);
        expect(recordOf(told.etaInfo).etaSceneCode).toBe(
          delivered === undefined ? 'FULFILLLMENT_PROMISE_ETA' : 'REAL_DELIVERY',
        );
        expect(told.packageItemList).toHaveLength(lines.length);
        const events = Array.isArray(told.detailList) ? told.detailList.map(recordOf) : [];
        const times = events.map(({ time }) => Number(time));
        expect(times).toEqual(times.toSorted((a, b) => b - a));
        expect(events.some(({ trackingPrimaryCode }) => trackingPrimaryCode === 'AE_GTMS_SIGNED')).toBe(
          delivered !== undefined,
        );
      }
    },
  );
});

describe('the list of cases', () => {
  const caseCount = (stock: Stock) => stockedOrders(stock).flatMap(({ spec }) => spec.cases ?? []).length;

  it.each(['small', 'cases', 'large'] as const)(
    'of the stock %s comes in pages, the newest first',
    async (stock) => {
      const service = shopService(stock);
      const total = caseCount(stock);
      const cases: { caseId: string | null; openedText: string | null }[] = [];
      for (let pageNo = 1; (pageNo - 1) * 10 < Math.max(total, 1); pageNo += 1) {
        const answer = await askShop(service, CASES_API, { pageNo, size: 10, reverseStatus: 1 });
        expect(answer.data.module).toMatchObject({ total, pages: 0 });
        cases.push(...readAnswer(answer).orders.flatMap((order) => order.cases));
      }
      expect(new Set(cases.map(({ caseId }) => caseId)).size).toBe(total);
      expect(cases).toHaveLength(total);
      const after = await askShop(service, CASES_API, { pageNo: 99, size: 10 });
      expect(recordOf(after.data.module).items).toEqual([]);
    },
  );

  it('tells each case with its line, state and days', async () => {
    const service = shopService('cases');
    const answers = [1, 2].map((pageNo) => askShop(service, CASES_API.toLowerCase(), { pageNo }));
    const orders = (await Promise.all(answers)).flatMap((answer) => readAnswer(answer).orders);
    const told = Object.fromEntries(orders.map((order) => [order.orderId, order.cases]));
    const caseOf = (cases: PrintedCase[] | undefined, line: number) =>
      cases?.find(({ lineId }) => lineId?.endsWith(String(line + 1)));
    const statuses = Object.fromEntries(
      stockedOrders('cases').flatMap(({ spec, orderId }) =>
        (spec.cases ?? []).map(({ state, line }) => [state, caseOf(told[orderId], line)?.statusCode]),
      ),
    );
    expect(statuses).toEqual({
      'seller-answers': '2',
      'buyer-answers': '2',
      'aliexpress-decides': '2',
      'seller-gives-address': '2',
      'buyer-ships-back': '3',
      'seller-checks-return': '2',
      'warehouse-checks-return': '2',
      'refund-on-its-way': '2',
      refunded: '4',
      refused: '4',
      cancelled: '4',
    });
    const { orderId } = stockedOrder('case-refused');
    expect(told[orderId]).toMatchObject([
      {
        caseId: '6213000001050001',
        lineId: '8213000001050001',
        openedText: `${addDays(SHOP_DAY, -39)} 09:15:00`,
        changedText: `${addDays(SHOP_DAY, -25)} 16:40:00`,
        url: expect.stringContaining(
          'https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=',
        ),
      },
    ]);
    const returns = await askShop(service, CASES_API, { reverseStatus: 3 });
    expect(recordOf(returns.data.module).total).toBe(1);
  });
});
