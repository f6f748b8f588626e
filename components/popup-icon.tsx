import type { JSX } from 'preact';
import { Drawing } from './icon.tsx';

/* Drawings that only the popup shows, so that the pages of the site do not load them. */
const SHAPES = {
  search: 'M7 2.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 1 0 0-9.2M10.4 10.4l3.4 3.4',
  settings:
    'M2 5h5M11 5h3M9 3.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 1 0 0-3.6M2 11h3M9 11h5M7 9.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 1 0 0-3.6',
} as const;

/** A small line drawing beside words that say the same; hidden from screen readers. */
export function PopupIcon({ name }: { name: keyof typeof SHAPES }): JSX.Element {
  return <Drawing shape={SHAPES[name]} />;
}
