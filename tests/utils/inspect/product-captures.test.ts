import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type InspectResult, inspect } from '../../../utils/inspect/inspect.ts';
import { allFixtures, fixtureNamed } from '../../support/load-fixture.ts';

/** Real pages and data of products that lie beside a checkout on some machines; they are nobody's to copy. */
const FOLDER = join(import.meta.dirname, '../../../../shared/captures/product');
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const OPTIONS = { url: null, today: '2026-07-20', readAt: Date.parse('2026-07-20T12:00:00Z'), country: null };

function inspectFile(file: string, address: string | null): Promise<InspectResult> {
  const url = address === null ? null : new URL(address);
  return inspect(readFileSync(join(FOLDER, file), 'utf8'), { ...OPTIONS, url });
}

/** Tests of a file that is not there do not exist, rather than being passed over. */
function onlyWith(file: string, address: string | null, check: (result: InspectResult) => void): void {
  if (FILES.includes(file)) it(file, async () => check(await inspectFile(file, address)));
}

function productIn(result: InspectResult) {
  if (!result.ok) throw new Error(result.message);
  if (!result.inspection.product) throw new Error('no product');
  return result.inspection.product;
}

function productOf(name: string): Promise<InspectResult> {
  const { text, expected } = fixtureNamed(name);
  return inspect(text, { ...OPTIONS, url: new URL(expected.url) });
}

describe.runIf(FILES.length > 0)('real product pages', () => {
  onlyWith(
    '2026-07_uk_en_choice_pdp-rendered.html',
    'https://www.aliexpress.com/item/1005010171981745.html',
    (result) => {
      expect(productIn(result)).toMatchObject({
        productId: '1005010171981745',
        categoryPath: ['15', '151603'],
        price: { amount: '0.85', currency: 'GBP' },
        returnable: 'yes',
        reason: 'free-return',
        freeReturnDays: 90,
        countedFrom: null,
        gaps: ['start', 'later-returns', 'country'],
      });
    },
  );

  onlyWith('2026-07_uk_en_choice_pdp-state.json', null, (result) => {
    expect(productIn(result)).toMatchObject({
      productId: '1005010171981745',
      categoryPath: ['15', '200033149', '1516', '151603'],
      price: { amount: '0.85', currency: 'GBP' },
      returnable: 'yes',
      freeReturnDays: 90,
      countedFrom: 'ordered',
      whoPays: 'aliexpress',
      country: 'GB',
      isChoice: true,
      deliveryFrom: '2026-07-24',
      deliveryUntil: '2026-07-29',
      gaps: ['later-returns'],
    });
  });

  onlyWith('2026-06_pl_pl_nonchoice_msite-mtop-excerpt.json', null, (result) => {
    expect(productIn(result)).toMatchObject({
      productId: '1005009279188100',
      price: { amount: '490.85', currency: 'PLN' },
      returnable: 'yes',
      freeReturnDays: 90,
      countedFrom: 'ordered',
      country: 'PL',
      unreachable: true,
    });
  });

  onlyWith('2026-08_id_id_choice_mtop-excerpt.json', null, (result) => {
    expect(productIn(result)).toMatchObject({
      productId: '1005012410104961',
      returnable: 'unknown',
      reason: 'policy-only',
      freeReturnDays: null,
      statements: ['Return & refund policy'],
      country: 'ID',
    });
  });

  onlyWith('2024-03_mx_es_free-return-15_runparams_1005002724686123.json', null, (result) => {
    expect(productIn(result)).toMatchObject({
      productId: '1005002724686123',
      returnable: 'yes',
      freeReturnDays: 15,
      countedFrom: 'delivered',
      country: 'MX',
    });
  });

  onlyWith('2024-03_mx_es_choice_runparams_1005006113315011.json', null, (result) => {
    expect(productIn(result)).toMatchObject({
      productId: '1005006113315011',
      returnable: 'unknown',
      reason: 'nothing-shown',
      freeReturnDays: null,
      isChoice: true,
    });
  });

  onlyWith(
    '2026-06_pl_pl_desktop_unrendered-skeleton.html',
    'https://pl.aliexpress.com/item/1005009279188100.html',
    (result) => expect(result).toEqual({ ok: false, message: expect.stringContaining('product.not-drawn') }),
  );

  onlyWith(
    '2026-07_kr_ko_csr-inline-script_trimmed.html',
    'https://ko.aliexpress.com/item/1005007000000001.html',
    (result) => expect(result).toEqual({ ok: false, message: expect.stringContaining('product.no-title') }),
  );

  onlyWith('2024-03_categories_two-levels_en.json', null, (result) => {
    expect(result).toEqual({ ok: false, message: expect.stringContaining('not recognised') });
  });
});

describe('inspect of a product', () => {
  it('prints the whole contract', async () => {
    const result = await productOf('product/2026-07-en-answer-state');
    expect(result.ok && result.inspection).toEqual({
      page: { kind: 'product', source: 'data', problems: [] },
      orders: [],
      product: {
        productId: '1005007000000621',
        title: 'Harbour reading lamp with clamp, warm & cold light, 1.5 m cable',
        storeName: 'Harbour Light Store',
        price: { amount: '12.40', currency: 'GBP' },
        categoryPath: ['39', '390110', '390112'],
        returnable: 'yes',
        reason: 'free-return',
        freeReturnDays: 90,
        countedFrom: 'ordered',
        whoPays: 'aliexpress',
        statements: [
          'Free returns within 90 days',
          'Fast delivery',
          '￡1.00 coupon code if delayed',
          'Refund if package lost',
          'Refund if items damaged',
          'Refund if no delivery in 35 days',
        ],
        exclusion: null,
        exclusionSign: null,
        country: 'GB',
        isChoice: true,
        unreachable: false,
        deliveryFrom: '2026-07-24',
        deliveryUntil: '2026-07-29',
        gaps: ['later-returns'],
      },
    });
  });

  /** Returnable, reason, days and start, sign of excluded goods. A new fixture with a product needs a new line. */
  const VERDICTS: Record<string, (string | number | null)[]> = {
    '2020-07-en-answer-first-modules': ['unknown', 'nothing-shown', null, null, null],
    '2020-07-he-local-return': ['yes', 'local-return', null, null, null],
    '2024-03-es-answer-components': ['yes', 'free-return', 15, 'delivered', null],
    '2024-03-es-free-return': ['yes', 'free-return', 15, 'delivered', null],
    '2024-03-es-no-free-return': ['unknown', 'nothing-shown', null, null, 'flag falseHair'],
    '2026-06-pl-answer-free-return': ['yes', 'free-return', 90, 'ordered', null],
    '2026-06-pl-free-return': ['yes', 'free-return', 90, null, null],
    '2026-07-en-answer-state': ['yes', 'free-return', 90, 'ordered', null],
    '2026-07-en-free-return': ['yes', 'free-return', 90, null, null],
    '2026-07-en-no-returns-row': ['unknown', 'nothing-shown', null, null, null],
    '2026-07-en-refused': ['no', 'page-refuses', null, null, null],
    '2026-07-us-other-number': ['yes', 'free-return', 90, null, null],
    '2026-08-id-answer-policy': ['unknown', 'policy-only', null, null, null],
    '2026-08-id-policy': ['unknown', 'not-understood', null, null, null],
    '2026-09-en-answer-gift-card': ['no', 'digital-goods', null, null, 'category 201169612'],
    '2026-09-en-answer-other-start': ['yes', 'free-return', 30, null, null],
    '2026-09-en-answer-unknown-promise': ['unknown', 'not-understood', null, null, null],
    '2026-09-he-right-to-left': ['unknown', 'not-understood', null, null, null],
    '2026-11-en-renamed-icons': ['unknown', 'nothing-shown', null, null, null],
  };

  it('has a line for every fixture with a product', () => {
    const named = allFixtures().flatMap(({ name, expected }) => (expected.reading.product ? name : []));
    expect(Object.keys(VERDICTS).map((name) => `product/${name}`)).toEqual(named.sort());
  });

  it.each(Object.entries(VERDICTS))('%s', async (name, verdict) => {
    const told = productIn(await productOf(`product/${name}`));
    expect([told.returnable, told.reason, told.freeReturnDays, told.countedFrom, told.exclusionSign]).toEqual(
      verdict,
    );
  });

  it('refuses what shows no product, and says why', async () => {
    for (const [name, why] of [
      ['2026-06-en-gone', 'product.no-title'],
      ['2026-06-en-site-check', 'product.site-check'],
      ['2026-06-pl-skeleton', 'product.not-drawn'],
      ['2026-07-en-other-product', 'product.other-product'],
      ['2026-09-en-answer-gone', 'SITEM_NOT_EXIST'],
      ['2026-09-en-answer-refused', 'FAIL_SYS_USER_VALIDATE'],
    ]) {
      expect(await productOf(`product/${name}`)).toEqual({
        ok: false,
        message: expect.stringContaining(why ?? ''),
      });
    }
  });
});
