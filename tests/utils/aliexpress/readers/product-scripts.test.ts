import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/aliexpress/read-page.ts';
import { readProductScripts } from '../../../../utils/aliexpress/readers/product-scripts.ts';
import { parseDocument } from '../../../../utils/inspect/parse-document.ts';
import { readingSchema } from '../../../../utils/model/reading.ts';
import { documentOf, fixtureNamed } from '../../../support/load-fixture.ts';

const ID = '1005006000000801';
const URL_OF_IT = new URL(`https://es.aliexpress.com/item/${ID}.html`);
const COMPONENTS = {
  productInfoComponent: { idStr: ID, subject: 'Caja {de té} "Puerto" \\ }' },
  sellerPromiseComponent: { returnPolicyGuarantees: [{ id: 17 }] },
};
const ASSIGNMENT = `window.runParams = {\n data: ${JSON.stringify(COMPONENTS)},\n lang: 'es'\n};`;

async function pageWith(...scripts: string[]): Promise<Document> {
  const elements = scripts.map((script) => `<script>${script}</script>`).join('');
  const title = '<h1 data-pl="product-title">Caja de té</h1>';
  return parseDocument(`<html><body>${elements}${title}</body></html>`, URL_OF_IT);
}

async function titleIn(...scripts: string[]): Promise<string | null> {
  return readProductScripts(await pageWith(...scripts))?.title ?? null;
}

describe('the script of a page of 2020 to 2024', () => {
  it.each([
    ['as the site writes it', ASSIGNMENT],
    ['on one line', `window.runParams={data:${JSON.stringify(COMPONENTS)}}`],
    ['with quoted names', `window.runParams = {"actionModule": 1, "data": ${JSON.stringify(COMPONENTS)}};`],
    [
      'with another data before it',
      `var metadata: {}; window.runParams = { data : ${JSON.stringify(COMPONENTS)} }`,
    ],
    [
      'with more after it',
      `${ASSIGNMENT}\nwindow.other = { data: {"productInfoComponent":{"subject":"no"}} };`,
    ],
    ['on several lines', `window.runParams = {\n data: ${JSON.stringify(COMPONENTS, null, 2)}\n};`],
  ])('is read %s', async (_form, script) => {
    expect(await titleIn(script)).toBe('Caja {de té} "Puerto" \\ }');
  });

  it.each([
    ['empty', 'window.runParams = {\n };\nwindow._d_c_ = {data: {"productInfoComponent":{"idStr":"1"}}};'],
    ['none', 'window.runConfig = { data: {} };'],
    ['of another kind', 'window.runParams = { data: {"headerComponent":{}} };'],
    ['a text', 'window.runParams = { data: "productInfoComponent" };'],
    ['a call', 'window.runParams = { data: {"productInfoComponent": load()} };'],
    ['a list', 'window.runParams = { data: [{"productInfoComponent":{}}] };'],
  ])('says nothing when it is %s', async (_form, script) => {
    expect(await titleIn(script)).toBeNull();
  });

  it('is found among others, and not in one that is loaded', async () => {
    expect(await titleIn('window.a = 1', 'window.runParams = {};', ASSIGNMENT)).not.toBeNull();
    const loaded = await parseDocument(`<script src="a.js">${ASSIGNMENT}</script>`, URL_OF_IT);
    expect(readProductScripts(loaded)).toBeNull();
  });

  it('does not become code or a prototype', async () => {
    const script = `window.runParams = { data: {"__proto__":{"productInfoComponent":{"subject":"evil"}},"constructor":{}} };`;
    expect(await titleIn(script)).toBeNull();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a script that is cut off anywhere', () => {
  const { text } = fixtureNamed('product/2024-03-es-free-return');
  const from = text.indexOf('window.runParams = {');
  const whole = text.slice(from, text.indexOf('</script>', from));

  it('gives no product of its own, and the page is read without it', async () => {
    const ends = [1, 30, 400, 900, 1500, 2000, 2500].map((end) => Math.min(end, whole.length - 200));
    for (const end of ends) {
      const document = await pageWith(whole.slice(0, end));
      expect(readProductScripts(document), `cut at ${end}`).toBeNull();
      const { product, problems } = readPage(document, URL_OF_IT);
      expect([product?.productId, product?.title, product?.promises]).toEqual([ID, 'Caja de té', []]);
      expect(problems).toEqual([]);
    }
  });

  it('never throws, and what it gives keeps to the schema', async () => {
    const document = await pageWith('');
    const script = document.querySelector('script');
    fc.assert(
      fc.property(fc.nat({ max: whole.length }), fc.nat({ max: 60 }), fc.string(), (at, length, text) => {
        if (script) script.textContent = whole.slice(0, at) + text + whole.slice(at + length);
        const reading = readPage(document, URL_OF_IT);
        expect(readingSchema.safeParse(reading).error).toBeUndefined();
        expect(reading.problems.map(({ code }) => code)).not.toContain('product.reader-failed');
      }),
      { numRuns: 300, seed: 20261128 },
    );
  });
});

describe('a script beside the page', () => {
  it('is left aside when it is about another product', async () => {
    const other = ASSIGNMENT.replace(ID, '1005006000000802');
    const reading = readPage(await pageWith(other), URL_OF_IT);
    expect(reading.product).toMatchObject({ productId: ID, title: 'Caja de té', promises: [] });
    expect(reading.problems.map(({ code }) => code)).toEqual(['product.other-product']);
  });

  it('counts when it has the American number', async () => {
    const american = ASSIGNMENT.replace(ID, String(BigInt(ID) + 2n ** 51n));
    const reading = readPage(await pageWith(american), URL_OF_IT);
    expect(reading.product).toMatchObject({ title: COMPONENTS.productInfoComponent.subject });
    expect(reading.problems).toEqual([]);
  });

  it('fills what the page does not show, and not the other way round', async () => {
    const fixture = fixtureNamed('product/2024-03-es-free-return');
    const document = await documentOf(fixture);
    for (const script of document.querySelectorAll('script')) script.remove();
    const { product } = readPage(document, new URL(fixture.expected.url));
    expect(product).toMatchObject({
      title: fixture.expected.reading.product?.title,
      price: fixture.expected.reading.product?.price,
      categoryIds: [],
      store: null,
      promises: [],
    });
  });
});
