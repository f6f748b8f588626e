import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../../utils/aliexpress/answers/product-fields.ts';
import { LANGUAGES } from '../../../utils/aliexpress/languages/languages.ts';
import { understandReturnPromise } from '../../../utils/aliexpress/understand-return-promise.ts';
import type { PrintedPromise } from '../../../utils/model/printed-product.ts';
import { aPrintedPromise } from '../../support/product.ts';

function understand(rows: readonly Partial<PrintedPromise>[], language: string | null = 'en') {
  return understandReturnPromise(
    { ...emptyProduct('1005007000000001'), promises: rows.map(aPrintedPromise) },
    language,
  );
}

/** Type, days and start. */
function factsOf(rows: readonly Partial<PrintedPromise>[], language: string | null = 'en') {
  const promise = understand(rows, language);
  return promise && [promise.type, promise.days, promise.from];
}

const PLACED = { daysText: '90', startCode: 'after_placed' };
const TITLE = 'Free returns within 90 days';

describe('what the number of a promise says', () => {
  it.each([
    ['27 with its terms', [{ promiseId: '27', title: TITLE, ...PLACED }], ['free-return', 90, 'ordered']],
    [
      '27 in words nobody knows',
      [{ promiseId: '27', title: 'Ж', ...PLACED }],
      ['free-return', 90, 'ordered'],
    ],
    ['27 without days', [{ promiseId: '27', title: 'Free returns' }], ['free-return', null, null]],
    [
      '27 with a start nobody knows',
      [{ promiseId: '27', title: TITLE, daysText: '90', startCode: 'after_delivery' }],
      ['free-return', 90, null],
    ],
    [
      '27 with days that are none',
      [{ promiseId: '27', ...PLACED, daysText: '0' }],
      ['free-return', null, 'ordered'],
    ],
    [
      '27 with too many days',
      [{ promiseId: '27', ...PLACED, daysText: '999' }],
      ['free-return', null, 'ordered'],
    ],
    ['17 without a text', [{ promiseId: '17' }], ['free-return', null, null]],
    [
      '9 with its text',
      [{ promiseId: '9', title: 'Local return', details: ['within 15 days'] }],
      ['local-return', 15, null],
    ],
    ['37', [{ promiseId: '37', title: 'Return & refund policy' }], ['policy', null, null]],
    ['37 with terms of its own', [{ promiseId: '37', title: 'Policy', ...PLACED }], ['policy', null, null]],
    ['one nobody knows', [{ promiseId: '63', title: TITLE, ...PLACED }], ['not-understood', null, null]],
    [
      'two of one kind',
      [{ promiseId: '27', ...PLACED }, { promiseId: '17' }],
      ['free-return', 90, 'ordered'],
    ],
    [
      'two of two kinds',
      [{ promiseId: '27', ...PLACED }, { promiseId: '37' }],
      ['not-understood', null, null],
    ],
    ['names of a prototype', [{ promiseId: 'constructor', title: 'x' }], ['not-understood', null, null]],
  ])('%s', (_what, rows, expected) => {
    expect(factsOf(rows)).toEqual(expected);
  });

  it('belongs to a text that stands apart from it', () => {
    const content =
      'Tienes 15 días a partir de la fecha de entrega para devolver el artículo de forma gratuita y por cualquier motivo';
    const apart: Partial<PrintedPromise> = {
      place: 'protection',
      title: 'Devolución gratis',
      details: [content],
    };
    const promise = understand([{ promiseId: '17', countryText: 'MX' }, apart], 'es');
    expect(promise).toEqual({
      type: 'free-return',
      days: 15,
      from: 'delivered',
      sentence: `Devolución gratis. ${content}`,
      country: 'MX',
    });
    expect(factsOf([{ ...apart, place: 'protection' }], 'es')).toBeNull();
  });
});

describe('what the words of a row say', () => {
  it.each([
    ['en', 'Free returns within 90 days', ['free-return', 90, null]],
    ['en', 'Free returns', ['free-return', null, null]],
    ['en', 'Free returns within 15 days after delivery', ['free-return', 15, 'delivered']],
    ['pl', 'Darmowe zwroty w ciągu 90 dni', ['free-return', 90, null]],
    ['pl', 'Free returns within 90 days', ['free-return', 90, null]],
    ['es', 'Devolución gratis', ['free-return', null, null]],
    ['ar', 'Free returns within ٩٠ days', ['free-return', 90, null]],
    [null, 'Free returns within 90 days', ['free-return', 90, null]],
    ['en', 'Free returns within 5 days', ['free-return', null, null]],
    ['en', 'Free returns within 400 days', ['free-return', null, null]],
    ['en', 'Free returns within 15 or 30 days', ['not-understood', null, null]],
    ['en', 'Easy returns within 60 days', ['not-understood', null, null]],
    ['he', 'שליחת המוצר אלינו על חשבוננו, 90 יום', ['not-understood', null, null]],
    ['en', 'x', ['not-understood', null, null]],
  ])('%s %s', (language, title, expected) => {
    expect(factsOf([{ title }], language)).toEqual(expected);
  });

  it.each([
    ['en', 'Non-returnable'],
    ['en', 'This item cannot be returned'],
    ['en', 'No returns'],
    ['pl', 'Zwrot nie jest możliwy'],
    ['es', 'No se admiten devoluciones'],
    ['he', 'לא ניתן להחזיר'],
  ])('a refusal in the title, also beside a policy: %s %s', (language, title) => {
    for (const promiseId of [null, '37']) {
      expect(factsOf([{ title, promiseId }], language)).toEqual(['no-return', null, null]);
    }
    // A detail may speak of some goods only.
    const detail = [{ title: 'Returns', details: [title] }];
    expect(factsOf(detail, language)).toEqual(['not-understood', null, null]);
  });

  it.each(['24 hours a day', 'Rated 90 by 15,000 buyers', 'US $30 off', 'Order 15 or more'])(
    'a number is days only beside a word for days: %s',
    (detail) => {
      expect(factsOf([{ title: 'Free returns', details: [detail] }], 'en')).toEqual([
        'free-return',
        null,
        null,
      ]);
    },
  );

  it.each(['27', '17', '9'])('a refusal beside promise %s is not understood', (promiseId) => {
    expect(factsOf([{ promiseId, title: 'Non-returnable', ...PLACED }])?.[0]).toBe('not-understood');
  });

  it('beside a number that nobody knows a refusal is one, and a promise is none', () => {
    expect(factsOf([{ promiseId: '63', title: 'Non-returnable' }])?.[0]).toBe('no-return');
    expect(factsOf([{ promiseId: '63', title: TITLE }])?.[0]).toBe('not-understood');
  });

  it.each([
    ['en', 'No free returns'],
    ['en', 'Not eligible for free returns'],
    ['en', 'Free returns not available'],
    ['en', 'Free returns no longer available'],
    ['en', 'No free returns after 15 days'],
    ['en', 'Without free returns'],
    ['en', 'Free returns excluded'],
    ['en', 'This item does not come with free returns'],
    ['pl', 'Brak darmowych zwrotów'],
    ['pl', 'Darmowe zwroty niedostępne'],
    ['es', 'Sin devolución gratis'],
    ['es', 'Devolución gratis no disponible'],
    ['de', 'Keine kostenlose Rückgabe'],
    ['fr', 'Retour gratuit non disponible'],
    ['pt', 'Devolução grátis não disponível'],
    ['nl', 'Geen gratis retour'],
    ['ru', 'Бесплатный возврат недоступен'],
    ['ja', '無料返品不可'],
  ])('free returns that are denied are never promised: %s %s', (language, title) => {
    expect(factsOf([{ title }], language)?.[0]).not.toBe('free-return');
  });

  it('free returns that are denied leave open whether there are others', () => {
    expect(factsOf([{ title: 'Free returns not available' }])?.[0]).toBe('not-understood');
    expect(factsOf([{ title: 'Free returns not available', promiseId: '37' }])?.[0]).not.toBe('no-return');
  });

  it('days are those of a time, not of an amount', () => {
    expect(factsOf([{ title: 'Free returns for orders over $50' }])?.[1]).toBeNull();
  });
});

describe('days that contradict each other', () => {
  it.each([
    ['data and words', [{ promiseId: '27', title: 'Free returns within 15 days', ...PLACED }]],
    [
      'two data',
      [
        { promiseId: '27', ...PLACED },
        { promiseId: '17', daysText: '15' },
      ],
    ],
    ['one data with two numbers', [{ promiseId: '27', ...PLACED, daysText: '90/15' }]],
  ])('%s: never the longer time', (_what, rows) => {
    expect([null, 15]).toContain(understand(rows)?.days);
  });
});

describe('country and sentence', () => {
  it('are those of the promise, else those of the page', () => {
    const page = { ...emptyProduct('1005007000000001'), countryText: 'UK' };
    const promised = (countryText: string | null) =>
      understandReturnPromise({ ...page, promises: [aPrintedPromise({ title: 'x', countryText })] }, 'en')
        ?.country;
    expect([promised('pl'), promised(null), promised('Poland')]).toEqual(['PL', 'GB', null]);
    expect(understand([{ promiseId: '27' }])?.country).toBeNull();
  });

  it('are word for word, and empty where the data has no text', () => {
    expect(understand([{ promiseId: '27', ...PLACED }])?.sentence).toBe('');
    expect(understand([{ title: TITLE, details: ['a', '', 'b'] }])?.sentence).toBe(`${TITLE}. a. b`);
  });
});

describe('whatever stands there', () => {
  const text = fc.option(fc.oneof(fc.string(), fc.constantFrom(TITLE, 'Non-returnable', '90', '15 days')));
  const anyRow = fc.record({
    place: fc.constantFrom('returns', 'delivery', 'protection', 'other'),
    promiseId: fc.option(fc.constantFrom('2', '9', '17', '27', '33', '37', '63')),
    title: text,
    details: fc.array(fc.string(), { maxLength: 3 }),
    daysText: fc.option(fc.constantFrom('90', '15', '0', '400', 'x', '-90', '9e1')),
    startCode: fc.option(fc.constantFrom('after_placed', 'after_delivery', '')),
    countryText: fc.option(fc.constantFrom('UK', 'PL', 'x')),
  } satisfies Record<keyof PrintedPromise, unknown>);
  const anyLanguage = fc.constantFrom(null, 'xx', ...LANGUAGES.map(({ code }) => code));

  it('a promise needs a row about returns, days are from 7 to 365, and only promises have them', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 4 }), anyLanguage, (rows, language) => {
        const promise = understand(rows, language);
        expect(promise === null).toBe(rows.every(({ place }) => place !== 'returns'));
        if (!promise) return;
        const isPromised = promise.type === 'free-return' || promise.type === 'local-return';
        if (!isPromised) expect([promise.days, promise.from]).toEqual([null, null]);
        if (promise.days !== null) expect(promise.days >= 7 && promise.days <= 365).toBe(true);
        if (promise.from === 'ordered' && rows.some(({ startCode }) => startCode !== null)) {
          expect(rows.some(({ startCode }) => startCode === 'after_placed')).toBe(true);
        }
      }),
      { numRuns: 300, seed: 20261128 },
    );
  });
});
