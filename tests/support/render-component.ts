import { type ComponentChild, render } from 'preact';
import { LANGUAGES } from '../../locales/languages.ts';
import { createTexts } from '../../utils/i18n.ts';

export const TEXTS = createTexts(['en'], LANGUAGES);

/** Draws a component into a fresh element of the document; what an earlier call drew is taken away. */
export function draw(component: ComponentChild): HTMLElement {
  for (const old of document.querySelectorAll('[data-drawn]')) {
    render(null, old);
    old.remove();
  }
  const root = document.createElement('div');
  root.dataset.drawn = 'true';
  document.body.append(root);
  render(component, root);
  return root;
}

/** Waits until Preact has drawn what a change of state asks for, and promises of handlers have run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** The button (or link) whose name, as a screen reader says it, is or starts with the given words. */
export function pressable(root: ParentNode, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].find((element) =>
    nameOf(element).startsWith(name),
  );
  if (!found) throw new Error(`No button or link is called "${name}"`);
  return found;
}

export function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}

/** All text of an element with single spaces. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
