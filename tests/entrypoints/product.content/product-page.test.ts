// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, ProductAnswer } from '../../../utils/messages/messages.ts';
import { detailPage } from '../../demo-shop/client/detail-page.ts';
import { PRODUCTS } from '../../gallery/made-up-products.ts';
import {
  openProductTab,
  type ProductTab,
  panels,
  productAnswer,
  productUrl,
  redrawBox,
  SHOP_STATE,
  settle,
  shopOrder,
  showProduct,
} from '../../support/order-page-tab.ts';
import { OTHER_PRODUCT_ID, PRODUCT_ID } from '../../support/product.ts';
import { wordsOf } from '../../support/render-component.ts';

const APPEARANCE = { theme: 'auto', language: 'auto', badgesOn: true } as const;
const line = () => {
  const button = panels()[0]?.shadowRoot?.querySelector('button');
  return button ? wordsOf(button) : null;
};

describe('ProductPage', () => {
  let tab: ProductTab;
  beforeEach(() => {
    tab = openProductTab();
  });
  afterEach(() => tab.close());
  const titlesSent = () => tab.sent.map(({ product }) => product?.title);
  const rowsSent = () => tab.sent.map(({ product }) => product?.promises.map(({ title }) => title));
  async function visit(productId = PRODUCT_ID): Promise<void> {
    tab.page.visit(productUrl(productId));
    await settle();
  }

  it('sends what the page shows, once, and shows the answer', async () => {
    showProduct();
    await visit();
    expect(tab.sent).toHaveLength(1);
    expect(tab.sent[0]).toMatchObject({ page: 'product', source: 'dom', product: { productId: PRODUCT_ID } });
    expect(line()).toBe('Free return: 90 days from your order');
    expect({ ...panels()[0]?.dataset }).toEqual({ returnable: 'yes' });
  });

  it('waits for a page that comes late', async () => {
    await visit();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(tab.sent).toEqual([]);
    showProduct();
    await settle();
    expect(titlesSent()).toEqual(['Tea tin with a lid']);
    expect(panels()).toHaveLength(1);
  });

  it('sends rows that come late in a second message, and shows the new answer', async () => {
    tab.answer = ({ product }) =>
      productAnswer({
        view: product?.promises.length ? PRODUCTS['free-from-order'] : PRODUCTS['nothing-shown'],
      });
    showProduct({ returns: null });
    await visit();
    expect(line()).toBe('No return promise found');
    redrawBox();
    await settle();
    expect(rowsSent()).toEqual([[], ['Free returns within 90 days']]);
    expect(line()).toBe('Free return: 90 days from your order');
    expect(panels()).toHaveLength(1);
  });

  it('sends again for a variant with other words, not for one with another price only', async () => {
    showProduct();
    await visit();
    showProduct({ price: 'US $9.10' });
    await settle();
    expect(tab.sent).toHaveLength(1);
    showProduct({ price: 'US $9.10', returns: 'Free returns within 15 days' });
    await settle();
    expect(rowsSent()).toEqual([['Free returns within 90 days'], ['Free returns within 15 days']]);
  });

  it('does not answer its own writes', async () => {
    showProduct();
    await visit();
    const before = document.querySelectorAll('*').length;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(tab.sent).toHaveLength(1);
    expect(document.querySelectorAll('*').length).toBe(before);
  });

  it('is told of the same product twice, or of another variant of it, and does nothing twice', async () => {
    showProduct();
    tab.page.visit(productUrl());
    tab.page.visit(new URL(`${productUrl()}?sku_id=12000000000000621#nav-review`));
    tab.page.visit(productUrl());
    await settle();
    expect(tab.sent).toHaveLength(1);
    expect(panels()).toHaveLength(1);
  });

  it('asks once more where the background may just have been installed', async () => {
    const answers: Answer<ProductAnswer>[] = [{ ok: false, code: 'no-answer', message: '' }, productAnswer()];
    tab.answer = () => answers[tab.sent.length - 1] ?? productAnswer();
    showProduct();
    await visit();
    expect([tab.sent.length, panels().length]).toEqual([1, 0]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect([tab.sent.length, panels().length]).toEqual([2, 1]);
  });

  it.each(['failed', 'invalid', 'no-answer'] as const)(
    'shows nothing without an answer: %s',
    async (code) => {
      tab.answer = () => ({ ok: false, code, message: '' });
      showProduct();
      await visit();
      await vi.advanceTimersByTimeAsync(30_000);
      expect(panels()).toEqual([]);
    },
  );

  it.each(['failed', 'no-answer', 'gone'] as const)(
    'takes the panel away when a variant gets no answer: %s',
    async (code) => {
      showProduct();
      await visit();
      tab.answer = () => ({ ok: false, code, message: '' });
      redrawBox({ returns: 'Returns not available' });
      await settle();
      await vi.advanceTimersByTimeAsync(30_000);
      expect(panels()).toEqual([]);
    },
  );

  it('stops where the extension is gone', async () => {
    showProduct();
    await visit();
    tab.answer = () => ({ ok: false, code: 'gone', message: '' });
    redrawBox({ returns: 'Free returns within 15 days' });
    await settle();
    expect(tab.sent).toHaveLength(2);
    redrawBox({ returns: 'Free returns within 7 days' });
    await visit(OTHER_PRODUCT_ID);
    expect(tab.sent).toHaveLength(2);
  });

  it.each<[string, Partial<ProductAnswer>]>([
    ['the user wants none', { appearance: { ...APPEARANCE, badgesOn: false } }],
    ['the page shows no product', { view: null }],
  ])('shows no panel where %s, and takes away the one that stands', async (_what, parts) => {
    tab.answer = () => productAnswer(parts);
    showProduct();
    await visit();
    expect(panels()).toEqual([]);
    tab.answer = () => productAnswer();
    redrawBox({ returns: 'Free returns within 15 days' });
    await settle();
    expect(panels()).toHaveLength(1);
    tab.answer = () => productAnswer(parts);
    redrawBox({ returns: 'Free returns within 7 days' });
    await settle();
    expect(panels()).toEqual([]);
  });

  it.each([
    ['auto', undefined],
    ['dark', 'dark'],
  ] as const)('looks as the settings say: %s', async (theme, expected) => {
    tab.answer = () => productAnswer({ appearance: { ...APPEARANCE, theme } });
    showProduct();
    await visit();
    expect(panels().map(({ dataset }) => dataset.theme)).toEqual([expected]);
  });

  it('shows no late answer to what the page no longer says', async () => {
    const slow = Promise.withResolvers<Answer<ProductAnswer>>();
    tab.answer = () => slow.promise;
    showProduct();
    await visit();
    tab.answer = () => productAnswer({ view: PRODUCTS.refused });
    redrawBox({ returns: 'Returns not available' });
    await settle();
    slow.resolve(productAnswer());
    await settle();
    expect(line()).toBe('AliExpress says: cannot be returned');
  });

  it('asks again on another day, when somebody comes back to the tab', async () => {
    showProduct();
    await visit();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tab.sent).toHaveLength(1);
    vi.setSystemTime(new Date('2026-11-24T12:00:00Z'));
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(tab.sent).toHaveLength(2);
  });

  it('gives up on a page that keeps changing, and shows no answer to what it said before', async () => {
    showProduct();
    await visit();
    for (let days = 7; days < 60; days += 1) {
      redrawBox({ returns: `Free returns within ${days} days` });
      await settle();
    }
    expect(tab.sent).toHaveLength(40);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(panels()).toEqual([]);
  });

  it('does nothing after its end', async () => {
    showProduct();
    await visit();
    tab.stop();
    await visit(OTHER_PRODUCT_ID);
    expect(panels()).toHaveLength(1);
    redrawBox({ returns: 'Free returns within 15 days' });
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(30_000);
    expect([tab.sent.length, panels().length]).toEqual([1, 0]);
  });

  it('brings no answer after its end', async () => {
    const slow = Promise.withResolvers<Answer<ProductAnswer>>();
    tab.answer = () => slow.promise;
    showProduct();
    await visit();
    tab.stop();
    slow.resolve(productAnswer());
    await settle();
    expect(panels()).toEqual([]);
  });

  it('says nothing on other pages, and takes its panel along', async () => {
    showProduct();
    await visit();
    tab.page.visit(new URL('https://www.aliexpress.com/p/order/detail.html'));
    document.body.replaceChildren(detailPage(shopOrder(2), SHOP_STATE));
    await settle();
    expect([tab.sent.length, panels().length]).toEqual([1, 0]);
  });
});
