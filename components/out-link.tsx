import type { ComponentChildren, JSX } from 'preact';
import type { BadgeKey, Texts } from '../utils/i18n.ts';

interface OutLinkProps {
  href: string;
  class?: string;
  texts: Texts<BadgeKey>;
  children: ComponentChildren;
}

/** A link to AliExpress in a new tab. Anything but an https address is shown as plain text. */
export function OutLink({ href, class: className, texts, children }: OutLinkProps): JSX.Element {
  if (!href.startsWith('https://')) return <span>{children}</span>;
  return (
    <a class={className} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen"> {texts.text('badge.newTab')}</span>
    </a>
  );
}
