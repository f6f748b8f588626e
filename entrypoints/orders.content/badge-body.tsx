import { render } from 'preact';
import { badgeStyles } from '../../components/badge-styles.ts';
import { NoDetails, OrderBadge } from '../../components/order-badge.tsx';
import type { OnPageKey, Texts } from '../../utils/i18n.ts';
import type { Appearance, Send } from '../../utils/messages/messages.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { type DetailsPart, detailsPart } from './details-part.ts';
import type { LoadDetails } from './load-details.ts';
import { setAttributes } from './set-attributes.ts';
import { restyle, shadowHost } from './shadow-host.ts';

/** Ids count within a shadow root. */
const PANEL_ID = 'details';

export interface BadgeLook {
  appearance: Appearance;
  texts: Texts<OnPageKey>;
}

/** What the panel shows: nothing, that the details come, that they do not, or what that part draws. */
type Panel = 'closed' | 'loading' | 'failed' | DetailsPart;

/**
 * What stands in a badge: the line, and below it the panel for the details. Each is drawn by itself, because the details
 * are drawn by another script, which is fetched when a badge is opened.
 */
export class BadgeBody {
  readonly #root: ShadowRoot;
  readonly #line: HTMLElement;
  readonly #below: HTMLElement;
  readonly #load: LoadDetails;
  readonly #send: Send;
  #panel: Panel = 'closed';
  #shown: (BadgeLook & { view: OrderView }) | null = null;

  /** Fills the host, whatever an older script left in it. */
  constructor(host: HTMLElement, load: LoadDetails, send: Send) {
    this.#root = shadowHost(host, badgeStyles);
    this.#load = load;
    this.#send = send;
    this.#line = host.ownerDocument.createElement('div');
    this.#below = host.ownerDocument.createElement('div');
    setAttributes(this.#below, { id: PANEL_ID, class: 'badge badge-panel' });
    this.#root.append(this.#line, this.#below);
  }

  /** Make it say this; it stays open or closed as it is. */
  draw(view: OrderView, look: BadgeLook): void {
    this.#shown = { view, ...look };
    this.#redraw();
  }

  /** Take everything away. */
  empty(): void {
    this.#shown = null;
    this.#become('closed');
    render(null, this.#line);
  }

  #redraw(): void {
    if (!this.#shown) return;
    const { view, texts, appearance } = this.#shown;
    const panel = this.#panel;
    const isOpen = panel !== 'closed';
    render(
      <OrderBadge
        view={view}
        texts={texts}
        panelId={PANEL_ID}
        isOpen={isOpen}
        onToggle={() => this.#toggle()}
      />,
      this.#line,
    );
    setAttributes(this.#below, {
      dir: texts.direction,
      lang: texts.locale,
      hidden: isOpen ? null : '',
      'aria-busy': panel === 'loading' ? 'true' : null,
    });
    if (panel === 'loading') render('…', this.#below);
    else if (panel === 'failed') render(<NoDetails view={view} texts={texts} />, this.#below);
    else if (panel !== 'closed') panel.draw(this.#below, { view, appearance, send: this.#send });
  }

  #toggle(): void {
    if (this.#panel === 'closed') void this.#open();
    else this.#become('closed');
  }

  async #open(): Promise<void> {
    this.#become(detailsPart() ?? 'loading');
    if (this.#panel !== 'loading') return;
    const part = await this.#load();
    // Meanwhile it may have been closed, or taken away.
    if (this.#panel === 'loading') this.#become(part ?? 'failed');
  }

  /** Who filled the panel empties it, before another fills it. */
  #become(next: Panel): void {
    if (typeof this.#panel === 'string') render(null, this.#below);
    else this.#panel.empty(this.#below);
    this.#panel = next;
    if (typeof next !== 'string') restyle(this.#root, [badgeStyles, next.css]);
    this.#redraw();
  }
}
