import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach } from 'vitest';
import { readProductState } from '../../utils/aliexpress/read-product-state.ts';
import type { Answer, MessageInput, MessageName, MessageOutput } from '../../utils/messages/messages.ts';
import type { PrintedOrder, Reading } from '../../utils/model/reading.ts';
import { fakeBrowser, freshBrowser, type Injection } from './fake-browser.ts';
import { releaseClock, setClock } from './fake-clock.ts';
import { freshDatabase } from './fresh-database.ts';
import { aPrintedLine, aSighting } from './sighting.ts';

/** Starts the background as the browser does: all its listeners are there when this resolves. */
export async function startBackground(): Promise<void> {
  const { default: background } = await import('../../entrypoints/background/index.ts');
  background.main();
}

/** Sends a message as one of our pages, or as another sender, and gives the answer. */
export async function ask<Name extends MessageName>(
  type: Name,
  input: MessageInput<Name>,
  sender: unknown = fakeBrowser().page,
): Promise<Answer<MessageOutput<Name>>> {
  const answers = fakeBrowser().onMessage.fire({ type, input }, sender);
  const answer: unknown = await answers[0];
  if (!isAnswer<MessageOutput<Name>>(answer)) throw new Error(`no answer to ${type}`);
  return answer;
}

/** Like `ask`, and throws unless it went well. */
export async function tell<Name extends MessageName>(
  type: Name,
  input: MessageInput<Name>,
  sender?: unknown,
): Promise<MessageOutput<Name>> {
  const answer = await ask(type, input, sender);
  if (!answer.ok) throw new Error(`${type}: ${answer.code} ${answer.message}`);
  return answer.value;
}

/**
 * Waits until the background has started and has nothing left to do under its lock. What a start, an alarm or a message
 * sets going has asked for the lock by then, and locks are given in turn.
 */
export async function quiet(): Promise<void> {
  if (fakeBrowser().onMessage.listeners.length > 0) await ask('get-appearance', {});
  await navigator.locks.request('wake', async () => undefined);
}

/** An order as an English order page prints it: ordered, paid and completed on these days. */
export function aPrintedOrder(orderId: string, parts: Partial<PrintedOrder> = {}): PrintedOrder {
  return aSighting({ printed: { ...COMPLETED, orderId, ...parts } }).printed;
}

/** An order of that day ("Sep 2, 2026") that is on its way, with a line for each of these products. */
export function anOrderOf(orderId: string, orderedOn: string, ...productIds: string[]): PrintedOrder {
  return aPrintedOrder(orderId, {
    statusText: 'Awaiting delivery',
    dates: [{ milestone: 'ordered', label: null, text: orderedOn }],
    lines: productIds.map((productId) => aPrintedLine({ productId, title: 'Tea tin with a lid' })),
  });
}

/**
 * The tab of the content script shows a product page that keeps these modules of itself. What extensions put into it
 * runs in a world that has nothing else; gives the list of it, which grows.
 */
export function openProductPage(modules: Record<string, unknown>): Injection[] {
  const injections: Injection[] = [];
  const { tab, url } = fakeBrowser().content;
  const window = { _d_c_: { lifeCycleEventList: [{ type: 'RENDER', data: modules }] } };
  fakeBrowser().openTabs.set(tab.id, { id: tab.id, url });
  fakeBrowser().inject = async (injection) => {
    injections.push(injection);
    const put: unknown = runInNewContext(`(${injection.func})`, { window });
    return typeof put === 'function' ? put(...(injection.args ?? [])) : null;
  };
  return injections;
}

/** Sends what a product page shows and keeps of itself, as the script in the page does, and gives the answer. */
export async function takeProduct(shown: Reading): Promise<MessageOutput<'take-product'>> {
  const { text } = await tell('read-state', {}, fakeBrowser().content);
  return tell('take-product', { shown, state: readProductState(text) }, fakeBrowser().content);
}

/** A reading of an English detail page. */
export function aReading(orders: PrintedOrder[], parts: Partial<Reading> = {}): Reading {
  return {
    page: 'order-detail',
    source: 'dom',
    language: 'en',
    country: null,
    orders,
    problems: [],
    matched: {},
    ...parts,
  };
}

const COMPLETED: Partial<PrintedOrder> = {
  statusText: 'Completed',
  dates: [
    { milestone: 'ordered', label: null, text: 'Aug 1, 2026' },
    { milestone: 'paid', label: null, text: 'Aug 1, 2026' },
    { milestone: 'completed', label: null, text: 'Sep 1, 2026' },
  ],
  store: { name: 'Green Store', url: null },
  total: { text: 'US $12.30', info: null, currency: 'USD' },
  lines: [
    {
      lineId: null,
      productId: null,
      title: 'Garden hose 15 m',
      variant: null,
      quantityText: null,
      unitPrice: null,
      tags: [],
      disputeOffered: null,
    },
  ],
};

function isAnswer<Value>(value: unknown): value is Answer<Value> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** Each test of the file has a started background of a fresh browser and database, and a clock that stands at `instant`. */
export function startFreshEach(instant: string): void {
  beforeEach(async () => {
    freshBrowser();
    await freshDatabase();
    setClock(instant);
    await startBackground();
    await quiet();
  });
  afterEach(async () => {
    await quiet();
    releaseClock();
  });
}
