import { render } from 'preact';
import { DisputePanel, type DisputePanelProps } from '../../components/dispute-panel.tsx';
import { disputeStyles } from '../../components/dispute-styles.ts';
import type { Appearance } from '../../utils/messages/messages.ts';
import { setAttributes } from '../orders.content/set-attributes.ts';
import { shadowHost } from '../orders.content/shadow-host.ts';
import { freeCorner } from './free-corner.ts';

const HOST = 'still-covered-dispute';
/** A site that keeps throwing the panel out wins: so many tries in so many milliseconds, then no more. */
const TRY_SPAN = 10_000;
const MOST_TRIES = 5;
/** In a window this narrow a corner is most of the page: there it stands at the top. */
const NARROW = 600;

export interface PanelContent extends DisputePanelProps {
  appearance: Appearance;
}

/** The one panel of a page about a dispute. Writes to the page; the caller keeps its observer quiet. */
export class PanelHost {
  readonly #document: Document;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  /** When it was put into the page, milliseconds of the page's clock. */
  #tries: number[] = [];
  #wasPlaced = false;
  #hasGivenUp = false;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Make it say this. It stands nowhere until it is placed. */
  draw({ appearance: { theme }, ...props }: PanelContent): void {
    // One that an older script left is taken over.
    this.#host ??= this.#document.querySelector<HTMLElement>(HOST) ?? this.#document.createElement(HOST);
    const { isCase, shown } = props;
    const state = isCase && shown?.state !== 'choose' ? 'case' : (shown?.state ?? null);
    setAttributes(this.#host, { 'data-state': state, 'data-theme': theme === 'auto' ? null : theme });
    this.#root ??= shadowHost(this.#host, disputeStyles);
    render(<DisputePanel {...props} />, this.#root);
  }

  /**
   * Put it before a part of the page, or into a corner where no part is known. It never appears above a button that the
   * pointer or the keyboard is on: that one would move from under it. Gives the button to wait for in that case.
   */
  place(before: Element | null): Element | null {
    const host = this.#host;
    if (!host) return null;
    for (const stranger of this.#document.querySelectorAll(HOST)) if (stranger !== host) stranger.remove();
    const { body } = this.#document;
    const isNarrow = this.#document.documentElement.clientWidth < NARROW;
    const anchor = before ?? (isNarrow ? body.firstElementChild : null);
    const isThere = anchor
      ? host.nextElementSibling === anchor || anchor === host
      : host.parentElement === body && host.hasAttribute('data-corner');
    if (isThere) return null;
    const busy = this.#wasPlaced
      ? null
      : (anchor?.querySelector(':is(button, a, [role="button"]):is(:hover, :focus)') ?? null);
    if (busy) return busy;
    if (!this.#mayTry()) return null;
    this.#wasPlaced = true;
    if (anchor) {
      host.removeAttribute('data-corner');
      anchor.before(host);
      return null;
    }
    body.append(host);
    host.setAttribute('data-corner', freeCorner(this.#document, host));
    return null;
  }

  hide(): void {
    if (this.#root) render(null, this.#root);
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
  }

  /** Another page: what the site did with the panel on the one before counts no more. */
  reset(): void {
    this.hide();
    this.#tries = [];
    this.#wasPlaced = false;
    this.#hasGivenUp = false;
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
