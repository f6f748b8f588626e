import type { JSX } from 'preact';

const CIRCLE = 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 1 0 8 1.9';
/** Shapes that a script in the pages of the site takes alone, with Drawing, so that it does not carry the others. */
export const TRIANGLE = 'M8 2 14.4 13.4H1.6ZM8 6.4v3.2M8 11.5v.1';
export const CHEVRON = 'm4 6 4 4 4-4';
export const CHECK = 'm3 8.4 3.4 3.4L13 4.8';

/* One path each on a grid of 16, drawn as a line. States differ in shape, so that no one depends on colour. */
const SHAPES = {
  open: 'M8 1.8 13.2 4v3.6c0 3.2-2.1 5.4-5.2 6.6-3.1-1.2-5.2-3.4-5.2-6.6V4ZM5.6 8l1.8 1.8 3.1-3.4',
  closing: TRIANGLE,
  'in-case': 'M2 3h12v8.2H7.6L4.6 14v-2.8H2ZM5 6h6M5 8.4h4',
  'not-yet': `${CIRCLE}M8 4.8V8l2.2 1.6`,
  closed: 'M3 2.6h10v10.8H3ZM5.8 5.6l4.4 4.8M10.2 5.6 5.8 10.4',
  unknown: `${CIRCLE}M6.2 6.4c.1-2.4 3.6-2.2 3.5 0 0 1.3-1.7 1.3-1.7 2.6M8 11.2v.1`,
  chevron: CHEVRON,
  warning: TRIANGLE,
  info: `${CIRCLE}M8 7.3v3.6M8 4.9v.1`,
  check: CHECK,
  cross: 'm4 4 8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof SHAPES;

/** A small line drawing beside words that say the same; hidden from screen readers. */
export function Icon({ name, class: className }: { name: IconName; class?: string }): JSX.Element {
  return <Drawing shape={SHAPES[name]} class={className} />;
}

/** An icon from its path on the grid of 16. */
export function Drawing({
  shape,
  class: className,
}: {
  shape: string;
  class?: string | undefined;
}): JSX.Element {
  return (
    <svg
      class={className ? `icon ${className}` : 'icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shape} />
    </svg>
  );
}
