import type { Finder } from '../../utils/aliexpress/find.ts';
import { cardOrderId, readCard } from '../../utils/aliexpress/readers/order-card.ts';
import type { PrintedOrder } from '../../utils/model/reading.ts';

interface SeenCard {
  orderId: string | null;
  /** What the card said when it was read; compared instead of reading again. */
  print: string;
  isTouched: boolean;
}

export interface CardChanges {
  /** Orders of cards that are new or say something else than before. */
  orders: PrintedOrder[];
  /** Card of each order on the page. Of two cards with one id the first counts. */
  anchors: Map<string, Element>;
}

/** Remembers what each card of the list said, so that a card is read again only when it changed. */
export class CardMemory {
  readonly #seen = new WeakMap<Node, SeenCard>();

  /** Compare the cards that are there now with what is remembered. Reads only; `touched` are the nodes that changed. */
  look(cards: readonly Element[], touched: ReadonlySet<Node>, find: Finder): CardChanges {
    for (const node of touched) this.#markTouched(node);
    const changes: CardChanges = { orders: [], anchors: new Map() };
    for (const card of cards) {
      const seen = this.#seen.get(card);
      const orderId = seen && !seen.isTouched ? seen.orderId : this.#read(card, seen, find, changes.orders);
      if (orderId !== null && !changes.anchors.has(orderId)) changes.anchors.set(orderId, card);
    }
    return changes;
  }

  #read(card: Element, seen: SeenCard | undefined, find: Finder, changed: PrintedOrder[]): string | null {
    const orderId = cardOrderId(card, find);
    const print = `${orderId} ${card.textContent}`;
    if (print !== seen?.print) changed.push(readCard(card, find));
    this.#seen.set(card, { orderId, print, isTouched: false });
    return orderId;
  }

  #markTouched(node: Node): void {
    for (let ancestor: Node | null = node; ancestor; ancestor = ancestor.parentNode) {
      const seen = this.#seen.get(ancestor);
      if (seen) {
        seen.isTouched = true;
        return;
      }
    }
  }
}
