// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchCase } from '../../../entrypoints/disputes.content/watch-case.ts';
import type { MessageName, Send } from '../../../utils/messages/messages.ts';
import type { Reading } from '../../../utils/model/reading.ts';
import { fakeSend } from '../../support/fake-send.ts';

const CASE = 'https://www.aliexpress.com/p/reverse-pages/start.html?reverseOrderLineId=6290000000000001';
const NEXT = CASE.replace(/1$/, '2');
const ANSWER = {
  views: [],
  appearance: { theme: 'auto' as const, language: 'auto', badgesOn: true },
};

const frame = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

let address = CASE;
let stopper: AbortController;
let asked: [MessageName, unknown][];

/** Put a case into the page. */
async function show(status: string, tips = ''): Promise<void> {
  const block = document.createElement('div');
  block.className = 'reminder--wrap--1a2b3';
  const said = document.createElement('div');
  said.className = 'reminder--statusStr--4c5d6';
  said.textContent = status;
  const limit = document.createElement('p');
  limit.textContent = tips;
  block.append(said, limit);
  document.body.replaceChildren(block);
  await frame();
}
function start(send?: Send): void {
  const fake = fakeSend({ 'take-reading': () => ANSWER });
  asked = fake.asked;
  watchCase(document, () => new URL(address), send ?? fake.send, stopper.signal);
}
const readings = () => asked.map(([, input]) => input as Reading);
const statuses = () => readings().map(({ orders }) => orders[0]?.cases[0]?.statusText);

beforeEach(() => {
  address = CASE;
  stopper = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => stopper.abort());

describe('the page of a case', () => {
  it('is sent once it shows a case, whenever that comes', async () => {
    start();
    await frame();
    expect(asked).toEqual([]);
    await show('Waiting for your response', '4 days left');
    expect(asked.map(([name]) => name)).toEqual(['take-reading']);
    expect(readings()[0]).toMatchObject({
      page: 'case',
      source: 'dom',
      orders: [{ cases: [{ caseId: '6290000000000001', statusText: 'Waiting for your response' }] }],
    });
  });

  it('is sent again when it says something else, not when a countdown ticks', async () => {
    start();
    await show('Waiting for your response', '4 days 12:00:10 left');
    await show('Waiting for your response', '4 days 12:00:09 left');
    await show('Waiting for your response', '3 days 23:59:59 left');
    await show('Refund complete');
    expect(statuses()).toEqual(['Waiting for your response', 'Refund complete']);
  });

  it('is sent again when an offer is another one', async () => {
    start();
    for (const amount of ['€2.00', '€3.00']) {
      await show('Waiting for your response', '4 days 12:00:09 left');
      const offer = document.createElement('div');
      offer.className = 'cco--one--1a';
      offer.textContent = `Refund ${amount}`;
      document.body.append(offer);
      await frame();
    }
    const offers = readings().map(({ orders }) => orders[0]?.cases[0]?.proposals?.[0]?.lines);
    expect(offers).toEqual([undefined, ['Refund €2.00'], undefined, ['Refund €3.00']]);
  });

  it('is told of again when the user comes back to it, with nothing sent', async () => {
    const told: string[] = [];
    const fake = fakeSend({ 'take-reading': () => ANSWER });
    watchCase(
      document,
      () => new URL(address),
      fake.send,
      stopper.signal,
      () => told.push(address),
    );
    await show('Waiting for your response');
    expect(told).toEqual([CASE]);
    address = CASE.replace('start', 'list').split('?')[0] ?? '';
    document.body.replaceChildren(document.createElement('p'));
    await frame();
    address = CASE;
    await show('Waiting for your response');
    expect(told).toEqual([CASE, CASE]);
    expect(fake.asked).toHaveLength(1);
  });

  it('is sent eight times at most', async () => {
    start();
    for (const letter of 'abcdefghijkl') await show(`Status ${letter}`);
    expect(asked).toHaveLength(8);
  });

  it('another case under another address is news, though it says the same', async () => {
    start();
    await show('Waiting for your response');
    address = NEXT;
    await show('Waiting for your response');
    expect(readings().map(({ orders }) => orders[0]?.cases[0]?.caseId)).toEqual([
      '6290000000000001',
      '6290000000000002',
    ]);
  });

  it('a form and other pages are not sent, and nothing is put into the page', async () => {
    start();
    const form = document.createElement('form');
    document.body.replaceChildren(form);
    await frame();
    address = 'https://www.aliexpress.com/p/order/index.html';
    await show('Waiting for your response');
    expect(asked).toEqual([]);
    expect(document.querySelectorAll('*').length).toBe(document.body.querySelectorAll('*').length + 3);
  });

  it('asks once more where the background did not answer, and no more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const names: MessageName[] = [];
    const send: Send = async (name) => {
      names.push(name);
      return { ok: false, code: 'no-answer', message: '' };
    };
    start(send);
    await show('Waiting for your response');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(names).toEqual(['take-reading', 'take-reading']);
    vi.useRealTimers();
  });

  it('stops when the script is told to', async () => {
    start();
    stopper.abort();
    await show('Waiting for your response');
    expect(asked).toEqual([]);
  });
});
