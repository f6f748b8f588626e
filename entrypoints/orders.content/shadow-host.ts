import { render } from 'preact';

/** Events of our own controls stay ours: the site listens on its document and would take them for its own. */
const KEPT_EVENTS = [
  'click',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
];

const sheets = new Map<string, CSSStyleSheet>();
const guarded = new WeakSet<ShadowRoot>();

/**
 * An element of ours with an empty shadow root that carries the style. A host of the same name that an older script
 * left is adopted: its root is emptied and used again. Nothing of it needs a file that the page could ask for.
 */
export function shadowHost(host: HTMLElement, css: string): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  // What this script drew goes in Preact's way, what another one left goes by force.
  render(null, root);
  root.replaceChildren();
  restyle(root, [css]);
  if (!guarded.has(root)) {
    for (const name of KEPT_EVENTS) root.addEventListener(name, (event) => event.stopPropagation());
    guarded.add(root);
  }
  return root;
}

/** Give a shadow root these styles, later ones before earlier ones, in the place of those it has. */
export function restyle(root: ShadowRoot, styles: readonly string[]): void {
  root.adoptedStyleSheets = styles.map(sheetOf);
}

/** One sheet for all hosts: five hundred badges share it. */
function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
