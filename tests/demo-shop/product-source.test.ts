import { describe, expect, it } from 'vitest';
import { SHOP_DAY } from '../support/shop-answers.ts';
import { productIdOf } from './products/product-catalogue.ts';
import { productHtml } from './products/product-html.ts';
import { iconPicture } from './products/row-icons.ts';
import { valueAt } from './products/value-at.ts';

const ONLOOKER = { host: 'www.aliexpress.com', country: 'UK', language: 'en', today: SHOP_DAY } as const;

describe('the source of a page', () => {
  const FRAME = '<head>\n    <title>Orders</title>\n    <script src="/shop/app.ts"></script>\n</head>';
  const source = (name: string, era: string, mode = 'normal') =>
    productHtml(FRAME, { ...ONLOOKER, id: productIdOf(name), era, mode });
  const inline = (name: string, era: string): unknown => {
    const [, text = ''] = /window\.runParams = \{\s*data: (.*)\n/.exec(source(name, era)) ?? [];
    return JSON.parse(text);
  };

  it('says nothing of the product now', () => {
    const html = source('free-return', 'c');
    expect(html).toMatch(/window\.runParams = \{\};.*window\._d_c_\.DCData = \{.*app\.ts/s);
    expect(html).not.toMatch(/AFTER_SALE|90 days/);
    expect(html).toContain(
      `al:android:url" content="aliexpress://product/detail?productId=${productIdOf('free-return')}&`,
    );
    expect(source('nothing', 'c')).toBe(FRAME);
  });

  it('said everything until 2025', () => {
    const free = inline('free-return', 'b');
    expect(valueAt(free, 'productInfoComponent')).toMatchObject({ idStr: productIdOf('free-return') });
    expect(valueAt(free, 'sellerPromiseComponent')).toMatchObject({
      hasNoReasonFreeReturn: false,
      returnPromise: { id: 2 },
      returnPolicyGuarantees: [{ id: 17, promiseInstanceId: '17-3' }],
      serviceDetails: {
        details: [{ title: 'Free returns', content: expect.stringContaining('15 days') }, {}],
      },
    });
    expect(valueAt(inline('policy-only', 'b'), 'sellerPromiseComponent.returnPolicyGuarantees')).toEqual([]);
    expect(valueAt(inline('no-returns-row', 'b'), 'sellerPromiseComponent.serviceDetails')).toBeUndefined();
    expect(valueAt(inline('wig', 'b'), 'categoryTagComponent.falseHair')).toBe(true);
    expect(source('wig', 'b', 'no-data')).toContain('window.runParams = {};');
  });

  it('named a local return until 2022, and set the same trap on every page', () => {
    const guarantees = 'buyerProtectionModule.returnPolicyGuarantees';
    expect(valueAt(inline('free-return', 'a'), guarantees)).toMatchObject({
      id: 9,
      type: 6,
      name: 'Local Return',
    });
    expect(valueAt(inline('wig', 'a'), guarantees)).toBeUndefined();
    const trap = 'buyerProtectionModule.i18nMap.PLAZA_BUYER_PROTECTION_CONTENT';
    expect(valueAt(inline('wig', 'a'), trap)).toBe('within 15 days');
  });
});

it('draws the icons by their file names', () => {
  expect(iconPicture('/kf/S64c04957a1244dffbab7086d6e1a7cad7.png')).toMatch(/^<svg /);
  expect(iconPicture('/kf/Sunknown.png')).toBeNull();
});
