import type { ProductRow, ProductSku } from '../products/shop-product.ts';
import { box, el } from './dom.ts';

type Shipping = NonNullable<ProductSku['shipping']>;

/** The rows beside the buttons: what is said of delivery, returns and the rest. */
export function productRows({ shipping, rows }: ProductSku): HTMLElement[] {
  return [...(shipping ? [shippingRow(shipping)] : []), ...rows.map(promiseRow)];
}

/** The lines about delivery, as pages of several years draw them. */
export function shippingLinesBox({ lines }: Shipping): HTMLElement {
  const nodes = lines.map(({ layout, texts }) =>
    box(
      `dynamic-shipping-line dynamic-shipping-${layout}Layout`,
      ...texts.flatMap(({ text, colour, isStrong }) => {
        const inner = el('span', { style: `color: ${colour};` }, isStrong ? el('strong', {}, text) : text);
        return [el('span', {}, inner), ' '];
      }),
    ),
  );
  return box('dynamic-shipping', ...nodes);
}

function shippingRow(shipping: Shipping): HTMLElement {
  return row(shipping.icon, false, [shippingLinesBox(shipping)]);
}

function promiseRow({ icon, title, subTitle, lines }: ProductRow): HTMLElement {
  const heading = box(
    'shipping--title--t4Zc7Ke',
    el('span', { style: 'font-weight: bold; color: rgb(0, 0, 0);' }, title),
    subTitle !== null && el('span', { class: 'shipping--subTitle--y8Pm2Xd' }, ` ${subTitle}`),
  );
  const details = lines.map((line) =>
    box('shipping--descItem--b5Lq9Wt', box('shipping--descText--k1Vr6Nj', line)),
  );
  return row(icon, true, [
    heading,
    ...(details.length > 0 ? [box('shipping--descList--g3Ds8Fh', ...details)] : []),
  ]);
}

function row(icon: string, opens: boolean, content: HTMLElement[]): HTMLElement {
  return el(
    'div',
    { class: 'shipping--item--q7Rk2Vb', style: opens && 'cursor: pointer;' },
    el('img', { alt: '', class: 'shipping--icon--n6Jw4Ty', src: icon }),
    box('shipping--content--h2Gx5Cm', ...content),
    el('span', { class: 'comet-icon comet-icon-arrowleftrtl32 shipping--arrow--d9Bu3Sa' }),
  );
}
