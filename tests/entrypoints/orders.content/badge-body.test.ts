// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { badgeDetails } from '../../../entrypoints/badge-details/draw-details.tsx';
import { BadgeBoard } from '../../../entrypoints/orders.content/badge.ts';
import {
  type DetailsContent,
  type DetailsPart,
  detailsPart,
  registerDetails,
} from '../../../entrypoints/orders.content/details-part.ts';
import { lookOf } from '../../../entrypoints/orders.content/look-of.ts';
import { aVerdict, aView, VIEWS } from '../../gallery/made-up-orders.ts';
import { fakeSend } from '../../support/fake-send.ts';
import { settle } from '../../support/render-component.ts';

const FIRST = '8200000000000001';
const SECOND = '8200000000000002';
const look = (theme: 'auto' | 'dark' = 'auto') => lookOf({ badgesOn: true, theme, language: 'auto' });
const rootOf = (orderId: string) => {
  const root = document.querySelector(`still-covered-badge[data-order-id="${orderId}"]`)?.shadowRoot;
  if (!root) throw new Error(`no badge of ${orderId}`);
  return root;
};
const buttonOf = (orderId: string) => {
  const button = rootOf(orderId).querySelector('button');
  if (!button) throw new Error(`no button of ${orderId}`);
  return button;
};
const panelOf = (orderId: string) => {
  const id = buttonOf(orderId).getAttribute('aria-controls');
  const panel = rootOf(orderId).querySelector<HTMLElement>(`#${id}`);
  if (!panel) throw new Error(`no panel of ${orderId}`);
  return panel;
};
const press = async (orderId: string) => {
  buttonOf(orderId).dispatchEvent(new Event('click'));
  await settle();
};

/** How a panel looks to somebody who asks for it. */
const stateOf = (orderId: string) => {
  const panel = panelOf(orderId);
  return {
    expanded: buttonOf(orderId).getAttribute('aria-expanded'),
    hidden: panel.hidden,
    busy: panel.getAttribute('aria-busy'),
    text: panel.querySelector('.details') ? 'details' : panel.textContent,
  };
};

const CLOSED = { expanded: 'false', hidden: true, busy: null, text: '' };
const OPEN = { expanded: 'true', hidden: false, busy: null, text: 'details' };

/** The background puts the script into the page, as soon as `release` is called. */
function slowBackground() {
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  return {
    asked,
    send: (async (name: string) => {
      asked.push(name);
      await new Promise<void>((done) => waiting.push(done));
      registerDetails(badgeDetails);
      return { ok: true, value: null };
    }) as ReturnType<typeof fakeSend>['send'],
    release: async () => {
      for (const go of waiting.splice(0)) go();
      await settle();
    },
  };
}

describe('an opened badge', () => {
  let cards: HTMLElement[];
  let anchors: Map<string, Element>;
  let background: ReturnType<typeof fakeSend>;

  function show(send = background.send): BadgeBoard {
    const board = new BadgeBoard(document, send);
    board.place(anchors);
    board.update([aView({ orderId: FIRST }), aView({ orderId: SECOND })], look());
    return board;
  }

  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'stillCoveredDetails');
    cards = [FIRST, SECOND].map(() => document.createElement('article'));
    document.body.replaceChildren(...cards);
    anchors = new Map([FIRST, SECOND].map((orderId, index) => [orderId, cards[index] ?? document.body]));
    background = fakeSend({
      'load-details': () => {
        registerDetails(badgeDetails);
        return null;
      },
    });
  });

  it('has its details fetched once, by the first badge that is opened in the page', async () => {
    show();
    expect(stateOf(FIRST)).toEqual(CLOSED);
    await press(FIRST);
    expect(stateOf(FIRST)).toEqual(OPEN);
    await press(SECOND);
    expect(stateOf(SECOND)).toEqual(OPEN);
    await press(FIRST);
    expect(stateOf(FIRST)).toEqual(CLOSED);
    await press(FIRST);
    expect(stateOf(FIRST)).toEqual(OPEN);
    expect(background.asked).toEqual([['load-details', {}]]);
  });

  it('says that it waits, and asks once for all that wait', async () => {
    const slow = slowBackground();
    show(slow.send);
    await press(FIRST);
    await press(SECOND);
    expect(stateOf(FIRST)).toEqual({ expanded: 'true', hidden: false, busy: 'true', text: '…' });
    await slow.release();
    expect([stateOf(FIRST), stateOf(SECOND)]).toEqual([OPEN, OPEN]);
    expect(slow.asked).toEqual(['load-details']);
  });

  it('stays closed when it is closed, or gone, before its details come', async () => {
    const slow = slowBackground();
    const board = show(slow.send);
    await press(FIRST);
    await press(FIRST);
    await press(SECOND);
    const panel = panelOf(SECOND);
    board.place(new Map([...anchors].slice(0, 1)));
    await slow.release();
    expect(stateOf(FIRST)).toEqual(CLOSED);
    expect(panel.textContent).toBe('');
  });

  it('opens when it is closed and opened again while its details are fetched', async () => {
    const slow = slowBackground();
    show(slow.send);
    for (let click = 0; click < 3; click += 1) await press(FIRST);
    await slow.release();
    expect(stateOf(FIRST)).toEqual(OPEN);
    expect(slow.asked).toEqual(['load-details']);
  });

  it('says that there are no details, with the way to the order, and tries again when it is opened again', async () => {
    const board = show(fakeSend({}).send);
    await press(FIRST);
    const link = () => panelOf(FIRST).querySelector('a');
    expect(panelOf(FIRST).textContent).toContain('could not be loaded');
    expect(link()?.href).toBe(aView().links.order);
    expect(panelOf(FIRST).getAttribute('aria-busy')).toBeNull();
    const links = { ...aView().links, order: 'https://www.aliexpress.com/another' };
    board.update([aView({ orderId: FIRST, links })], look());
    expect(link()?.href).toBe(links.order);
    await press(FIRST);
    expect(stateOf(FIRST)).toEqual(CLOSED);
    registerDetails(badgeDetails);
    await press(FIRST);
    expect(stateOf(FIRST)).toEqual(OPEN);
  });

  it('says so too when the script was put into the page and did not run', async () => {
    show(fakeSend({ 'load-details': () => null }).send);
    await press(FIRST);
    expect(panelOf(FIRST).textContent).toContain('could not be loaded');
  });

  it('is drawn anew with what the background says later, and keeps the focus', async () => {
    const board = show();
    await press(FIRST);
    const link = panelOf(FIRST).querySelector('a');
    link?.focus();
    expect(rootOf(FIRST).activeElement).toBe(link);
    board.update([{ ...VIEWS.closing, orderId: FIRST }], look('dark'));
    expect(stateOf(FIRST)).toEqual(OPEN);
    expect(panelOf(FIRST).textContent).toContain('Earrings: returns only if faulty');
    expect(rootOf(FIRST).activeElement).toBe(link);
    expect(link?.isConnected).toBe(true);
  });

  it('keeps the focus on the line that is drawn anew, and the details below it', async () => {
    const board = show();
    await press(FIRST);
    buttonOf(FIRST).focus();
    const details = panelOf(FIRST).querySelector('.details');
    board.update([aView({ orderId: FIRST, verdict: aVerdict({ daysLeft: 1 }) })], look());
    expect(buttonOf(FIRST).textContent).toContain('1 day left');
    expect(rootOf(FIRST).activeElement).toBe(buttonOf(FIRST));
    expect(panelOf(FIRST).querySelector('.details')).toBe(details);
  });

  it('stays open when the site puts another card in the place of its own', async () => {
    const board = show();
    await press(FIRST);
    const fresh = document.createElement('article');
    cards[0]?.replaceWith(fresh);
    rootOf(FIRST).host.remove();
    board.place(anchors.set(FIRST, fresh));
    expect(fresh.nextElementSibling?.getAttribute('data-order-id')).toBe(FIRST);
    expect(stateOf(FIRST)).toEqual(OPEN);
  });

  it('is closed when a newer script takes it over', async () => {
    show();
    await press(FIRST);
    show();
    expect(stateOf(FIRST)).toEqual(CLOSED);
    expect(rootOf(FIRST).querySelectorAll('button')).toHaveLength(1);
    await press(FIRST);
    expect(stateOf(FIRST)).toEqual(OPEN);
  });

  it('carries the style of the details from the first opening on', async () => {
    show();
    expect(rootOf(FIRST).adoptedStyleSheets).toHaveLength(1);
    await press(FIRST);
    await press(FIRST);
    await press(FIRST);
    expect(rootOf(FIRST).adoptedStyleSheets).toHaveLength(2);
  });

  it('gives its details the order, the looks and a way to ask the background', async () => {
    const drawn: DetailsContent[] = [];
    const part: DetailsPart = {
      css: '',
      draw: (_, content) => drawn.push(content),
      empty: () => undefined,
    };
    registerDetails(part);
    show();
    await press(FIRST);
    expect(drawn).toEqual([
      { view: aView({ orderId: FIRST }), appearance: look().appearance, send: background.send },
    ]);
    expect(background.asked).toEqual([]);
  });
});

describe('registerDetails', () => {
  beforeEach(() => Reflect.deleteProperty(globalThis, 'stillCoveredDetails'));

  it('keeps the first of two, which knows what it has drawn', () => {
    registerDetails(badgeDetails);
    registerDetails({ ...badgeDetails });
    expect(detailsPart()).toBe(badgeDetails);
  });

  it('does nothing when the script runs twice', async () => {
    const { default: script } = await import('../../../entrypoints/badge-details/index.ts');
    await script.main();
    await script.main();
    expect(detailsPart()).toBe(badgeDetails);
  });
});
