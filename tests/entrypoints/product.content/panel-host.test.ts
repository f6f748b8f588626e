// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { el } from '../../demo-shop/client/dom.ts';
import {
  openProductTab,
  type ProductLooks,
  type ProductTab,
  panels,
  productUrl,
  redrawBox,
  settle,
  showProduct,
} from '../../support/order-page-tab.ts';
import { OTHER_PRODUCT_ID } from '../../support/product.ts';

const HOST = 'still-covered-product';
const buttons = () => document.querySelector('[class*="action--stickyWrap--"]');
const returnsRow = () => document.querySelector('[class*="shipping--item--"]:last-child');
const title = () => document.querySelector('[class*="title--wrap--"]');
/** The elements before and after each panel. */
const places = () =>
  panels().map((panel) => [panel.previousElementSibling, panel.nextElementSibling].map(nameOf));
const nameOf = (element: Element | null) => element?.className.split('--')[0] ?? null;
/** The page as the site made it: every node but our own. */
function siteNodes(): string {
  const copy = document.documentElement.cloneNode(true);
  if (copy instanceof Element) for (const panel of copy.querySelectorAll(HOST)) panel.remove();
  return copy instanceof Element ? copy.outerHTML : '';
}

let tab: ProductTab;
beforeEach(() => {
  tab = openProductTab();
});
afterEach(() => tab.close());
async function show(looks: ProductLooks = {}): Promise<void> {
  showProduct(looks);
  tab.page.visit(productUrl());
  await settle();
}

describe('the place of the panel', () => {
  it('is directly after the row about returns', async () => {
    await show({ delivery: 'Fast delivery' });
    expect(panels()).toHaveLength(1);
    expect(panels()[0]?.previousElementSibling).toBe(document.querySelectorAll('[class*="item--"]')[1]);
    expect(panels()[0]?.previousElementSibling?.textContent).toBe('Free returns within 90 days');
  });

  it('is directly before the buttons where no row is about returns', async () => {
    await show({ delivery: 'Fast delivery', returns: null });
    expect(panels().map(({ nextElementSibling }) => nextElementSibling)).toEqual([buttons()]);
  });

  it('is after the title where there are no buttons either', async () => {
    await show({ returns: null, hasButtons: false });
    expect(panels().map(({ previousElementSibling }) => previousElementSibling)).toEqual([title()]);
  });

  it('is the better one as soon as the page has it', async () => {
    await show({ returns: null, hasButtons: false });
    redrawBox({ returns: null });
    await settle();
    expect(panels().map(({ nextElementSibling }) => nextElementSibling)).toEqual([buttons()]);
    redrawBox();
    await settle();
    expect(places()).toEqual([['shipping', null]]);
  });

  it.each<[string, () => void]>([
    ['the box around the buttons is drawn anew', () => redrawBox()],
    ['the whole page is', () => showProduct()],
    ['rows are added', () => returnsRow()?.before(el('div', { class: 'shipping--item--t7' }, 'New'))],
    ['it is thrown out', () => panels()[0]?.remove()],
    ['it is moved away', () => title()?.append(panels()[0] ?? '')],
  ])('is found again when %s', async (_what, change) => {
    await show();
    change();
    await settle();
    expect(places()).toEqual([['shipping', null]]);
    expect(tab.sent).toHaveLength(1);
  });

  it('is left to one panel: copies go, and one that an older script left is taken over', async () => {
    const old = el(HOST, { 'data-old': 'yes' });
    showProduct();
    document.body.prepend(old, el(HOST, {}));
    tab.page.visit(productUrl());
    await settle();
    expect(panels()).toEqual([old]);
    expect(places()).toEqual([['shipping', null]]);
    document.querySelector('.pdp-body-top-right')?.append(el(HOST, {}));
    await settle();
    expect(panels()).toEqual([old]);
  });
});

it.each<[string, ProductLooks]>([
  ['with a row', {}],
  ['with buttons only', { returns: null }],
  ['with a title only', { returns: null, hasButtons: false }],
])('no node of the site changes, on a page %s', async (_what, looks) => {
  showProduct(looks);
  const before = siteNodes();
  tab.page.visit(productUrl());
  await settle();
  expect(panels()).toHaveLength(1);
  expect(siteNodes()).toBe(before);
  tab.page.visit(new URL('https://www.aliexpress.com/'));
  expect(document.documentElement.outerHTML).toBe(before);
});

describe('while the pointer or the keyboard is on the buttons', () => {
  /** Says of the buttons that somebody is on them. */
  function occupy(): { leave: (event: string) => Promise<void> } {
    const box = buttons();
    const matches = vi.spyOn(box ?? document.body, 'matches').mockReturnValue(true);
    return {
      leave: async (event) => {
        matches.mockReturnValue(false);
        box?.dispatchEvent(new Event(event, { bubbles: event === 'focusout' }));
        await settle();
      },
    };
  }

  it.each(['pointerleave', 'focusout'])('comes in only after a %s', async (event) => {
    showProduct();
    const { leave } = occupy();
    tab.page.visit(productUrl());
    await settle();
    await vi.advanceTimersByTimeAsync(30_000);
    expect([tab.sent.length, panels().length]).toEqual([1, 0]);
    await leave(event);
    expect(places()).toEqual([['shipping', null]]);
  });

  it('waits on while somebody still is on them', async () => {
    showProduct();
    const { leave } = occupy();
    tab.page.visit(productUrl());
    await settle();
    buttons()?.dispatchEvent(new Event('focusout', { bubbles: true }));
    await settle();
    expect(panels()).toEqual([]);
    await leave('pointerleave');
    expect(panels()).toHaveLength(1);
  });

  it('stays where it stands already', async () => {
    await show();
    occupy();
    title()?.append('!');
    await settle();
    expect(places()).toEqual([['shipping', null]]);
  });

  it('comes back at once where the site threw it out', async () => {
    await show();
    redrawBox();
    occupy();
    await settle();
    expect(places()).toEqual([['shipping', null]]);
  });

  it('waits again on the page of another product', async () => {
    await show();
    tab.page.visit(productUrl(OTHER_PRODUCT_ID));
    showProduct({ productId: OTHER_PRODUCT_ID, title: 'Reading lamp' });
    const { leave } = occupy();
    await settle();
    expect([tab.sent.length, panels().length]).toEqual([2, 0]);
    await leave('pointerleave');
    expect(panels()).toHaveLength(1);
  });

  it('comes no more after the end', async () => {
    showProduct();
    const { leave } = occupy();
    tab.page.visit(productUrl());
    await settle();
    tab.stop();
    await leave('pointerleave');
    expect(panels()).toEqual([]);
  });
});

describe('a page that throws the panel out', () => {
  async function throwOut(): Promise<void> {
    panels()[0]?.remove();
    await settle();
  }

  it('again and again wins', async () => {
    await show();
    for (let round = 0; round < 4; round += 1) {
      await throwOut();
      expect(panels()).toHaveLength(1);
    }
    await throwOut();
    expect(panels()).toEqual([]);
  });

  it('by drawing other elements loses, as for a user who goes through the variants', async () => {
    await show();
    for (let round = 0; round < 40; round += 1) {
      redrawBox({ price: `US $${round}` });
      await settle();
      expect(panels()).toHaveLength(1);
    }
  });

  it('by drawing other elements without an end wins', async () => {
    await show();
    for (let round = 0; round < 60; round += 1) {
      redrawBox();
      await settle();
    }
    expect(panels()).toEqual([]);
  });

  it('now and then does not', async () => {
    await show();
    for (let round = 0; round < 12; round += 1) {
      await throwOut();
      expect(panels()).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(2_500);
    }
  });

  it('and calms down gets it again', async () => {
    await show();
    for (let round = 0; round < 6; round += 1) await throwOut();
    await vi.advanceTimersByTimeAsync(10_000);
    redrawBox();
    await settle();
    expect(places()).toEqual([['shipping', null]]);
  });
});
