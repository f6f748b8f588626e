// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Shown } from '../../components/fill-shown.ts';
import { DISPUTE_LANGUAGES } from '../../locales/dispute-languages.ts';
import { GATHERING_LANGUAGES } from '../../locales/gathering-languages.ts';
import { LANGUAGES } from '../../locales/languages.ts';
import { PRODUCT_LANGUAGES } from '../../locales/product-languages.ts';
import { createTexts, type OnDisputeKey, type OnListKey, type OnProductKey } from '../../utils/i18n.ts';
import type { GatheringStatus } from '../../utils/messages/messages.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import type { ProductView } from '../../utils/policy/product-view.ts';
import { DISPUTES } from '../gallery/made-up-disputes.ts';
import { GATHERINGS } from '../gallery/made-up-gatherings.ts';
import { VIEWS } from '../gallery/made-up-orders.ts';
import { PRODUCTS } from '../gallery/made-up-products.ts';

const texts = createTexts(['en'], LANGUAGES);
const lineTexts = createTexts<OnListKey>(['en'], GATHERING_LANGUAGES);
const productTexts = createTexts<OnProductKey>(['en'], PRODUCT_LANGUAGES);
const disputeTexts = createTexts<OnDisputeKey>(['en'], DISPUTE_LANGUAGES);
const LIGHT = () => import('../../components/light-preact.ts');
const MODULES = ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'];

/** From here on components are drawn by Preact or by its small stand-in. */
function use(isLight: boolean): void {
  vi.resetModules();
  for (const name of MODULES) {
    if (isLight) vi.doMock(name, LIGHT);
    else vi.doUnmock(name);
  }
}

/** Draws a badge, opens it, closes it again. */
async function drawBadge(view: OrderView, isLight: boolean): Promise<string[]> {
  use(isLight);
  const { jsx } = await import('preact/jsx-runtime');
  const { WholeBadge } = await import('../gallery/whole-badge.tsx');
  return drawOpenable(jsx(WholeBadge, { view, texts }), isLight);
}

/** The same with the panel of a product page. */
async function drawPanel(view: ProductView, isLight: boolean): Promise<string[]> {
  use(isLight);
  const { jsx } = await import('preact/jsx-runtime');
  const { ProductPanel } = await import('../../components/product-panel.tsx');
  return drawOpenable(jsx(ProductPanel, { view, isKept: true, texts: productTexts }), isLight);
}

/** The same with the panel on pages of disputes. */
async function drawDispute(shown: Shown, isLight: boolean): Promise<string[]> {
  use(isLight);
  const { jsx } = await import('preact/jsx-runtime');
  const { DisputePanel } = await import('../../components/dispute-panel.tsx');
  const props = {
    shown,
    warned: null,
    isCase: false,
    texts: disputeTexts,
    copy: async () => true,
    isTight: false,
  };
  const doNothing = () => undefined;
  const actions = { onPrepare: doNothing, onPick: doNothing, onAnother: doNothing, onOpenClaim: doNothing };
  return drawOpenable(
    jsx(DisputePanel, { ...props, ...actions, onFill: doNothing, onUndo: doNothing }),
    isLight,
  );
}

async function drawOpenable(component: JSX.Element, isLight: boolean): Promise<string[]> {
  const { render } = await import('preact');
  const host = document.createElement('div');
  const drawn: string[] = [];
  const keep = () => drawn.push(inOneForm(host));
  render(component, host);
  // Which of the two drew is seen in the ids they make.
  expect(host.querySelector('button')?.getAttribute('aria-controls')?.startsWith('light-')).toBe(isLight);
  keep();
  for (let click = 0; click < 2; click += 1) {
    host.querySelector('button')?.dispatchEvent(new Event('click', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 5));
    keep();
  }
  return drawn;
}

/** Draws one status of a gathering after the other in the same place. */
async function drawLines(statuses: readonly GatheringStatus[], isLight: boolean): Promise<string[]> {
  use(isLight);
  const { render } = await import('preact');
  const { jsx } = await import('preact/jsx-runtime');
  const { GatheringPanel } = await import('../../components/gathering-panel.tsx');
  const host = document.createElement('div');
  const myOrders = jsx('a', { href: 'https://www.aliexpress.com/', children: 'My orders' });
  return statuses.map((status) => {
    const values = { status, failure: null, isWaiting: false, texts: lineTexts, myOrders };
    render(jsx(GatheringPanel, { ...values, onAction: () => undefined }), host);
    return inOneForm(host);
  });
}

/** Ids are made up by each, the order of attributes is free, and Preact leaves an empty title where one was. */
function inOneForm(root: Element): string {
  const lines: string[] = [];
  const walk = (node: Node, depth: number) => {
    const indent = ' '.repeat(depth);
    if (node instanceof Element) {
      const attributes = [...node.attributes]
        .filter(
          ({ name, value }) => name !== 'id' && name !== 'aria-controls' && `${name}${value}` !== 'title',
        )
        .map(({ name, value }) => `${name}="${value}"`)
        .sort();
      lines.push(`${indent}<${node.localName} ${attributes.join(' ')}> ${node.namespaceURI}`);
    } else {
      lines.push(indent + node.textContent);
    }
    for (const child of joinedTexts(node)) walk(child, depth + 1);
  };
  walk(root, 0);
  return lines.join('\n');
}

/** Preact keeps neighbouring texts apart, which nobody can see. */
function joinedTexts(node: Node): Node[] {
  const copy = node.cloneNode(true);
  copy.normalize();
  return [...copy.childNodes];
}

describe('light-preact draws as Preact does', () => {
  it.each(Object.entries(VIEWS))('badge: %s', async (_name, view) => {
    const light = await drawBadge(view, true);
    expect(light).toEqual(await drawBadge(view, false));
    expect(light[1]).not.toBe(light[0]);
  });

  it.each<[string, ProductView]>(Object.entries(PRODUCTS))('panel: %s', async (_name, view) => {
    const light = await drawPanel(view, true);
    expect(light).toEqual(await drawPanel(view, false));
    expect(light[1]).not.toBe(light[0]);
  });

  it.each(Object.entries(DISPUTES).filter(([, { state }]) => state !== 'no-draft'))(
    'dispute: %s',
    async (_name, shown) => {
      const light = await drawDispute(shown, true);
      expect(light).toEqual(await drawDispute(shown, false));
      expect(light[1]).not.toBe(light[0]);
    },
  );

  it('line of a gathering, from each state to the next and back', async () => {
    const statuses = Object.values(GATHERINGS);
    const all = [...statuses, ...statuses.toReversed()];
    const light = await drawLines(all, true);
    expect(light).toEqual(await drawLines(all, false));
    expect(light.filter((drawn) => drawn.includes('<progress')).length).toBeGreaterThan(10);
  });
});

describe('light-preact', () => {
  let host: HTMLElement;
  beforeEach(() => {
    host = document.createElement('div');
    document.body.replaceChildren(host);
  });

  it('keeps a node, its focus and its listener through a drawing', async () => {
    const { jsx, render } = await LIGHT();
    const heard: string[] = [];
    const button = (label: string) => jsx('button', { onClick: () => heard.push(label), children: label });
    render(button('one'), host);
    const node = host.querySelector('button');
    node?.focus();
    render(button('two'), host);
    expect(host.querySelector('button')).toBe(node);
    expect(document.activeElement).toBe(node);
    node?.dispatchEvent(new Event('click'));
    expect(heard).toEqual(['two']);
  });

  it('takes attributes, listeners and nodes away', async () => {
    const { jsx, render } = await LIGHT();
    const onClick = vi.fn();
    render(jsx('p', { title: 'x', 'aria-hidden': false, onClick, children: ['a', jsx('b', {})] }), host);
    expect(host.firstElementChild?.getAttribute('aria-hidden')).toBe('false');
    render(jsx('p', { hidden: true, children: null }), host);
    expect(host.firstElementChild?.getAttributeNames()).toEqual(['hidden']);
    expect(host.firstElementChild?.childNodes).toHaveLength(0);
    host.firstElementChild?.dispatchEvent(new Event('click'));
    expect(onClick).not.toHaveBeenCalled();
    render(null, host);
    expect(host.childNodes).toHaveLength(0);
  });

  it('keeps the state of each component apart and forgets that of one that is gone', async () => {
    const { jsx, render, useState } = await LIGHT();
    const setters: ((value: number) => void)[] = [];
    const Count = ({ place }: Readonly<Record<string, unknown>>) => {
      const [count, setCount] = useState(0);
      setters[Number(place)] = setCount;
      return String(count);
    };
    const tree = (places: number[]) => places.map((place) => jsx('i', { children: jsx(Count, { place }) }));
    render(tree([0, 1]), host);
    setters[1]?.(5);
    await Promise.resolve();
    expect(host.textContent).toBe('05');
    render(tree([0]), host);
    render(tree([0, 1]), host);
    expect(host.textContent).toBe('00');
  });

  it('says that a hook was called outside a component', async () => {
    const { useId } = await LIGHT();
    expect(() => useId()).toThrow('outside a component');
  });
});
