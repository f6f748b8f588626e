// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { box, el } from '../../demo-shop/client/dom.ts';
import { aProductView } from '../../gallery/made-up-products.ts';
import {
  openProductTab,
  type ProductLooks,
  type ProductTab,
  panels,
  productAnswer,
  productUrl,
  redrawBox,
  settle,
  showProduct,
} from '../../support/order-page-tab.ts';
import { OTHER_PRODUCT_ID, PRODUCT_ID } from '../../support/product.ts';
import { wordsOf } from '../../support/render-component.ts';

const US_NUMBER = '3256806813686149';
const LAMP: ProductLooks = { productId: OTHER_PRODUCT_ID, title: 'Reading lamp' };

let tab: ProductTab;
beforeEach(() => {
  tab = openProductTab();
  tab.answer = ({ product }) =>
    productAnswer({ view: aProductView({ productId: product?.productId ?? '' }) });
});
afterEach(() => tab.close());

/** Number and title of each product that was sent. */
const sent = () => tab.sent.map(({ product }) => [product?.productId, product?.title]);
async function visit(productId = PRODUCT_ID): Promise<void> {
  tab.page.visit(productUrl(productId));
  await settle();
}
/** As on older pages, nothing in the head names the product. */
const forgetNumber = () => document.head.replaceChildren();

describe('from product to product without a load', () => {
  it.each([
    ['that names its product', () => undefined],
    ['that does not', forgetNumber],
  ])('never takes the page before, %s, for this one', async (_what, change) => {
    showProduct();
    change();
    await visit();
    expect(panels()).toHaveLength(1);
    tab.page.visit(productUrl(OTHER_PRODUCT_ID));
    expect(panels()).toEqual([]);
    await settle();
    redrawBox();
    await settle();
    expect(sent()).toEqual([[PRODUCT_ID, 'Tea tin with a lid']]);
    expect(panels()).toEqual([]);
    showProduct(LAMP);
    change();
    await settle();
    expect(sent().slice(1)).toEqual([[OTHER_PRODUCT_ID, 'Reading lamp']]);
    expect(panels()).toHaveLength(1);
  });

  it('shows nothing of the product before, however late its answer comes', async () => {
    const slow = Promise.withResolvers<ReturnType<typeof productAnswer>>();
    tab.answer = () => slow.promise;
    showProduct();
    await visit();
    await visit(OTHER_PRODUCT_ID);
    slow.resolve(productAnswer());
    await settle();
    expect(panels()).toEqual([]);
  });

  it('and back before the other one was drawn: the first is sent again', async () => {
    showProduct();
    await visit();
    await visit(OTHER_PRODUCT_ID);
    await visit();
    expect(sent().map(([productId]) => productId)).toEqual([PRODUCT_ID, PRODUCT_ID]);
    expect(panels()).toHaveLength(1);
  });

  it('and back after that: each is sent', async () => {
    showProduct();
    await visit();
    await visit(OTHER_PRODUCT_ID);
    showProduct(LAMP);
    await settle();
    await visit();
    showProduct();
    await settle();
    expect(sent().map(([productId]) => productId)).toEqual([PRODUCT_ID, OTHER_PRODUCT_ID, PRODUCT_ID]);
    expect(panels()).toHaveLength(1);
  });

  it('knows a page that names the number of aliexpress.us', async () => {
    showProduct({ productId: US_NUMBER });
    await visit();
    expect(sent()).toEqual([[PRODUCT_ID, 'Tea tin with a lid']]);
  });
});

const bones = () =>
  box('pdp-body-top', box('pdp-info-right', box('sk1'), box('sk2')), box('sk-action-wrap', box('sk-btn1')));
const question = () => box('baxia-dialog', el('div', { id: 'nocaptcha', class: 'nc-container' }));
const gone = () => box('pdp-page-wrap', box('not-found--wrap--j6', el('p', {}, 'Sorry, unavailable')));

describe.each([
  ['grey boxes before it is drawn', () => document.body.replaceChildren(bones())],
  ['a question whether a person is there', () => document.body.replaceChildren(question())],
  ['nothing any more', () => document.body.replaceChildren(gone())],
  ['another product than its address', () => showProduct(LAMP)],
])('a page that shows %s', (_what, spoil) => {
  it('is not sent, and gets no panel', async () => {
    showProduct();
    spoil();
    await visit();
    await settle();
    expect(sent()).toEqual([]);
    expect(panels()).toEqual([]);
  });

  it('is sent once it shows the product', async () => {
    showProduct();
    spoil();
    await visit();
    showProduct();
    await settle();
    expect(sent()).toEqual([[PRODUCT_ID, 'Tea tin with a lid']]);
    expect(panels().map((panel) => wordsOf(panel.previousElementSibling ?? panel))).toEqual([
      'Free returns within 90 days',
    ]);
  });
});
