import { request } from 'node:http';
import { request as requestOverTls } from 'node:https';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNT_API, recordOf, SHOP_DAY } from '../support/shop-answers.ts';
import { foreignRequests } from '../support/walk.ts';
import { productIdOf } from './products/product-catalogue.ts';
import { type Shop, serveShop } from './serve-shop.ts';
import { stockedOrders } from './stock.ts';

describe('the shop behind its proxy', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await serveShop(() => SHOP_DAY, { stock: 'cases' });
  });
  afterAll(() => shop.close());

  /** Status and text of an address of the shop, asked as a browser does. */
  async function load(url: string, body?: unknown): Promise<{ status: number; body: string }> {
    const { host, pathname, search } = new URL(url);
    const socket = await tunnel(host);
    return new Promise((done, fail) => {
      const options = {
        socket,
        host,
        path: pathname + search,
        method: body === undefined ? 'GET' : 'POST',
        rejectUnauthorized: false,
        agent: false as const,
      };
      requestOverTls(options, async (answer) => {
        done({ status: answer.statusCode ?? 0, body: await text(answer) });
      })
        .once('error', fail)
        .end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  function tunnel(host: string): Promise<Socket> {
    return new Promise((done, fail) => {
      request({ host: '127.0.0.1', port: shop.proxyPort, method: 'CONNECT', path: `${host}:443` })
        .once('connect', (_answer, socket) => done(socket as Socket))
        .once('error', fail)
        .end();
    });
  }

  it.each([
    'https://www.aliexpress.com/',
    'https://www.aliexpress.com/p/order/index.html',
    'https://de.aliexpress.com/p/reverse-pages/start.html?reverseOrderLineId=1',
    'https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=1&reverseOrderLineId=2',
    'https://m.aliexpress.com/p/refund-amount/detail.html?tradeOrderLineId=1',
    'https://pl.aliexpress.com/item/1005007000000000.html',
    'https://www.aliexpress.us/i/3256806813725358.html',
  ])('serves %s', async (url) => {
    const { status, body } = await load(url);
    expect([status, body.includes('/shop/app.ts')]).toEqual([200, true]);
  });

  it('answers questions, keeps them, and fails when told to', async () => {
    const ask = async () => JSON.parse((await load('https://www.aliexpress.com/shop/data', question)).body);
    const question = { api: COUNT_API, v: '1.0', data: { clientPlatform: 'pc' }, tab: {} };
    expect(recordOf(await ask())).toMatchObject({ api: COUNT_API, ret: ['SUCCESS::success'] });
    shop.faults = { code: 'FAIL_SYS_TRAFFIC_LIMIT', after: 0 };
    expect(recordOf(await ask()).ret).toEqual([expect.stringMatching(/^FAIL_SYS_TRAFFIC_LIMIT/)]);
    shop.faults.code = null;
    expect(recordOf(await ask()).ret).toEqual(['SUCCESS::success']);
    expect(shop.asked.map(({ api, data }) => [api, data])).toEqual(
      Array.from({ length: 3 }, () => [COUNT_API, { clientPlatform: 'pc' }]),
    );
  });

  it('shows its stock in tabs that name none', async () => {
    const state = async (query: string) =>
      recordOf(JSON.parse((await load(`https://www.aliexpress.com/shop/state.json?${query}`)).body));
    expect((await state('stock=')).orders).toHaveLength(stockedOrders('cases').length);
    expect(await state('stock=small')).toMatchObject({ stock: 'small' });
    shop.stock = 'small';
    expect((await state('')).orders).toHaveLength(23);
  });

  it('serves the pages of products with what belongs to them', async () => {
    const id = productIdOf('policy-only');
    const page = await load(`https://es.aliexpress.com/item/${id}.html?era=b&country=MX&language=es`);
    expect(page.body).toMatch(/window\.runParams = \{\s*data: .*"userCountryCode":"MX"/);
    expect((await load(`https://es.aliexpress.com/item/${id}.html`)).body).toContain(
      'window.runParams = {};',
    );
    const { body } = await load(`https://es.aliexpress.com/shop/product.json?id=${id}&country=UK`);
    expect(recordOf(JSON.parse(body))).toMatchObject({ productId: id, country: 'UK', currency: 'GBP' });
    const nothing = await load('https://es.aliexpress.com/shop/product.json?id=1005007000000000');
    expect(nothing.body).toBe('null');
    const icon = await load('https://es.aliexpress.com/kf/S64c04957a1244dffbab7086d6e1a7cad7.png');
    expect([icon.status, icon.body.slice(0, 4)]).toEqual([200, '<svg']);
  });

  it('knows what its own pages ask for', () => {
    expect(shop.served).toContain('www.aliexpress.com/shop/data');
    expect(foreignRequests(shop)).toEqual(['www.aliexpress.com/']);
  });

  it('makes the form about a dispute when it is asked for, once, and has the old form on the old host', async () => {
    const bundle = await load('https://www.aliexpress.com/shop/dispute-form.ts');
    expect(bundle.body).toMatch(/\bmountRequest\b/);
    expect(await load('https://www.aliexpress.com/shop/dispute-form.ts')).toEqual(bundle);
    const old = await load('https://trade.aliexpress.com/issue/fastissue/createIssueStep1.htm?orderId=1');
    expect([old.status, old.body.includes('/shop/app.ts')]).toEqual([200, true]);
  });
});
