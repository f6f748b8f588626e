import type { ShopCase } from '../print-case.ts';
import type { ShopOrder, ShopState } from '../shop-state.ts';
import { box, button, el } from './dom.ts';

/** The page of one case: where it stands, what was done, what is asked for. Its class names end with a hash. */
export function casePage(order: ShopOrder, about: ShopCase, { caseLabels }: ShopState): HTMLElement {
  const steps = about.steps.map(({ title, time }) =>
    box(
      'verticalSteps--step--2nMkL',
      box('verticalSteps--title--8pQwE', title),
      box('verticalSteps--time--5rTyU', time),
    ),
  );
  const rows: [string, string][] = [
    [caseLabels.item, about.item],
    [caseLabels.solution, about.solution],
    [caseLabels.amount, about.amount],
  ];
  const detail = `https://www.aliexpress.com/p/order/detail.html?orderId=${order.orderId}`;
  return box(
    'reverse-wrap',
    el('h1', {}, caseLabels.title),
    box(
      'reminder--wrap--6kJhG',
      box('reminder--statusStr--9vBnM', about.status),
      about.timer !== null && box('reminder--tips--3xCvB', about.timer),
    ),
    box(
      'solution--list--1zXcV',
      ...rows.map(([label, value]) =>
        box(
          'solution--row--4lKjH',
          el('span', { class: 'solution--label--7fDsA' }, label),
          el('span', { class: 'solution--value--0gHjK' }, value),
        ),
      ),
    ),
    box('verticalSteps--wrap--3qWeR', ...steps),
    box('reverse-btns', ...about.buttons.map(caseButton)),
    el('a', { class: 'reverse-order', href: detail }, caseLabels.order),
    about.refundUrl !== null &&
      el('a', { class: 'reverse-refund', href: about.refundUrl }, caseLabels.refund),
  );
}

function caseButton({ press, text }: ShopCase['buttons'][number]): HTMLElement {
  const node = button('comet-v2-btn', text, () => undefined, press);
  if (press === 'submit') node.setAttribute('data-pl', 'buyersubmit_btn_submit');
  return node;
}
