import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { OnProductKey, Texts } from '../utils/i18n.ts';
import type { ProductView } from '../utils/policy/product-view.ts';
import { productCaution, productHeadline, stateOfProduct } from './describe-product.ts';
import { Icon } from './icon.tsx';
import { ProductDetails } from './product-details.tsx';

export interface ProductPanelProps {
  view: ProductView;
  /** True when what the page says is kept for an order to come. */
  isKept: boolean;
  texts: Texts<OnProductKey>;
}

/** What a product page promises about returns: one line that opens to the whole answer with its sources. */
export function ProductPanel({ view, isKept, texts }: ProductPanelProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const state = stateOfProduct(view.returnable);
  const caution = productCaution(view, texts);
  return (
    <section
      class="product"
      data-state={state}
      dir={texts.direction}
      lang={texts.locale}
      aria-label={texts.text('product.name')}
    >
      <button
        type="button"
        class="product-line"
        aria-expanded={isOpen}
        aria-controls={panelId}
        title={texts.text(isOpen ? 'productLine.hide' : 'productLine.show')}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={state} />
        <span class="product-words">
          <span class="product-main">{productHeadline(view, texts)}</span>
          {caution !== null && (
            <span class="product-caution" data-state="closing">
              {' '}
              <Icon name="warning" /> {caution}
            </span>
          )}
        </span>
        <Icon name="chevron" class="chevron" />
      </button>
      <section
        id={panelId}
        class="product-details"
        aria-label={texts.text('product.answer')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to be able to come to it
        tabIndex={0}
        hidden={!isOpen}
      >
        {isOpen && <ProductDetails view={view} isKept={isKept} texts={texts} />}
      </section>
    </section>
  );
}
