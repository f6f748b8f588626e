// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Reading } from '../../../utils/model/reading.ts';
import { PRODUCTS } from '../../gallery/made-up-products.ts';
import {
  openProductTab,
  type ProductTab,
  panels,
  productAnswer,
  productUrl,
  redrawBox,
  settle,
  showProduct,
} from '../../support/order-page-tab.ts';
import { modulesOf, PRODUCT_ID } from '../../support/product.ts';

/* What is sent once more, and what is not. */

let tab: ProductTab;
let told: (string | null | undefined)[];
beforeEach(() => {
  tab = openProductTab();
  told = [];
  tab.answer = (_shown: Reading, { state }) => {
    told.push(state?.product?.productId);
    return productAnswer({ view: PRODUCTS[state ? 'free-from-order' : 'free-without-start'] });
  };
});
afterEach(() => tab.close());
async function visit(): Promise<void> {
  tab.page.visit(productUrl());
  await settle();
}

it('data that came after the page are looked for once, and change the answer', async () => {
  showProduct();
  await visit();
  const before = panels()[0]?.shadowRoot?.textContent;
  tab.state = JSON.stringify(modulesOf(PRODUCT_ID));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(told).toEqual([undefined, PRODUCT_ID]);
  expect(panels()[0]?.shadowRoot?.textContent).not.toBe(before);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toHaveLength(2);
});

it('data that never come are not waited for', async () => {
  showProduct();
  await visit();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([undefined]);
  expect(panels()).toHaveLength(1);
});

it('data that were there are not looked for again', async () => {
  tab.state = JSON.stringify(modulesOf(PRODUCT_ID));
  showProduct();
  await visit();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([PRODUCT_ID]);
});

it('other rows may tick without a message', async () => {
  showProduct({ delivery: 'Fast delivery, 03:12:09 left' });
  await visit();
  for (const seconds of ['08', '07', '06']) {
    redrawBox({ delivery: `Fast delivery, 03:12:${seconds} left` });
    await settle();
  }
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told).toHaveLength(1);
  expect(panels()).toHaveLength(1);
});

it('an answer goes when the page says something else for which there is none', async () => {
  showProduct();
  await visit();
  tab.answer = () => new Promise(() => undefined);
  redrawBox({ returns: 'Returns not available' });
  await vi.advanceTimersByTimeAsync(1_100);
  expect(panels()).toEqual([]);
});
