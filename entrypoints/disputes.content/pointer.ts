/** What the user is about to press, so that nothing moves from under it. */
export interface Pointer {
  /**
   * True while a pointer is down, or pointer or keyboard are on a button of the page that stands after that place.
   * `onFree` is called when it may be over.
   */
  isBusyAfter(place: Element): boolean;
}

/** What does something at once; a choice that was missed can be taken again. */
const BUTTONS = 'button, a, [role="button"], [type="submit"]';

/** Listens to the pointer, and changes nothing. */
export function pointerOf(document: Document, onFree: () => void, signal: AbortSignal): Pointer {
  let isDown = false;
  let isAwaited = false;
  const tell = ({ type, buttons }: Event & { buttons?: number }): void => {
    // A press whose end was never told is over when the pointer comes by without a button.
    isDown = type === 'pointerdown' || (isDown && buttons !== 0);
    if (!isAwaited || isDown) return;
    isAwaited = false;
    // What a press does comes right after its end.
    setTimeout(() => !signal.aborted && onFree());
  };
  for (const event of ['pointerdown', 'pointerup', 'pointercancel', 'pointerover', 'focusin', 'focusout']) {
    document.addEventListener(event, tell, { capture: true, passive: true, signal });
  }
  return {
    isBusyAfter: (place) => {
      const stands = (one: Element) =>
        place.contains(one) || (place.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const busy = [...document.querySelectorAll(`:is(${BUTTONS}):is(:hover, :focus)`)].some(stands);
      isAwaited = busy || isDown;
      return isAwaited;
    },
  };
}
