import type { JSX } from 'preact';
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ProductPanel } from '../../components/product-panel.tsx';
import { productStyles } from '../../components/product-styles.ts';
import type { Texts } from '../../utils/i18n.ts';
import type { ProductView } from '../../utils/policy/product-view.ts';
import { PRODUCTS } from './made-up-products.ts';

interface ProductGalleryProps {
  texts: Texts;
  theme: 'light' | 'dark';
  /** Name of the one to show. */
  only: string | null;
}

/** Every panel closed and open, or one of them open, each in a shadow root as on AliExpress. */
export function ProductGallery({ texts, theme, only }: ProductGalleryProps): JSX.Element {
  const shown = Object.entries<ProductView>(PRODUCTS).filter(([name]) => only === null || name === only);
  const panel = (name: string, view: ProductView, isOpen: boolean) => (
    <Panel key={`${name} ${isOpen}`} view={view} isOpen={isOpen} texts={texts} theme={theme} />
  );
  return (
    <main style={{ padding: '16px', maxInlineSize: '400px' }}>
      <h1>Products</h1>
      {shown.map(([name, view]) => (
        <section key={name}>
          <h2>{name}</h2>
          {only === null && panel(name, view, false)}
          {panel(name, view, true)}
        </section>
      ))}
    </main>
  );
}

function Panel({
  view,
  isOpen,
  texts,
  theme,
}: Omit<ProductGalleryProps, 'only'> & { view: ProductView; isOpen: boolean }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current || host.current.shadowRoot) return;
    const shadow = host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(productStyles);
    shadow.adoptedStyleSheets = [sheet];
    render(<ProductPanel view={view} isKept={true} texts={texts} />, shadow);
    if (isOpen) shadow.querySelector('button')?.click();
  }, [view, isOpen, texts]);
  return <div ref={host} data-theme={theme} data-panel={isOpen ? 'open' : 'closed'} />;
}
