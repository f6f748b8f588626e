import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';

export interface NoticeProps {
  tone: 'info' | 'warning';
  title: string;
  children: ComponentChildren;
}

/** A box with something the user should know: a shape, a title, words and perhaps buttons. */
export function Notice({ tone, title, children }: NoticeProps): JSX.Element {
  return (
    <section class="notice" data-tone={tone} aria-label={title}>
      <Icon name={tone} />
      <div>
        <p class="notice-title">{title}</p>
        {children}
      </div>
    </section>
  );
}
