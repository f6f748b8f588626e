import type { Selector } from '../../utils/aliexpress/find.ts';
import { DIALOGS } from '../../utils/aliexpress/readers/case-proposals.ts';
import { isOutOfUse } from '../../utils/aliexpress/readers/field-surroundings.ts';
import {
  DROPDOWN_TRIGGER,
  FORM_DROPDOWN,
  FORM_OPTION,
  FORM_RADIO,
} from '../../utils/aliexpress/selectors-dispute.ts';

/*
 * The only place from which something of the site is pressed. What sends a request, accepts, confirms, cancels or leads
 * on is a button or a link on every page; neither these nor anything inside them can be pressed from here.
 */

/** What comes before a click. */
const HALVES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'];

/** What may be pressed. */
export type Pressable = 'dropdown' | 'option' | 'radio';

const ALLOWED: Record<Pressable, readonly Selector[]> = {
  dropdown: [FORM_DROPDOWN, DROPDOWN_TRIGGER],
  option: [FORM_OPTION],
  radio: [FORM_RADIO],
};
const BUTTONS = [
  'button',
  'a',
  'area',
  'summary',
  'input:not([type="radio"])',
  '[type="submit"]',
  '[type="image"]',
  '[type="reset"]',
  '[role="button"]',
  '[role="link"]',
  '[role="switch"]',
  '[role="tab"]',
  '[data-pl*="_btn_"]',
].join(', ');

/**
 * True when an element is one of those that may be pressed, and a press of it reaches no button: neither from inside of
 * one nor through a label that stands for one.
 */
export function mayPress(element: Element, as: Pressable): boolean {
  const isOne = ALLOWED[as].some(({ ways }) => ways.some(({ css }) => element.matches(css)));
  if (!isOne || !element.isConnected || isOutOfUse(element)) return false;
  for (let up: Element | null = element; up; up = parentOf(up)) {
    if (up.matches(BUTTONS) || isLabelOfAnother(up, element)) return false;
  }
  return true;
}

/**
 * Press it as a hand would. Gives false, and does nothing, where that is not allowed. `check` throws where the page is no
 * longer the one that is meant; its own answer to the first half of a press may have made it another.
 */
export function press(element: Element, as: Pressable, check: () => void): boolean {
  check();
  if (!mayPress(element, as)) return false;
  for (const type of HALVES) tell(element, type);
  // The page may have put something else there in answer to the first half.
  check();
  if (!mayPress(element, as)) return false;
  tell(element, 'click');
  return true;
}

/** Press the page where nothing is: what is open there closes. Nothing is clicked. */
export function pressBeside(document: Document): void {
  for (const type of HALVES) tell(document.body, type);
}

/** The key that closes what is open, for a dropdown that does not lie in a dialog, which would close with it. */
export function pressEscape(dropdown: Element): void {
  if (dropdown.closest(DIALOGS)) return;
  for (const type of ['keydown', 'keyup']) {
    const init = { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, cancelable: true };
    dropdown.dispatchEvent(new KeyboardEvent(type, init));
  }
}

function tell(element: Element, type: string): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0 };
  element.dispatchEvent(
    type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init),
  );
}

function isLabelOfAnother(up: Element, pressed: Element): boolean {
  if (up.localName !== 'label' || !('control' in up)) return false;
  return up.control !== null && up.control !== pressed;
}

/** Up through the roots of shadows, too. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
