// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckPage } from '../../../entrypoints/check.content/check-page.ts';
import type { Answer, Appearance, GatheringStatus, Send } from '../../../utils/messages/messages.ts';
import { aGathering, aStatus } from '../../gallery/made-up-gatherings.ts';
import { detailUrl, LIST_URL, settle, showList } from '../../support/order-page-tab.ts';
import { nameOf, wordsOf } from '../../support/render-component.ts';

const IDLE = aStatus(null, 40);
const RUNNING = aStatus(aGathering());
const DONE = aStatus(aGathering({ state: 'done' }));
const NO_ANSWER: Answer<GatheringStatus> = { ok: false, code: 'no-answer', message: '' };
const ok = (value: GatheringStatus): Answer<GatheringStatus> => ({ ok: true, value });

let asked: [string, unknown][];
let answer: (name: string) => Answer<GatheringStatus> | Promise<Answer<GatheringStatus>>;
let tell: (message: unknown) => void;
let isReal: boolean;
let stopper: AbortController;
let page: CheckPage;

const lines = () => [...document.querySelectorAll<HTMLElement>('still-covered-check')];
const root = () => lines()[0]?.shadowRoot;
const words = () => [...(root()?.querySelectorAll('p') ?? [])].map(wordsOf).join(' ');
const buttons = () => [...(root()?.querySelectorAll('button') ?? [])];
const questions = () => asked.filter(([name]) => name !== 'get-gathering');
const group = () => document.querySelector('.comet-checkbox-group');
async function press(name: string): Promise<void> {
  const button = buttons().find((one) => nameOf(one) === name);
  button?.focus();
  button?.click();
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') });
  document.body.replaceChildren();
  asked = [];
  answer = () => ok(IDLE);
  isReal = true;
  stopper = new AbortController();
  page = new CheckPage({
    document,
    send: (async (name: string, input: unknown) => {
      asked.push([name, input]);
      return answer(name);
    }) as Send,
    events: { addListener: (listener) => (tell = listener) },
    isReal: () => isReal,
    signal: stopper.signal,
  });
});
afterEach(() => {
  stopper.abort();
  vi.useRealTimers();
});

describe('the line above the order list', () => {
  it('appears once, before the cards, as soon as there are some, and moves nothing of the site', async () => {
    page.visit(LIST_URL);
    await settle();
    expect(lines()).toEqual([]);
    showList();
    const before = [...(group()?.parentElement?.children ?? [])];
    await settle();
    expect(lines()).toHaveLength(1);
    expect(lines()[0]?.nextElementSibling).toBe(group());
    expect(lines()[0]?.dataset.state).toBe('idle');
    expect(words()).toContain('Still Covered · 40 orders have no fresh dates');
    expect([...(group()?.parentElement?.children ?? [])].filter((one) => one !== lines()[0])).toEqual(before);
  });

  it('survives re-renders, another container and another tab of the list', async () => {
    const list = showList();
    page.visit(LIST_URL);
    await settle();
    for (const change of [
      list.rerender,
      list.remount,
      () => list.showTab('Shipped'),
      () => lines()[0]?.remove(),
    ]) {
      change();
      await settle();
      expect(lines().map((line) => line.nextElementSibling)).toEqual([group()]);
    }
  });

  it('stays where it is in a list that becomes empty', async () => {
    showList();
    page.visit(LIST_URL);
    await settle();
    group()?.replaceChildren();
    await settle();
    expect(lines()[0]?.nextElementSibling).toBe(group());
  });

  it('gives up on a page that throws it out again and again', async () => {
    showList();
    page.visit(LIST_URL);
    await settle();
    for (let round = 0; round < 8; round += 1) {
      lines()[0]?.remove();
      await settle();
    }
    expect(lines()).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    group()?.append(document.createElement('p'));
    await settle();
    expect(lines()).toHaveLength(1);
  });

  it('goes on other pages and comes back with the list', async () => {
    showList();
    page.visit(LIST_URL);
    await settle();
    page.visit(detailUrl(0));
    await settle();
    expect(lines()).toEqual([]);
    tell({ type: 'gathering-changed', status: RUNNING });
    await settle();
    expect(lines()).toEqual([]);
    page.visit(LIST_URL);
    await settle();
    expect(lines()).toHaveLength(1);
  });

  it('asks nothing again for another address of the list', async () => {
    showList();
    page.visit(LIST_URL);
    await vi.advanceTimersByTimeAsync(5_000);
    const before = asked.length;
    page.visit(new URL(`${LIST_URL}?tab=shipped`));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toHaveLength(before);
  });

  it('shows nothing when the background does not answer, or is gone', async () => {
    answer = () => NO_ANSWER;
    showList();
    page.visit(LIST_URL);
    await settle();
    expect(lines()).toEqual([]);
    answer = () => ok(IDLE);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(lines()).toHaveLength(1);
    answer = () => ({ ok: false, code: 'gone', message: '' });
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(lines()).toEqual([]);
  });

  it('goes with its script, and takes over what an older one left', async () => {
    const list = showList();
    const old = document.createElement('still-covered-check');
    const copy = document.createElement('still-covered-check');
    list.node.prepend(old, copy);
    page.visit(LIST_URL);
    await settle();
    expect(lines()).toEqual([old]);
    stopper.abort();
    expect(lines()).toEqual([]);
    page.visit(LIST_URL);
    tell({ type: 'gathering-changed', status: RUNNING });
    await settle();
    expect(lines()).toEqual([]);
  });

  it.each<[Partial<Appearance>, string[]]>([
    [{}, ['auto']],
    [{ theme: 'dark' }, ['dark']],
    [{ badgesOn: false }, []],
  ])('looks as the settings say: %j', async (appearance, themes) => {
    showList();
    page.visit(LIST_URL);
    await settle();
    tell({
      type: 'gathering-changed',
      status: { ...RUNNING, appearance: { ...RUNNING.appearance, ...appearance } },
    });
    expect(lines().map((line) => line.dataset.theme)).toEqual(themes);
  });
});

describe('how many orders need a check', () => {
  it('is asked again after more cards came and were kept, once for many changes', async () => {
    showList();
    page.visit(LIST_URL);
    await vi.advanceTimersByTimeAsync(5_000);
    const before = asked.length;
    document.querySelector('.order-more button')?.dispatchEvent(new Event('click'));
    await settle();
    group()?.append(document.createElement('still-covered-badge'));
    await settle();
    answer = () => ok(aStatus(null, 50));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toHaveLength(before + 1);
    expect(words()).toContain('50 orders have no fresh dates');
  });

  it('is not asked for by a list that only ticks', async () => {
    showList();
    page.visit(LIST_URL);
    await vi.advanceTimersByTimeAsync(5_000);
    const before = asked.length;
    for (let second = 0; second < 20; second += 1) {
      const status = document.querySelector('.order-item-header-status-text');
      if (status) status.textContent = `${second} seconds left`;
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(asked).toHaveLength(before);
  });
});

describe('presses', () => {
  beforeEach(async () => {
    showList();
    page.visit(LIST_URL);
    await settle();
  });

  it('start, and follow what the background tells', async () => {
    answer = () => ok(RUNNING);
    await press('Check my orders');
    expect(questions()).toEqual([['start-gathering', { kind: 'check', period: 'all' }]]);
    expect(lines()[0]?.dataset.state).toBe('running');
    expect(words()).toContain('12 of 40 orders · about 3 minutes left');
    tell({ type: 'orders-changed' });
    tell({ type: 'gathering-changed', status: DONE });
    expect(lines()[0]?.dataset.state).toBe('done');
  });

  it.each([
    ['Pause', 'pause', RUNNING],
    ['Cancel', 'cancel', RUNNING],
    ['Resume', 'resume', aStatus(aGathering({ state: 'paused', stop: 'user' }))],
    ['OK', 'dismiss', DONE],
  ])('"%s" sends %s', async (name, action, status) => {
    tell({ type: 'gathering-changed', status });
    await press(name);
    expect(questions()).toEqual([['steer-gathering', { action }]]);
  });

  it('keep the focus on what comes next', async () => {
    answer = () => ok(RUNNING);
    await press('Check my orders');
    expect(nameOf(root()?.activeElement ?? document.body)).toBe('Pause');
    answer = () => ok(DONE);
    await press('Cancel');
    expect(nameOf(root()?.activeElement ?? document.body)).toBe('OK');
  });

  it('count only when they are the user’s own', async () => {
    isReal = false;
    await press('Check my orders');
    expect(questions()).toEqual([]);
  });

  it('send nothing twice while the first has no answer', async () => {
    const { promise, resolve } = Promise.withResolvers<Answer<GatheringStatus>>();
    answer = () => promise;
    await press('Check my orders');
    await press('Check my orders');
    expect(questions()).toHaveLength(1);
    resolve(ok(RUNNING));
    await settle();
    await press('Pause');
    expect(questions()).toHaveLength(2);
  });

  it('say why they did nothing', async () => {
    answer = () => ({ ok: false, code: 'gone', message: '' });
    await press('Check my orders');
    expect(words()).toContain('That did not work: the extension was updated; reload this page');
  });

  it('stay from the site', async () => {
    const heard = vi.fn();
    document.body.addEventListener('click', heard);
    await press('Check my orders');
    expect(heard).not.toHaveBeenCalled();
    document.body.removeEventListener('click', heard);
  });

  it('bring no answer to a page that was left', async () => {
    const { promise, resolve } = Promise.withResolvers<Answer<GatheringStatus>>();
    answer = () => promise;
    await press('Check my orders');
    page.visit(detailUrl(0));
    resolve({ ok: false, code: 'failed', message: '' });
    await settle();
    expect(lines()).toEqual([]);
    answer = () => ok(IDLE);
    page.visit(LIST_URL);
    await settle();
    expect(words()).toBe('Still Covered · 40 orders have no fresh dates ');
  });
});

it('points at the toolbar when not all could be read, and only then', async () => {
  showList();
  page.visit(LIST_URL);
  await settle();
  tell({ type: 'gathering-changed', status: aStatus(aGathering({ state: 'done', failed: 2 })) });
  expect(words()).toContain('Not all could be read. The Still Covered button shows what.');
  const gaps = [{ subject: 'list' as const, said: null, read: 10 }];
  tell({ type: 'gathering-changed', status: aStatus(aGathering({ state: 'done', gaps })) });
  expect(words()).toContain('Not all could be read');
  tell({ type: 'gathering-changed', status: DONE });
  expect(words()).not.toContain('Not all could be read');
});

it('leads to the list itself where the user has something to do there', async () => {
  showList();
  page.visit(LIST_URL);
  await settle();
  const status = aStatus(aGathering({ state: 'paused', stop: 'token-expired' }));
  tell({ type: 'gathering-changed', status });
  const link = root()?.querySelector('a');
  expect([link?.getAttribute('href'), link?.getAttribute('target')]).toEqual([LIST_URL.href, null]);
});
