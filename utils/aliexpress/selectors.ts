import type { Selector } from './find.ts';

/*
 * Every selector the readers use, alternatives dated by the first sighting of the layout. Order of preference: data
 * attributes and addresses, then class names without a hash, then a stable part of a hashed one. Never a hash, never a
 * word of a language.
 */

const CLASSES_ONLY = 'order-list/2022-03-en-classes-only';
const NEW_LABELS = 'order-list/2026-09-en-mixed';
const LINKS_ONLY = 'order-list/2026-11-en-links-only';

/** Tells that the frame of the list is there, cards or not. */
export const LIST_FRAME: Selector = {
  name: 'frame',
  ways: [
    { since: '2022-03', css: '.order-main', seenIn: [NEW_LABELS, 'order-list/2026-09-en-empty'] },
    { since: '2024-06', css: '.comet-checkbox-group', seenIn: [NEW_LABELS] },
    { since: '2025-09', css: '.order-content', seenIn: [NEW_LABELS] },
  ],
};
/** The notice of a list without orders. Its exact class is not known, only the family it belongs to. */
export const LIST_EMPTY: Selector = {
  name: 'empty-notice',
  ways: [
    { since: '2026-09', css: '.order-main [class*="empty"]', seenIn: ['order-list/2026-09-en-empty'] },
    { since: '2026-09', css: '.order-content [class*="empty"]', seenIn: ['order-list/2026-09-en-empty'] },
  ],
};
/** The site asks whether a person is there. */
export const SITE_CHECK: Selector = {
  name: 'site-check',
  ways: [
    {
      since: '2026-04',
      css: '#baxia-dialog-content, .baxia-dialog, #nc_1_wrapper, .nc-container',
      seenIn: ['order-list/2026-09-en-site-check'],
    },
  ],
};

export const CARD: Selector = {
  name: 'cards',
  ways: [{ since: '2022-03', css: 'div.order-item', seenIn: [NEW_LABELS, CLASSES_ONLY] }],
};
export const DETAIL_LINK: Selector = {
  name: 'detail-link',
  ways: [{ since: '2022-03', css: 'a[href*="/p/order/detail.html"]', seenIn: [NEW_LABELS, LINKS_ONLY] }],
};
export const CARD_ORDER_LINK: Selector = {
  name: 'order-link',
  ways: [
    { since: '2023-01', css: 'a[data-pl="order_item_header_detail"][href*="rderId="]', seenIn: [NEW_LABELS] },
    { since: '2022-03', css: 'a[href*="rderId="]', seenIn: [CLASSES_ONLY, LINKS_ONLY] },
  ],
};
export const CARD_INFO: Selector = {
  name: 'header-info',
  ways: [
    { since: '2023-01', css: '[data-pl="order_item_header_info"]', seenIn: [NEW_LABELS] },
    { since: '2022-03', css: '.order-item-header-right-info', seenIn: [CLASSES_ONLY] },
  ],
};
export const CARD_STATUS: Selector = {
  name: 'status',
  ways: [
    { since: '2022-03', css: '.order-item-header-status-text', seenIn: [CLASSES_ONLY, NEW_LABELS] },
    { since: '2023-01', css: '[data-pl="order_item_header_status"]', seenIn: [NEW_LABELS] },
  ],
};
export const CARD_STORE: Selector = {
  name: 'store',
  ways: [
    { since: '2023-01', css: '[data-pl="order_item_store_name"]', seenIn: [NEW_LABELS] },
    { since: '2022-03', css: '.order-item-store-name', seenIn: [CLASSES_ONLY] },
  ],
};
export const CARD_TOTAL: Selector = {
  name: 'total',
  ways: [
    { since: '2023-01', css: '[data-pl="order_item_content_price_total"]', seenIn: [NEW_LABELS] },
    { since: '2022-03', css: '.order-item-content-opt-price-total', seenIn: [CLASSES_ONLY] },
  ],
};
export const CARD_BODY: Selector = {
  name: 'content',
  ways: [{ since: '2022-03', css: '.order-item-content-body', seenIn: [NEW_LABELS, CLASSES_ONLY] }],
};
export const CARD_PICTURE: Selector = {
  name: 'picture',
  ways: [{ since: '2022-03', css: '.order-item-content-img', seenIn: [NEW_LABELS, CLASSES_ONLY] }],
};
export const CARD_LINE_NAME: Selector = {
  name: 'line-name',
  ways: [
    { since: '2023-01', css: '[data-pl="order_item_content_info_name"]', seenIn: [NEW_LABELS] },
    { since: '2022-03', css: '.order-item-content-info-name', seenIn: [CLASSES_ONLY] },
  ],
};
export const CARD_LINE_VARIANT: Selector = {
  name: 'line-variant',
  ways: [{ since: '2022-03', css: '.order-item-content-info-sku', seenIn: [NEW_LABELS] }],
};
export const CARD_LINE_NUMBER: Selector = {
  name: 'line-price',
  ways: [{ since: '2022-03', css: '.order-item-content-info-number', seenIn: [NEW_LABELS] }],
};
export const CARD_LINE_QUANTITY: Selector = {
  name: 'line-quantity',
  ways: [{ since: '2022-03', css: '.order-item-content-info-number-quantity', seenIn: [NEW_LABELS] }],
};
export const CARD_LINE_TAG: Selector = {
  name: 'line-tag',
  ways: [{ since: '2025-03', css: '.order-item-tag', seenIn: [NEW_LABELS] }],
};
export const CARD_PROGRESS: Selector = {
  name: 'refund-progress',
  ways: [{ since: '2026-05', css: '.expose-info-item-title', seenIn: ['order-list/2026-05-ko'] }],
};
export const ITEM_LINK: Selector = {
  name: 'item-link',
  ways: [{ since: '2022-03', css: 'a[href*="/item/"]', seenIn: [NEW_LABELS, LINKS_ONLY] }],
};
export const TRACKING_LINK: Selector = {
  name: 'tracking-link',
  ways: [{ since: '2022-03', css: 'a[href*="/p/tracking/"]', seenIn: [NEW_LABELS] }],
};
export const RETURNS_LINK: Selector = {
  name: 'returns-link',
  ways: [
    { since: '2024-12', css: 'a[href*="/p/reverse-pages/"]', seenIn: ['order-detail/2026-09-en-in-transit'] },
  ],
};
