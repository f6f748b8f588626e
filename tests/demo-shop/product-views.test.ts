// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SHOP_DAY } from '../support/shop-answers.ts';
import { keepPresses } from './client/dom.ts';
import { sourceAddress } from './client/product-address.ts';
import { type ProductStage, productStage } from './client/product-stage.ts';
import { type TabSettings, tabSettings } from './client/shop-settings.ts';
import { printProduct } from './products/print-product.ts';
import { productIdOf } from './products/product-catalogue.ts';
import { productLanguage } from './products/product-languages.ts';
import { valueAt } from './products/value-at.ts';
import { isShopCountry } from './shop-languages.ts';

const HOST = 'www.aliexpress.com';
const PANEL = '[class*="action--container--"]';
const RETURNS = 'img[src*="S64c04957a1244dffbab7086d6e1a7cad7"]';

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? null;
const returnsRow = () => document.querySelector(RETURNS)?.closest('[class*="shipping--item--"]')?.textContent;
const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const inGlobal = (path: string) => valueAt(window, `_d_c_.lifeCycleEventList.0.data.${path}`);
const promised = () => inGlobal('AFTER_SALE_SERVICE_BLOCK.promiseId');

describe('the pages of products', () => {
  const bought: string[] = [];
  let settings: TabSettings;
  let stage: ProductStage;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', async (address: string) => {
      const words = new URL(address, `https://${HOST}`).searchParams;
      const country = words.get('country') ?? '';
      return Response.json(
        printProduct(words.get('id') ?? '', {
          host: HOST,
          country: isShopCountry(country) ? country : 'US',
          language: productLanguage(words.get('language')),
          today: SHOP_DAY,
        }),
      );
    });
    settings = { ...tabSettings(), country: 'UK' };
    stage = productStage({
      settings,
      surround: (page, control) => document.body.replaceChildren(control, page),
      onCountry: (country) => Object.assign(settings, { country }),
      onBuy: ({ globalId }) => bought.push(globalId),
    });
  });
  afterEach(() => {
    stage.leave();
    document.body.replaceChildren();
    sessionStorage.clear();
    bought.length = 0;
    Reflect.deleteProperty(window, '_d_c_');
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  /** Show a product, and let its delay pass. */
  async function show(name: string, parts: Partial<TabSettings> = {}): Promise<boolean> {
    Object.assign(settings, parts);
    const done = stage.show(productIdOf(name));
    await vi.advanceTimersByTimeAsync(500);
    return done;
  }

  it('are a skeleton at first, without data', async () => {
    const done = stage.show(productIdOf('free-return'));
    await vi.advanceTimersByTimeAsync(300);
    expect(document.querySelectorAll('.pdp-body-top-right > .sk-action-wrap')).toHaveLength(1);
    expect([textOf('h1'), promised()]).toEqual([null, undefined]);
    await vi.advanceTimersByTimeAsync(200);
    expect(await done).toBe(true);
    expect(textOf('h1[data-pl="product-title"]')).toBe('Folding desk lamp with warm light, USB-C charging');
    expect(document.querySelector('.sk1')).toBeNull();
    expect([returnsRow(), promised()]).toEqual(['Free returns within 90 days', 27]);
    expect(document.body.className).toBe('pdp-new-pc');
    expect(document.querySelector('meta[name="keywords"]')?.getAttribute('content')).toBe('、900039001、39');
    expect(textOf('#nav-store a[data-pl="store-name"]')).toBe('Lumen Workshop Store');
  });

  it('build their panel anew for another choice, and the data follow', async () => {
    await show('sku-changes-promise');
    expect([returnsRow(), promised(), inGlobal('PRICE.targetSkuPriceInfo.salePriceString')]).toEqual([
      'Free returns within 90 days',
      27,
      '￡35.50',
    ]);
    const [title, panel] = ['h1', PANEL].map((selector) => document.querySelector(selector));
    click('[data-sku-row="200007763"] [title="From China"]');
    expect([returnsRow(), promised(), textOf('[class*="price-default--current--"]')]).toEqual([
      'Return & refund policy',
      37,
      '￡31.50',
    ]);
    expect(document.querySelector(PANEL)).not.toBe(panel);
    expect(document.querySelector('h1')).toBe(title);
    expect(textOf('[class*="sku-item--selected--"]')).toBe('From China');
    expect(valueAt(window, '_d_c_.lifeCycleEventList.length')).toBe(1);
  });

  it('build their panel anew for another quantity, and everything when told to', async () => {
    await show('policy-only');
    document.querySelector(PANEL)?.append(document.createElement('s'));
    click('.comet-v2-input-number-btn-increase');
    expect(document.querySelector('s')).toBeNull();
    expect(document.querySelector<HTMLInputElement>('.comet-v2-input-number-input')?.value).toBe('2');
    const title = document.querySelector('h1');
    stage.rerender();
    expect(document.querySelector('h1')).not.toBe(title);
    expect(document.querySelector<HTMLInputElement>('.comet-v2-input-number-input')?.value).toBe('2');
  });

  it('promise what holds in the country that is chosen', async () => {
    const presses = keepPresses(document);
    await show('free-return');
    click('[class*="ship-to--menuItem--"]');
    click('[data-country="MX"]');
    await vi.advanceTimersByTimeAsync(50);
    expect([returnsRow(), promised(), inGlobal('PRICE.region')]).toEqual([
      'Return & refund policy',
      37,
      'MX',
    ]);
    expect(textOf('[class*="ship-to--text--"]')).toBe('MX/MXN');
    click('[class*="add-to-cart--addtocart--"]');
    click('[class*="buy-now--buynow--"]');
    expect([presses, bought]).toEqual([['ship-to', 'ship-to', 'cart', 'buy'], [productIdOf('free-return')]]);
  });

  it('follow each other without a skeleton', async () => {
    await show('free-return');
    const done = stage.show(productIdOf('wig'));
    expect(textOf('h1')).toContain('lamp');
    await vi.advanceTimersByTimeAsync(50);
    expect([await done, textOf('h1'), inGlobal('GLOBAL_DATA.globalData.productId')]).toEqual([
      true,
      'Synthetic bob wig, chin length, heat resistant',
      productIdOf('wig'),
    ]);
    expect(await show('nothing')).toBe(false);
  });

  it('may draw their rows late', async () => {
    await show('free-return', { rows: 'late' });
    expect([document.querySelectorAll(PANEL).length, returnsRow(), promised()]).toEqual([1, undefined, 27]);
    await vi.advanceTimersByTimeAsync(600);
    expect(returnsRow()).toBe('Free returns within 90 days');
  });

  it.each([
    ['skeleton', '.sk-action-wrap', undefined],
    ['captcha', '.baxia-dialog #nocaptcha', undefined],
    ['gone', '[class*="not-found--wrap--"]', 'SITEM_NOT_EXIST'],
    ['no-data', 'h1[data-pl="product-title"]', undefined],
    ['redesign', '.px-stage', undefined],
  ])('in the mode %s show %s', async (mode, selector, errorCode) => {
    await show('free-return', { mode });
    expect(document.querySelectorAll(selector)).toHaveLength(1);
    expect([promised(), inGlobal('GLOBAL_DATA.globalData.errorCode')]).toEqual([undefined, errorCode]);
    expect(document.querySelector(RETURNS) !== null).toBe(mode === 'no-data');
  });

  it('are of other years when told to', async () => {
    await show('free-return', { era: 'b', language: 'es' });
    expect(textOf('h1[data-pl="product-title"]')).toContain('lamp');
    expect(textOf('[class*="price--currentPriceText--"]')).toBe('￡18.49');
    expect(textOf('[class*="service--wrap--"]')).toContain('Devolución gratisTienes 15 días');
    await show('free-return', { era: 'a', language: 'he' });
    expect([textOf('.product-title-text'), textOf('.product-price-value')]).toEqual([
      textOf('h1'),
      '￡18.49',
    ]);
    expect(textOf('.buyer-pretection')).toContain('החזר מקומיתוך 15 ימים');
    expect(document.documentElement.dir).toBe('rtl');
    expect(promised()).toBeUndefined();
  });

  it('of other years are loaded from where the server knows the tab', () => {
    const address = new URL(`https://${HOST}/item/${productIdOf('wig')}.html?delay=0`);
    expect(sourceAddress(address, settings)).toBeNull();
    const source = sourceAddress(address, { ...settings, era: 'b', language: 'pl' });
    expect(source).toBe(`${address.href}&era=b&language=pl&country=UK`);
    expect(sourceAddress(new URL(source ?? ''), { ...settings, era: 'b', language: 'pl' })).toBeNull();
  });
});
