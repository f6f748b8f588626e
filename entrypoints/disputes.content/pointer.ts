/** What the user is about to press, so that nothing moves from under it. */
export interface Pointer {
  /**
   * True while a pointer is down, or pointer or keyboard are on a control of the page that follows that place. What
   * `onFree` does is done once that is over.
   */
  isBusyAfter(place: Element): boolean;
}

const CONTROLS = 'button, a, label, [role="button"], [role="radio"], [type="submit"], [class*="btn"]';

/** Listens to the pointer, and changes nothing. `onFree` is called when a user who was waited for has gone on. */
export function pointerOf(document: Document, onFree: () => void, signal: AbortSignal): Pointer {
  let isDown = false;
  let isAwaited = false;
  /** What is waited for to be left. */
  const waiting = new WeakSet<Element>();
  const free = () => {
    // What the press does comes right after it.
    setTimeout(() => {
      if (!isAwaited || signal.aborted) return;
      isAwaited = false;
      onFree();
    });
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointerdown', () => (isDown = true), options);
  for (const event of ['pointerup', 'pointercancel', 'dragend']) {
    document.addEventListener(
      event,
      () => {
        isDown = false;
        free();
      },
      options,
    );
  }
  // Where the end of a press was never told.
  const come = ({ buttons }: PointerEvent) => {
    if (isDown && buttons === 0) isDown = false;
  };
  document.addEventListener('pointerover', come, options);
  const isBusyAfter = (place: Element): boolean => {
    const follows = (one: Element) =>
      place === one ||
      place.contains(one) ||
      (place.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const busy = [...document.querySelectorAll(`:is(${CONTROLS}):is(:hover, :focus)`)].find(follows);
    if (busy && !waiting.has(busy)) {
      waiting.add(busy);
      for (const event of ['pointerleave', 'focusout']) {
        const left = () => {
          waiting.delete(busy);
          free();
        };
        busy.addEventListener(event, left, { once: true, signal });
      }
    }
    if (busy || isDown) isAwaited = true;
    return isAwaited && (isDown || busy !== undefined);
  };
  return { isBusyAfter };
}
