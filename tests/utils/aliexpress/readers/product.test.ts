import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../../utils/aliexpress/find.ts';
import { readPage } from '../../../../utils/aliexpress/read-page.ts';
import { findReturnsRow } from '../../../../utils/aliexpress/readers/product.ts';
import { parseDocument } from '../../../../utils/inspect/parse-document.ts';
import type { PrintedProduct } from '../../../../utils/model/printed-product.ts';
import { type Reading, readingSchema } from '../../../../utils/model/reading.ts';
import { documentOf, fixtureNamed } from '../../../support/load-fixture.ts';

const ADDRESS = 'https://www.aliexpress.com/item/1005007000000801.html';
const TITLE = '<h1 data-pl="product-title">Tea tin</h1>';
const RETURNS = 'S64c04957a1244dffbab7086d6e1a7cad7.png';

/** A reading of the smallest page with that in its body; every one of them has to keep to the schema. */
async function read(body: string, { head = '', address = ADDRESS } = {}): Promise<Reading> {
  const url = new URL(address);
  const document = await parseDocument(`<html><head>${head}</head><body>${body}</body></html>`, url);
  const before = document.documentElement.outerHTML;
  const reading = readPage(document, url);
  expect(readingSchema.safeParse(reading).error).toBeUndefined();
  expect(document.documentElement.outerHTML).toBe(before);
  return reading;
}

async function productIn(body: string, parts: { head?: string; address?: string } = {}) {
  const { product, problems } = await read(TITLE + body, parts);
  if (!product) throw new Error(`nothing was read: ${JSON.stringify(problems)}`);
  return product;
}

function row(icon: string, title: string, details: readonly string[] = []): string {
  const texts = details.map((text) => `<div class="shipping--descText--u2">${text}</div>`).join('');
  return `<div class="shipping--item--t7"><img src="//ae01.example/kf/${icon}"><div class="shipping--title--k1"><span>${title}</span></div>${texts}</div>`;
}

function promisesIn({ promises }: PrintedProduct): (string | null)[][] {
  return promises.map(({ place, title, details }) => [place, title, ...details]);
}

describe('the price of a product page', () => {
  it.each([
    ['in one piece', '<b class="price-default--current--n1">US $6.02</b>', 'US $6.02'],
    [
      'in pieces and lines',
      '<b class="product-price-current">\n<i>€</i>\n<i>8</i>\n<i>,</i>\n<i>20</i>\n</b>',
      '€8,20',
    ],
    [
      'beside the one before',
      '<b class="price-default--original--e4">€9</b><b class="price-default--current--n1">€8</b>',
      '€8',
    ],
    ['inside its wrapper only', '<b class="price-default--currentWrap--n1">€8</b>', null],
    ['empty', '<b class="price-default--current--n1"> </b>', null],
    ['of several variants', '<b class="product-price-value">US $4.19 - 6.20</b>', 'US $4.19 - 6.20'],
    ['in a banner', '<b class="uniform-banner-box-price">€7.10</b>', '€7.10'],
    ['with what is not seen', '<b class="product-price-current">€8<style>.a{top:20px}</style></b>', '€8'],
    ['right to left', '<b class="price-default--current--n1">\u200f₪45.90\u200e</b>', '₪45.90'],
  ])('%s', async (_what, markup, expected) => {
    expect((await productIn(markup)).price).toEqual(
      expected === null ? null : { text: expected, info: null, currency: null },
    );
  });
});

describe('the number of a product page', () => {
  it.each([
    ['the same one', ADDRESS],
    ['the American one', 'https://www.aliexpress.us/item/3256806813686049.html'],
    ['the same one on another host', '//ko.aliexpress.com/item/1005007000000801.html?spm=a'],
    ['none', 'https://www.aliexpress.com/'],
    ['something empty', ''],
  ])('is read where the page names %s', async (_what, canonical) => {
    const { productId } = await productIn('', { head: `<link rel="canonical" href="${canonical}">` });
    expect(productId).toBe('1005007000000801');
  });

  it.each([
    'https://www.aliexpress.com/item/1005007000000802.html',
    'https://www.aliexpress.us/item/3256806813686050.html',
    'https://www.aliexpress.com/item/99999999999999999999.html',
  ])('is not read where the page names %s', async (canonical) => {
    const reading = await read(TITLE, { head: `<link rel="canonical" href="${canonical}">` });
    expect([reading.product, reading.problems.map(({ code }) => code)]).toEqual([
      null,
      ['product.other-product'],
    ]);
  });

  it.each([
    ['https://www.aliexpress.com/i/1005007000000801.html', '1005007000000801'],
    ['https://de.aliexpress.com/item/tea-tin/1005007000000801.html?a=1#nav-review', '1005007000000801'],
    ['https://www.aliexpress.us/item/3256806813686049.html', '3256806813686049'],
  ])('%s', async (address, expected) => {
    expect((await productIn('', { address })).productId).toBe(expected);
  });
});

describe('the rows beside the price', () => {
  it('are told apart by their icons, whatever their size and language', async () => {
    const rows = [
      row(`${RETURNS}_48x48.png_.avif`, 'Ж'),
      row('S38b1dbf5dfb7428fb71c031485cf9641u.png', 'mobile'),
      row('Sc8f0ac90e69b4d22b5ab8e2f9dc76097D.png', 'delivery', ['a', '', 'b']),
      row('Sb100bd23552d499c9fa8e1499f3c46dbw.png', 'privacy'),
      row('S9e723ca0d10848499e4e3fb33be2224do.png', 'shipping'),
      row('x.png', 'new'),
    ];
    expect(promisesIn(await productIn(rows.join('')))).toEqual([
      ['returns', 'Ж'],
      ['returns', 'mobile'],
      ['delivery', 'delivery', 'a', 'b'],
      ['other', 'new'],
    ]);
  });

  it('say nothing without a title, and are others without a picture', async () => {
    const bare = '<div class="shipping--item--t7"><div class="shipping--title--k1"><b>Alone</b></div></div>';
    const page = await productIn(`${row(RETURNS, ' ')}${bare}<div class="shipping--item--t7"></div>`);
    expect(promisesIn(page)).toEqual([['other', 'Alone']]);
  });

  it('about returns can be found, to stand beside it', async () => {
    const rowOn = async (name: string) => {
      const row = findReturnsRow(await documentOf(fixtureNamed(name)), createFinder('product'));
      return row?.textContent.trim() ?? null;
    };
    expect(await rowOn('product/2026-07-en-free-return')).toBe('Free returns within 90 days');
    expect(await rowOn('product/2026-07-en-no-returns-row')).toBeNull();
    expect(await rowOn('product/2026-11-en-renamed-icons')).toBeNull();
  });
});

describe('categories, country, store and table', () => {
  it.each([
    ['、390112、39', ['39', '390112']],
    ['390112,39', ['39', '390112']],
    ['39', ['39']],
    ['、390112、390112', ['390112']],
    ['lamp, 15 watts, 39', []],
    ['、', []],
    ['、0、39', ['39']],
    [`、${'1'.repeat(21)}、39`, ['39']],
  ])('the keywords %s', async (content, expected) => {
    const page = await productIn('', { head: `<meta name="keywords" content="${content}">` });
    expect(page.categoryIds).toEqual(expected);
  });

  it.each([
    ['PL/', 'PL'],
    ['UK /', 'UK'],
    ['Poland/', null],
    ['pl/', null],
    ['', null],
  ])('the country of delivery %s', async (text, expected) => {
    const markup = `<div class="ship-to--text--j9"><span>${text}</span><b>PLN</b></div>`;
    expect((await productIn(markup)).countryText).toBe(expected);
  });

  it.each([
    ['<a data-pl="store-name" href="javascript:alert(1)">A</a>', { name: 'A', url: null }],
    ['<b class="store-detail--storeName--y8">A</b>', { name: 'A', url: null }],
    [
      '<b class="store-detail--storeName--y8">A</b><a href="/store/11">B</a>',
      { name: 'A', url: 'https://www.aliexpress.com/store/11' },
    ],
    ['<a data-pl="store-name" href="/store/11"> </a>', null],
  ])('the store %s', async (markup, expected) => {
    expect((await productIn(markup)).store).toEqual(expected);
  });
});

describe('more than the model keeps', () => {
  const many = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => one(index)).join('');
  const long = 'x'.repeat(6000);

  it('lists are cut', async () => {
    const specification = (index: number) =>
      `<p class="specification--prop--i5"><b class="specification--title--d8">${index}</b><i class="specification--desc--p6">v</i></p>`;
    const page = await productIn(
      `<div data-pl="product-specs">${many(90, specification)}</div>${many(30, (index) =>
        row('x.png', `row ${index}`, Array(20).fill('text')),
      )}`,
      { head: `<meta name="keywords" content="${many(30, (index) => `、${index + 1}`)}">` },
    );
    expect(page.specifications).toHaveLength(60);
    expect(page.promises).toHaveLength(20);
    expect(page.promises[0]?.details).toHaveLength(12);
    expect(page.categoryIds).toHaveLength(12);
  });

  it('texts are cut', async () => {
    const { product } = await read(
      `<h1 data-pl="product-title">${long}</h1><b class="price-default--current--n1">${long}</b>
       <a data-pl="store-name" href="/store/1">${long}</a>${row(RETURNS, long, [long])}
       <div data-pl="product-specs"><p class="specification--prop--i5"><b class="specification--title--d8">${long}</b><i class="specification--desc--p6">${long}</i></p></div>`,
    );
    expect([product?.title?.length, product?.price?.text?.length, product?.store?.name?.length]).toEqual([
      1000, 200, 200,
    ]);
    expect(product?.promises[0]?.title?.length).toBe(500);
  });

  it('an address that is too long is none', async () => {
    const page = await productIn(`<a data-pl="store-name" href="/store/1?${long}">A</a>`);
    expect(page.store).toEqual({ name: 'A', url: null });
  });

  it('tags in a text stay text', async () => {
    const page = await productIn(row(RETURNS, '&lt;img src=x onerror=alert(1)&gt; free', ['&lt;b&gt;']));
    expect(promisesIn(page)).toEqual([['returns', '<img src=x onerror=alert(1)> free', '<b>']]);
  });
});

describe('a page that shows no product', () => {
  it.each([
    ['before it is drawn', '<div class="pdp-info-right"><div class="sk1"></div></div>', 'not-drawn'],
    ['with grey buttons only', `${TITLE}<div class="sk-action-wrap"></div>`, 'not-drawn'],
    ['behind a question', '<div class="nc-container"></div>', 'site-check'],
    ['with nothing', '', 'no-title'],
    ['with an empty title', '<h1 data-pl="product-title"> </h1>', 'no-title'],
    ['with the title of the site', '<h1>Aliexpress</h1>', 'no-title'],
  ])('%s', async (_what, body, code) => {
    const { product, problems } = await read(body);
    expect(product).toBeNull();
    expect(problems.map((each) => each.code)).toEqual([`product.${code}`]);
  });

  it('but one that was drawn after a question was answered is read', async () => {
    const { product, problems } = await read(`${TITLE}<div class="nc-container"></div>`);
    expect(product?.title).not.toBeNull();
    expect(problems).toEqual([]);
  });
});
