import { render } from 'preact';
import { DisputePanel, type DisputePanelProps } from '../../components/dispute-panel.tsx';
import { disputeStyles } from '../../components/dispute-styles.ts';
import type { Appearance } from '../../utils/messages/messages.ts';
import { setAttributes } from '../orders.content/set-attributes.ts';
import { shadowHost } from '../orders.content/shadow-host.ts';
import { type Corner, freeCorner } from './free-corner.ts';
import type { Pointer } from './pointer.ts';

const HOST = 'still-covered-dispute';
/** A site that keeps throwing the panel out wins: so many tries in so many milliseconds, then no more. */
const TRY_SPAN = 10_000;
const MOST_TRIES = 5;

export interface PanelContent extends Omit<DisputePanelProps, 'isTight'> {
  appearance: Appearance;
}

/** The one panel of a page about a dispute. Writes to the page; the caller keeps its observer quiet. */
export class PanelHost {
  readonly #document: Document;
  readonly #pointer: Pointer;
  readonly #isReal: (event: Event) => boolean;
  readonly #refuse = (event: Event) => {
    if (!this.#isReal(event)) event.stopImmediatePropagation();
  };
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #content: PanelContent | null = null;
  /** Only its line is open: it stands in a corner, and would cover something. */
  #isTight = false;
  /** When it was put into the page, milliseconds of the page's clock. */
  #tries: number[] = [];
  #hasGivenUp = false;

  /** `isReal` is false for a press that a page may have made, or lured the user into: it does nothing. */
  constructor(document: Document, pointer: Pointer, isReal: (event: Event) => boolean) {
    this.#document = document;
    this.#isReal = isReal;
    this.#pointer = pointer;
  }

  /**
   * Make it say this, before a part of the page, or in a corner where that is wanted or no part is known. It never
   * appears or grows above what the user is about to press, which would move from under the pointer: then it stays as
   * it is, and the caller hears from the pointer when to try again.
   */
  show(content: PanelContent, before: Element | 'corner' | null): void {
    const anchor = before === 'corner' ? null : before;
    // One in a corner moves nothing, but when it comes out of the page.
    const place = anchor ?? (this.#host?.hasAttribute('data-corner') ? null : this.#host);
    if (place?.isConnected && this.#pointer.isBusyAfter(place)) return;
    this.#content = content;
    if (anchor) this.#isTight = false;
    const hadFocus = this.#root?.activeElement != null;
    const host = this.#draw(content);
    for (const stranger of this.#document.querySelectorAll(HOST)) if (stranger !== host) stranger.remove();
    if (anchor) this.#placeBefore(host, anchor);
    else this.#placeInCorner(host);
    if (hadFocus && !this.#root?.activeElement) {
      this.#root?.querySelector<HTMLElement>('.body button')?.focus({ preventScroll: true });
    }
  }

  /** The window is another: in a corner it must not cover what it did not cover before. */
  fit(): void {
    if (this.#host?.hasAttribute('data-corner')) this.#fitCorner(this.#host);
  }

  hide(): void {
    if (this.#root) render(null, this.#root);
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
    this.#content = null;
    this.#isTight = false;
  }

  /** Another page: what the site did with the panel on the one before counts no more. */
  reset(): void {
    this.hide();
    this.#tries = [];
    this.#hasGivenUp = false;
  }

  #draw({ appearance: { theme }, ...props }: PanelContent): HTMLElement {
    // One that an older script left is taken over.
    this.#host ??= this.#document.querySelector<HTMLElement>(HOST) ?? this.#document.createElement(HOST);
    const { isCase, shown } = props;
    const state = isCase && shown?.state !== 'choose' ? 'case' : (shown?.state ?? null);
    setAttributes(this.#host, { 'data-state': state, 'data-theme': theme === 'auto' ? null : theme });
    this.#root ??= shadowHost(this.#host, disputeStyles);
    this.#root.addEventListener('click', this.#refuse, { capture: true });
    render(<DisputePanel {...props} isTight={this.#isTight} />, this.#root);
    return this.#host;
  }

  #placeBefore(host: HTMLElement, anchor: Element): void {
    if (anchor === host || host.nextElementSibling === anchor || !this.#mayTry()) return;
    host.removeAttribute('data-corner');
    anchor.before(host);
  }

  #placeInCorner(host: HTMLElement): void {
    const { body } = this.#document;
    if (host.parentElement !== body || !host.hasAttribute('data-corner')) {
      if (!this.#mayTry()) return;
      host.setAttribute('data-corner', 'bottom-end' satisfies Corner);
      body.append(host);
    }
    this.#fitCorner(host);
  }

  /** Open where that covers nothing, else only its line. It does not move from under the pointer itself. */
  #fitCorner(host: HTMLElement): void {
    if (!this.#content || host.matches(':hover')) return;
    this.#isTight = false;
    this.#draw(this.#content);
    let best = freeCorner(this.#document, host);
    if (best.covered > 0) {
      this.#isTight = true;
      this.#draw(this.#content);
      best = freeCorner(this.#document, host);
    }
    setAttributes(host, { 'data-corner': best.corner });
  }

  #mayTry(): boolean {
    const now = performance.now();
    this.#tries = this.#tries.filter((time) => now - time < TRY_SPAN);
    if (this.#tries.length >= MOST_TRIES) this.#hasGivenUp = true;
    if (this.#hasGivenUp) return false;
    this.#tries.push(now);
    return true;
  }
}
