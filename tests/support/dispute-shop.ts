import { box, button, el } from '../demo-shop/client/dom.ts';

/** How a made-up form behaves. */
export interface FormLooks {
  /** Reasons are there from the start, not only once a solution is chosen. */
  hasReasons?: boolean;
  longest?: number;
  /** What the page says that it takes at most; it takes no more. */
  most?: number;
  multiple?: boolean;
  accept?: string;
  /** The page takes the files to itself, as uploaders do. */
  takesFiles?: boolean;
  /** It shows a frame for each and never the picture. */
  neverUploads?: boolean;
  /** What stands in the fields from the start. */
  text?: string;
  amount?: string;
  placeholder?: string;
  reason?: string;
}

const REASONS = ['Wrong item received', 'Item arrived damaged', 'Suspected counterfeit'];

/** What the buttons of the page got to hear, and what it holds. */
export interface DisputeShop {
  presses: string[];
  files: string[];
  form: HTMLElement;
  state(): { solution: string | null; reason: string | null; text: string; amount: string };
}

/** Puts a form into the document that behaves as the site's does: what is chosen is drawn by it and not by the browser. */
export function showForm(document: Document, looks: FormLooks = {}): DisputeShop {
  const presses: string[] = [];
  const files: string[] = [];
  const blocks = ['Return and refund', 'Refund only'].map((text) => radio(text));
  const chosen = () => blocks.find((one) => one.getAttribute('aria-checked') === 'true') ?? null;
  const reason = dropdown(
    document,
    () => (looks.hasReasons || chosen() ? REASONS : []),
    looks.reason ?? null,
  );
  for (const block of blocks) {
    block.addEventListener('click', () => {
      for (const one of blocks) one.setAttribute('aria-checked', String(one === block));
    });
  }
  const text = el('textarea', {
    class: 'commet--textarea--Sg0xapL',
    maxlength: looks.longest ? `${looks.longest}` : null,
  });
  const amount = el('input', { type: 'text', inputmode: 'decimal', placeholder: looks.placeholder ?? null });
  const error = box('apply--error--8uJmN');
  amount.addEventListener('input', () => {
    const most = looks.most ?? Number.POSITIVE_INFINITY;
    const isTooHigh = Number(value(amount).replace(',', '.')) > most;
    if (isTooHigh && amount instanceof HTMLInputElement) amount.value = `${most}`;
    error.textContent = isTooHigh ? 'Too much' : '';
  });
  const input = el('input', {
    type: 'file',
    accept: looks.accept ?? null,
    multiple: looks.multiple === false ? null : '',
  });
  const list = box('upload--list--1a');
  input.addEventListener('change', () => {
    if (!looks.takesFiles || !(input instanceof HTMLInputElement)) return;
    const taken = [...(input.files ?? [])].map(({ name }) => name);
    input.files = new DataTransfer().files;
    files.push(...taken);
    // The frame of a picture comes before the picture.
    const thumbs = taken.map(() => el('div', { class: 'upload--imageThumb--1a' }));
    const frames = taken.map((title, at) =>
      el('div', { class: 'upload--imageContainer--1a', title }, thumbs[at] ?? ''),
    );
    setTimeout(() => list.append(...frames), 20);
    if (looks.neverUploads) return;
    setTimeout(() => {
      for (const thumb of thumbs) thumb.style.backgroundImage = 'url("blob:made-up")';
    }, 80);
  });
  const press = (name: string) => button('', name, () => presses.push(name));
  const form = box(
    'reverse-wrap',
    el('div', { role: 'radiogroup' }, ...blocks),
    box('apply--part--1', reason),
    box('apply--part--2', text),
    box('apply--part--3', box('apply--amount--1', 'USD', amount), error),
    box('apply--part--4', list, input),
    press('Next step'),
    press('Accept'),
    press('Cancel request'),
  );
  document.body.replaceChildren(form);
  if (text instanceof HTMLTextAreaElement) text.value = looks.text ?? '';
  if (amount instanceof HTMLInputElement) amount.value = looks.amount ?? '';
  document.addEventListener('submit', () => presses.push('submit'));
  return {
    presses,
    files,
    form,
    state: () => ({
      solution: chosen()?.textContent ?? null,
      reason: reason.querySelector('[class*="selection-item"]')?.textContent ?? null,
      text: value(text),
      amount: value(amount),
    }),
  };
}

/** A dropdown of the site: what can be chosen is in the page only while it is open. */
export function dropdown(
  document: Document,
  options: () => readonly string[],
  start: string | null,
): HTMLElement {
  const said = el('span', { class: 'comet-v2-select-selection-placeholder' }, 'Please select');
  const say = (text: string) => {
    said.className = 'comet-v2-select-selection-item';
    said.textContent = text;
  };
  const host = el(
    'div',
    { class: 'comet-v2-select comet-v2-select-show-arrow' },
    el('div', { class: 'comet-v2-select-selector' }, said),
  );
  if (start !== null) say(start);
  host.addEventListener('mousedown', () => {
    if (document.querySelector('.comet-v2-select-popup')) return;
    const popup = box(
      'comet-v2-select-popup',
      ...options().map((text) => {
        const option = el('li', { class: 'comet-v2-menu-item' }, text);
        option.addEventListener('click', () => {
          say(text);
          popup.remove();
        });
        return option;
      }),
    );
    const outside = ({ target }: Event) => {
      if (target instanceof Node && (host.contains(target) || popup.contains(target))) return;
      popup.remove();
      document.removeEventListener('mousedown', outside);
    };
    document.addEventListener('mousedown', outside);
    setTimeout(() => document.body.append(popup), 10);
  });
  return host;
}

function radio(text: string): HTMLElement {
  return el(
    'div',
    { role: 'radio', 'aria-checked': 'false' },
    el('span', {}, text),
    el('span', {}, 'More of it'),
  );
}

function value(field: HTMLElement): string {
  return 'value' in field ? String(field.value) : '';
}
