// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { listPaging } from '../../../utils/aliexpress/answers/list-paging.ts';
import { questionOf, type SiteTask } from '../../../utils/aliexpress/questions.ts';
import { readSiteAnswer } from '../../../utils/aliexpress/read-site-answer.ts';
import { requestOf } from '../../../utils/gathering/read-only-calls.ts';
import type { DataService } from '../../demo-shop/data-service.ts';
import { stockedOrder, stockedOrders } from '../../demo-shop/stock.ts';
import { shopService } from '../../support/shop-answers.ts';

const PAGE = new URL('https://www.aliexpress.com/p/order/index.html');
/** Central Europe in winter, as JavaScript counts it. */
const BERLIN = -60;

let page: Document;
let service: DataService;

beforeEach(() => {
  page = accountPage('aep_usuc_f=site=glo&region=DE&c_tp=EUR&b_locale=de_DE');
  service = shopService('cases');
});

function accountPage(cookie: string): Document {
  const shown = document.implementation.createHTMLDocument('');
  Object.defineProperty(shown, 'cookie', { value: cookie });
  return shown;
}

/** What the demo shop answers to a task, read as our script in the tab reads it. */
async function answerTo(task: SiteTask, change: (text: string) => string = (text) => text) {
  const { call, data } = questionOf(task, page, BERLIN);
  const request = requestOf(call, data);
  const tab = { language: 'de', country: 'DE', labels: 'new' };
  const answer = await service.answer({ ...request, tab });
  return readSiteAnswer(task, change(JSON.stringify(answer)), page, PAGE);
}

describe('questions', () => {
  it.each<[SiteTask, string, object]>([
    [{ type: 'counts' }, 'counts', { clientPlatform: 'pc' }],
    [
      { type: 'list', period: '6m', next: null },
      'list',
      {
        clientPlatform: 'pc',
        _lang: 'de_DE',
        shipToCountry: 'DE',
        timeZone: 'GMT+0100',
        _currency: 'EUR',
        statusTab: 'all',
        renderType: 'init',
        timeOption: '6m',
      },
    ],
    [{ type: 'list', period: '6m', next: '{"data":"…"}' }, 'next-list', { params: '{"data":"…"}' }],
    [
      { type: 'cases', page: 2 },
      'cases',
      {
        pageNo: 2,
        size: 10,
        sortOrder: 'DESC',
        reverseStatus: 1,
        shopName: '',
        tradeOrderId: '',
        shipTo: 'DE',
        _lang: 'de_DE',
      },
    ],
    [
      { type: 'detail', orderId: '8200000000000001' },
      'detail',
      {
        clientPlatform: 'pc',
        _lang: 'de_DE',
        shipToCountry: 'DE',
        timeZone: 'GMT+0100',
        tradeOrderId: '8200000000000001',
      },
    ],
    [
      { type: 'tracking', orderId: '8200000000000001' },
      'tracking',
      {
        tradeOrderId: '8200000000000001',
        tradeOrderLineId: '',
        terminalType: 'PC',
        needPageDisplayInfo: true,
        timeZone: 'GMT+01:00',
        _lang: 'de_DE',
        _currency: 'EUR',
      },
    ],
  ])('%o', (task, call, data) => {
    expect(questionOf(task, page, BERLIN)).toEqual({ call, data });
  });

  it.each([
    [0, 'GMT+0000'],
    [300, 'GMT-0500'],
    [-330, 'GMT+0530'],
    [-765, 'GMT+1245'],
    [210, 'GMT-0330'],
  ])('know the zone of an offset of %i minutes', (offset, zone) => {
    expect(questionOf({ type: 'detail', orderId: '1' }, page, offset).data.timeZone).toBe(zone);
  });

  it('leave out what the page does not tell', () => {
    const { data } = questionOf({ type: 'list', period: 'all', next: null }, accountPage(''), 0);
    expect(Object.keys(data).toSorted()).toEqual([
      'clientPlatform',
      'renderType',
      'statusTab',
      'timeOption',
      'timeZone',
    ]);
    const odd = accountPage('aep_usuc_f=b_locale=<script>');
    expect(questionOf({ type: 'detail', orderId: '1' }, odd, 0).data).not.toHaveProperty('_lang');
  });
});

describe('answers', () => {
  it('of the list tell how it goes on, and each page leads to the next', async () => {
    const ids: (string | null)[] = [];
    let next: string | null = null;
    for (let pages = 1; ; pages += 1) {
      const answer = await answerTo({ type: 'list', period: 'all', next });
      ids.push(...answer.reading.orders.map(({ orderId }) => orderId));
      expect(answer).toMatchObject({
        refusal: null,
        reading: { page: 'order-list', source: 'data', language: 'de' },
      });
      if (answer.hasMore === false) break;
      ({ next } = answer);
      expect(next).not.toBeNull();
      expect(pages).toBeLessThan(10);
    }
    expect(ids).toEqual(stockedOrders('cases').map(({ orderId }) => orderId));
  });

  it('of an order tell that order', async () => {
    const { orderId } = stockedOrder('five-days-by-detail');
    const { reading } = await answerTo({ type: 'detail', orderId });
    expect(reading).toMatchObject({ page: 'order-detail', country: 'DE', orders: [{ orderId }] });
    const tracking = await answerTo({ type: 'tracking', orderId });
    expect(tracking.reading).toMatchObject({ page: 'tracking', orders: [{ orderId, parcels: [{}] }] });
  });

  it('that name another order than was asked for tell nothing', async () => {
    const { orderId } = stockedOrder('five-days-by-detail');
    const other = stockedOrder('three-days').orderId;
    for (const type of ['detail', 'tracking'] as const) {
      const answer = await answerTo({ type, orderId }, (text) => text.replaceAll(orderId, other));
      expect(answer.reading.orders).toEqual([]);
    }
  });

  it('of cases tell how many there are, and of tabs what they count', async () => {
    const cases = await answerTo({ type: 'cases', page: 1 });
    expect(cases.total).toBeGreaterThan(3);
    expect(cases.reading.orders.some((order) => order.cases.length > 0)).toBe(true);
    expect((await answerTo({ type: 'counts' })).counts).toEqual({
      unpaid: expect.any(Number),
      processing: expect.any(Number),
      shipped: expect.any(Number),
    });
  });

  it.each(['counts', 'list', 'cases', 'detail', 'tracking'] as const)(
    'that refuse a question about %s say why',
    async (type) => {
      service.faults = { code: 'FAIL_SYS_SESSION_EXPIRED', after: 0 };
      const task = { type, period: 'all', next: null, page: 1, orderId: '8200000000000001' } as SiteTask;
      expect(await answerTo(task)).toMatchObject({
        refusal: 'FAIL_SYS_SESSION_EXPIRED',
        reading: { orders: [] },
      });
    },
  );

  it.each([
    '',
    'null',
    '[]',
    '{"ret":7}',
    '{"data":{"data":{"x":7}}}',
    '{"ret":["SUCCESS"],"data":{"module":{"total":"many"}}}',
  ])('that are none, %s, tell nothing', (text) => {
    for (const task of [
      { type: 'cases', page: 1 },
      { type: 'counts' },
      { type: 'list', period: 'all', next: null },
    ] as const) {
      expect(readSiteAnswer(task, text, page, PAGE)).toMatchObject({
        hasMore: null,
        next: null,
        total: null,
        counts: null,
        reading: { orders: [] },
      });
    }
  });
});

describe('listPaging', () => {
  const answer = (parts: object = {}, body: object = {}) => ({
    data: {
      data: {
        pc_om_list_body_7: {
          tag: 'pc_om_list_body',
          id: '7',
          fields: { hasMore: 'true', pageIndex: '3', ...body },
        },
        pc_om_list_header_action_8: { tag: 'pc_om_list_header_action', fields: { statusTab: 'all' } },
      },
      linkage: { signature: 's' },
      hierarchy: { root: 'r' },
      endpoint: { mode: 'pc' },
      ...parts,
    },
  });

  it('raises the page and gives every signed part back as it came', () => {
    const { hasMore, next } = listPaging(answer());
    expect(hasMore).toBe(true);
    const sent = JSON.parse(next ?? '');
    expect(sent).toEqual({
      data: expect.any(String),
      linkage: '{"signature":"s"}',
      hierarchy: '{"root":"r"}',
      endpoint: '{"mode":"pc"}',
      operator: 'pc_om_list_body_7',
    });
    expect(JSON.parse(sent.data)).toEqual({
      pc_om_list_body_7: { tag: 'pc_om_list_body', id: '7', fields: { hasMore: 'true', pageIndex: 4 } },
      pc_om_list_header_action_8: { tag: 'pc_om_list_header_action', fields: { statusTab: 'all' } },
    });
  });

  it.each<[string, object]>([
    ['no linkage', answer({ linkage: undefined })],
    ['no hierarchy', answer({ hierarchy: null })],
    ['an endpoint that is none', answer({ endpoint: 'pc' })],
    ['no number of the page', answer({}, { pageIndex: 'three' })],
    ['no body', { data: { data: {}, linkage: {}, hierarchy: {}, endpoint: {} } }],
  ])('%s: nothing to go on with', (_what, given) => {
    expect(listPaging(Object.fromEntries(Object.entries(given))).next).toBeNull();
  });
});
