import type { ProductSku, ShopProduct } from '../products/shop-product.ts';
import { box, button, el, picture } from './dom.ts';
import type { PageProps, ProductView } from './era-c-page.ts';
import { shippingLinesBox } from './product-rows.ts';

/** The product page of 2020 to 2022, in one column of plain class names. "pretection" is the site's spelling. */
export function eraAPage(props: PageProps): ProductView {
  const { product } = props;
  const node = box('glodetail-wrap');
  const rerender = () => {
    const sku = product.skus[0];
    if (!sku) return;
    const info = box('product-info', ...infoOf(sku, props));
    const gallery = box('img-view-wrap', picture('magnifier-image', product.hue));
    node.replaceChildren(
      box('product-main', box('product-main-wrap', gallery, info)),
      box('product-detail', specifications(product), storeBox(product)),
    );
  };
  rerender();
  return { node, rerender };
}

function infoOf(sku: ProductSku, { onBuy, product }: PageProps): HTMLElement[] {
  const { title, words } = product;
  const noop = () => undefined;
  const buy = [
    button('buynow', words.buyNow, onBuy, 'buy'),
    button('addcart', words.addToCart, noop, 'cart'),
  ];
  return [
    box('product-title', el('h1', { class: 'product-title-text' }, title)),
    box(
      'product-price',
      box('product-price-current', el('span', { class: 'product-price-value' }, sku.price)),
    ),
    ...(sku.shipping ? [box('product-dynamic-shipping', shippingLinesBox(sku.shipping))] : []),
    box('product-action', ...(product.isSent ? buy : [button('', words.findSimilar, noop)])),
    guarantees(sku),
  ];
}

function guarantees({ guarantees: all }: ProductSku): HTMLElement {
  const items = all.map(({ name, brief }) =>
    el(
      'a',
      { class: 'buyer-pretection-info' },
      box(
        'buyer-pretection-content',
        box('buyer-pretection-title bold', name),
        box('buyer-pretection-context', brief),
      ),
    ),
  );
  return box('buyer-pretection', el('div', {}, ...items));
}

function specifications({ specifications: all, words }: ShopProduct): HTMLElement {
  const items = all.map(({ attrName, attrValue }) =>
    el(
      'li',
      { class: 'product-prop line-limit-length' },
      el('span', { class: 'property-title' }, `${attrName}: `),
      el('span', { class: 'property-desc', title: attrValue }, attrValue),
    ),
  );
  return box(
    'product-specs',
    el('h2', {}, words.specifications),
    el('ul', { class: 'product-specs-list' }, ...items),
  );
}

function storeBox({ store, words }: ShopProduct): HTMLElement {
  return box(
    'store-container',
    el('h2', {}, words.store),
    box('shop-name', el('a', { href: store.href }, store.name)),
  );
}
