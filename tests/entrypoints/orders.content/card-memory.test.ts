// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { CardMemory } from '../../../entrypoints/orders.content/card-memory.ts';
import { createFinder } from '../../../utils/aliexpress/find.ts';
import { findCards } from '../../../utils/aliexpress/readers/order-list.ts';
import { listPage } from '../../demo-shop/client/list-page.ts';
import { SHOP_ORDERS, shopOrderId } from '../../demo-shop/shop-orders.ts';
import { shopState } from '../../demo-shop/shop-state.ts';

const state = shopState('2026-11-23', { language: 'en', labels: 'new', country: 'US' });
const idsOf = (orders: { orderId: string | null }[]) => orders.map(({ orderId }) => orderId);
const NOTHING = new Set<Node>();

describe('CardMemory', () => {
  let memory: CardMemory;
  let list: ReturnType<typeof listPage>;
  const look = (touched: ReadonlySet<Node> = NOTHING) =>
    memory.look(findCards(document), touched, createFinder('order-list'));

  beforeEach(() => {
    memory = new CardMemory();
    list = listPage(state);
    document.body.replaceChildren(list.node);
    list.start();
  });

  it('reads every card the first time and tells which card is which order', () => {
    const { orders, anchors } = look();
    expect(idsOf(orders)).toEqual(SHOP_ORDERS.slice(0, 10).map((_, index) => shopOrderId(index)));
    expect([...anchors.values()]).toEqual(findCards(document));
  });

  it('reads nothing again while nothing was touched', () => {
    look();
    expect(look().orders).toEqual([]);
    expect(look().anchors.size).toBe(10);
  });

  it('does not send a card again that was drawn anew with the same words', () => {
    look();
    list.rerender();
    expect(look(new Set(findCards(document))).orders).toEqual([]);
  });

  it('reads only the ten cards that "View orders" added', () => {
    look();
    document.querySelector<HTMLElement>('.order-more button')?.dispatchEvent(new Event('click'));
    expect(idsOf(look().orders)).toEqual(
      SHOP_ORDERS.slice(10, 20).map((_, index) => shopOrderId(index + 10)),
    );
  });

  it('notices a changed text deep inside a card', () => {
    look();
    const status = document.querySelector('.order-item-header-status-text');
    if (!status?.firstChild) throw new Error('no status');
    status.firstChild.textContent = 'Completed';
    const { orders } = look(new Set([status.firstChild]));
    expect(orders).toHaveLength(1);
    expect(orders[0]).toMatchObject({ orderId: shopOrderId(0), statusText: 'Completed' });
  });

  it('follows a card that comes to show another order', () => {
    look();
    list.showTab('Shipped');
    const { orders, anchors } = look(new Set(findCards(document)));
    const shipped = SHOP_ORDERS.flatMap(({ status }, index) =>
      status === 'awaiting-delivery' ? [shopOrderId(index)] : [],
    );
    expect([...anchors.keys()]).toEqual(shipped);
    expect(idsOf(orders)).toEqual(shipped);
  });

  it('counts the first of two cards with one number', () => {
    const [first] = findCards(document);
    if (!first) throw new Error('no card');
    first.after(first.cloneNode(true));
    expect(look().anchors.get(shopOrderId(0))).toBe(first);
  });
});
