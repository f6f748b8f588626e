import type { JSX } from 'preact';
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { badgeStyles } from '../../components/badge-styles.ts';
import detailsStyles from '../../components/order-details.css?inline';
import type { Texts } from '../../utils/i18n.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { VIEWS } from './made-up-orders.ts';
import { WholeBadge } from './whole-badge.tsx';

interface BadgeGalleryProps {
  texts: Texts;
  theme: 'light' | 'dark';
}

/** Every badge closed, then every badge open, each in a shadow root as on AliExpress. */
export function BadgeGallery({ texts, theme }: BadgeGalleryProps): JSX.Element {
  return (
    <main style={{ padding: '16px' }}>
      <h1>Badges</h1>
      {[false, true].map((isOpen) =>
        Object.entries(VIEWS).map(([name, view]) => (
          <Badge key={`${name} ${isOpen}`} view={view} isOpen={isOpen} texts={texts} theme={theme} />
        )),
      )}
    </main>
  );
}

function Badge({
  view,
  isOpen,
  texts,
  theme,
}: BadgeGalleryProps & { view: OrderView; isOpen: boolean }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current || host.current.shadowRoot) return;
    const shadow = host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(badgeStyles + detailsStyles);
    shadow.adoptedStyleSheets = [sheet];
    render(<WholeBadge view={view} texts={texts} />, shadow);
    if (isOpen) shadow.querySelector('button')?.click();
  }, [view, isOpen, texts]);
  return <div ref={host} data-theme={theme} />;
}
