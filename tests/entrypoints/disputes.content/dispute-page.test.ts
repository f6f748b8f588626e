// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DisputePage } from '../../../entrypoints/disputes.content/dispute-page.ts';
import type { Draft, FoundDrafts, MessageName, OrderViews } from '../../../utils/messages/messages.ts';
import type { CaseView } from '../../../utils/policy/order-view.ts';
import { box, el } from '../../demo-shop/client/dom.ts';
import { aCaseView, aView } from '../../gallery/made-up-orders.ts';
import { showForm } from '../../support/dispute-shop.ts';
import { fakeSend } from '../../support/fake-send.ts';
import { aDraft } from '../../support/made-up-draft.ts';

const HOST = 'still-covered-dispute';
const FORM = 'https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=8290000000910113';
const WITH_ORDER = `${FORM}&orderId=8200000000000001`;
const CASE = 'https://www.aliexpress.com/p/reverse-pages/start.html?reverseOrderLineId=6290000000910116';
const APPEARANCE: FoundDrafts['appearance'] = { theme: 'dark', language: 'en', badgesOn: true };

let page: DisputePage;
let address: string;
let stopper: AbortController;
let answer: FoundDrafts;
let asked: [MessageName, unknown][];
let copied: string[];
let mayCopy: boolean;
let isReal: boolean;

const settle = () => vi.advanceTimersByTimeAsync(200);
const panels = () => [...document.querySelectorAll<HTMLElement>(HOST)];
const panel = () => panels()[0];
const state = () => panel()?.dataset.state ?? null;
const words = () => panel()?.shadowRoot?.textContent ?? '';
const buttons = () => [...(panel()?.shadowRoot?.querySelectorAll('button') ?? [])];
const named = (text: string) =>
  buttons().find((one) => one.textContent?.includes(text) || one.getAttribute('aria-label')?.includes(text));
async function push(text: string): Promise<void> {
  named(text)?.click();
  // Opening a list, choosing and waiting for it to close.
  for (let turn = 0; turn < 30; turn += 1) await settle();
}
function found(drafts: Draft[], isCertain = drafts.length > 0): FoundDrafts {
  return { drafts, isCertain, appearance: APPEARANCE };
}
/** The page of a case, with a button of each kind. */
function showCase(): void {
  address = CASE;
  document.body.replaceChildren(
    box(
      'reverse-wrap',
      box('reminder--wrap--1', box('reminder--statusStr--1', 'Waiting for your response')),
      el('button', { id: 'accept' }, el('span', {}, ' Accept ')),
      el('button', { id: 'cancel' }, 'Cancel request'),
    ),
  );
}
const CHOICES = {
  ...aCaseView().choices,
  accepting: [],
  cancelling: { canReopen: 'unknown' as const, reopenUntil: null },
  outcome: null,
  acceptTexts: ['Accept'],
  cancelTexts: ['Cancel request'],
};
const answered = (parts: Partial<CaseView> = {}, badgesOn = true): OrderViews => ({
  views: [
    { ...aView(), cases: [{ ...aCaseView(), caseId: '6290000000910116', choices: CHOICES, ...parts }] },
  ],
  appearance: { ...APPEARANCE, badgesOn },
});
const over = (selector: string) =>
  document.querySelector(selector)?.dispatchEvent(new Event('pointerover', { bubbles: true }));
const strong = () =>
  panel()?.shadowRoot?.querySelector('[data-strong]')?.getAttribute('data-warning') ?? null;

async function start(): Promise<void> {
  const { send, asked: questions } = fakeSend({
    'find-drafts': () => answer,
    'match-choices': ({ reasons, solutions }) => ({
      reasons: reasons.length > 1 ? [1] : [],
      isSure: true,
      solution: solutions.length > 1 ? 1 : null,
      currencies: [],
    }),
    'open-claim': () => null,
  });
  asked = questions;
  const copy = async (text: string) => {
    copied.push(text);
    return mayCopy;
  };
  page = new DisputePage({
    document,
    address: () => new URL(address),
    send,
    signal: stopper.signal,
    isReal: () => isReal,
    copy,
  });
  page.start();
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  address = FORM;
  answer = found([aDraft()]);
  copied = [];
  mayCopy = true;
  isReal = true;
  stopper = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => {
  stopper.abort();
  vi.useRealTimers();
});

describe('a form', () => {
  it('is asked about with what its address names, and nothing is filled in before the press', async () => {
    address = WITH_ORDER;
    document.documentElement.lang = 'de';
    const shop = showForm(document);
    const before = shop.form.outerHTML;
    await start();
    expect(asked).toEqual([
      ['find-drafts', { lineId: '8290000000910113', orderId: '8200000000000001', language: 'de' }],
    ]);
    expect(state()).toBe('ready');
    expect(panel()?.nextElementSibling).toBe(shop.form);
    expect(panel()?.dataset.theme).toBe('dark');
    expect(words()).toContain('Tea tin');
    expect(words()).toContain('It came damaged');
    expect(shop.form.outerHTML).toBe(before);
    document.documentElement.lang = 'en';
  });

  it('is filled in on the press, reported, and emptied again', async () => {
    const shop = showForm(document);
    await start();
    await push('Fill in this form');
    expect(state()).toBe('filled');
    expect(shop.state()).toMatchObject({
      reason: 'Item arrived damaged',
      text: 'The lid is bent.',
      amount: '12.50',
    });
    expect(words()).toContain('4 of 4 filled in.');
    expect(words()).toContain('Read it, then press Next yourself. Still Covered never submits.');
    await push('Undo');
    expect(shop.state()).toMatchObject({ text: '', amount: '' });
    expect(words()).toContain('cannot be put back');
    expect(named('Undo')).toBeUndefined();
    expect(shop.presses).toEqual([]);
  });

  it('does nothing on a press that a page made', async () => {
    const shop = showForm(document);
    answer = found([aDraft(), aDraft({ claimId: 'claim-2', title: 'Lamp' })], false);
    isReal = false;
    await start();
    await push('Lamp');
    expect(state()).toBe('choose');
    isReal = true;
    await push('Lamp');
    isReal = false;
    await push('Fill in this form');
    expect([state(), shop.state().text]).toEqual(['ready', '']);
    await push('Open the claim');
    await push('Copy: Description');
    await push('Another claim');
    expect([state(), copied]).toEqual(['ready', []]);
    isReal = true;
    await push('Fill in this form');
    isReal = false;
    await push('Undo');
    expect(shop.state().text).toBe('The lid is bent.');
    expect(asked.map(([name]) => name)).not.toContain('open-claim');
  });

  it('tells another press while it is filled in from the first, and keeps the focus', async () => {
    showForm(document);
    await start();
    named('Fill in')?.focus();
    named('Fill in')?.click();
    expect(panel()?.shadowRoot?.activeElement?.className).toBe('main-button');
    expect(named('Fill in')?.getAttribute('aria-disabled')).toBe('true');
    await push('Fill in');
    expect(asked.filter(([name]) => name === 'find-drafts')).toHaveLength(2);
    expect(panel()?.shadowRoot?.activeElement?.className).toBe('main-button');
    named('Undo')?.focus();
    await push('Undo');
    expect(panel()?.shadowRoot?.activeElement?.className).toBe('main-button');
  });

  it('is filled in from the claim as it is by then', async () => {
    const shop = showForm(document);
    await start();
    answer = found([aDraft({ texts: { en: 'Changed meanwhile.' } })]);
    await push('Fill in this form');
    expect(shop.state().text).toBe('Changed meanwhile.');
  });

  it('that takes the place of one that is being filled in gets nothing of it, and its own turn', async () => {
    showForm(document, { hasReasons: true });
    await start();
    named('Fill in')?.click();
    address = FORM.replace('910113', '910999');
    const next = showForm(document, { hasReasons: true });
    await settle();
    await settle();
    expect([state(), next.state().text, next.state().solution]).toEqual(['ready', '', null]);
    await push('Fill in this form');
    expect([state(), next.state().text]).toEqual(['filled', 'The lid is bent.']);
  });

  it('is emptied before another claim is taken, and what stays is named', async () => {
    const shop = showForm(document);
    answer = found([aDraft(), aDraft({ claimId: 'claim-2', title: 'Lamp', texts: { en: 'No light.' } })]);
    await start();
    await push('Fill in this form');
    await push('Another claim');
    expect([state(), shop.state().text]).toEqual(['choose', '']);
    await push('Lamp');
    expect(words()).toContain('cannot be put back from here');
    await push('Fill in this form');
    expect(shop.state().text).toBe('No light.');
    await push('Undo');
    expect(shop.state().text).toBe('');
  });

  it('whose line no claim names asks which is meant, and fills in nothing before', async () => {
    showForm(document);
    answer = found([aDraft(), aDraft({ claimId: 'claim-2', title: 'Lamp', variant: null })], false);
    await start();
    expect(state()).toBe('choose');
    expect(named('Fill in')).toBeUndefined();
    await push('Lamp');
    expect(state()).toBe('ready');
    expect(words()).not.toContain('Tea tin');
    await push('Another claim');
    expect(state()).toBe('choose');
  });

  it.each([
    [FORM, 'start from “What to do” on the page of the order', []],
    [WITH_ORDER, 'Prepare a claim', [['open-claim', { orderId: '8200000000000001' }]]],
  ])('without a claim says one quiet line: %s', async (url, said, opened) => {
    address = url;
    showForm(document);
    answer = found([]);
    await start();
    expect(state()).toBe('no-draft');
    expect(words()).toContain(said);
    await push('Prepare a claim');
    expect(asked.slice(1)).toEqual(opened);
  });

  it('shows nothing where the user wants nothing on the pages', async () => {
    showForm(document);
    answer = { ...answer, appearance: { ...APPEARANCE, badgesOn: false } };
    await start();
    expect(panels()).toEqual([]);
  });

  it('takes a claim that was changed in another tab', async () => {
    showForm(document);
    answer = found([]);
    await start();
    answer = found([aDraft()]);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(state()).toBe('ready');
  });

  it('copies values, or shows them to be copied by hand', async () => {
    showForm(document);
    await start();
    await push('Copy: Description');
    expect(copied).toEqual(['The lid is bent.']);
    expect(words()).toContain('Copied.');
    mayCopy = false;
    await push('Copy: Description');
    const field = panel()?.shadowRoot?.querySelector('textarea');
    expect(field?.value).toBe('The lid is bent.');
  });

  it('has a region with a name, a status and named buttons', async () => {
    showForm(document);
    await start();
    const root = panel()?.shadowRoot;
    expect(root?.querySelector('section')?.getAttribute('aria-label')).toBe('Still Covered');
    expect(root?.querySelector('p[role="status"]')).not.toBeNull();
    expect(
      buttons().filter((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === ''),
    ).toEqual([]);
  });
});

describe('the place of the panel', () => {
  it('is found again a few times, then the site has won', async () => {
    showForm(document);
    await start();
    for (let turn = 0; turn < 4; turn += 1) {
      panel()?.remove();
      await settle();
      expect(panels()).toHaveLength(1);
    }
    panel()?.remove();
    await settle();
    expect(panels()).toEqual([]);
  });

  it('is left to one panel', async () => {
    const old = el(HOST, {});
    const shop = showForm(document);
    document.body.append(el(HOST, {}), old);
    await start();
    expect(panels()).toHaveLength(1);
    expect(panel()?.nextElementSibling).toBe(shop.form);
  });

  it('goes with the form: not beside the summary, and back again with its report', async () => {
    const shop = showForm(document);
    await start();
    await push('Fill in this form');
    shop.form.replaceWith(box('sum', el('button', { 'data-pl': 'buyersubmit_btn_submit' }, 'Submit')));
    await settle();
    expect(panels()).toEqual([]);
    showForm(document);
    await settle();
    expect(state()).toBe('filled');
    address = CASE;
    document.body.replaceChildren(box('reminder--wrap--1', box('reminder--statusStr--1', 'Waiting')));
    await settle();
    expect(panels()).toEqual([]);
  });

  it('is not taken while a pointer is down, or on a button that would move', async () => {
    const shop = showForm(document);
    const pointer = (type: string, buttons = 0) =>
      document.dispatchEvent(new PointerEvent(type, { bubbles: true, buttons }));
    const started = start();
    pointer('pointerdown', 1);
    await started;
    expect(panels()).toEqual([]);
    pointer('pointerup');
    await settle();
    expect(panels()).toHaveLength(1);

    // Nor does it grow then.
    answer = found([aDraft({ title: 'A much longer name' })]);
    const next = shop.form.querySelector<HTMLElement>('button');
    next?.focus();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(words()).not.toContain('A much longer name');
    next?.blur();
    await settle();
    expect(words()).toContain('A much longer name');
  });

  it('leaves with the script', async () => {
    showForm(document);
    await start();
    stopper.abort();
    expect(panels()).toEqual([]);
  });
});

describe('a form that nobody knows', () => {
  it('gets buttons that copy, once the page has come to rest', async () => {
    document.body.append(box('qz1', el('div', { contenteditable: 'true' })));
    await start();
    expect(panels()).toEqual([]);
    document.body.append(box('late'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(panels()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(state()).toBe('unknown-form');
    expect(named('Fill in')).toBeUndefined();
    await push('Copy: Amount');
    expect(copied).toEqual(['12.50']);
  });

  it('gets nothing without a claim, or at another address', async () => {
    answer = found([]);
    document.body.append(box('qz1'));
    await start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(panels()).toEqual([]);
    answer = found([aDraft()], false);
    address = 'https://www.aliexpress.com/p/reverse-pages/list.html';
    document.body.append(box('qz2'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(panels()).toEqual([]);
  });
});

it('the page of a case gets the parcel that goes back', async () => {
  address = CASE;
  const wayBack = { carrier: 'DHL', trackingNumber: 'JJD000390007', sentOn: null };
  answer = found([aDraft({ wayBack })]);
  const input = el('input', { type: 'text' });
  document.body.append(
    box('reminder--wrap--1', box('reminder--statusStr--1', 'Send it back')),
    box('return-parcel', input, el('button', {}, 'Submit')),
  );
  await start();
  expect(state()).toBe('case');
  await push('Fill in this form');
  expect(input instanceof HTMLInputElement && input.value).toBe('JJD000390007');
  expect(words()).toContain('press Submit yourself');
});

describe('the page of a case', () => {
  it('is warned of before its buttons, and the one that the user comes to is said first', async () => {
    showCase();
    const before = document.querySelector('.reverse-wrap')?.outerHTML;
    await start();
    expect(panels()).toEqual([]);
    page.takeCase(answered());
    expect(state()).toBe('case');
    // Above the buttons it would move them.
    expect(panel()?.parentElement).toBe(document.body);
    expect(panel()?.dataset.corner).toBe('bottom-end');
    expect(words()).toContain('Accepting closes this case for good.');
    expect(words()).toContain('Do not cancel unless you have your money.');
    expect(strong()).toBeNull();
    over('#accept span');
    expect(strong()).toBe('accept');
    document.querySelector('#cancel')?.dispatchEvent(new Event('focusin', { bubbles: true }));
    expect(strong()).toBe('cancel');
    over('.reverse-wrap');
    expect(strong()).toBe('cancel');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(strong()).toBeNull();
    panel()?.remove();
    expect(document.querySelector('.reverse-wrap')?.outerHTML).toBe(before);
  });

  it('is warned of a button that the user came to before it was known what it does', async () => {
    showCase();
    await start();
    page.takeCase(answered({ choices: { ...CHOICES, acceptTexts: [] } }));
    over('#accept');
    expect(strong()).toBeNull();
    page.takeCase(answered());
    expect(strong()).toBe('accept');
  });

  it('is warned of where offers were read and no button was', async () => {
    showCase();
    await start();
    const accepting = [
      { asked: null, offered: null, isLess: null, solution: null, closesForGood: true as const },
    ];
    page.takeCase(
      answered({ state: 'platform', choices: { ...CHOICES, accepting, acceptTexts: [], cancelTexts: [] } }),
    );
    expect(state()).toBe('case');
  });

  it('is not taken for the only one that is told of, when that has another number', async () => {
    showCase();
    await start();
    page.takeCase(answered({ caseId: '6290000000910999' }));
    expect(panels()).toEqual([]);
    page.takeCase(answered({ caseId: null }));
    expect(state()).toBe('case');
  });

  it('is warned of with one line where more would cover a button, and with all once there is room', async () => {
    showCase();
    const root = document.documentElement;
    vi.spyOn(root, 'clientWidth', 'get').mockReturnValue(1000);
    const height = vi.spyOn(root, 'clientHeight', 'get').mockReturnValue(800);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const isFolded = this.shadowRoot?.querySelector('.body')?.hasAttribute('hidden') ?? false;
      if (this.localName === HOST) return new DOMRect(0, 0, 350, isFolded ? 40 : 500);
      // In the middle of the left and of the right edge.
      return new DOMRect(this.id === 'accept' ? 20 : 900, 350, 80, 40);
    });
    const isOpen = () => panel()?.shadowRoot?.querySelector('.line')?.getAttribute('aria-expanded');
    await start();
    page.takeCase(answered());
    expect(isOpen()).toBe('false');
    height.mockReturnValue(1600);
    window.dispatchEvent(new Event('resize'));
    expect(isOpen()).toBe('true');
    expect(panel()?.dataset.corner).toBe('bottom-end');
    height.mockReturnValue(800);
    window.dispatchEvent(new Event('resize'));
    await push('Before you accept');
    expect(isOpen()).toBe('true');
    vi.restoreAllMocks();
  });

  it('is not warned of on the "Cancel" of a dialog', async () => {
    showCase();
    document.body.append(el('div', { role: 'dialog' }, el('button', { id: 'close' }, 'Cancel request')));
    await start();
    page.takeCase(answered());
    over('#close');
    expect(strong()).toBeNull();
  });

  it.each<[string, OrderViews]>([
    [
      'nothing can be accepted or cancelled',
      answered({ state: 'platform', choices: { ...CHOICES, acceptTexts: [], cancelTexts: [] } }),
    ],
    ['it is over', answered({ choices: { ...CHOICES, outcome: { state: 'refunded', amount: null } } })],
    [
      'the answer is about others',
      { ...answered(), views: [{ ...aView(), cases: [aCaseView(), aCaseView()] }] },
    ],
    ['the user wants nothing on the pages', answered({}, false)],
  ])('gets nothing where %s', async (_when, given) => {
    showCase();
    await start();
    page.takeCase(given);
    await settle();
    expect(panels()).toEqual([]);
  });

  it('is no longer warned of on another page', async () => {
    showCase();
    await start();
    page.takeCase(answered());
    address = CASE.replace('910116', '910117');
    document.body.append(box('next'));
    await settle();
    expect(panels()).toEqual([]);
  });
});
