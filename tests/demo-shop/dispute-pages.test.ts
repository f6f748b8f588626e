// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SHOP_DAY } from '../support/shop-answers.ts';
import { casePage } from './client/case-page.ts';
import { detailPage } from './client/detail-page.ts';
import { keptAmount, missingIn, takenFiles } from './dispute-form/request-checks.ts';
import { DISPUTE_LANGUAGES } from './disputes/dispute-languages.ts';
import { REASON_IDS, reasonsFor } from './disputes/dispute-reasons.ts';
import { DISPUTE_WORDS } from './disputes/dispute-words.ts';
import { shopState } from './shop-state.ts';
import { lineIdOf, stockedOrder, stockedOrders } from './stock.ts';

/** Every text of some words by its path: 'form.title'. */
function textsIn(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : textsIn(value, `${path}${key}.`),
  );
}

const textsOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map((node) => node.textContent);
const press = (text: string) =>
  [...document.querySelectorAll('button')].find((node) => node.textContent === text)?.click();

afterEach(() => document.body.replaceChildren());

describe('the words about disputes', () => {
  const english = textsIn(DISPUTE_WORDS.en);

  it.each(DISPUTE_LANGUAGES)('are complete and different from each other: %s', (language) => {
    const texts = textsIn(DISPUTE_WORDS[language]);
    expect(texts.map(([path]) => path)).toEqual(english.map(([path]) => path));
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
    const slots = (all: [string, string][]) =>
      all.map(([, text]) => (text.match(/\{\w+\}/g) ?? []).toSorted().join());
    expect(slots(texts)).toEqual(slots(english));
    for (const kind of [DISPUTE_WORDS[language].reasons, DISPUTE_WORDS[language].solutions]) {
      expect(new Set(Object.values(kind)).size).toBe(Object.keys(kind).length);
    }
    const statuses = Object.values(DISPUTE_WORDS[language].states).map(({ status }) => status);
    expect(new Set(statuses).size).toBe(statuses.length);
  });
});

describe('the reasons on the form', () => {
  it('depend on what arrived and what is wanted, and each is somewhere', () => {
    expect(reasonsFor(null, null)).toEqual([]);
    expect(reasonsFor('yes', null)).toEqual([]);
    expect(reasonsFor('yes', 'return')).toContain('changed-mind');
    expect(reasonsFor('yes', 'refund')).not.toContain('changed-mind');
    expect(reasonsFor('no', null)).toContain('returned-lost');
    const all = [...reasonsFor('yes', 'return'), ...reasonsFor('yes', 'refund'), ...reasonsFor('no', null)];
    expect(new Set(all)).toEqual(new Set(REASON_IDS));
  });
});

describe('what the form accepts', () => {
  const EMPTY = { received: null, solution: null, reason: null, text: '', amount: '' } as const;

  it('tells what is missing on each way through', () => {
    expect(missingIn(EMPTY)).toEqual(['missing-received', 'missing-reason', 'missing-text']);
    expect(missingIn({ ...EMPTY, received: 'yes' })).toContain('missing-solution');
    const refund = { received: 'yes', solution: 'refund', reason: 'damaged', text: 'Torn' } as const;
    expect(missingIn({ ...refund, amount: '' })).toEqual(['missing-amount']);
    expect(missingIn({ ...refund, amount: '3.50' })).toEqual([]);
    expect(missingIn({ ...EMPTY, received: 'no', reason: 'customs', text: 'Held' })).toEqual([]);
  });

  it.each([
    ['12', '12', false],
    ['12,5', '12.5', false],
    ['12.505', '12.50', false],
    ['$ 9', '9', false],
    ['18.50', '18.49', true],
  ])('keeps the amount %s as %s', (typed, amount, isTooHigh) => {
    expect(keptAmount(typed, '18.49')).toEqual({ amount, isTooHigh });
  });

  it('takes five small files of known types', () => {
    const photo = { type: 'image/png', size: 1_000 };
    expect(takenFiles([photo, { type: 'text/plain', size: 1 }], 0)).toEqual({
      taken: [photo],
      errors: ['file-type-unknown'],
    });
    expect(takenFiles([{ ...photo, size: 3_000_000 }], 0).errors).toEqual(['file-too-large']);
    expect(takenFiles([photo, photo], 4)).toEqual({ taken: [photo], errors: ['too-many-files'] });
  });
});

describe('proposals', () => {
  it('are there wherever the buyer has to answer, one of them for less than is asked for', () => {
    const waiting = stockedOrders('cases').flatMap(({ spec }) =>
      (spec.cases ?? [])
        .filter(({ state }) => state === 'buyer-answers')
        .map((about) => ({ about, asked: about.cents ?? spec.lines[about.line]?.cents ?? 0 })),
    );
    expect(waiting.length).toBeGreaterThan(1);
    for (const { about, asked } of waiting) {
      expect(about.proposals?.some(({ cents }) => cents < asked)).toBe(true);
    }
    expect(waiting.flatMap(({ about }) => about.proposals?.map(({ by }) => by))).toContain('aliexpress');
  });

  it('are listed by a press, in the language of the account', () => {
    const state = shopState(SHOP_DAY, { language: 'pl', labels: 'new', country: 'PL' }, 'cases');
    const { orderId } = stockedOrder('two-cases');
    const order = state.orders.find((one) => one.orderId === orderId);
    const about = order?.cases[1];
    if (!order || !about) throw new RangeError('no case');
    document.body.replaceChildren(casePage(order, about, state));
    expect(textsOf('[class*="reminder--statusStr--"]')).toEqual(['Oczekiwanie na Twoją odpowiedź']);
    expect(textsOf('[class*="verticalSteps--title--"]')[0]).toBe('AliExpress zaproponował rozwiązanie');
    press('Zobacz możliwe rozwiązania');
    expect(textsOf('[class*="cco--title--"]')).toEqual([
      'Rozwiązanie sprzedawcy',
      'Rozwiązanie AliExpress',
      'Rozwiązanie AliExpress',
    ]);
    expect(textsOf('[class*="cco--checkTitle--"]')).toEqual(['Nie zgadzam się z powyższymi rozwiązaniami']);
    expect(textsOf('[class*="cco--row--"]').slice(-1)).toEqual(['Przesyłkę zwrotną opłacaAliExpress']);
  });

  it('are refused by nobody who withdraws the request', () => {
    const state = shopState(SHOP_DAY, { language: 'en', labels: 'new', country: 'US' }, 'cases');
    const order = state.orders.find((one) => one.orderId === stockedOrder('case-buyer').orderId);
    const [about] = order?.cases ?? [];
    if (!order || !about) throw new RangeError('no case');
    document.body.replaceChildren(casePage(order, about, state));
    press('Cancel request');
    expect(textsOf('.comet-v2-modal-footer button')).toEqual(['Not now', 'Confirm']);
    press('Confirm');
    expect(textsOf('[class*="reminder--statusStr--"]')).toEqual(['Request canceled']);
    expect(textsOf('.comet-v2-modal, .reverse-btns')).toEqual([]);
  });
});

describe('the way into a dispute', () => {
  it('asks whether the package has arrived, and opens the form of the line in a new tab', () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    sessionStorage.setItem('language', 'he');
    const settings = { language: 'en', labels: 'new', country: 'IL', disputes: 'he' } as const;
    const state = shopState(SHOP_DAY, settings);
    const { orderId } = stockedOrder('fresh');
    const order = state.orders.find((one) => one.orderId === orderId);
    if (!order) throw new RangeError('no order');
    document.body.replaceChildren(detailPage(order, state));
    press('Returns/refunds');
    expect(textsOf('.comet-modal-body')).toEqual(['האם קיבלת את החבילה?']);
    document.querySelector<HTMLElement>('.comet-modal button:not(.comet-btn-primary)')?.click();
    const url = new URL(String(opened.mock.calls[0]?.[0]));
    expect(url.origin + url.pathname).toBe('https://www.aliexpress.com/p/reverse-pages/start.html');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      tradeOrderLineId: lineIdOf(orderId, 0),
      isReceived: 'no',
      language: 'he',
    });
    expect(document.querySelector('.comet-modal')).toBeNull();
    sessionStorage.clear();
  });
});
