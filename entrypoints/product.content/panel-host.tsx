import { render } from 'preact';
import { ProductPanel } from '../../components/product-panel.tsx';
import { productStyles } from '../../components/product-styles.ts';
import { createFinder } from '../../utils/aliexpress/find.ts';
import { findReturnsRow } from '../../utils/aliexpress/readers/product.ts';
import { ACTIONS, PRODUCT_TITLE } from '../../utils/aliexpress/selectors-product.ts';
import type { OnProductKey, Texts } from '../../utils/i18n.ts';
import type { Appearance } from '../../utils/messages/messages.ts';
import type { ProductView } from '../../utils/policy/product-view.ts';
import { shadowHost } from '../orders.content/shadow-host.ts';

const HOST = 'still-covered-product';
/**
 * A site that keeps throwing the panel out wins: so many tries in so many milliseconds, then no more. Beside one element
 * a few are enough; a user who goes through the variants has the site draw other elements each time.
 */
const TRY_SPAN = 10_000;
const MOST_TRIES = 60;
const MOST_TRIES_BESIDE = 5;

export interface PanelContent {
  view: ProductView;
  isKept: boolean;
  appearance: Appearance;
  texts: Texts<OnProductKey>;
}

/** The one panel of a product page. Writes to the page; the caller keeps its observer quiet. */
export class PanelHost {
  readonly #document: Document;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  /** When and beside what it was put into the page, milliseconds of the page's clock. */
  #tries: { time: number; beside: WeakRef<Element> }[] = [];

  #wasPlaced = false;
  #hasGivenUp = false;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Make it say this. It stands nowhere until it is placed. */
  draw({ view, isKept, appearance, texts }: PanelContent): void {
    // One that an older script left is taken over.
    this.#host ??= this.#document.querySelector<HTMLElement>(HOST) ?? this.#document.createElement(HOST);
    const host = this.#host;
    host.setAttribute('data-returnable', view.returnable);
    if (appearance.theme === 'auto') host.removeAttribute('data-theme');
    else host.setAttribute('data-theme', appearance.theme);
    this.#root ??= shadowHost(host, productStyles);
    render(<ProductPanel view={view} isKept={isKept} texts={texts} />, this.#root);
  }

  /**
   * Put it after the row about returns, else above the buttons, else below the title, unless it stands there. It never
   * appears above a button that the pointer or the keyboard is on: that one would move from under it. Gives the element
   * to wait for in that case, null when it is in place or has no place. Where the site threw it out it comes back at once,
   * before anything is painted.
   */
  place(): Element | null {
    const host = this.#host;
    if (!host) return null;
    for (const stranger of this.#document.querySelectorAll(HOST)) if (stranger !== host) stranger.remove();
    const find = createFinder('product');
    const row = findReturnsRow(this.#document, find);
    const actions = find.maybe(this.#document, ACTIONS);
    const title = find.maybe(this.#document, PRODUCT_TITLE)?.parentElement ?? null;
    const isThere = row
      ? host.previousElementSibling === row
      : actions
        ? host.nextElementSibling === actions
        : host.previousElementSibling === title;
    const beside = row ?? actions ?? title;
    if (isThere || !beside) return null;
    if (!this.#wasPlaced && actions?.matches(':hover, :focus-within')) return actions;
    if (!this.#mayTry(beside)) return null;
    this.#wasPlaced = true;
    if (row) row.after(host);
    else if (actions) actions.before(host);
    else title?.after(host);
    return null;
  }

  hide(): void {
    if (this.#root) render(null, this.#root);
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
    this.#tries = [];
    this.#wasPlaced = false;
    this.#hasGivenUp = false;
  }

  #mayTry(beside: Element): boolean {
    const now = performance.now();
    this.#tries = this.#tries.filter(({ time }) => now - time < TRY_SPAN);
    const same = this.#tries.filter((one) => one.beside.deref() === beside);
    if (this.#tries.length >= MOST_TRIES) this.#hasGivenUp = true;
    if (this.#hasGivenUp || same.length >= MOST_TRIES_BESIDE) return false;
    this.#tries.push({ time: now, beside: new WeakRef(beside) });
    return true;
  }
}
