import type { ShopProduct } from '../products/shop-product.ts';
import { box, el } from './dom.ts';

/* Pages of products that show no product. */

const LEFT = 'sk2 sk-m16 sk1 sk-m8 sk1 sk-m8 sk3 sk-line sk2 sk-m16 sk1 sk-line';
const RIGHT = 'sk1 sk-line sk1 sk-m8 sk1 sk-m16 sk-btn1 sk-m16 sk-btn1 sk-m16';

/** The page before its data are there. */
export function skeletonPage(): HTMLElement {
  const bars = (names: string) => names.split(' ').map((name) => box(name));
  const list = (name: string, count: number) =>
    box(name, ...Array.from({ length: count }, () => el('div', {})));
  const slider = box('image-view-v2--wrap--u4Ks9Tz', box('slider--wrap--e1Nv6Qa'));
  const info = box(
    'pdp-info',
    box('pdp-info-left', box('main-image--wrap--w8Bd3Lm', slider)),
    box('pdp-info-right', ...bars(LEFT), list('sk-list2', 4), box('sk-m16'), list('sk-list1', 3)),
  );
  const action = box('sk-action-wrap', ...bars(RIGHT), list('sk-btn2', 2));
  return box(
    'pdp-page-wrap',
    box(
      'pdp-body pdp-wrap',
      box('pdp-body-top', box('pdp-body-top-left', info), box('pdp-body-top-right', action)),
    ),
  );
}

/** The page of a product that is no longer sold. */
export function gonePage({ words }: ShopProduct): HTMLElement {
  return box('pdp-page-wrap', box('not-found--wrap--j6Rt2Yc', el('p', {}, words.gone)));
}

/** The page after a change that no reader knows. */
export function redesignedPage({ title, skus }: ShopProduct): HTMLElement {
  const [first] = skus;
  const rows = (first?.rows ?? []).map((row) => box('px-tile', row.title));
  return box('px-stage', box('px-tile', el('b', {}, title), ' ', first?.price ?? ''), ...rows);
}

/** The site's own question whether a person is there, over whatever the page shows. */
export function checkDialog({ words }: ShopProduct): HTMLElement {
  const slider = el('div', { id: 'nocaptcha', class: 'nc-container' }, el('span', {}, '»'));
  return box('baxia-dialog', box('baxia-dialog-content', words.check, slider));
}
