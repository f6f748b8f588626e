import type { ShopLine, ShopState } from '../shop-state.ts';
import { reportFrom } from './dispute-report.ts';
import { box, el } from './dom.ts';

/**
 * The form after a change that no reader knows: no class name of before, no field of a kind that could be told, and
 * the text is typed into a box of the page.
 */
export function unknownForm(line: ShopLine, { disputes }: ShopState): HTMLElement {
  const { form, reasons } = disputes.words;
  const text = el('div', { class: 'qz8', contenteditable: 'true' });
  const chips = [reasons.damaged, reasons['wrong-item'], reasons['in-transit']].map((label) => {
    const chip = el('span', { class: 'qz5' }, label);
    chip.addEventListener('click', () => chip.classList.toggle('qz6'));
    return chip;
  });
  reportFrom(() => ({ step: 'form', text: text.textContent }));
  return box(
    'qz1',
    box('qz2', el('bdi', {}, line.title)),
    box('qz3', ...chips),
    text,
    el('span', { class: 'qz9', 'data-press': 'next' }, form.next),
  );
}
