/*
 * The part of Preact that the on-page components need, in a fraction of its size: function components, useState, useId,
 * fragments, attributes, listeners. The build of a content script takes this file wherever a component imports
 * 'preact'; the extension's own pages use Preact itself. A test holds the two to the same output.
 */

export type Child = VNode | string | number | boolean | null | undefined | readonly Child[];
type Props = { readonly [name: string]: unknown; readonly children?: Child };
type Component = (props: Props) => Child;

interface VNode {
  readonly type: string | Component;
  readonly props: Props;
}

/** What is to stand in the document: components have run, fragments and lists are flat, nothings are gone. */
type Leaf = string | { readonly tag: string; readonly props: Props; readonly children: readonly Leaf[] };

interface Root {
  readonly target: Node;
  tree: Child;
  isWaiting: boolean;
  /** What the hooks of each component keep, by the component's place in the tree. */
  slots: Map<string, unknown[]>;
}

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

const roots = new WeakMap<Node, Root>();
const shownProps = new WeakMap<Element, Props>();
const listeners = new WeakMap<EventTarget, Map<string, unknown>>();
/** The component that runs now: where its hooks keep things. */
let running: { root: Root; slots: unknown[]; next: number } | null = null;
let ids = 0;

/** One element or component; what JSX is compiled to. */
export function jsx(type: string | Component, props: Props): VNode {
  return { type, props };
}
export { jsx as jsxDEV, jsx as jsxs };

/** The children, without an element of their own. */
export function Fragment({ children }: Props): Child {
  return children;
}

/** Make the target's children look like the tree; null empties it. Nodes that still fit stay, and keep their focus. */
export function render(tree: Child, target: Node): void {
  const root = roots.get(target) ?? { target, tree, isWaiting: false, slots: new Map() };
  roots.set(target, root);
  root.tree = tree;
  draw(root);
}

/** A value that a component keeps, and the function that changes it and draws anew. */
export function useState<Value>(initial: Value): [Value, (next: Value) => void] {
  const { root, slots, next } = hook();
  if (!(next in slots)) slots[next] = initial;
  const change = (value: Value) => {
    if (Object.is(value, slots[next])) return;
    slots[next] = value;
    drawSoon(root);
  };
  return [slots[next] as Value, change];
}

/** A name for an element of this component, the same at each drawing. */
export function useId(): string {
  const [id] = useState(`light-${ids}`);
  ids += 1;
  return id;
}

function hook(): { root: Root; slots: unknown[]; next: number } {
  if (!running) throw new Error('a hook was called outside a component');
  const { root, slots, next } = running;
  running.next += 1;
  return { root, slots, next };
}

function drawSoon(root: Root): void {
  if (root.isWaiting) return;
  root.isWaiting = true;
  queueMicrotask(() => draw(root));
}

function draw(root: Root): void {
  root.isWaiting = false;
  const kept = new Map<string, unknown[]>();
  const leaves = expand(root.tree, '', root, kept);
  // Components that are gone forget what they kept.
  root.slots = kept;
  patchChildren(root.target, leaves, HTML);
}

function expand(child: Child, place: string, root: Root, kept: Map<string, unknown[]>): Leaf[] {
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (typeof child === 'string' || typeof child === 'number') return child === '' ? [] : [String(child)];
  if (isList(child))
    return joinTexts(child.flatMap((one, index) => expand(one, `${place}/${index}`, root, kept)));
  const { type, props } = child;
  if (typeof type === 'string') {
    return [{ tag: type, props, children: expand([props.children], `${place}/${type}`, root, kept) }];
  }
  const here = `${place}/${type.name}`;
  const slots = root.slots.get(here) ?? [];
  kept.set(here, slots);
  const outer = running;
  running = { root, slots, next: 0 };
  try {
    const drawn = type(props);
    running = outer;
    return expand(drawn, here, root, kept);
  } finally {
    running = outer;
  }
}

function isList(child: VNode | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}

function joinTexts(leaves: readonly Leaf[]): Leaf[] {
  const joined: Leaf[] = [];
  for (const leaf of leaves) {
    const last = joined.at(-1);
    if (typeof leaf === 'string' && typeof last === 'string') joined[joined.length - 1] = last + leaf;
    else joined.push(leaf);
  }
  return joined;
}

function patchChildren(parent: Node, leaves: readonly Leaf[], space: string): void {
  let node = parent.firstChild;
  for (const leaf of leaves) {
    const next: ChildNode | null = node?.nextSibling ?? null;
    const fitting = patched(node, leaf, space);
    if (fitting !== node) {
      if (node) parent.replaceChild(fitting, node);
      else parent.appendChild(fitting);
    }
    node = next;
  }
  while (node) {
    const next: ChildNode | null = node.nextSibling;
    parent.removeChild(node);
    node = next;
  }
}

/** The node itself made to look like the leaf, or a new one when it cannot. */
function patched(node: ChildNode | null, leaf: Leaf, parentSpace: string): Node {
  if (typeof leaf === 'string') {
    if (!(node instanceof Text)) return document.createTextNode(leaf);
    if (node.data !== leaf) node.data = leaf;
    return node;
  }
  const space = leaf.tag === 'svg' ? SVG : parentSpace;
  const fits = node instanceof Element && node.localName === leaf.tag && node.namespaceURI === space;
  const element = fits ? node : document.createElementNS(space, leaf.tag);
  const before = shownProps.get(element) ?? {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(leaf.props)])) {
    if (before[name] !== leaf.props[name]) setProp(element, name, leaf.props[name]);
  }
  shownProps.set(element, leaf.props);
  patchChildren(element, leaf.children, space);
  return element;
}

function setProp(element: Element, name: string, value: unknown): void {
  if (name === 'children' || name === 'key') return;
  if (/^on[A-Z]/.test(name)) {
    setListener(element, name.slice(2).toLowerCase(), value);
  } else if (name === 'value' && element instanceof HTMLTextAreaElement) {
    element.value = String(value ?? '');
  } else {
    setAttribute(element, element.namespaceURI === SVG ? name : name.toLowerCase(), value);
  }
}

/** False leaves an attribute out, but aria and data attributes say the word. */
function setAttribute(element: Element, name: string, value: unknown): void {
  const isWord = name.includes('-');
  if (value === null || value === undefined || (value === false && !isWord)) element.removeAttribute(name);
  else element.setAttribute(name, value === true && !isWord ? '' : String(value));
}

function setListener(element: Element, type: string, listener: unknown): void {
  const known = listeners.get(element) ?? new Map<string, unknown>();
  if (!known.has(type)) element.addEventListener(type, call);
  listeners.set(element, known.set(type, listener));
}

function call(event: Event): void {
  const listener = event.currentTarget && listeners.get(event.currentTarget)?.get(event.type);
  if (typeof listener === 'function') listener.call(event.currentTarget, event);
}
