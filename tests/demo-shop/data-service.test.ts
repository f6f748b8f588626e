import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askShop, COUNT_API, DETAIL_API, LIST_API, shopService } from '../support/shop-answers.ts';
import type { DataService } from './data-service.ts';

describe('DataService', () => {
  let service: DataService;
  beforeEach(() => {
    service = shopService('small');
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const codeOf = async (tab = {}) => (await askShop(service, COUNT_API, {}, tab)).ret[0]?.split('::')[0];

  it('keeps every question in order, with its time, also those it refuses', async () => {
    vi.useFakeTimers({ now: 1_000 });
    await askShop(service, COUNT_API, {});
    vi.setSystemTime(2_600);
    await askShop(service, DETAIL_API, { tradeOrderId: '1' });
    vi.setSystemTime(4_300);
    const refused = await askShop(service, 'mtop.aliexpress.trade.buyer.order.operation', { orderId: '1' });
    expect(refused.ret[0]).toMatch(/^FAIL_SYS_API_NOT_FOUNDED::/);
    expect(service.asked).toEqual([
      { api: COUNT_API, data: {}, at: 1_000 },
      { api: DETAIL_API, data: { tradeOrderId: '1' }, at: 2_600 },
      { api: 'mtop.aliexpress.trade.buyer.order.operation', data: { orderId: '1' }, at: 4_300 },
    ]);
  });

  it('takes data as a record and as its text', async () => {
    const answer = await service.answer({ api: LIST_API, data: '{"statusTab":"unpaid"}', tab: {} });
    expect(service.asked[0]?.data).toEqual({ statusTab: 'unpaid' });
    expect(JSON.stringify(answer.data)).toContain('To pay');
  });

  it('refuses with the code of a tab', async () => {
    expect(await codeOf({ fault: 'FAIL_SYS_TRAFFIC_LIMIT' })).toBe('FAIL_SYS_TRAFFIC_LIMIT');
    expect(await codeOf({ fault: 'none' })).toBe('SUCCESS');
    expect(service.asked).toHaveLength(2);
  });

  it('refuses every tab from outside, after some good answers, until the fault is taken away', async () => {
    service.faults = { code: 'FAIL_SYS_SESSION_EXPIRED', after: 2 };
    const codes = [await codeOf(), await codeOf(), await codeOf(), await codeOf()];
    expect(codes).toEqual(['SUCCESS', 'SUCCESS', 'FAIL_SYS_SESSION_EXPIRED', 'FAIL_SYS_SESSION_EXPIRED']);
    service.faults.code = null;
    expect(await codeOf()).toBe('SUCCESS');
  });

  it('answers as slowly as a tab wants', async () => {
    const started = performance.now();
    await askShop(service, COUNT_API, {}, { slow: 60 });
    expect(performance.now() - started).toBeGreaterThan(50);
  });

  it('shows the stock that the tab names, else its own', async () => {
    const shipped = async (tab: { stock?: string }) =>
      JSON.stringify((await askShop(service, COUNT_API, {}, tab)).data);
    const small = await shipped({ stock: '' });
    const cases = await shipped({ stock: 'cases' });
    expect(cases).not.toBe(small);
    service.stock = 'cases';
    expect(await shipped({})).toBe(cases);
    expect(await shipped({ stock: 'small' })).toBe(small);
  });

  it('speaks the language of the tab and prices in the money of its country', async () => {
    const tab = { language: 'pt', country: 'BR' };
    const text = JSON.stringify(await askShop(service, LIST_API, {}, tab));
    expect(text).toContain('Aguardando a entrega');
    expect(text).toContain('"currencyCode":"BRL"');
  });
});
