import type { ShopCase } from '../print-case.ts';
import type { ShopOrder, ShopState } from '../shop-state.ts';
import { proposalList } from './case-proposals.ts';
import { openDialog } from './dialog.ts';
import { box, button, el } from './dom.ts';

/** The page of one case: where it stands, what was done, what is asked for. Its class names end with a hash. */
export function casePage(order: ShopOrder, about: ShopCase, state: ShopState): HTMLElement {
  const { caseLabels } = state.disputes.words;
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
  const page = box(
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
          el('bdi', { class: 'solution--value--0gHjK' }, value),
        ),
      ),
    ),
    box('verticalSteps--wrap--3qWeR', ...steps),
    el('a', { class: 'reverse-order', href: detail }, caseLabels.order),
    about.refundUrl !== null &&
      el('a', { class: 'reverse-refund', href: about.refundUrl }, caseLabels.refund),
  );
  const buttons = about.buttons.map((one) => ({
    kind: one.kind,
    node: caseButton(one, page, { about, state }),
  }));
  const parcel = buttons.filter(({ kind }) => kind === 'parcel').map(({ node }) => node);
  const others = buttons.filter(({ kind }) => kind !== 'parcel').map(({ node }) => node);
  page
    .querySelector('.reverse-order')
    ?.before(...(parcel.length > 0 ? [box('return-parcel', ...parcel)] : []), box('reverse-btns', ...others));
  return page;
}

function caseButton(
  { kind, press, text }: ShopCase['buttons'][number],
  page: HTMLElement,
  { about, state }: { about: ShopCase; state: ShopState },
): HTMLElement {
  const onClick = () => {
    if (kind === 'withdraw') askToWithdraw(page, state);
    if (kind !== 'proposals') return;
    const shown = page.querySelector('[class^="cco--wrap--"]');
    if (shown) shown.remove();
    else node.parentElement?.before(proposalList(about, state));
  };
  const node = button('comet-v2-btn', text, onClick, press);
  if (kind === 'parcel') node.setAttribute('data-pl', 'buyersubmit_btn_submit');
  return node;
}

/** Ask once more; then the case is over, and nothing can be pressed any more. */
function askToWithdraw(page: HTMLElement, { disputes }: ShopState): void {
  const { caseButtons, states, summary } = disputes.words;
  const withdraw = () => {
    page.querySelector('[class^="reminder--statusStr--"]')?.replaceChildren(states.cancelled.status);
    for (const node of page.querySelectorAll('[class^="reminder--tips--"], .reverse-btns')) node.remove();
  };
  openDialog(caseButtons.withdrawQuestion, [
    { text: summary.dismiss },
    { text: summary.confirm, isPrimary: true, press: 'confirm', onChoose: withdraw },
  ]);
}
