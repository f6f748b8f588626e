import type { ProductSku, ShopProduct } from '../products/shop-product.ts';
import { box, button, el } from './dom.ts';
import { productRows } from './product-rows.ts';

export interface PanelProps {
  product: ShopProduct;
  sku: ProductSku;
  quantity: number;
  /** Milliseconds from the panel to its rows. */
  rowsAfter: number;
  onQuantity: (quantity: number) => void;
  onBuy: () => void;
}

const LARGE = 'comet-v2-btn comet-v2-btn-primary comet-v2-btn-large comet-v2-btn-important';

/** The card at the right of today's page: who sells it, what is promised, how many, and the buttons. */
export function productPanel(props: PanelProps): HTMLElement {
  const { product, rowsAfter, sku } = props;
  const rows = el('div', {});
  const showRows = () => rows.replaceChildren(...productRows(sku));
  if (rowsAfter === 0) showRows();
  else setTimeout(showRows, rowsAfter);
  return box(
    'action--container--r8Mf3Zk',
    box(
      'action--wrap--x5Cd1Wq',
      sellerLink(product),
      line(),
      ...(product.mind === null ? [] : [mindLine(product.mind)]),
      rows,
      line(),
      ...(product.isSent ? [quantityBox(props)] : []),
      buttons(props),
    ),
  );
}

function sellerLink({ store, words }: ShopProduct): HTMLElement {
  return el(
    'a',
    { class: 'store-detail--wrap--v2Ln7Jb', href: store.href, rel: 'nofollow' },
    box('store-detail--title--f6Kt9Ys', words.soldBy),
    box(
      'store-detail--storeNameWrap--o3Hq8Rg',
      el('span', { class: 'store-detail--storeName--i1Xw4Mp' }, store.name),
      el('span', {}, words.trader),
    ),
  );
}

function mindLine(text: string): HTMLElement {
  const inner = el('span', { style: 'color: rgb(42, 189, 5);' }, text);
  return box('choice-mind--wrap--l7Ty5De', box('choice-mind--box--s9Nv2Ck', inner));
}

function quantityBox({ onQuantity, product, quantity, sku }: PanelProps): HTMLElement {
  const input = el('input', {
    class: 'comet-v2-input-number-input',
    type: 'text',
    value: String(quantity),
    'aria-label': product.words.quantity,
  });
  input.addEventListener('change', () => {
    if (input instanceof HTMLInputElement) onQuantity(Math.max(1, Number.parseInt(input.value, 10) || 1));
  });
  const step = (name: string, sign: string, by: number) => {
    const node = box(`comet-v2-input-number-btn comet-v2-input-number-btn-${name}`, sign);
    node.addEventListener('click', () => onQuantity(Math.max(1, quantity + by)));
    return node;
  };
  return el(
    'div',
    {},
    box('quantity--title--e4Wz6Uj', product.words.quantity),
    box(
      'comet-v2-input-number quantity--picker--a8Rb3Pf',
      step('decrease', '−', -1),
      input,
      step('increase', '+', 1),
    ),
    box('quantity--info--w1Kc9Hx', el('span', {}, sku.available)),
  );
}

function buttons({ onBuy, product }: PanelProps): HTMLElement {
  const { addToCart, buyNow, findSimilar } = product.words;
  const noop = () => undefined;
  const shown = product.isSent
    ? [
        button(`${LARGE} buy-now--buynow--j5Fs2Qn`, buyNow, onBuy, 'buy'),
        button(`${LARGE} add-to-cart--addtocart--u7Yg4Vd`, addToCart, noop, 'cart'),
      ]
    : [button(`${LARGE} find-similar--btn--z3Me8Lt`, findSimilar, noop)];
  return box('action--stickyWrap--m6Xp1Bw', ...shown);
}

function line(): HTMLElement {
  return box('split-line--wrap--k2Dv5Gr', box('comet-v2-divider comet-v2-divider-small'));
}
