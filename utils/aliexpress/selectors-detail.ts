import { firstWay, selector, way } from './find.ts';

/* Selectors of the order detail page and of the tracking page; the rules of selectors.ts hold. */

const TWO_WINDOWS = 'order-detail/2026-09-en-two-windows';
const IN_TRANSIT = 'order-detail/2026-09-en-in-transit';
const CLASSES_ONLY = 'order-detail/2022-03-en-classes-only';
const UNNAMED_BLOCKS = 'order-detail/2026-11-en-unnamed-blocks';
const DELIVERED = 'tracking/2026-09-en-delivered';
const TRACKING_2024 = 'tracking/2024-08-en-ship-steps';

export const DETAIL_FRAME = selector('frame', firstWay('.order-wrap', [TWO_WINDOWS, CLASSES_ONLY]));
export const STATUS_BLOCK = selector(
  'status-block',
  firstWay('.order-block.order-status', [TWO_WINDOWS, CLASSES_ONLY]),
  firstWay('.order-status', [TWO_WINDOWS]),
);
export const STATUS_TITLE = selector('status', firstWay('.order-block-title', [TWO_WINDOWS, CLASSES_ONLY]));
export const STATUS_CONTENT = selector(
  'reminder',
  firstWay('.order-status-content', [TWO_WINDOWS, CLASSES_ONLY]),
);
export const PROGRESS_BLOCK = selector(
  'progress-bar',
  way('2026-09', '[class*="service-progress"]', [TWO_WINDOWS]),
  way('2026-09', '[class*="progress-bar"]', [TWO_WINDOWS]),
);
export const SERVICES_BLOCK = selector(
  'service-commitment',
  way('2026-09', '[class*="order-service"]:not([class*="progress"])', [TWO_WINDOWS]),
  way('2026-09', '[class*="service-commitment"]', ['order-detail/2026-09-pl-completed']),
);
/** Blocks whose meaning is known: what is left of the frame holds the promises, under whatever name. */
export const KNOWN_BLOCKS = selector(
  'known-blocks',
  firstWay(
    '.order-status, .order-detail-info, .order-detail-item, .order-price, .order-header, .order-nav, .contact-info, [data-pl^="contact_info"]',
    [TWO_WINDOWS, UNNAMED_BLOCKS],
  ),
);
export const INFO_BLOCK = selector(
  'order-info',
  firstWay('.order-detail-order-info', [TWO_WINDOWS, CLASSES_ONLY]),
  firstWay('.order-detail-info', [TWO_WINDOWS, CLASSES_ONLY]),
);
export const INFO_ROW = selector('info-row', firstWay('.info-row', [TWO_WINDOWS, CLASSES_ONLY]));
export const DATE_LABEL = selector(
  'date-row',
  way('2024-01', '[data-pl="order_detail_gray_date"]', [TWO_WINDOWS]),
);
export const ID_LABEL = selector('id-row', way('2024-01', '[data-pl="order_detail_gray_id"]', [TWO_WINDOWS]));
export const PAYMENT_LABEL = selector(
  'payment-row',
  way('2024-01', '[data-pl="order_detail_gray_payment"]', [TWO_WINDOWS]),
);
export const DETAIL_STORE = selector(
  'store',
  firstWay('.order-detail-item-store .store-name', [TWO_WINDOWS]),
);
export const DETAIL_LINE = selector(
  'lines',
  firstWay('.order-detail-item-content', [TWO_WINDOWS, CLASSES_ONLY]),
);
export const LINE_TITLE = selector('line-name', firstWay('.item-title', [TWO_WINDOWS]));
export const LINE_VARIANT = selector('line-variant', firstWay('.item-sku-attr', [TWO_WINDOWS]));
export const LINE_PRICE = selector('line-price', firstWay('.item-price', [TWO_WINDOWS]));
export const LINE_QUANTITY = selector('line-quantity', firstWay('.item-price-quantity', [TWO_WINDOWS]));
export const LINE_TAG = selector('line-tag', way('2025-01', '.item-tag', [TWO_WINDOWS]));
export const PRICE_ROW = selector('price-row', firstWay('.order-price-item', [TWO_WINDOWS, CLASSES_ONLY]));
export const BOLD_PRICE = selector('bold-price', firstWay('.bold-font', [TWO_WINDOWS]));
export const PRICE_VALUE = selector(
  'total',
  way('2024-01', '[data-pl="order_price_item_value"]', [TWO_WINDOWS]),
  firstWay('.right-col, .rightPriceClass', [CLASSES_ONLY]),
);
export const DELIVERY_PROMISE = selector(
  'delivery-promise',
  way('2024-01', '.order-detail-item-track-info-title, .order-detail-item-track-info-desc', [IN_TRANSIT]),
  firstWay('.expect-date', [CLASSES_ONLY]),
);
export const TRACKING_HEADLINE = selector(
  'headline',
  way('2025-12', '[class*="arrival-time-v2--title"]', [DELIVERED]),
  way('2026-11', '[class*="arrival-time"][class*="title"]', ['tracking/2026-11-en-next-version']),
  way('2024-08', '.tracking-module .status-title-text', [TRACKING_2024]),
);
export const TRACKING_TAB = selector(
  'parcel-tab',
  way('2026-04', '[class*="tab-list-v2--tab--"]', ['tracking/2026-09-en-two-parcels']),
  way('2026-11', '[class*="tab-list"][class*="--tab--"]', ['tracking/2026-09-en-two-parcels']),
);
export const TRACKING_STEP = selector('ship-step', way('2024-08', 'ul.ship-steps li', [TRACKING_2024]));
export const STEP_TIME = selector('step-time', way('2024-08', 'p.time', [TRACKING_2024]));
export const STEP_HEAD = selector('step-head', way('2024-08', 'p.head', [TRACKING_2024]));
export const TRACKING_ERROR = selector(
  'error-notice',
  way('2026-04', '[class*="error--title"]', ['tracking/2026-09-en-error']),
);
