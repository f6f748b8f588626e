// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { BadgeBoard } from '../../../entrypoints/orders.content/badge.ts';
import { lookOf } from '../../../entrypoints/orders.content/look-of.ts';
import { aVerdict, aView } from '../../gallery/made-up-orders.ts';
import { fakeSend } from '../../support/fake-send.ts';

const FIRST = '8200000000000001';
const SECOND = '8200000000000002';
const look = (badgesOn = true, theme: 'auto' | 'dark' = 'auto') =>
  lookOf({ badgesOn, theme, language: 'auto' });
const badges = () => [...document.querySelectorAll<HTMLElement>('still-covered-badge')];
const idsShown = () => badges().map((badge) => badge.getAttribute('data-order-id'));

describe('BadgeBoard', () => {
  let board: BadgeBoard;
  let cards: HTMLElement[];
  let anchors: Map<string, Element>;

  beforeEach(() => {
    cards = [FIRST, SECOND].map(() => document.createElement('article'));
    document.body.replaceChildren(...cards);
    anchors = new Map([FIRST, SECOND].map((orderId, index) => [orderId, cards[index] ?? document.body]));
    board = new BadgeBoard(document, fakeSend({}).send);
    board.place(anchors);
    board.update([aView({ orderId: FIRST }), aView({ orderId: SECOND })], look());
  });

  it('puts one badge directly behind each card and nothing inside', () => {
    expect(badges().map((badge) => badge.previousElementSibling)).toEqual(cards);
    expect(cards.map((card) => card.childNodes.length)).toEqual([0, 0]);
  });

  it('tells state, day and days left on the host', () => {
    expect({ ...badges()[0]?.dataset }).toEqual({
      orderId: FIRST,
      state: 'open',
      actBy: '2026-09-09',
      daysLeft: '13',
    });
    expect(badges()[0]?.shadowRoot?.querySelector('button')?.textContent).toContain('13 days left');
  });

  it('leaves out what is not known', () => {
    const verdict = aVerdict({ state: 'unknown', kind: null, actBy: null, daysLeft: null });
    board.update([aView({ orderId: FIRST, verdict })], look());
    expect({ ...badges()[0]?.dataset }).toEqual({ orderId: FIRST, state: 'unknown' });
  });

  it('shows nothing before the background has answered', () => {
    const other = document.createElement('article');
    document.body.append(other);
    board.place(new Map([...anchors, ['8200000000000003', other]]));
    expect(idsShown()).toEqual([FIRST, SECOND]);
  });

  it('comes back, once, after the site threw it out', () => {
    badges()[0]?.remove();
    board.place(anchors);
    board.place(anchors);
    expect(idsShown()).toEqual([FIRST, SECOND]);
  });

  it('gives a card up that throws its badge out again and again', () => {
    for (let round = 0; round < 8; round += 1) {
      badges()
        .filter((badge) => badge.dataset.orderId === FIRST)
        .forEach((badge) => {
          badge.remove();
        });
      board.place(anchors);
    }
    expect(idsShown()).toEqual([SECOND]);
  });

  it('follows a card to its new place', () => {
    document.body.append(cards[0] ?? '');
    board.place(anchors);
    expect(badges().map((badge) => badge.previousElementSibling)).toEqual([cards[1], cards[0]]);
  });

  it('goes with its card', () => {
    cards[0]?.remove();
    board.place(new Map([...anchors].slice(1)));
    expect(idsShown()).toEqual([SECOND]);
  });

  it('knows an order again that comes back', () => {
    board.place(new Map());
    expect(badges()).toEqual([]);
    board.place(anchors);
    expect(idsShown()).toEqual([FIRST, SECOND]);
  });

  it('shows no badge when the user wants none, and all again when he does', () => {
    board.update([], look(false));
    expect(badges()).toEqual([]);
    board.update([], look(true, 'dark'));
    expect(badges().map((badge) => badge.dataset.theme)).toEqual(['dark', 'dark']);
  });

  it('takes over the badges of an older script, and removes copies the site made', () => {
    const [old] = badges();
    old?.after(old.cloneNode(true));
    const fresh = new BadgeBoard(document, fakeSend({}).send);
    fresh.place(anchors);
    fresh.update([aView({ orderId: FIRST }), aView({ orderId: SECOND })], look());
    fresh.place(anchors);
    expect(badges()).toHaveLength(2);
    expect(badges()[0]).toBe(old);
    expect(old?.shadowRoot?.querySelectorAll('button')).toHaveLength(1);
  });

  it('keeps clicks on the badge from the site', () => {
    const heard: string[] = [];
    document.body.addEventListener('click', () => heard.push('click'), { once: true });
    badges()[0]
      ?.shadowRoot?.querySelector('button')
      ?.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
    expect(heard).toEqual([]);
  });
});
