import { describe, expect, it } from 'vitest';
import { SHOP_DAY } from '../support/shop-answers.ts';
import { PAGE_WORDS } from './products/page-words.ts';
import { printProduct } from './products/print-product.ts';
import { PRODUCT_IDS, productIdOf, productOf } from './products/product-catalogue.ts';
import { globalId, idOnHost } from './products/product-ids.ts';
import { PRODUCT_LANGUAGES, type ProductLanguage, productLanguage } from './products/product-languages.ts';
import { PROMISE_WORDS } from './products/promise-words.ts';
import { valueAt } from './products/value-at.ts';
import { SHOP_COUNTRIES, type ShopCountry } from './shop-languages.ts';
import { shopState } from './shop-state.ts';

const WWW = 'www.aliexpress.com';
const NAMES = Object.keys(PRODUCT_IDS);

interface Asked {
  host?: string;
  country?: ShopCountry;
  language?: ProductLanguage;
}

const onlooker = ({ host = WWW, country = 'UK', language = 'en' }: Asked = {}) => ({
  host,
  country,
  language,
  today: SHOP_DAY,
});

function product(name: string, asked: Asked = {}) {
  const found = printProduct(productIdOf(name), onlooker(asked));
  if (!found) throw new RangeError(`no product ${name}`);
  return found;
}

function sku(name: string, asked: Asked = {}, place = 0) {
  const found = product(name, asked).skus[place];
  if (!found) throw new RangeError(`no SKU ${place} of ${name}`);
  return found;
}

/** What the parameters of a block say of one promise. */
function terms(modules: unknown, block = 'AFTER_SALE_SERVICE_BLOCK') {
  const text = String(valueAt(modules, `${block}.params.extParams`));
  const parsed: unknown = JSON.parse(text.replace(/([{,])(\d+):/g, '$1"$2":'));
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  return valueAt(parsed, String(valueAt(modules, `${block}.promiseId`)));
}

describe('the data of a product', () => {
  it.each(NAMES)('of %s has the shape of the site in every country and language', (name) => {
    for (const country of SHOP_COUNTRIES) {
      for (const language of PRODUCT_LANGUAGES) {
        const { canonical, keywords, productId, skus, title } = product(name, { country, language });
        expect(productId).toBe(productIdOf(name));
        expect(canonical).toBe(`https://${WWW}/item/${productId}.html`);
        for (const { modules, price } of skus) {
          const path = String(valueAt(modules, 'GLOBAL_DATA.globalData.categoryPath')).split('/');
          expect(keywords).toBe(`、${path.at(-1)}、${path[0]}`);
          expect(valueAt(modules, 'GLOBAL_DATA.globalData.productId')).toBe(productId);
          expect(valueAt(modules, 'PRICE.productId')).toBe(Number(productId));
          expect(valueAt(modules, 'PRODUCT_TITLE.text')).toBe(title);
          const info = String(valueAt(modules, 'PRICE.targetSkuPriceInfo.salePriceLocal'));
          expect(info).toMatch(/^[^|]+\|\d+\|(\d\d)?$/);
          expect(info.split('|')[0]).toBe(price);
          expect(valueAt(modules, 'PRICE.region')).toBe(country);
          expect(terms(modules, 'PERSONAL_INFORMATION_SECURITY')).toMatchObject({ shipTo: country });
        }
      }
    }
  });

  it.each<[string, ShopCountry, number, string, object, number | undefined]>([
    [
      'free-return',
      'UK',
      27,
      'Free returns within 90 days',
      { displayDays: 90, displayNode: 'after_placed' },
      39,
    ],
    ['free-return', 'ID', 37, 'Return & refund policy', {}, 39],
    ['policy-only', 'PL', 37, 'Return & refund policy', {}, 15],
    [
      'after-delivery',
      'PL',
      27,
      'Free returns within 15 days',
      { displayDays: 15, displayNode: 'after_delivery' },
      15,
    ],
    ['free-undated', 'US', 27, 'Free returns', {}, 15],
    ['non-returnable', 'US', 952, 'Non-returnable', {}, 15],
    ['earrings', 'US', 37, 'Return & refund policy', {}, 36],
    ['wig', 'IL', 37, 'Return & refund policy', {}, 200165144],
    ['unreachable', 'UK', 37, 'Return & refund policy', {}, 18],
  ])('of %s in %s promises %i', (name, country, promiseId, title, found, root) => {
    const { modules, rows } = sku(name, { country });
    expect(valueAt(modules, 'AFTER_SALE_SERVICE_BLOCK')).toMatchObject({
      promiseId,
      title,
      popupTitle: title,
    });
    expect(rows.find(({ kind }) => kind === 'returns')).toMatchObject({ title, lines: [] });
    expect(terms(modules)).toMatchObject({ promiseIds: String(promiseId), countryTo: country, ...found });
    expect('displayDays' in Object(terms(modules))).toBe('displayDays' in found);
    expect(valueAt(modules, 'GLOBAL_DATA.globalData.topCategoryId')).toBe(String(root));
  });

  it.each(['no-returns-row', 'gift-card'])('of %s has no block of returns', (name) => {
    const { modules, rows } = sku(name);
    expect(valueAt(modules, 'AFTER_SALE_SERVICE_BLOCK')).toBeUndefined();
    expect(rows.map(({ kind }) => kind)).not.toContain('returns');
  });

  it('says what is digital, and what cannot be sent', () => {
    const card = sku('gift-card');
    expect(valueAt(card.modules, 'GLOBAL_DATA.globalData.categoryTagInfo.virtualProduct')).toBe(true);
    expect([card.shipping, valueAt(card.modules, 'SHIPPING')]).toEqual([null, undefined]);
    const stuck = product('unreachable');
    const [{ modules } = { modules: {} }] = stuck.skus;
    const way = 'SHIPPING.deliveryLayoutInfo.0';
    expect(stuck.isSent).toBe(false);
    expect(valueAt(modules, `${way}.bizData`)).toMatchObject({ unreachable: true, shipToCode: 'UK' });
    expect(valueAt(modules, `${way}.unreachableLayout.0.0.medusaKey`)).toBe('cannot_deliver_pc_new@freight');
    expect(Object.keys(Object(valueAt(modules, 'BOTTOM_BAR_PC.buttonMap')))).toEqual(['findSimilar']);
    expect(product('unreachable', { country: 'DE' }).isSent).toBe(true);
  });

  it('promises by where the choice is sent from', () => {
    const ids = [0, 1].map((place) => {
      const { modules } = sku('sku-changes-promise', {}, place);
      return [
        valueAt(modules, 'AFTER_SALE_SERVICE_BLOCK.promiseId'),
        valueAt(modules, 'SKU.selectedSkuIdStr'),
      ];
    });
    expect(ids).toEqual([
      [27, '12000010007127100'],
      [37, '12000010007127110'],
    ]);
  });

  it('holds the days of delivery for machines', () => {
    const text = String(
      valueAt(sku('free-return').modules, 'SHIPPING.deliveryLayoutInfo.0.bizData.utParams'),
    );
    expect(JSON.parse(text)).toMatchObject({ deliveryDateMin: '2026-12-02', deliveryDate: '2026-12-07' });
  });
});

describe('texts', () => {
  it('are there in five languages, the same ones', () => {
    for (const table of [PAGE_WORDS, PROMISE_WORDS]) {
      for (const language of PRODUCT_LANGUAGES) {
        expect(Object.keys(table[language])).toEqual(Object.keys(table.en));
        for (const text of Object.values(table[language]).flat()) expect(text).not.toBe('');
      }
    }
    expect(PROMISE_WORDS.id.policy).toBe(PROMISE_WORDS.en.policy);
    expect(product('free-return', { language: 'he' })).toMatchObject({ direction: 'rtl', language: 'he' });
    expect(productLanguage('ko')).toBe('en');
  });

  it.each<[ProductLanguage, string]>([
    ['en', 'Free returns within 90 days'],
    ['pl', 'Darmowe zwroty w ciągu 90 dni'],
    ['es', 'Devoluciones gratis en 90 días'],
    ['he', 'החזרות בחינם תוך 90 ימים'],
    ['id', 'Pengembalian gratis dalam 90 hari'],
  ])('in %s say free returns', (language, title) => {
    expect(sku('free-return', { language }).rows.map((row) => row.title)).toContain(title);
  });
});

describe('numbers', () => {
  it('are larger on the American host', () => {
    const id = productIdOf('earrings');
    const us = idOnHost(id, 'www.aliexpress.us');
    expect([us, globalId(us), globalId(id)]).toEqual(['3256806813725358', id, id]);
    const found = printProduct(us, onlooker({ host: 'www.aliexpress.us', country: 'US' }));
    expect(found).toMatchObject({ productId: us, globalId: id });
    expect(
      found?.similar.every(({ href }) => /^\/\/www\.aliexpress\.us\/item\/3256\d+\.html$/.test(href)),
    ).toBe(true);
    expect(valueAt(found?.skus[0]?.modules, 'GLOBAL_DATA.globalData.productId')).toBe(us);
  });

  it('lead from every order line to its product, one aside', () => {
    const { orders } = shopState(SHOP_DAY, { language: 'en', labels: 'new', country: 'US' }, 'cases');
    const lines = orders.flatMap((order) =>
      order.lines.map((line) => ({ ...line, store: order.store.name })),
    );
    const unknown = lines.filter(({ productId, store, title }) => {
      const found = productOf(productId);
      return found?.title !== title || found.store !== store;
    });
    expect(unknown.map(({ productId }) => productId)).toEqual([productIdOf('nothing')]);
    expect(productOf('1005007000000001')).toBeNull();
    expect(() => productIdOf('unheard-of')).toThrow(RangeError);
  });
});
