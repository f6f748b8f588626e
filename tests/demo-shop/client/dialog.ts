import { box, button, el, type Press } from './dom.ts';

/** What a dialog offers. It closes with every choice. */
export interface DialogChoice {
  text: string;
  isPrimary?: boolean;
  press?: Press | null;
  onChoose?: () => void;
}

/** Ask something over the page. `generation` is that of the site's building blocks: their class names differ. */
export function openDialog(
  question: string,
  choices: readonly DialogChoice[],
  generation: 'comet' | 'comet-v2' = 'comet-v2',
): void {
  const buttons = choices.map(({ isPrimary = false, onChoose, press = null, text }) =>
    button(
      `${generation}-btn${isPrimary ? ` ${generation}-btn-primary` : ''}`,
      text,
      () => {
        wrap.remove();
        onChoose?.();
      },
      press,
    ),
  );
  const dialog = el(
    'div',
    { class: `${generation}-modal`, role: 'dialog', 'aria-modal': 'true' },
    el('div', { class: `${generation}-modal-body`, dir: 'auto' }, question),
    box(`${generation}-modal-footer`, ...buttons),
  );
  const wrap = box(`${generation}-modal-wrap`, dialog);
  document.body.append(wrap);
}
