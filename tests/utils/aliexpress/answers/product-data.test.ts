import { describe, expect, it } from 'vitest';
import { parsedJson } from '../../../../utils/aliexpress/answers/json-values.ts';
import { readData } from '../../../../utils/aliexpress/read-data.ts';
import { type Reading, readingSchema } from '../../../../utils/model/reading.ts';
import { fixtureNamed } from '../../../support/load-fixture.ts';

const ID = '1005007000000901';

/** Modules of a page with nothing but number and title, and what is given. */
function modules(parts: object = {}, all: object = {}): object {
  return {
    GLOBAL_DATA: { globalData: { productId: ID, localStr: 'en_US', ...all } },
    PRODUCT_TITLE: { text: 'Tea tin' },
    ...parts,
  };
}

/** A reading; every one of them has to keep to the schema. */
function read(data: unknown): Reading {
  const reading = readData(data);
  expect(readingSchema.safeParse(reading).error).toBeUndefined();
  return reading;
}

function productIn(data: unknown) {
  const { product, problems } = read(data);
  if (!product) throw new Error(`nothing was read: ${JSON.stringify(problems)}`);
  return product;
}

function returnsBlock(promiseId: unknown, extParams: unknown, title: unknown = 'Free returns'): object {
  return { AFTER_SALE_SERVICE_BLOCK: { promiseId, title, params: { extParams } } };
}

describe('the terms of a promise', () => {
  const terms = (promiseId: unknown, extParams: unknown) => {
    const [promise] = productIn(modules(returnsBlock(promiseId, extParams))).promises;
    return promise && [promise.promiseId, promise.daysText, promise.startCode, promise.countryText];
  };
  const known = '{33:{"deliveryDays":35},27:{"displayDays":90,"displayNode":"after_placed","shipTo":"UK"}}';

  it.each([
    ['a number', 27, known, ['27', '90', 'after_placed', 'UK']],
    ['a text', '27', known, ['27', '90', 'after_placed', 'UK']],
    ['names in quotes', 27, '{"27":{"displayDays":"90"}}', ['27', '90', null, null]],
    ['a country of its own', 27, '{27:{"countryTo":"PL","shipTo":"UK"}}', ['27', null, null, 'PL']],
    ['those of other promises', 37, known, ['37', null, null, null]],
    ['a text that is cut off', 27, known.slice(0, -3), ['27', null, null, null]],
    ['no JSON at all', 27, 'displayDays=90', ['27', null, null, null]],
    ['a list', 27, '[{"displayDays":90}]', ['27', null, null, null]],
    ['a record instead of a text', 27, { 27: { displayDays: 90 } }, ['27', null, null, null]],
    ['nothing', 27, null, ['27', null, null, null]],
    ['a prototype', 27, '{"__proto__":{"27":{"displayDays":90}}}', ['27', null, null, null]],
  ])('%s', (_what, promiseId, extParams, expected) => {
    expect(terms(promiseId, extParams)).toEqual(expected);
  });

  it.each([null, '', 'twenty-seven', 27.5, -27, '27-3', [27], true, Number.NaN])(
    '%j is no number of a promise',
    (promiseId) => {
      expect(terms(promiseId, known)).toBeUndefined();
    },
  );

  it('privacy and sustainability are none, unknown modules are others', () => {
    const page = productIn(
      modules({
        PERSONAL_INFORMATION_SECURITY: { promiseId: '36', title: 'Privacy' },
        SUSTAINABILITY_SERVICE_BLOCK: { promiseId: 38, title: 'Nature' },
        NEXT_YEARS_BLOCK: { promiseId: 99, shortTitle: 'New', subContents: [{ content: 'a' }, {}, 'b'] },
        MIND: { content: 'AliExpress commitment' },
      }),
    );
    expect(page.promises).toMatchObject([{ place: 'other', promiseId: '99', title: 'New', details: ['a'] }]);
    expect(page.promises).toHaveLength(1);
  });
});

describe('the price in data', () => {
  const price = (parts: object, currencyCode: unknown = 'GBP') =>
    productIn(modules({ PRICE: parts }, { currencyCode })).price;
  const skus = {
    '12000000000000901': { salePriceString: '£3', salePriceLocal: '£3|3|' },
    '12000000000000902': { salePriceString: '£4', salePriceLocal: '£4|4|' },
  };

  it.each([
    [
      'of the chosen variant',
      { targetSkuPriceInfo: { salePriceString: '£1', salePriceLocal: '£1|1|' } },
      '£1',
    ],
    [
      'of the variant of that number',
      { selectedSkuId: '12000000000000901', skuIdStrPriceInfoMap: skus },
      '£3',
    ],
    ['from the site’s own parts', { targetSkuPriceInfo: { salePriceLocal: '£1.20|1|20' } }, '£1.20'],
    ['of the banner', { bannerPrice: { sellPriceLocal: '£2|2|' }, targetSkuPriceInfo: {} }, '£2'],
    ['as a number', { targetSkuPriceInfo: { salePriceString: 7 } }, '7'],
    ['in tags', { targetSkuPriceInfo: { salePriceString: '<b>£</b>5&nbsp;' } }, '£5'],
  ])('%s', (_what, parts, text) => {
    expect(price(parts)).toMatchObject({ text, currency: 'GBP' });
  });

  it.each([{}, { targetSkuPriceInfo: 'x' }, { selectedSkuId: '9', skuIdStrPriceInfoMap: skus }, []])(
    'is not told by %j',
    (parts) => {
      expect(price(parts)).toBeNull();
    },
  );

  it('is never that of a neighbour: a number of a variant is too long for a number of JSON', () => {
    const data = `{"GLOBAL_DATA":{"globalData":{"productId":"${ID}"}},"PRODUCT_TITLE":{"text":"Tea tin"},
      "PRICE":{"selectedSkuId":12000000000000901,"skuIdStrPriceInfoMap":{
        "12000000000000900":{"salePriceString":"£2"},"12000000000000901":{"salePriceString":"£3"},
        "12000000000000902":{"salePriceString":"£4"}}}}`;
    expect([null, '£3']).toContain(productIn(data).price?.text ?? null);
  });
});

describe('the data of a page', () => {
  const event = (title: string, type = 'RENDER') => ({
    type,
    data: { ...modules(), PRODUCT_TITLE: { text: title } },
  });

  it('is that of the newest event which has modules', () => {
    const list = [event('first'), event('second'), { type: 'CLICK', data: { x: 1 } }, null, { type: 'END' }];
    for (const data of [{ lifeCycleEventList: list }, { state: { lifeCycleEventList: list } }]) {
      expect(productIn(data).title).toBe('second');
    }
  });

  it.each([
    ['modules alone', modules()],
    ['in a result', { data: { result: modules() } }],
    ['in data', { data: modules() }],
    ['as a text', JSON.stringify(modules())],
    ['as JSONP', `mtopjsonp3(${JSON.stringify({ api: 'x', data: { result: modules() } })})`],
  ])('%s', (_form, data) => {
    expect(productIn(data)).toMatchObject({ productId: ID, title: 'Tea tin' });
  });

  it.each([
    ['no number', modules({}, { productId: null }), 'product.no-data'],
    ['a number that lost its end', modules({}, { productId: 3_256_813_685_349_000_000 }), 'product.no-data'],
    ['no title', { GLOBAL_DATA: { globalData: { productId: ID } } }, 'product.no-data'],
    ['an error', modules({}, { errorCode: 'SITEM_BAN_NO_AVAIL_SKU' }), 'product.gone'],
    ['an empty answer', { api: 'mtop.aliexpress.pdp.pc.query', data: {}, ret: [] }, 'product.refused'],
  ])('tells of no product: %s', (_what, data, code) => {
    const { product, problems } = read(data);
    expect([product, problems.map((each) => each.code)]).toEqual([null, [code]]);
  });

  it.each([
    { state: {} },
    { lifeCycleEventList: [] },
    { api: 'mtop.aliexpress.pdp.pc.queryOther' },
    [modules()],
    null,
    '{"GLOBAL_DATA":',
  ])('%j is no product', (data) => {
    const { page, product } = read(data);
    expect([page, product ?? null]).toEqual(['unknown', null]);
  });

  it('of orders is read as before', () => {
    const { text, expected } = fixtureNamed('order-list/2026-09-en-answer');
    expect(read(parsedJson(text)).page).toBe(expected.reading.page);
  });
});

describe('more than the model keeps', () => {
  const long = 'x'.repeat(5000);

  it.each([
    ['title', modules({ PRODUCT_TITLE: { text: long } })],
    ['price', modules({ PRICE: { targetSkuPriceInfo: { salePriceString: long } } })],
    ['own parts of the price', modules({ PRICE: { targetSkuPriceInfo: { salePriceLocal: `${long}|1|` } } })],
    [
      'currency',
      modules({ PRICE: { targetSkuPriceInfo: { salePriceString: '1' } } }, { currencyCode: long }),
    ],
    ['country', modules({ PRICE: { region: long } })],
    [
      'country of delivery',
      modules({ SHIPPING: { originalLayoutResultList: [{ bizData: { shipToCode: long } }] } }),
    ],
    ['store', modules({ SHOP_CARD_PC: { storeName: long, sellerInfo: { storeURL: `/store/1?${long}` } } })],
    ['promise', modules(returnsBlock(27, '{}', long))],
    ['start', modules(returnsBlock(27, `{27:{"displayNode":"${long}"}}`))],
    ['days', modules(returnsBlock(27, `{27:{"displayDays":"${long}"}}`))],
    ['country of a promise', modules(returnsBlock(27, `{27:{"shipTo":"${long}"}}`))],
    ['locale', modules({}, { localStr: long })],
    ['categories', modules({}, { categoryPath: Array.from({ length: 40 }, (_, id) => id + 1).join('/') })],
    [
      'table',
      modules({ PRODUCT_PROP_PC: { showedProps: Array(90).fill({ attrName: long, attrValue: long }) } }),
    ],
    ['contents', modules({ X: { promiseId: 9, subContents: Array(40).fill({ content: long }) } })],
    [
      'modules',
      modules(Object.fromEntries(Array.from({ length: 40 }, (_, id) => [`M${id}`, { promiseId: id + 1 }]))),
    ],
    [
      'guarantees of 2024',
      {
        productInfoComponent: { idStr: ID, subject: long },
        userComponent: { userCountryCode: long },
        sellerPromiseComponent: { returnPolicyGuarantees: Array(40).fill({ id: 17 }) },
      },
    ],
    [
      'guarantees of 2020',
      {
        commonModule: { productId: ID, userCountryCode: long },
        titleModule: { subject: long },
        buyerProtectionModule: { returnPolicyGuarantees: Array(40).fill({ id: 9, name: long }) },
      },
    ],
  ])('%s', (_what, data) => {
    expect(productIn(data).productId).toBe(ID);
  });
});

describe('names and texts that mean harm', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a module named %s', (name) => {
    const block = `{"${name}":{"promiseId":27,"title":"x"},"GLOBAL_DATA":{"globalData":{"productId":"${ID}"}},"PRODUCT_TITLE":{"text":"t"}}`;
    expect(productIn(block).promises.map(({ place }) => place)).toEqual(['other']);
  });

  it('tags are taken out and never become markup', () => {
    const page = productIn(
      modules(returnsBlock(27, '{}', '<img src=x onerror=alert(1)>Free &lt;b&gt; returns<script>x</script>')),
    );
    expect(page.promises[0]?.title).toBe('Free <b> returnsx');
  });

  it('an address that runs code is none', () => {
    const card = { storeName: 'A', sellerInfo: { storeURL: 'javascript:alert(1)' } };
    expect(productIn(modules({ SHOP_CARD_PC: card })).store).toEqual({ name: 'A', url: null });
  });
});
