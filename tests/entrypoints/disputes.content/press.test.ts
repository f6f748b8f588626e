// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import {
  mayPress,
  type Pressable,
  press,
  pressBeside,
  pressEscape,
} from '../../../entrypoints/disputes.content/press.ts';
import { sourceFiles } from '../../support/source-files.ts';

const KINDS: Pressable[] = ['dropdown', 'option', 'radio'];
const OPTION = '<li class="comet-v2-menu-item" id="it">Damaged</li>';

function show(html: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector('#it');
  if (!element) throw new Error('nothing to press');
  return element;
}
/** Every click that reaches the page while something is done. */
function clicksDuring(work: () => void): string[] {
  const clicked: string[] = [];
  const keep = ({ target }: Event) =>
    clicked.push(target instanceof Element ? target.id || target.localName : '');
  document.addEventListener('click', keep, { capture: true });
  work();
  document.removeEventListener('click', keep, { capture: true });
  return clicked;
}
afterEach(() => document.body.replaceChildren());

describe('what is pressed', () => {
  it.each<[Pressable, string]>([
    ['dropdown', '<div class="comet-v2-select comet-v2-select-show-arrow" id="it"></div>'],
    [
      'dropdown',
      '<div class="comet-v2-select-show-arrow"><div class="comet-v2-select-selector" id="it"><input type="search"></div></div>',
    ],
    ['option', `<ul>${OPTION}</ul>`],
    ['option', '<div role="option" id="it"></div>'],
    ['radio', '<div role="radio" id="it"><a href="/help">What is this?</a></div>'],
    ['radio', '<label><input type="radio" name="solutionType" value="ro" id="it"> Refund only</label>'],
  ])('%s: %s', (kind, html) => {
    const element = show(html);
    const events: string[] = [];
    for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      element.addEventListener(name, () => events.push(name));
    }
    expect(press(element, kind, fine)).toBe(true);
    expect(events).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  });

  it('takes a radio of the browser', () => {
    const radio = show('<label><input type="radio" name="a" id="it"> Refund only</label>');
    press(radio, 'radio', fine);
    expect(radio instanceof HTMLInputElement && radio.checked).toBe(true);
  });
});

const fine = () => undefined;

describe('what is never pressed', () => {
  it.each([
    '<button id="it">Next step</button>',
    '<button id="it" type="submit">Submit</button>',
    '<button id="it" class="comet-v2-btn comet-v2-menu-item" role="option">Confirm</button>',
    '<button id="it" class="comet-v2-select-show-arrow" role="combobox">Accept</button>',
    '<input id="it" type="submit" class="comet-v2-menu-item" value="Cancel request">',
    '<input id="it" type="image" role="radio">',
    '<div id="it" role="button" class="comet-v2-menu-item">Accept</div>',
    '<a id="it" class="comet-v2-menu-item" href="#">Confirm</a>',
    '<div id="it" class="comet-v2-menu-item" data-pl="buyersubmit_btn_submit">Submit</div>',
    '<span id="it">Next step</span>',
    '<li id="it" class="menu-item">Submit</li>',
    // Hostile pages: what may be pressed lies inside what may not, or stands for it.
    `<button type="submit"><ul>${OPTION}</ul></button>`,
    `<form><button><span>${OPTION}</span></button></form>`,
    `<a href="/submit">${OPTION}</a>`,
    `<div role="button">${OPTION}</div>`,
    `<label for="send">${OPTION}</label><input type="submit" id="send">`,
    `<label>${OPTION}<button>Accept</button></label>`,
    '<button><div class="comet-v2-select-show-arrow" id="it"></div></button>',
    '<button><input type="radio" id="it"></button>',
    '<label for="send"><div role="radio" id="it"></div></label><button id="send">Confirm</button>',
  ])('%s', (html) => {
    const element = show(html);
    let submits = 0;
    document.addEventListener('submit', (event) => {
      submits += 1;
      event.preventDefault();
    });
    const clicked = clicksDuring(() => {
      for (const kind of KINDS) expect(press(element, kind, fine)).toBe(false);
    });
    expect(clicked).toEqual([]);
    expect(submits).toBe(0);
  });

  it('is what lies in a button above a shadow root, or in no page', () => {
    document.body.innerHTML = '<button><div id="host"></div></button>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    expect(mayPress(option, 'option')).toBe(false);
    root?.append(option);
    expect(mayPress(option, 'option')).toBe(false);
    document.body.append(option);
    expect(mayPress(option, 'option')).toBe(true);
  });

  it('is what the page makes a button of while it is being pressed', () => {
    const option = show(`<ul>${OPTION}</ul>`);
    option.addEventListener('mousedown', () => option.setAttribute('role', 'button'));
    expect(clicksDuring(() => press(option, 'option', fine))).toEqual([]);
  });

  it('closing a dropdown clicks nothing, and presses no key where a dialog would close with it', () => {
    const select = show('<div role="dialog"><div id="it" class="comet-v2-select-show-arrow"></div></div>');
    const keys: string[] = [];
    document.addEventListener('keydown', ({ key }) => keys.push(key));
    expect(
      clicksDuring(() => {
        pressBeside(document);
        pressEscape(select);
      }),
    ).toEqual([]);
    expect(keys).toEqual([]);
    document.body.append(select);
    pressEscape(select);
    expect(keys).toEqual(['Escape']);
  });

  it('is anything from another place: one file alone makes clicks', () => {
    const makers = sourceFiles()
      .filter(({ path }) => path.startsWith('entrypoints/disputes.content/'))
      .filter(({ text }) =>
        /'click'|MouseEvent|\.click\(|requestSubmit|\.submit\(|'Enter'/.test(
          text.replace(/addEventListener\('click'/g, ''),
        ),
      );
    expect(makers.map(({ path }) => path)).toEqual(['entrypoints/disputes.content/press.ts']);
  });
});
