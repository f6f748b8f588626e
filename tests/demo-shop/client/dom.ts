/** Attributes of a new node; `class` and `data-pl` are what the real pages carry. A false or null value leaves it out. */
type Attributes = Record<string, string | null | false>;
type Child = Node | string | null | false;

/** A new element with its attributes and children. Texts become text nodes, nulls are left out. */
export function el(name: string, attributes: Attributes, ...children: Child[]): HTMLElement {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) node.setAttribute(key, value);
  }
  node.append(...children.filter((child) => child !== null && child !== false));
  return node;
}

/** The same with a class only. */
export function box(className: string, ...children: Child[]): HTMLElement {
  return el('div', { class: className }, ...children);
}

/** What a press of a button would do on the site. The shop keeps count of these, and does little or nothing. */
export type Press = 'next' | 'back' | 'confirm' | 'accept' | 'cancel' | 'submit' | 'buy' | 'cart' | 'ship-to';

/** A button that does something in the shop, or whose presses are counted. */
export function button(
  className: string,
  text: string,
  onClick: () => void,
  press: Press | null = null,
): HTMLElement {
  const attributes = { class: `comet-btn ${className}`, type: 'button', 'data-press': press };
  const node = el('button', attributes, el('span', {}, text));
  node.addEventListener('click', onClick);
  return node;
}

/** The list of presses on a page, by whomever and whatever they are made; it grows as they come. */
export function keepPresses(document: Document): readonly string[] {
  const presses: string[] = [];
  const keep = ({ target }: Event) => {
    const node = target instanceof Element ? target.closest('[data-press]') : null;
    const press = node?.getAttribute('data-press');
    if (press) presses.push(press);
  };
  document.addEventListener('click', keep, { capture: true });
  // A form may be sent without a press of its button.
  document.addEventListener('submit', () => presses.push('sent'), { capture: true });
  return presses;
}

/** A price as the site draws it: one span a character, in a box whose class name ends with a hash. */
export function priceBox(text: string): HTMLElement {
  const characters = [...text].map((character) => el('span', { class: 'es--char--4uJ8kQz' }, character));
  return el('div', { class: 'es--wrap--9tRv2Lm notranslate' }, ...characters);
}

/** A placeholder picture; the site uses background images too. */
export function picture(className: string, hue: number): HTMLElement {
  const style = `background-image:linear-gradient(135deg,hsl(${hue} 45% 78%),hsl(${(hue + 40) % 360} 50% 60%))`;
  return el('div', { class: className, style });
}
