import type { ShopCase } from '../print-case.ts';
import type { ShopState } from '../shop-state.ts';
import { openDialog } from './dialog.ts';
import { box, button, el } from './dom.ts';

/** What is proposed in a case, each with its press that would close it for good, and the check that refuses them all. */
export function proposalList({ proposals }: ShopCase, { disputes }: ShopState): HTMLElement {
  const { caseLabels, proposals: texts, summary } = disputes.words;
  const row = (label: string, value: string) =>
    box('cco--row--2wErF', el('span', { class: 'cco--label--3eRtG' }, label), el('bdi', {}, value));
  const accept = () =>
    openDialog(texts.acceptQuestion, [
      { text: summary.dismiss },
      { text: summary.confirm, isPrimary: true, press: 'confirm' },
    ]);
  const items = proposals.map(({ amount, from, postage, solution }) =>
    box(
      'cco--solution--4rTyH',
      box('cco--title--5tYuJ', from),
      row(caseLabels.solution, solution),
      row(caseLabels.amount, amount),
      postage !== null && row(texts.postage, postage),
      button('comet-v2-btn comet-v2-btn-primary', texts.accept, accept, 'accept'),
    ),
  );
  const check = box(
    'cco--check--6yUiK',
    el('span', { class: 'cco--checkBox--7uIoL' }),
    el('span', { class: 'cco--checkTitle--Gzot0Aj' }, texts.disagree),
  );
  check.addEventListener('click', () => check.classList.toggle('cco--checked--8iOpZ'));
  return box('cco--wrap--9oPaX', ...items, check);
}
