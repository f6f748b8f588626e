// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COUNT_API, shopService } from '../support/shop-answers.ts';
import { dataClient, installDataClient } from './client/data-client.ts';
import { type TabSettings, tabSettings } from './client/shop-settings.ts';
import type { DataService } from './data-service.ts';

describe('the data client of the shop', () => {
  let service: DataService;
  beforeEach(() => {
    service = shopService('small');
    vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
      expect(path).toBe('/shop/data');
      return Response.json(await service.answer(JSON.parse(body)));
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
    document.body.replaceChildren();
    sessionStorage.clear();
    Reflect.deleteProperty(window, 'lib');
  });

  const settings = (parts: Partial<TabSettings> = {}): TabSettings => ({ ...tabSettings(), ...parts });
  const question = { api: COUNT_API, v: '1.0', data: {}, type: 'GET', dataType: 'json' };
  /** 'open' for a promise that says nothing while others come through. */
  const outcome = (asked: Promise<unknown>) =>
    Promise.race([
      asked.then(
        () => 'answered',
        () => 'refused',
      ),
      new Promise((done) => setTimeout(() => done('open'), 80)),
    ]);

  it('is there a moment after the page', () => {
    vi.useFakeTimers();
    installDataClient(settings());
    expect('lib' in window).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(window).toMatchObject({ lib: { mtop: { request: expect.any(Function) } } });
  });

  it('is not there when it is missing', () => {
    vi.useFakeTimers();
    installDataClient(settings({ client: 'missing' }));
    vi.advanceTimersByTime(60_000);
    expect('lib' in window).toBe(false);
  });

  it('promises the whole answer', async () => {
    expect(await dataClient(settings())(question)).toEqual({
      api: COUNT_API,
      v: '1.0',
      ret: ['SUCCESS::success'],
      data: { module: { shipped: '4', processing: '1', unpaid: '1' } },
    });
  });

  it('refuses with the whole answer, after so many good ones as the tab says', async () => {
    const ask = dataClient(settings({ fault: 'FAIL_SYS_TOKEN_EXOIRED', after: 2 }));
    expect([await outcome(ask(question)), await outcome(ask(question))]).toEqual(['answered', 'answered']);
    await expect(ask(question)).rejects.toMatchObject({
      api: COUNT_API,
      ret: [expect.stringMatching(/^FAIL_SYS_TOKEN_EXOIRED::/)],
    });
    expect(service.asked).toHaveLength(3);
  });

  it('shows a check of the site and says nothing', async () => {
    const ask = dataClient(settings({ fault: 'FAIL_SYS_USER_VALIDATE' }));
    expect(await outcome(ask(question))).toBe('open');
    expect(document.querySelector('.baxia-dialog')).not.toBeNull();
    expect(service.asked).toHaveLength(1);
  });

  it('asks and says nothing when it is silent', async () => {
    expect(await outcome(dataClient(settings({ client: 'silent' }))(question))).toBe('open');
    expect(service.asked).toHaveLength(1);
  });

  it('throws when it is broken', () => {
    const ask = dataClient(settings({ client: 'throwing' }));
    expect(() => ask(question)).toThrow(TypeError);
    expect(service.asked).toEqual([]);
  });
});
