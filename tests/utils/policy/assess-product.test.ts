import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCLUSIONS } from '../../../utils/model/order.ts';
import { daysUntil } from '../../../utils/model/plain-date.ts';
import type { GoodsSign, Product, ReturnPromise, ReturnPromiseType } from '../../../utils/model/product.ts';
import { assessProduct } from '../../../utils/policy/assess-product.ts';
import type { ProductGap, ReturnableReason } from '../../../utils/policy/product-view.ts';
import { RULES } from '../../../utils/policy/rules.ts';

const TODAY = '2026-07-20';

function aProduct(parts: Partial<Product> = {}): Product {
  return {
    productId: '1005007000000001',
    title: 'Tea tin',
    categoryIds: [],
    store: { name: 'Quiet Kitchen Store', url: null },
    price: { amount: '4.19', currency: 'EUR' },
    country: null,
    unreachable: false,
    deliveryFrom: null,
    deliveryUntil: null,
    isChoice: null,
    specifications: [],
    returnPromise: null,
    goods: null,
    isDigital: false,
    statements: [],
    hasData: true,
    readAt: Date.UTC(2026, 6, 20),
    ...parts,
  };
}

function promised(type: ReturnPromiseType, parts: Partial<ReturnPromise> = {}): ReturnPromise {
  const isPromised = type === 'free-return' || type === 'local-return';
  return {
    type,
    days: isPromised ? 90 : null,
    from: isPromised ? 'ordered' : null,
    sentence: 'x',
    country: 'DE',
    ...parts,
  };
}

function assess(parts: Partial<Product>, country: string | null = null) {
  return assessProduct(aProduct(parts), { today: TODAY, country });
}

/** Every reason, with a product that has it and all that follows from it. A new reason needs a new line. */
const REASONS: Record<
  ReturnableReason,
  { of: Partial<Product>; returnable: string; whoPays: string; days: number | null; gaps: ProductGap[] }
> = {
  'free-return': {
    of: { returnPromise: promised('free-return') },
    returnable: 'yes',
    whoPays: 'aliexpress',
    days: 90,
    gaps: ['later-returns'],
  },
  'local-return': {
    of: { returnPromise: promised('local-return', { days: 15, from: 'delivered' }) },
    returnable: 'yes',
    whoPays: 'not-known',
    days: null,
    gaps: [],
  },
  'page-refuses': {
    of: { returnPromise: promised('no-return') },
    returnable: 'no',
    whoPays: 'buyer',
    days: null,
    gaps: [],
  },
  'digital-goods': {
    of: { isDigital: true, country: 'DE' },
    returnable: 'no',
    whoPays: 'buyer',
    days: null,
    gaps: [],
  },
  'policy-only': {
    of: { returnPromise: promised('policy') },
    returnable: 'unknown',
    whoPays: 'buyer',
    days: null,
    gaps: ['policy-text'],
  },
  'nothing-shown': { of: { country: 'DE' }, returnable: 'unknown', whoPays: 'buyer', days: null, gaps: [] },
  'not-understood': {
    of: { returnPromise: promised('not-understood') },
    returnable: 'unknown',
    whoPays: 'not-known',
    days: null,
    gaps: ['policy-text'],
  },
};

describe('whether it can be sent back', () => {
  it.each(Object.entries(REASONS))('%s', (reason, { of, returnable, whoPays, days, gaps }) => {
    const view = assess(of, 'DE');
    expect(view).toMatchObject({ returnable, reason, whoPays, freeReturnDays: days, gaps });
    expect(view.protectionRules.length).toBeGreaterThan(0);
  });

  it.each([
    ['a promise before the mark', { isDigital: true, returnPromise: promised('free-return') }, 'free-return'],
    ['the mark before a policy', { isDigital: true, returnPromise: promised('policy') }, 'digital-goods'],
    ['a refusal before the mark', { isDigital: true, returnPromise: promised('no-return') }, 'page-refuses'],
    [
      'the mark before words',
      { isDigital: true, returnPromise: promised('not-understood') },
      'digital-goods',
    ],
  ])('%s', (_what, parts, reason) => {
    expect(assess(parts).reason).toBe(reason);
  });

  it.each(
    EXCLUSIONS.flatMap((exclusion) =>
      (['category', 'flag', 'title'] as const).map((by) => [exclusion, by] as const),
    ),
  )('goods of the kind %s by their %s: a reason to look, never a refusal', (exclusion, by) => {
    const goods = { exclusion, by, evidence: 'x' };
    expect(assess({ goods })).toMatchObject({ returnable: 'unknown', goods });
    expect(assess({ goods, returnPromise: promised('free-return') }).returnable).toBe('yes');
  });
});

describe('the last safe day if it were ordered today', () => {
  it.each([
    ['one day before the period ends', promised('free-return'), '2026-10-17'],
    ['also of a local return', promised('local-return', { days: 15 }), '2026-08-03'],
    ['not when it counts from the delivery', promised('free-return', { from: 'delivered' }), null],
    [
      'counted from the order when the start is not said',
      promised('free-return', { from: null }),
      '2026-10-17',
    ],
    ['not without days', promised('free-return', { days: null }), null],
    ['not of a policy', promised('policy', { days: 90, from: 'ordered' }), null],
    ['not without a promise', null, null],
  ])('%s', (_what, returnPromise, day) => {
    expect(assess({ returnPromise }).actByIfOrderedToday).toBe(day);
  });
});

describe('what is left open', () => {
  it.each([
    ['days', { days: null }, ['days', 'later-returns']],
    ['the start', { from: null }, ['start', 'later-returns']],
    ['both', { days: null, from: null }, ['days', 'start', 'later-returns']],
    ['nothing but a second return', {}, ['later-returns']],
    ['for whom', { country: null }, ['later-returns', 'country']],
    ['a country that is not the user’s', { country: 'PL' }, ['later-returns', 'other-country']],
  ])('%s', (_what, parts, gaps) => {
    expect(assess({ returnPromise: promised('free-return', parts) }, 'DE').gaps).toEqual(gaps);
  });

  it('the page’s country stands in for that of a promise', () => {
    const returnPromise = promised('free-return', { country: null });
    expect(assess({ returnPromise, country: 'DE' }, 'DE').gaps).not.toContain('country');
    expect(assess({ returnPromise, country: 'PL' }, 'DE').gaps).toContain('other-country');
    expect(assess({ returnPromise, country: 'PL' }, null).gaps).toEqual(['later-returns']);
  });
});

describe('rules of the country', () => {
  it.each([
    ['DE', ['eea-withdrawal-14-days'], ['article-dispute-15-days']],
    ['IS', ['eea-withdrawal-14-days'], ['article-dispute-15-days']],
    ['KR', ['korea-return-90-days'], ['korea-dispute-90-days']],
    ['BR', ['brazil-return-7-days'], ['brazil-dispute-90-days']],
    ['GB', ['article-return-15-days'], ['article-dispute-15-days']],
    ['US', ['article-return-15-days'], ['article-dispute-15-days']],
    [null, ['article-return-15-days'], ['article-dispute-15-days']],
  ])('%s', (country, returns, disputes) => {
    for (const view of [assess({ country }), assess({}, country)]) {
      expect(view.returnRules).toEqual(returns);
      expect(view.protectionRules).toEqual([...disputes, 'not-received-first-day']);
    }
  });

  it('the user’s country is never given out as the page’s', () => {
    expect(assess({}, 'DE').country).toBeNull();
    expect(
      assess({ returnPromise: promised('free-return', { country: 'PL' }), country: 'FR' }, 'DE').country,
    ).toBe('PL');
  });

  it('the page’s country goes before the user’s', () => {
    expect(assess({ country: 'KR' }, 'DE')).toMatchObject({
      country: 'KR',
      returnRules: ['korea-return-90-days'],
    });
  });

  it('rules that need something else are never among them', () => {
    const named = ['DE', 'KR', 'BR', 'GB'].flatMap((country) => {
      const { returnRules, protectionRules } = assess({ country });
      return [...returnRules, ...protectionRules];
    });
    expect(RULES.filter(({ id, requires }) => requires && named.includes(id))).toEqual([]);
  });
});

describe('any product', () => {
  const anyPromise = fc.record({
    type: fc.constantFrom('free-return', 'local-return', 'policy', 'no-return', 'not-understood'),
    days: fc.option(fc.integer({ min: 7, max: 365 })),
    from: fc.constantFrom('ordered', 'delivered', null),
    sentence: fc.string(),
    country: fc.constantFrom('DE', 'GB', null),
  } satisfies Record<keyof ReturnPromise, unknown>);
  const anyGoods = fc.record({
    exclusion: fc.constantFrom(...EXCLUSIONS),
    by: fc.constantFrom('category', 'flag', 'title'),
    evidence: fc.string(),
  } satisfies Record<keyof GoodsSign, unknown>);
  const anyCountry = fc.constantFrom('DE', 'KR', 'BR', 'GB', 'US', null);
  const anyParts = fc.record({
    returnPromise: fc.option(anyPromise),
    goods: fc.option(anyGoods),
    country: anyCountry,
    isDigital: fc.boolean(),
    unreachable: fc.boolean(),
  });

  it('is returnable by a promise only, is not by a refusal or the mark only, and stays protected', () => {
    fc.assert(
      fc.property(anyParts, anyCountry, (parts, country) => {
        const view = assess(parts, country);
        const type = parts.returnPromise?.type;
        expect(view.returnable === 'yes').toBe(type === 'free-return' || type === 'local-return');
        if (view.returnable === 'no') {
          expect(type === 'no-return' || parts.isDigital).toBe(true);
        }
        expect(view.protectionRules.length).toBeGreaterThan(0);
        expect(view.returnRules.length).toBeGreaterThan(0);
        const day = view.actByIfOrderedToday;
        if (day !== null) expect(daysUntil(TODAY, day)).toBe((view.promise?.days ?? 0) - 1);
        if (day !== null) expect(view.returnable).toBe('yes');
        if (view.freeReturnDays !== null) expect(view.reason).toBe('free-return');
        expect(new Set(view.gaps).size).toBe(view.gaps.length);
      }),
      { numRuns: 300, seed: 20261128 },
    );
  });
});
