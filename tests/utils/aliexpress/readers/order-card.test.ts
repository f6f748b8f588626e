import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/aliexpress/read-page.ts';
import { cardOrderId, readCard } from '../../../../utils/aliexpress/readers/order-card.ts';
import { findDetail } from '../../../../utils/aliexpress/readers/order-detail.ts';
import { findCards } from '../../../../utils/aliexpress/readers/order-list.ts';
import { documentOf, fixtureNamed } from '../../../support/load-fixture.ts';

const LIST = fixtureNamed('order-list/2026-09-en-mixed');

describe('one card', () => {
  it('read alone gives what reading the whole list gives', async () => {
    const document = await documentOf(LIST);
    const { orders } = readPage(document, new URL(LIST.expected.url));
    const cards = findCards(document);
    expect(cards.map((card) => readCard(card))).toEqual(orders);
    expect(cards.map((card) => cardOrderId(card))).toEqual(orders.map(({ orderId }) => orderId));
  });

  it('shows another order after the site has reused it', async () => {
    const document = await documentOf(LIST);
    const [first, second] = findCards(document);
    if (!first || !second) throw new Error('two cards are needed');
    const expected = readCard(second);
    first.replaceChildren(...second.cloneNode(true).childNodes);
    expect(readCard(first)).toEqual(expected);
  });

  it('names no order when its links disagree', async () => {
    const document = await documentOf(LIST);
    const [first, second] = findCards(document);
    if (!first || !second) throw new Error('two cards are needed');
    first.append(...second.querySelectorAll('.order-item-header'));
    expect(cardOrderId(first)).toBeNull();
    expect(readPage(document, new URL(LIST.expected.url)).problems.map(({ code }) => code)).toContain(
      'order-list.conflicting-order-ids',
    );
  });

  it('names no order when it prints another number than its link names', async () => {
    const document = await documentOf(LIST);
    const [card] = findCards(document);
    if (!card) throw new Error('a card is needed');
    const named = cardOrderId(card);
    for (const link of card.querySelectorAll('a[href*="rderId="]')) {
      const href = link.getAttribute('href') ?? '';
      link.setAttribute('href', href.replaceAll(named ?? '-', '8290000000099999'));
    }
    expect(named).not.toBeNull();
    expect(cardOrderId(card)).toBeNull();
    expect(readPage(document, new URL(LIST.expected.url)).problems.map(({ code }) => code)).toContain(
      'order-list.conflicting-order-ids',
    );
  });

  it('reads nothing into an element that is no card', async () => {
    const document = await documentOf(LIST);
    const order = readCard(document.createElement('div'));
    expect(order).toMatchObject({
      orderId: null,
      statusText: null,
      dates: [],
      lines: [],
      total: null,
      store: null,
    });
  });

  it('does not see what an extension puts beside or into it', async () => {
    const document = await documentOf(LIST);
    const before = readPage(document, new URL(LIST.expected.url));
    for (const card of findCards(document)) {
      const badge = document.createElement('still-covered-badge');
      badge.textContent = '8290000000099999 until Sep 9, 2026';
      card.before(badge);
      card.querySelector('.order-item-header')?.append(badge.cloneNode(true));
    }
    expect(readPage(document, new URL(LIST.expected.url))).toEqual(before);
  });
});

describe('the place of a badge on a detail page', () => {
  it.each([
    ['order-detail/2026-09-en-two-windows', 'order-block order-status'],
    ['order-detail/2026-11-en-no-id', 'order-block order-status'],
    ['order-detail/2026-11-en-redesigned', undefined],
  ])('%s', async (name, className) => {
    expect(findDetail(await documentOf(fixtureNamed(name)))?.className).toBe(className);
  });

  it('is the block of facts when there is no status block', async () => {
    const document = await documentOf(fixtureNamed('order-detail/2026-09-en-two-windows'));
    document.querySelector('.order-status')?.remove();
    expect(findDetail(document)?.className).toContain('order-detail-order-info');
  });
});
