import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { askPage } from '../../../utils/gathering/ask-page.ts';
import { requestOf } from '../../../utils/gathering/read-only-calls.ts';

/** The function as the browser takes it into a page: its text alone, in a world that has nothing else of ours. */
async function askIn(window: object): Promise<unknown> {
  const request = requestOf('detail', { tradeOrderId: '8200000000000001' });
  const ask: unknown = runInNewContext(`(${askPage.toString()})`, { window });
  if (typeof ask !== 'function') throw new TypeError('no function');
  return JSON.parse(await ask(request));
}
const client = (request: (asked: unknown) => unknown) => ({ lib: { mtop: { request } } });

describe('askPage', () => {
  it('asks the client of the page and gives its answer as text', async () => {
    const asked: unknown[] = [];
    const answer = { ret: ['SUCCESS::'], data: { title: '<b>Kettle</b>' } };
    const told = await askIn(client(async (request) => asked.push(request) && answer));
    expect(told).toEqual({ type: 'answer', text: JSON.stringify(answer) });
    expect(asked).toEqual([
      {
        api: 'mtop.aliexpress.trade.buyer.order.detail',
        v: '1.0',
        type: 'GET',
        dataType: 'json',
        data: { tradeOrderId: '8200000000000001' },
      },
    ]);
  });

  it('takes a refusal, which the client rejects with, for an answer', async () => {
    const refusal = { ret: ['FAIL_SYS_SESSION_EXPIRED::'] };
    expect(await askIn(client(() => Promise.reject(refusal)))).toEqual({
      type: 'answer',
      text: JSON.stringify(refusal),
    });
  });

  it.each<[string, object, string]>([
    ['no client', {}, 'no-client'],
    ['half a client', { lib: {} }, 'no-client'],
    ['a client that is none', { lib: { mtop: { request: 7 } } }, 'threw'],
    [
      'a client that throws',
      client(() => {
        throw new Error('no');
      }),
      'threw',
    ],
    ['a client that promises nothing', client(() => undefined), 'threw'],
    ['an answer that is none', client(async () => null), 'threw'],
    [
      'a circle',
      client(async () => {
        const circle: Record<string, unknown> = {};
        circle.self = circle;
        return circle;
      }),
      'threw',
    ],
  ])('%s', async (_what, window, type) => {
    expect(await askIn(window)).toMatchObject({ type });
  });

  it('leaves nothing on the page', async () => {
    const window = client(async () => ({}));
    await askIn(window);
    expect(Object.keys(window)).toEqual(['lib']);
  });
});
