import type { JSX } from 'preact';
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { checkStyles, LinePanel } from '../../entrypoints/check.content/check-line.tsx';
import type { Texts } from '../../utils/i18n.ts';
import type { FailureCode, GatheringStatus } from '../../utils/messages/messages.ts';
import { GATHERINGS } from './made-up-gatherings.ts';

interface LineGalleryProps {
  texts: Texts;
  theme: 'light' | 'dark';
}

/** The line above the order list in every state, each in a shadow root as on AliExpress. */
export function LineGallery({ texts, theme }: LineGalleryProps): JSX.Element {
  return (
    <main style={{ padding: '16px' }}>
      <h1>Lines</h1>
      {Object.entries(GATHERINGS).map(([name, status]) => (
        <Line
          key={name}
          texts={texts}
          theme={theme}
          status={status}
          failure={name === 'fresh' ? 'gone' : null}
        />
      ))}
    </main>
  );
}

interface LineProps extends LineGalleryProps {
  status: GatheringStatus;
  failure: FailureCode | null;
}

function Line({ texts, theme, status, failure }: LineProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current || host.current.shadowRoot) return;
    const shadow = host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(checkStyles);
    shadow.adoptedStyleSheets = [sheet];
    const line = {
      status,
      failure,
      isWaiting: false,
      texts,
      listUrl: 'https://www.aliexpress.com/p/order/index.html',
      onAction: () => undefined,
      isReal: () => true,
    };
    render(<LinePanel {...line} />, shadow);
  }, [texts, status, failure]);
  return <div ref={host} data-theme={theme} />;
}
