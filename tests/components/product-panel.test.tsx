// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { ProductPanel } from '../../components/product-panel.tsx';
import { PRODUCT_LANGUAGES } from '../../locales/product-languages.ts';
import { createTexts, type OnProductKey, type Texts } from '../../utils/i18n.ts';
import { EXCLUSIONS } from '../../utils/model/order.ts';
import type { ProductView } from '../../utils/policy/product-view.ts';
import { aProductView, aPromise, PRODUCTS } from '../gallery/made-up-products.ts';
import { draw, settle, wordsOf } from '../support/render-component.ts';

const TEXTS = createTexts<OnProductKey>(['en'], PRODUCT_LANGUAGES);
interface Parts {
  isKept?: boolean;
  texts?: Texts<OnProductKey>;
}

function drawPanel(view: ProductView, { isKept = false, texts = TEXTS }: Parts = {}): HTMLElement {
  return draw(<ProductPanel view={view} isKept={isKept} texts={texts} />);
}
async function openPanel(view: ProductView, parts: Parts = {}): Promise<HTMLElement> {
  const root = drawPanel(view, parts);
  root.querySelector('button')?.click();
  await settle();
  return root;
}
const lineOf = (view: ProductView) => {
  const button = drawPanel(view).querySelector('button');
  return button ? wordsOf(button) : null;
};
beforeEach(() => {
  document.title = 'untouched';
});

describe('the line', () => {
  const free = (parts: Parameters<typeof aPromise>[0]) => aProductView({ promise: aPromise(parts) });
  const local = (parts: Parameters<typeof aPromise>[0]) =>
    aProductView({ reason: 'local-return', promise: aPromise({ type: 'local-return', days: 15, ...parts }) });
  it.each<[string, ProductView]>([
    ['Free return: 90 days from your order', free({})],
    ['Free return: 1 day from your order', free({ days: 1 })],
    ['Free return: 15 days from delivery', free({ days: 15, from: 'delivered' })],
    ['Free return: 90 days, from when is not said', free({ from: null })],
    ['Free return promised', free({ days: null })],
    ['Local return: 15 days from your order', local({})],
    ['Local return: 15 days from delivery', local({ from: 'delivered' })],
    ['Local return: 1 day, from when is not said', local({ days: 1, from: null })],
    ['Local return promised', local({ days: null })],
    ['AliExpress says: cannot be returned', PRODUCTS.refused],
    ['Digital goods cannot be returned', PRODUCTS.digital],
    ['No free return promised Earrings, check: may not be returnable', PRODUCTS['policy-with-caution']],
    ['No return promise found', PRODUCTS['nothing-shown']],
    ['Return terms not clear', PRODUCTS['not-understood']],
  ])('"%s"', (words, view) => {
    expect(lineOf(view)).toBe(words);
  });

  it.each(EXCLUSIONS)(
    'warns of %s, promised or not, but not where a refusal says it already',
    (exclusion) => {
      const goods = { exclusion, by: 'category', evidence: '1' } as const;
      const goodsName = TEXTS.text(`exclusion.${exclusion}`);
      expect(lineOf(aProductView({ goods }))).toBe(
        `Free return: 90 days from your order ${goodsName}, check: may not be returnable`,
      );
      expect(lineOf({ ...PRODUCTS.refused, goods })).toBe('AliExpress says: cannot be returned');
    },
  );

  it('shows the answer as a shape too, never by colour alone', () => {
    const views = [PRODUCTS['free-from-order'], PRODUCTS.refused, PRODUCTS['nothing-shown']];
    const looks = views.map((view) => {
      const root = drawPanel(view);
      return [root.querySelector('section')?.dataset.state, root.querySelector('path')?.getAttribute('d')];
    });
    expect(looks.map(([state]) => state)).toEqual(['open', 'closed', 'unknown']);
    expect(new Set(looks.map(([, shape]) => shape)).size).toBe(3);
  });

  it('is one button that opens the answer and closes it', async () => {
    const root = drawPanel(aProductView());
    const button = root.querySelector('button');
    const answer = document.getElementById(button?.getAttribute('aria-controls') ?? '');
    const state = () => [button?.getAttribute('aria-expanded'), button?.title, answer?.hidden];
    expect(root.querySelectorAll('button')).toHaveLength(1);
    expect(state()).toEqual(['false', 'Show what is covered', true]);
    button?.click();
    await settle();
    expect(state()).toEqual(['true', 'Hide what is covered', false]);
    button?.click();
    await settle();
    expect(state()).toEqual(['false', 'Show what is covered', true]);
    expect(answer?.textContent).toBe('');
  });

  it('names itself to screen readers', () => {
    expect(drawPanel(aProductView()).querySelector('section')?.getAttribute('aria-label')).toBe(
      'Still Covered',
    );
  });
});

it('page text stays text, in an element that isolates its direction', async () => {
  const root = await openPanel(PRODUCTS.hostile);
  expect(root.querySelectorAll('script, img')).toHaveLength(0);
  expect(document.title).toBe('untouched');
  const quotes = [...root.querySelectorAll<HTMLElement>('blockquote')];
  expect(quotes).toHaveLength(2);
  expect(quotes.every(({ dir, textContent }) => dir === 'auto' && textContent.includes('<img src=x'))).toBe(
    true,
  );
});

it('reads from right to left in a language that does', async () => {
  const texts = createTexts<OnProductKey>(['ar-EG'], { ...PRODUCT_LANGUAGES, ar: {} });
  const section = (await openPanel(aProductView(), { texts })).querySelector('section');
  expect([section?.dir, section?.lang]).toEqual(['rtl', 'ar-EG']);
  expect([...(section?.querySelectorAll('blockquote') ?? [])].map(({ dir }) => dir)).toEqual([
    'auto',
    'auto',
  ]);
});

it('finds every text it needs in the bundle of the content script', async () => {
  for (const view of Object.values(PRODUCTS)) {
    const words = wordsOf(await openPanel(view, { isKept: true }));
    expect(words).not.toMatch(/\b[a-z]+[A-Za-z]*\.[a-z][A-Za-z-]+\b(?<!gnp\.exe)(?<!document\.title)/);
  }
});
