import type { Send } from '../../utils/messages/messages.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { BadgeBody, type BadgeLook } from './badge-body.tsx';
import { createLoadDetails, type LoadDetails } from './load-details.ts';
import { setAttributes } from './set-attributes.ts';

const HOST = 'still-covered-badge';
/** A site that keeps throwing a badge out wins: so many tries on one card in so many milliseconds, then no more. */
const MOST_TRIES = 5;
const TRY_SPAN = 10_000;

interface Badge {
  host: HTMLElement;
  body: BadgeBody;
  anchor: Element;
  /** When it was put back, milliseconds of the page's clock. */
  tries: number[];
}

/** The badges of a page: one an order, beside its card. Writes to the page; the caller keeps its observer quiet. */
export class BadgeBoard {
  readonly #document: Document;
  readonly #send: Send;
  readonly #load: LoadDetails;
  readonly #badges = new Map<string, Badge>();
  readonly #views = new Map<string, OrderView>();
  #anchors: ReadonlyMap<string, Element> = new Map();
  #look: BadgeLook | null = null;

  constructor(document: Document, send: Send) {
    this.#document = document;
    this.#send = send;
    this.#load = createLoadDetails(send);
  }

  /** Ids of the orders on the page whose view is known. */
  shownIds(): string[] {
    return [...this.#anchors.keys()].filter((orderId) => this.#views.has(orderId));
  }

  /** Put every badge beside its card, remove those whose card is gone. */
  place(anchors: ReadonlyMap<string, Element>): void {
    this.#anchors = anchors;
    for (const orderId of this.#badges.keys()) {
      if (!anchors.has(orderId)) this.#remove(orderId);
    }
    this.#removeStrangers();
    for (const orderId of anchors.keys()) this.#show(orderId);
  }

  /** Take what the background said of some orders, and show it. */
  update(views: readonly OrderView[], look: BadgeLook): void {
    const isNewLook = JSON.stringify(look.appearance) !== JSON.stringify(this.#look?.appearance);
    this.#look = look;
    for (const view of views) this.#views.set(view.orderId, view);
    const orderIds = isNewLook ? [...this.#anchors.keys()] : views.map(({ orderId }) => orderId);
    for (const orderId of orderIds) {
      if (!look.appearance.badgesOn) this.#remove(orderId);
      else if (this.#show(orderId)) this.#draw(orderId);
    }
  }

  #show(orderId: string): boolean {
    const anchor = this.#anchors.get(orderId);
    if (!anchor || !this.#views.has(orderId) || !this.#look?.appearance.badgesOn) return false;
    const known = this.#badges.get(orderId);
    if (known) {
      this.#putBack(known, anchor);
      return true;
    }
    const host = this.#leftBehind(orderId) ?? this.#document.createElement(HOST);
    host.setAttribute('data-order-id', orderId);
    const body = new BadgeBody(host, this.#load, this.#send);
    this.#badges.set(orderId, { host, body, anchor, tries: [] });
    if (host.previousElementSibling !== anchor) anchor.after(host);
    this.#draw(orderId);
    return true;
  }

  #putBack(badge: Badge, anchor: Element): void {
    const isSameAnchor = badge.anchor === anchor;
    badge.anchor = anchor;
    if (badge.host.previousElementSibling === anchor) return;
    const now = performance.now();
    badge.tries = isSameAnchor ? badge.tries.filter((time) => now - time < TRY_SPAN) : [];
    if (badge.tries.length >= MOST_TRIES) return;
    badge.tries.push(now);
    anchor.after(badge.host);
  }

  #draw(orderId: string): void {
    const badge = this.#badges.get(orderId);
    const view = this.#views.get(orderId);
    if (!badge || !view || !this.#look) return;
    const { appearance } = this.#look;
    setAttributes(badge.host, {
      'data-order-id': view.orderId,
      'data-state': view.verdict.state,
      'data-act-by': view.verdict.actBy,
      'data-days-left': view.verdict.daysLeft === null ? null : String(view.verdict.daysLeft),
      'data-theme': appearance.theme === 'auto' ? null : appearance.theme,
    });
    badge.body.draw(view, this.#look);
  }

  #remove(orderId: string): void {
    const badge = this.#badges.get(orderId);
    if (!badge) return;
    badge.body.empty();
    badge.host.remove();
    this.#badges.delete(orderId);
  }

  #leftBehind(orderId: string): HTMLElement | null {
    return this.#document.querySelector<HTMLElement>(`${HOST}[data-order-id="${orderId}"]`);
  }

  /** Hosts that are not ours to keep: of an older script for an order that is gone, or copied by the site. */
  #removeStrangers(): void {
    for (const host of this.#document.querySelectorAll(HOST)) {
      const orderId = host.getAttribute('data-order-id') ?? '';
      const own = this.#badges.get(orderId);
      if (own ? own.host !== host : !this.#anchors.has(orderId)) host.remove();
    }
  }
}
