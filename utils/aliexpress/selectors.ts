import { firstWay, selector, way } from './find.ts';

/*
 * Every selector the readers use, alternatives dated by the first sighting of the layout. Order of preference: data
 * attributes and addresses, then class names without a hash, then a stable part of a hashed one. Never a hash, never a
 * word of a language.
 */

const CLASSES_ONLY = 'order-list/2022-03-en-classes-only';
const NEW_LABELS = 'order-list/2026-09-en-mixed';
const LINKS_ONLY = 'order-list/2026-11-en-links-only';

/** Tells that the frame of the list is there, cards or not. */
export const LIST_FRAME = selector(
  'frame',
  firstWay('.order-main', [NEW_LABELS, 'order-list/2026-09-en-empty']),
  way('2024-06', '.comet-checkbox-group', [NEW_LABELS]),
  way('2025-09', '.order-content', [NEW_LABELS]),
);
/** The notice of a list without orders. Its exact class is not known, only the family it belongs to. */
export const LIST_EMPTY = selector(
  'empty-notice',
  way('2026-09', '.order-main [class*="empty"]', ['order-list/2026-09-en-empty']),
  way('2026-09', '.order-content [class*="empty"]', ['order-list/2026-09-en-empty']),
);
/** The site asks whether a person is there. */
export const SITE_CHECK = selector(
  'site-check',
  way('2026-04', '#baxia-dialog-content, .baxia-dialog, #nc_1_wrapper, .nc-container', [
    'order-list/2026-09-en-site-check',
  ]),
);

export const CARD = selector('cards', firstWay('div.order-item', [NEW_LABELS, CLASSES_ONLY]));
export const DETAIL_LINK = selector(
  'detail-link',
  firstWay('a[href*="/p/order/detail.html"]', [NEW_LABELS, LINKS_ONLY]),
);
export const CARD_ORDER_LINK = selector(
  'order-link',
  way('2023-01', 'a[data-pl="order_item_header_detail"][href*="rderId="]', [NEW_LABELS]),
  firstWay('a[href*="rderId="]', [CLASSES_ONLY, LINKS_ONLY]),
);
export const CARD_INFO = selector(
  'header-info',
  way('2023-01', '[data-pl="order_item_header_info"]', [NEW_LABELS]),
  firstWay('.order-item-header-right-info', [CLASSES_ONLY]),
);
export const CARD_STATUS = selector(
  'status',
  firstWay('.order-item-header-status-text', [CLASSES_ONLY, NEW_LABELS]),
  way('2023-01', '[data-pl="order_item_header_status"]', [NEW_LABELS]),
);
export const CARD_STORE = selector(
  'store',
  way('2023-01', '[data-pl="order_item_store_name"]', [NEW_LABELS]),
  firstWay('.order-item-store-name', [CLASSES_ONLY]),
);
export const CARD_TOTAL = selector(
  'total',
  way('2023-01', '[data-pl="order_item_content_price_total"]', [NEW_LABELS]),
  firstWay('.order-item-content-opt-price-total', [CLASSES_ONLY]),
);
export const CARD_BODY = selector(
  'content',
  firstWay('.order-item-content-body', [NEW_LABELS, CLASSES_ONLY]),
);
export const CARD_PICTURE = selector(
  'picture',
  firstWay('.order-item-content-img', [NEW_LABELS, CLASSES_ONLY]),
);
export const CARD_LINE_NAME = selector(
  'line-name',
  way('2023-01', '[data-pl="order_item_content_info_name"]', [NEW_LABELS]),
  firstWay('.order-item-content-info-name', [CLASSES_ONLY]),
);
export const CARD_LINE_VARIANT = selector(
  'line-variant',
  firstWay('.order-item-content-info-sku', [NEW_LABELS]),
);
export const CARD_LINE_NUMBER = selector(
  'line-price',
  firstWay('.order-item-content-info-number', [NEW_LABELS]),
);
export const CARD_LINE_QUANTITY = selector(
  'line-quantity',
  firstWay('.order-item-content-info-number-quantity', [NEW_LABELS]),
);
export const CARD_LINE_TAG = selector('line-tag', way('2025-03', '.order-item-tag', [NEW_LABELS]));
export const CARD_PROGRESS = selector(
  'refund-progress',
  way('2026-05', '.expose-info-item-title', ['order-list/2026-05-ko']),
);
export const ITEM_LINK = selector('item-link', firstWay('a[href*="/item/"]', [NEW_LABELS, LINKS_ONLY]));
export const TRACKING_LINK = selector('tracking-link', firstWay('a[href*="/p/tracking/"]', [NEW_LABELS]));
export const RETURNS_LINK = selector(
  'returns-link',
  way('2024-12', 'a[href*="/p/reverse-pages/"]', ['order-detail/2026-09-en-in-transit']),
);
