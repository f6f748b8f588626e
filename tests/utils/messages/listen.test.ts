import '../../support/fake-browser.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { newGathering } from '../../../utils/gathering/gathering-states.ts';
import { type Handlers, listen, tellOrdersChanged } from '../../../utils/messages/listen.ts';
import type { MessageName } from '../../../utils/messages/messages.ts';
import { MESSAGES } from '../../../utils/messages/schemas.ts';
import { Refusal } from '../../../utils/model/refusal.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import { aPrintedOrder, aReading } from '../../support/background.ts';
import { aClaim } from '../../support/claims.ts';
import { fakeBrowser, freshBrowser } from '../../support/fake-browser.ts';

const ORDER = '8200000000000001';
const NAMES = Object.keys(MESSAGES).filter((name): name is MessageName => Object.hasOwn(MESSAGES, name));
const QUERY = { text: '', state: 'all', kind: 'all', group: null, offset: 0, limit: 50 };

/** An input of the agreed shape for each message. */
const INPUTS: Record<MessageName, unknown> = {
  'take-reading': aReading([aPrintedOrder(ORDER)]),
  'read-state': {},
  'take-product': { shown: aReading([], { page: 'product', product: null }), state: null },
  'view-orders': { orderIds: [ORDER] },
  'load-details': {},
  'get-appearance': {},
  'list-orders': QUERY,
  'dismiss-missed': {},
  'mark-window': { orderId: ORDER, kind: 'dispute', done: true },
  'snooze-window': { orderId: ORDER, kind: 'dispute' },
  'get-settings': {},
  'save-settings': DEFAULT_SETTINGS,
  'export-backup': {},
  'preview-import': { orders: [{ orderId: ORDER, readAt: 0 }] },
  'import-backup': { orders: [], reminders: [], settings: DEFAULT_SETTINGS },
  'start-gathering': { kind: 'check', period: 'all' },
  'steer-gathering': { action: 'pause' },
  'get-gathering': {},
  'work-on-gathering': { driver: 'one' },
  'keep-gathering': { driver: 'one', gathering: newGathering('check', 'all', 0) },
  'ask-page': { driver: 'one', call: 'detail', data: { tradeOrderId: ORDER } },
  'open-page': { driver: 'one', page: 'detail', orderId: ORDER },
  'open-claim': { orderId: ORDER },
  'get-claims': { orderId: ORDER },
  'save-claim': { orderId: ORDER, claim: aClaim() },
  'forget-claim': { orderId: ORDER, claimId: 'one' },
  'find-drafts': { lineId: null, orderId: ORDER, language: 'en' },
  'match-choices': { language: null, intent: 'damaged', solution: null, reasons: ['Damaged'], solutions: [] },
  'get-evidence': { orderId: ORDER, claimId: 'one', evidenceId: 'two' },
  'collect-report': {},
  'send-test-reminder': {},
  'erase-everything': {},
};
const CONTENT_MAY: MessageName[] = [
  'take-reading',
  'read-state',
  'take-product',
  'view-orders',
  'load-details',
  'get-appearance',
  'start-gathering',
  'steer-gathering',
  'get-gathering',
  'work-on-gathering',
  'keep-gathering',
  'ask-page',
  'open-page',
  'open-claim',
  'find-drafts',
  'match-choices',
  'get-evidence',
  'collect-report',
];
const CONTENT_ONLY: MessageName[] = [
  'take-reading',
  'read-state',
  'take-product',
  'view-orders',
  'load-details',
  'work-on-gathering',
  'keep-gathering',
  'ask-page',
  'open-page',
  'find-drafts',
  'match-choices',
  'get-evidence',
];
const PAGE_MAY: MessageName[] = NAMES.filter((name) => !CONTENT_ONLY.includes(name));

const id = 'stillcoveredstillcoveredstillcov';
const tab = { id: 1, incognito: false };
const url = 'https://www.aliexpress.com/p/order/index.html';
const content = { id, url, frameId: 0, tab };
const STRANGERS: [string, unknown][] = [
  ['another extension', { ...content, id: 'another' }],
  ['nobody', {}],
  ['a content script in a frame', { ...content, frameId: 3 }],
  ['a content script in a private window', { ...content, tab: { id: 1, incognito: true } }],
  ['a content script without a tab', { id, url, frameId: 0 }],
  ['a script on another site', { ...content, url: 'https://example.com/p/order/index.html' }],
  ['a script on a look-alike site', { ...content, url: 'https://www.aliexpress.com.example.com/' }],
  ['a script on a site with our name in it', { ...content, url: 'https://notaliexpress.com/' }],
  ['a script on plain http', { ...content, url: 'http://www.aliexpress.com/' }],
  ['a script on another port', { ...content, url: 'https://www.aliexpress.com:8443/' }],
  ['an address with a password', { ...content, url: 'https://a:b@www.aliexpress.com/' }],
  ['an origin that is not that of the address', { ...content, origin: 'https://example.com' }],
  ['a sandboxed frame', { ...content, origin: 'null' }],
  ['a page of another extension', { id, url: 'chrome-extension://another/popup.html' }],
  ['an address that is none', { ...content, url: 'aliexpress.com' }],
];

let handled: string[];
let failures: string[];
let broken: Error | null;

beforeEach(() => {
  freshBrowser();
  handled = [];
  failures = [];
  broken = null;
  listenWith();
});

/** Handlers that only note that they were reached. */
function listenWith(): void {
  const handlers: Handlers = JSON.parse('{}');
  const entries = NAMES.map((name) => [
    name,
    async () => {
      handled.push(name);
      if (broken) throw broken;
      return null;
    },
  ]);
  listen(Object.assign(handlers, Object.fromEntries(entries)), (name) => failures.push(name));
}

async function answerTo(message: unknown, sender: unknown): Promise<unknown> {
  const answers = fakeBrowser().onMessage.fire(message, sender);
  expect(answers).toHaveLength(1);
  return answers[0];
}

describe('who may send what', () => {
  it.each(NAMES)('%s', async (type) => {
    const message = { type, input: INPUTS[type] };
    const inPage = await answerTo(message, fakeBrowser().page);
    expect(inPage).toMatchObject(PAGE_MAY.includes(type) ? { ok: true } : { ok: false, code: 'not-allowed' });
    const inContent = await answerTo(message, content);
    expect(inContent).toMatchObject(
      CONTENT_MAY.includes(type) ? { ok: true } : { ok: false, code: 'not-allowed' },
    );
    const allowed = [PAGE_MAY, CONTENT_MAY].filter((names) => names.includes(type)).length;
    expect(handled).toEqual(Array.from({ length: allowed }, () => type));
  });

  it.each(STRANGERS)('%s: nothing at all', async (_who, sender) => {
    for (const type of NAMES) {
      expect(await answerTo({ type, input: INPUTS[type] }, sender)).toMatchObject({
        ok: false,
        code: 'not-allowed',
      });
    }
    expect(handled).toEqual([]);
  });

  it('our page in a tab is a page, in both browsers', async () => {
    const page = { ...fakeBrowser().page, tab, frameId: 0 };
    expect(await answerTo({ type: 'get-settings', input: {} }, page)).toMatchObject({ ok: true });
    const firefox = freshBrowser('firefox');
    listenWith();
    expect(await answerTo({ type: 'get-settings', input: {} }, firefox.page)).toMatchObject({ ok: true });
  });
});

describe('what a message may hold', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 'end' : { inner: nested(depth - 1) });

  it.each([
    ['an unknown name', { type: 'drop-tables', input: {} }, 'unknown-message'],
    ['a name that every object has', { type: 'toString', input: {} }, 'unknown-message'],
    ['a name that is no text', { type: 7, input: {} }, 'invalid'],
    ['no input of the shape', { type: 'mark-window', input: { orderId: 7 } }, 'invalid'],
    ['too deep', { type: 'collect-report', input: nested(30) }, 'invalid'],
    [
      'a key that reaches a prototype',
      JSON.parse('{"type":"get-settings","input":{"__proto__":{}}}'),
      'invalid',
    ],
    ['a constructor', { type: 'get-settings', input: { constructor: { prototype: {} } } }, 'invalid'],
    [
      '22 million characters',
      { type: 'import-backup', input: { orders: 'x'.repeat(22_000_000) } },
      'too-large',
    ],
    [
      'settings with a lead of 11 numbers',
      { type: 'save-settings', input: { ...DEFAULT_SETTINGS, leadDays: Array(11).fill(1) } },
      'invalid',
    ],
  ])('%s is refused', async (_what, message, code) => {
    expect(await answerTo(message, fakeBrowser().page)).toMatchObject({ ok: false, code });
    expect(handled).toEqual([]);
  });

  it('a page of 600 orders is refused', async () => {
    const orders = Array.from({ length: 600 }, () => aPrintedOrder(ORDER));
    expect(await answerTo({ type: 'take-reading', input: aReading(orders) }, content)).toMatchObject({
      ok: false,
    });
    expect(handled).toEqual([]);
  });

  it('whatever comes is answered or left alone, and never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.constantFrom(...NAMES), async (input, type) => {
        const answer = await answerTo({ type, input }, fakeBrowser().page);
        expect(answer).toHaveProperty('ok');
        expect(fakeBrowser().onMessage.fire(input, content)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('every handler answers', () => {
  it('a failure with its message, and it is told on', async () => {
    broken = new TypeError('boom');
    expect(await answerTo({ type: 'get-settings', input: {} }, fakeBrowser().page)).toEqual({
      ok: false,
      code: 'failed',
      message: 'boom',
    });
    expect(failures).toEqual(['get-settings']);
  });

  it('a refusal with its code', async () => {
    broken = new Refusal('read-only', 'a newer version');
    expect(await answerTo({ type: 'get-settings', input: {} }, fakeBrowser().page)).toEqual({
      ok: false,
      code: 'read-only',
      message: 'a newer version',
    });
  });

  it('and what is not for us is left to others', () => {
    for (const other of [{ type: 'orders-changed' }, 'hello', null, undefined, 7]) {
      expect(fakeBrowser().onMessage.fire(other, fakeBrowser().page)).toEqual([undefined]);
    }
  });
});

describe('tellOrdersChanged', () => {
  it('is sent to open pages, and nobody listening is no failure', async () => {
    await tellOrdersChanged();
    expect(fakeBrowser().sent).toEqual([{ type: 'orders-changed' }]);
    fakeBrowser().failing.add('runtime.sendMessage');
    await expect(tellOrdersChanged()).resolves.toBeUndefined();
  });
});
