import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus to the first button inside when the control that had it is gone after a drawing. */
export function KeepFocus({ children }: { children: ComponentChildren }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  // Looked at while what was drawn before still stands.
  const hadFocus = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (hadFocus && !box.current?.contains(document.activeElement))
      box.current?.querySelector('button')?.focus();
  });
  return <div ref={box}>{children}</div>;
}
