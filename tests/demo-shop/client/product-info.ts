import type { ProductSku, ShopProduct } from '../products/shop-product.ts';
import { box, el, picture } from './dom.ts';

/* The middle and the foot of today's page. */

/** The picture of the product. */
export function productPictures({ hue }: ShopProduct): HTMLElement {
  const thumbs = [0, 25, 50, 75].map((turn) => picture('slider--img--c9Ut4Kz', (hue + turn) % 360));
  return box(
    'main-image--wrap--w8Bd3Lm',
    box(
      'image-view-v2--wrap--u4Ks9Tz',
      box('slider--wrap--e1Nv6Qa', ...thumbs),
      picture('image-view-v2--previewBox--r2Fy7Pd', hue),
    ),
  );
}

/** Title and reviews: they stay as they are, whatever is chosen. */
export function productTitle({ title, words }: ShopProduct): HTMLElement[] {
  return [
    box('title--wrap--h5Vj8Xc', el('h1', { 'data-pl': 'product-title' }, title)),
    el(
      'div',
      { class: 'reviewer--wrap--q3Gn6Ew', 'data-pl': 'product-reviewer' },
      el(
        'a',
        { class: 'reviewer--rating--b8Sr1Lk', href: '#nav-review' },
        '★★★★★',
        el('strong', {}, ' 4.6 '),
      ),
      el('a', { class: 'reviewer--reviews--y4Hm9Tf', href: '#nav-review' }, words.reviews),
      el('span', { class: 'reviewer--sold--d7Zx2Jv' }, words.sold),
    ),
  ];
}

/** The price of what is chosen. */
export function productPrice({ price, priceBefore }: ProductSku, { words }: ShopProduct): HTMLElement {
  return box(
    'price-default--wrap--o6Cq3Ya',
    box(
      'price-default--currentWrap--n1Wd8Rm',
      el('span', { class: 'price-default--current--g5Kp4Us' }, price),
      el('span', { class: 'price-default--original--t2Bh7Fz' }, el('bdi', {}, priceBefore)),
    ),
    box('vat-installment--wrap--x9Lc6Ne', el('span', { class: 'vat-installment--item--v3Yj1Qg' }, words.tax)),
  );
}

/** The choices, one of them taken. */
export function productChoices(
  { property, skus }: ShopProduct,
  place: number,
  onChoose: (place: number) => void,
): HTMLElement {
  const choices = skus.map(({ column, name }, at) => {
    const selected = at === place ? ' sku-item--selected--l8Rv5Dw' : '';
    const attributes = { class: `sku-item--text--k4Tn9Hb${selected}`, 'data-sku-col': column, title: name };
    const node = el('div', attributes, el('span', {}, name));
    node.addEventListener('click', () => onChoose(at));
    return node;
  });
  const title = el('span', {}, `${property.name}: `, el('span', {}, skus[place]?.name ?? ''));
  const list = el('div', { class: 'sku-item--skus--f1Xs6Mc', 'data-sku-row': property.row }, ...choices);
  return box(
    'sku--wrap--a7Gy3Pk',
    box(
      'sku-item--wrap--j2Zd8Vq',
      box(
        'sku-item--property--e6Nb4Lu',
        box('sku-item--title--s5Wf1Kr', title),
        box('sku-item--box--c3Jt7Xh', list),
      ),
    ),
  );
}

/** "Specifications": two to a line. */
export function productSpecifications({ specifications, words }: ShopProduct): HTMLElement {
  const props = specifications.map(({ attrName, attrValue }) =>
    box(
      'specification--prop--p9Hd2Cs',
      box('specification--title--m4Vz8Yn', el('span', {}, attrName)),
      el('div', { class: 'specification--desc--i6Qk3Gt', title: attrValue }, el('span', {}, attrValue)),
    ),
  );
  const lines = Array.from({ length: Math.ceil(props.length / 2) }, (_, at) =>
    el('li', { class: 'specification--line--w7Ex5Bj' }, ...props.slice(at * 2, at * 2 + 2)),
  );
  return el(
    'div',
    { class: 'specification--wrap--u1Lf9Rp', 'data-pl': 'product-specs', id: 'nav-specification' },
    heading(words.specifications),
    el('ul', { class: 'specification--list--z8Ma4Tw' }, ...lines),
  );
}

/** The store, products like this one, and where it belongs. */
export function productFoot({ similar, store, words }: ShopProduct): HTMLElement[] {
  const link = el('a', { 'data-pl': 'store-name', href: store.href, rel: 'nofollow' }, store.name);
  const cards = similar.map(({ href, title, price, hue }) =>
    el(
      'a',
      { class: 'recommend-card--link--r5Yc2Jd', href },
      picture('recommend-card--img--b3Kw7Sv', hue),
      box('recommend-card--title--h9Pq6Fn', title),
      box('recommend-card--price--x1Gt8Mz', price),
    ),
  );
  const home = el('a', { href: '//www.aliexpress.com/' }, words.home);
  return [
    el(
      'div',
      { class: 'store-info--wrap--d4Uk1Le', id: 'nav-store' },
      heading(words.store),
      box('store-info--name--n8Xj5Wb', link),
      box('store-info--desc--g2Rz7Hc', el('strong', {}, '96.1%')),
    ),
    el(
      'div',
      { id: 'nav-moretolove' },
      heading(words.similar),
      box('recommend-card--list--o6Vd3Qy', ...cards),
    ),
    box('cross-link--breadcrumb--t7Bs9Nk', el('span', {}, `${words.belongsTo} `, home)),
  ];
}

function heading(text: string): HTMLElement {
  return box('title--wrap--y2Fm5Gx', el('h2', { class: 'title--title--v6Ch8La' }, text));
}
