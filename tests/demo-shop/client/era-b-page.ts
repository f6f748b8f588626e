import type { ProductSku } from '../products/shop-product.ts';
import { box, button, el } from './dom.ts';
import type { PageProps, ProductView } from './era-c-page.ts';
import { productFoot, productPictures, productSpecifications } from './product-info.ts';
import { shippingLinesBox } from './product-rows.ts';

/** The product page of 2023 to 2025: the promises are a list under the shipping. */
export function eraBPage(props: PageProps): ProductView {
  const { product } = props;
  const node = box('pdp-page-wrap');
  const rerender = () => {
    const sku = product.skus[0];
    if (!sku) return;
    const info = box(
      'pdp-info-right',
      box('title--wrap--c6Rk1Vn', el('h1', { 'data-pl': 'product-title' }, product.title)),
      price(sku),
      productSpecifications(product),
    );
    const left = box('pdp-info', box('pdp-info-left', productPictures(product)), info);
    const top = box(
      'pdp-body-top',
      box('pdp-body-top-left', left),
      box('pdp-body-top-right', action(sku, props)),
    );
    node.replaceChildren(box('pdp-body pdp-wrap', top), ...productFoot(product));
  };
  rerender();
  return { node, rerender };
}

function price({ price: current }: ProductSku): HTMLElement {
  return el(
    'div',
    { class: 'price--wrap--h3Ty8Lc', 'data-pl': 'product-price' },
    el(
      'div',
      { class: 'price--current--w5Jd2Qs product-price-current' },
      el('span', { class: 'price--currentPriceText--n9Xb7Gf product-price-value' }, current),
    ),
  );
}

function action(sku: ProductSku, { onBuy, product }: PageProps): HTMLElement {
  const { store, words } = product;
  const noop = () => undefined;
  const bought = [
    button('comet-btn-large buy-now--buynow--e2Zm6Pr', words.buyNow, onBuy, 'buy'),
    button('comet-btn-large add-to-cart--addtocart--k8Vc4Hw', words.addToCart, noop, 'cart'),
  ];
  return box(
    'action--container--s7Nq5Yd',
    el('a', { class: 'store-detail--wrap--j1Fx3Kt', href: store.href }, store.name),
    box('delivery-v2--wrap--o4Gu9Bm', deliveredTo(words.shipTo, product.countryName), shipping(sku)),
    services(sku, words.services),
    box('action--action--r6Ls2Ce', ...(product.isSent ? bought : [button('', words.findSimilar, noop)])),
  );
}

function deliveredTo(label: string, country: string): HTMLElement {
  return box('delivery-v2--to--y5Wh8Xz', el('span', {}, label), ' ', el('b', {}, country));
}

function shipping({ shipping: way }: ProductSku): HTMLElement {
  const content = box('shipping--content--v3Pk7Da', ...(way ? [shippingLinesBox(way)] : []));
  return el('div', { 'data-pl': 'product-shipping' }, box('shipping--wrap--t1Rj6Mg', content));
}

function services({ services: all }: ProductSku, heading: string): HTMLElement | null {
  if (all.length === 0) return null;
  const items = all.map(({ title, content }) =>
    box(
      'service--item--b7Yf4Ln',
      el('div', { class: 'service--title--u2Cq9Ws', style: 'color: #009966;' }, title),
      box('service--content--g8Ht5Ve', content),
    ),
  );
  return box('service--wrap--m3Dx1Kp', box('service--heading--x6Bz8Rj', heading), ...items);
}
