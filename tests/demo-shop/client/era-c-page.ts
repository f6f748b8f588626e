import type { ProductSku, ShopProduct } from '../products/shop-product.ts';
import { box } from './dom.ts';
import {
  productChoices,
  productFoot,
  productPictures,
  productPrice,
  productSpecifications,
  productTitle,
} from './product-info.ts';
import { productPanel } from './product-panel.ts';

/** What is chosen on a page: the place of the SKU, and how many. */
export interface Choice {
  place: number;
  quantity: number;
}

export interface PageProps {
  product: ShopProduct;
  /** The choice that the page starts with; the page changes it. */
  choice: Choice;
  /** Milliseconds from the page to the rows beside its buttons. */
  rowsAfter: number;
  /** Another SKU is about to be shown. */
  onSku: (sku: ProductSku) => void;
  onBuy: () => void;
}

export interface ProductView {
  node: HTMLElement;
  /** Build everything inside the page anew: foreign nodes are gone. */
  rerender(): void;
}

/** The product page of today. A choice builds the whole right panel anew, the rest where it is another. */
export function eraCPage({ product, choice, rowsAfter, onSku, onBuy }: PageProps): ProductView {
  const node = box('pdp-page-wrap');
  const panel = () =>
    productPanel({
      product,
      sku: chosen(product, choice),
      quantity: choice.quantity,
      rowsAfter,
      onQuantity: (quantity) => {
        choice.quantity = quantity;
        replace('[class*="action--container--"]', panel());
      },
      onBuy,
    });
  const price = () => productPrice(chosen(product, choice), product);
  const choices = () => productChoices(product, choice.place, choose);
  const replace = (selector: string, fresh: HTMLElement) => node.querySelector(selector)?.replaceWith(fresh);
  const choose = (place: number) => {
    Object.assign(choice, { place, quantity: 1 });
    onSku(chosen(product, choice));
    replace('[class*="price-default--wrap--"]', price());
    replace('[class*="sku--wrap--"]', choices());
    replace('[class*="action--container--"]', panel());
  };
  const rerender = () => {
    const info = box(
      'pdp-info-right',
      ...productTitle(product),
      price(),
      choices(),
      productSpecifications(product),
    );
    const left = box('pdp-info', box('pdp-info-left', productPictures(product)), info);
    const top = box('pdp-body-top', box('pdp-body-top-left', left), box('pdp-body-top-right', panel()));
    node.replaceChildren(box('pdp-body pdp-wrap', top), ...productFoot(product));
  };
  rerender();
  return { node, rerender };
}

function chosen({ skus }: ShopProduct, { place }: Choice): ProductSku {
  const sku = skus[place] ?? skus[0];
  if (!sku) throw new RangeError('a product without a SKU');
  return sku;
}
