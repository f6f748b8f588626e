import type { ShopProduct } from '../products/shop-product.ts';
import { box, button, el } from './dom.ts';
import { COUNTRIES } from './shop-settings.ts';

/** The header's control of where things are sent: it shows the country, and a list of others when it is pressed. */
export function shipToControl(
  { country, currency, words }: ShopProduct,
  onChange: (country: string) => void,
) {
  const list = box('ship-to--list--p3Wn8Kd');
  const open = el(
    'button',
    { class: 'ship-to--menuItem--c7Xe1Vb', type: 'button', 'data-press': 'ship-to', title: words.shipTo },
    el('span', { class: `ship-to--cssFlag--m2Hj5Rs country-flag-y2023 ${country}` }),
    el('span', { class: 'ship-to--text--z9Qf4Lu' }, `${country}/`, el('b', {}, currency)),
  );
  open.addEventListener('click', () => {
    if (list.hasChildNodes()) list.replaceChildren();
    else list.replaceChildren(...COUNTRIES.map((code) => choice(code, onChange)));
  });
  return box('ship-to--menu--a5Tg6Yp', open, list);
}

function choice(code: string, onChange: (country: string) => void): HTMLElement {
  const node = button('', code, () => onChange(code), 'ship-to');
  node.dataset.country = code;
  return node;
}
