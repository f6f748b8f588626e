import { selector, way } from './find.ts';

/* Selectors of product pages; the rules of selectors.ts hold. */

const CLIENT_DRAWN = 'product/2026-07-en-free-return';
const COMPONENTS = 'product/2024-03-es-free-return';
const FIRST_MODULES = 'product/2020-07-he-local-return';
const SKELETON = 'product/2026-06-pl-skeleton';
const CAPTCHA = 'product/2026-06-en-site-check';

export const PRODUCT_TITLE = selector(
  'title',
  way('2023-04', 'h1[data-pl="product-title"]', [CLIENT_DRAWN, COMPONENTS]),
  way('2020-07', '.product-title-text', [FIRST_MODULES]),
);
export const PRODUCT_PRICE = selector(
  'price',
  way('2026-07', '[class*="price-default--current--"]', [CLIENT_DRAWN]),
  way('2025-01', '[class*="price--currentPriceText--"]', ['product/2026-08-id-policy']),
  way('2023-04', '.product-price-current', [COMPONENTS]),
  way('2020-07', '.product-price-value, .uniform-banner-box-price', [FIRST_MODULES]),
);
export const PRODUCT_STORE = selector(
  'store',
  way('2025-01', 'a[data-pl="store-name"]', [CLIENT_DRAWN]),
  way('2025-01', '[class*="store-detail--storeName--"]', ['product/2026-06-pl-free-return']),
);
export const STORE_LINK = selector('store-link', way('2025-01', 'a[href*="/store/"]', [CLIENT_DRAWN]));
/** A row with an icon beside the price: delivery, returns, privacy. */
export const SERVICE_ROW = selector(
  'service-rows',
  way('2025-01', '[class*="shipping--item--"]', [CLIENT_DRAWN]),
);
export const ROW_ICON = selector('row-icon', way('2025-01', 'img', [CLIENT_DRAWN]));
export const ROW_TITLE = selector(
  'row-title',
  way('2025-01', '[class*="shipping--title--"]', [CLIENT_DRAWN]),
);
export const ROW_DETAIL = selector(
  'row-detail',
  way('2025-01', '[class*="shipping--descText--"]', [CLIENT_DRAWN]),
);
export const SPECIFICATION = selector(
  'specifications',
  way('2025-01', '[data-pl="product-specs"] [class*="specification--prop--"]', [CLIENT_DRAWN]),
);
export const SPECIFICATION_NAME = selector(
  'specification-name',
  way('2025-01', '[class*="specification--title--"]', [CLIENT_DRAWN]),
);
export const SPECIFICATION_VALUE = selector(
  'specification-value',
  way('2025-01', '[class*="specification--desc--"]', [CLIENT_DRAWN]),
);
export const KEYWORDS = selector('keywords', way('2026-07', 'meta[name="keywords"]', [CLIENT_DRAWN]));
export const CANONICAL = selector('canonical', way('2026-07', 'link[rel="canonical"]', [CLIENT_DRAWN]));
/** The header's country of delivery: 'PL/' before the currency. */
export const SHIP_TO = selector(
  'ship-to',
  way('2025-01', '[class*="ship-to--text--"]', ['product/2026-06-pl-free-return']),
);
/** Grey boxes that stand where the product will be drawn. */
export const SKELETON_BOX = selector(
  'skeleton',
  way('2026-06', '.sk-action-wrap, .pdp-info-right > .sk1, .pdp-info-right > .sk2', [SKELETON]),
);
/** The site asks whether a person is there; the address of such a page may be the product's own. */
export const PRODUCT_SITE_CHECK = selector(
  'site-check',
  way('2026-04', '.baxia-dialog, #baxia-dialog-content, #nocaptcha, #nc_1_wrapper, .nc-container', [CAPTCHA]),
);
/** The box around the buttons, which the site draws anew when a variant is chosen. */
export const ACTION_BOX = selector(
  'action-box',
  way('2025-01', '.pdp-body-top-right', [CLIENT_DRAWN]),
  way('2025-01', '[class*="action--container--"]', [CLIENT_DRAWN]),
);
/** Directly around the buttons. */
export const ACTIONS = selector(
  'actions',
  way('2025-01', '[class*="action--stickyWrap--"]', [CLIENT_DRAWN]),
  way('2020-07', '.product-action', [FIRST_MODULES, COMPONENTS]),
);
