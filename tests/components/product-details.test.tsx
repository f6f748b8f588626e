// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ProductDetails } from '../../components/product-details.tsx';
import { PRODUCT_LANGUAGES } from '../../locales/product-languages.ts';
import { createTexts, type OnProductKey } from '../../utils/i18n.ts';
import type { ProductGap, ProductView } from '../../utils/policy/product-view.ts';
import { aProductView, aPromise, PRODUCTS } from '../gallery/made-up-products.ts';
import { draw, wordsOf } from '../support/render-component.ts';

const TEXTS = createTexts<OnProductKey>(['en'], PRODUCT_LANGUAGES);

function drawDetails(view: ProductView, isKept = false): HTMLElement {
  return draw(<ProductDetails view={view} isKept={isKept} texts={TEXTS} />);
}
/** The parts of the opened answer: each heading with the texts below it. */
function partsOf(root: HTMLElement): Record<string, string[]> {
  const parts = [...root.querySelectorAll('.part')].map((part): [string, string[]] => [
    wordsOf(part.querySelector('h2') ?? part),
    [...part.querySelectorAll('p, li, blockquote')].map(wordsOf),
  ]);
  return Object.fromEntries(parts);
}
const quotesIn = (root: HTMLElement) =>
  [...root.querySelectorAll('blockquote')].map((quote) => quote.textContent);

describe('the opened answer', () => {
  it('says why, quotes the page, and names the last safe day and the country', () => {
    const root = drawDetails(aProductView());
    expect(partsOf(root)['If you change your mind']).toEqual([
      'The page promises a free return.',
      'AliExpress says, on this page:',
      'Free returns within 90 days',
      'If you order today, ask for the return by Nov 24, 2026.',
      'For delivery to Poland.',
    ]);
    expect(quotesIn(root)[0]).toBe('Free returns within 90 days');
  });

  it.each<[keyof typeof PRODUCTS, string]>([
    ['free-from-order', 'The page promises a free return.'],
    ['local', 'The page promises a return to an address in your country.'],
    ['refused', 'The page says that it cannot be sent back without a fault.'],
    ['digital', 'AliExpress marks this as digital goods: there is nothing to send back.'],
    [
      'policy-with-caution',
      'A return policy applies, but the page promises neither a free return nor a number',
    ],
    ['nothing-shown', 'Still Covered found nothing about returns on the page.'],
    ['not-understood', 'Something about returns stands on the page, but Still Covered does not know what'],
  ])('says why: %s', (name, words) => {
    const said = partsOf(drawDetails(PRODUCTS[name]))['If you change your mind'] ?? [];
    expect(said.filter((text) => text.startsWith(words))).toHaveLength(1);
  });

  it('names no day where none can be told, and no country where none is known', () => {
    const view = { ...PRODUCTS['free-from-delivery'], country: null };
    expect(wordsOf(drawDetails(view))).not.toMatch(/If you order today|For delivery to/);
  });

  it('names the rule that is left where nothing is promised, and no other', () => {
    const rule = 'European law: you may withdraw within 14 days of receiving the goods.';
    const open = drawDetails(PRODUCTS['policy-with-caution']);
    expect(partsOf(open)['If you change your mind']?.slice(-2)).toEqual([
      'If it can be returned at all, this rule is left:',
      expect.stringContaining(rule),
    ]);
    for (const view of [aProductView(), PRODUCTS.refused, PRODUCTS.digital]) {
      expect(wordsOf(drawDetails(view))).not.toContain(rule);
    }
  });

  it.each([
    [
      'aliexpress',
      'Not you, at least for the first return of an order. Use the label that AliExpress gives you.',
    ],
    ['buyer', 'You. If the item is faulty or not as described, the seller.'],
    ['not-known', 'The page does not say. If the item is faulty or not as described, the seller.'],
  ] as const)('says who pays the way back (%s)', (whoPays, words) => {
    expect(partsOf(drawDetails(aProductView({ whoPays })))['Who pays the way back']).toEqual([words]);
  });

  it('says what a return has to be like, unless there is none', () => {
    const title = 'A return is taken if it is';
    expect(partsOf(drawDetails(aProductView()))[title]).toEqual([
      'unused, unworn and unwashed',
      'complete, with everything that came with it',
      'in its own box and packaging, or similar ones',
      'sent with proof of purchase: the order number',
    ]);
    for (const view of [PRODUCTS.refused, PRODUCTS.digital]) {
      const parts = partsOf(drawDetails(view));
      expect([parts[title], parts['Who pays the way back'], parts['Check before you order']]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it.each(Object.entries<ProductView>(PRODUCTS))(
    'says what stays covered, in the words of the rules (%s)',
    (_name, view) => {
      const covered = partsOf(drawDetails(view))['Covered in any case'];
      expect(covered?.slice(0, 2)).toEqual([TEXTS.text('product.covered'), TEXTS.text('product.coveredHow')]);
      expect(covered?.slice(2)).toEqual([
        TEXTS.text('rule.article-dispute-15-days'),
        TEXTS.text('rule.not-received-first-day'),
      ]);
    },
  );

  it('is honest about a rule that it has no words for', () => {
    const view = aProductView({ protectionRules: ['a-rule-of-tomorrow'] });
    expect(partsOf(drawDetails(view))['Covered in any case']?.slice(2)).toEqual(['From the general rules.']);
  });

  it.each([
    ['category', 'Wigs: the category of this item says it may be such goods.'],
    ['flag', 'Wigs: AliExpress marks this item so.'],
    ['title', 'Wigs: the title says it may be such goods.'],
  ] as const)('says what speaks for goods that cannot be returned (%s)', (by, words) => {
    const goods = { exclusion: 'wigs', by, evidence: 'x' } as const;
    expect(partsOf(drawDetails(aProductView({ goods })))['Check before you order']).toEqual([
      `${words} Such goods often cannot be returned unless they are faulty. Ask the seller first.`,
    ]);
  });

  it.each<[ProductGap, string]>([
    ['days', 'how many days you have'],
    ['start', 'from when the days count: reckon from the day you order'],
    ['policy-text', 'what AliExpress’s return policy says for this item: open its row on the page'],
    ['other-country', 'what holds for your country: the page is shown for another one'],
    ['country', 'for which country this holds'],
    ['later-returns', 'who pays a second return of the same order: often you'],
  ])('says what is not known (%s)', (gap, words) => {
    expect(partsOf(drawDetails(aProductView({ gaps: [gap] })))['Not known']).toEqual([words]);
    expect(partsOf(drawDetails(aProductView({ gaps: [] })))['Not known']).toBeUndefined();
  });

  it('repeats the other statements once, and the one about returns not again', () => {
    const root = drawDetails(aProductView());
    expect(partsOf(root)['AliExpress also says']).toEqual([
      'Fast delivery. Refund if package lost. Refund if items damaged. Refund if no delivery in 35 days',
    ]);
    expect(quotesIn(root)).toHaveLength(2);
    expect(partsOf(drawDetails(PRODUCTS.local))['AliExpress also says']).toBeUndefined();
  });

  it('quotes nothing where the page has no words of the promise', () => {
    const root = drawDetails(aProductView({ promise: aPromise({ sentence: '' }), statements: [] }));
    expect(root.querySelector('blockquote')).toBeNull();
    expect(wordsOf(root)).not.toContain('AliExpress says');
  });

  it('says that the thing is not sent here', () => {
    expect(wordsOf(drawDetails(aProductView({ unreachable: true })))).toContain(
      'AliExpress does not send this to your country.',
    );
  });

  it.each([true, false])('says when it was read, and that it is kept only where it is: %s', (isKept) => {
    const said = wordsOf(drawDetails(aProductView(), isKept).querySelector('.soft') ?? document.body);
    expect(said).toMatch(/^Read Aug 27, 2026, .+ Once you order, the order page decides\./);
    expect(said.includes('Kept in this browser for 90 days')).toBe(isKept);
  });
});
