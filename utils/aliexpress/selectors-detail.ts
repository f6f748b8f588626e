import type { Selector } from './find.ts';

/* Selectors of the order detail page and of the tracking page; the rules of selectors.ts hold. */

const TWO_WINDOWS = 'order-detail/2026-09-en-two-windows';
const IN_TRANSIT = 'order-detail/2026-09-en-in-transit';
const CLASSES_ONLY = 'order-detail/2022-03-en-classes-only';
const UNNAMED_BLOCKS = 'order-detail/2026-11-en-unnamed-blocks';
const DELIVERED = 'tracking/2026-09-en-delivered';
const TRACKING_2024 = 'tracking/2024-08-en-ship-steps';

export const DETAIL_FRAME: Selector = {
  name: 'frame',
  ways: [{ since: '2022-03', css: '.order-wrap', seenIn: [TWO_WINDOWS, CLASSES_ONLY] }],
};
export const STATUS_BLOCK: Selector = {
  name: 'status-block',
  ways: [
    { since: '2022-03', css: '.order-block.order-status', seenIn: [TWO_WINDOWS, CLASSES_ONLY] },
    { since: '2022-03', css: '.order-status', seenIn: [TWO_WINDOWS] },
  ],
};
export const STATUS_TITLE: Selector = {
  name: 'status',
  ways: [{ since: '2022-03', css: '.order-block-title', seenIn: [TWO_WINDOWS, CLASSES_ONLY] }],
};
export const STATUS_CONTENT: Selector = {
  name: 'reminder',
  ways: [{ since: '2022-03', css: '.order-status-content', seenIn: [TWO_WINDOWS, CLASSES_ONLY] }],
};
export const PROGRESS_BLOCK: Selector = {
  name: 'progress-bar',
  ways: [
    { since: '2026-09', css: '[class*="service-progress"]', seenIn: [TWO_WINDOWS] },
    { since: '2026-09', css: '[class*="progress-bar"]', seenIn: [TWO_WINDOWS] },
  ],
};
export const SERVICES_BLOCK: Selector = {
  name: 'service-commitment',
  ways: [
    { since: '2026-09', css: '[class*="order-service"]:not([class*="progress"])', seenIn: [TWO_WINDOWS] },
    { since: '2026-09', css: '[class*="service-commitment"]', seenIn: ['order-detail/2026-09-pl-completed'] },
  ],
};
/** Blocks whose meaning is known: what is left of the frame holds the promises, under whatever name. */
export const KNOWN_BLOCKS: Selector = {
  name: 'known-blocks',
  ways: [
    {
      since: '2022-03',
      css: '.order-status, .order-detail-info, .order-detail-item, .order-price, .order-header, .order-nav, .contact-info, [data-pl^="contact_info"]',
      seenIn: [TWO_WINDOWS, UNNAMED_BLOCKS],
    },
  ],
};
export const INFO_BLOCK: Selector = {
  name: 'order-info',
  ways: [
    { since: '2022-03', css: '.order-detail-order-info', seenIn: [TWO_WINDOWS, CLASSES_ONLY] },
    { since: '2022-03', css: '.order-detail-info', seenIn: [TWO_WINDOWS, CLASSES_ONLY] },
  ],
};
export const INFO_ROW: Selector = {
  name: 'info-row',
  ways: [{ since: '2022-03', css: '.info-row', seenIn: [TWO_WINDOWS, CLASSES_ONLY] }],
};
export const DATE_LABEL: Selector = {
  name: 'date-row',
  ways: [{ since: '2024-01', css: '[data-pl="order_detail_gray_date"]', seenIn: [TWO_WINDOWS] }],
};
export const ID_LABEL: Selector = {
  name: 'id-row',
  ways: [{ since: '2024-01', css: '[data-pl="order_detail_gray_id"]', seenIn: [TWO_WINDOWS] }],
};
export const PAYMENT_LABEL: Selector = {
  name: 'payment-row',
  ways: [{ since: '2024-01', css: '[data-pl="order_detail_gray_payment"]', seenIn: [TWO_WINDOWS] }],
};
export const DETAIL_STORE: Selector = {
  name: 'store',
  ways: [{ since: '2022-03', css: '.order-detail-item-store .store-name', seenIn: [TWO_WINDOWS] }],
};
export const DETAIL_LINE: Selector = {
  name: 'lines',
  ways: [{ since: '2022-03', css: '.order-detail-item-content', seenIn: [TWO_WINDOWS, CLASSES_ONLY] }],
};
export const LINE_TITLE: Selector = {
  name: 'line-name',
  ways: [{ since: '2022-03', css: '.item-title', seenIn: [TWO_WINDOWS] }],
};
export const LINE_VARIANT: Selector = {
  name: 'line-variant',
  ways: [{ since: '2022-03', css: '.item-sku-attr', seenIn: [TWO_WINDOWS] }],
};
export const LINE_PRICE: Selector = {
  name: 'line-price',
  ways: [{ since: '2022-03', css: '.item-price', seenIn: [TWO_WINDOWS] }],
};
export const LINE_QUANTITY: Selector = {
  name: 'line-quantity',
  ways: [{ since: '2022-03', css: '.item-price-quantity', seenIn: [TWO_WINDOWS] }],
};
export const LINE_TAG: Selector = {
  name: 'line-tag',
  ways: [{ since: '2025-01', css: '.item-tag', seenIn: [TWO_WINDOWS] }],
};
export const PRICE_ROW: Selector = {
  name: 'price-row',
  ways: [{ since: '2022-03', css: '.order-price-item', seenIn: [TWO_WINDOWS, CLASSES_ONLY] }],
};
export const BOLD_PRICE: Selector = {
  name: 'bold-price',
  ways: [{ since: '2022-03', css: '.bold-font', seenIn: [TWO_WINDOWS] }],
};
export const PRICE_VALUE: Selector = {
  name: 'total',
  ways: [
    { since: '2024-01', css: '[data-pl="order_price_item_value"]', seenIn: [TWO_WINDOWS] },
    { since: '2022-03', css: '.right-col, .rightPriceClass', seenIn: [CLASSES_ONLY] },
  ],
};
export const DELIVERY_PROMISE: Selector = {
  name: 'delivery-promise',
  ways: [
    {
      since: '2024-01',
      css: '.order-detail-item-track-info-title, .order-detail-item-track-info-desc',
      seenIn: [IN_TRANSIT],
    },
    { since: '2022-03', css: '.expect-date', seenIn: [CLASSES_ONLY] },
  ],
};
export const TRACKING_HEADLINE: Selector = {
  name: 'headline',
  ways: [
    { since: '2025-12', css: '[class*="arrival-time-v2--title"]', seenIn: [DELIVERED] },
    {
      since: '2026-11',
      css: '[class*="arrival-time"][class*="title"]',
      seenIn: ['tracking/2026-11-en-next-version'],
    },
    { since: '2024-08', css: '.tracking-module .status-title-text', seenIn: [TRACKING_2024] },
  ],
};
export const TRACKING_TAB: Selector = {
  name: 'parcel-tab',
  ways: [
    { since: '2026-04', css: '[class*="tab-list-v2--tab--"]', seenIn: ['tracking/2026-09-en-two-parcels'] },
    {
      since: '2026-11',
      css: '[class*="tab-list"][class*="--tab--"]',
      seenIn: ['tracking/2026-09-en-two-parcels'],
    },
  ],
};
export const TRACKING_STEP: Selector = {
  name: 'ship-step',
  ways: [{ since: '2024-08', css: 'ul.ship-steps li', seenIn: [TRACKING_2024] }],
};
export const STEP_TIME: Selector = {
  name: 'step-time',
  ways: [{ since: '2024-08', css: 'p.time', seenIn: [TRACKING_2024] }],
};
export const STEP_HEAD: Selector = {
  name: 'step-head',
  ways: [{ since: '2024-08', css: 'p.head', seenIn: [TRACKING_2024] }],
};
export const TRACKING_ERROR: Selector = {
  name: 'error-notice',
  ways: [{ since: '2026-04', css: '[class*="error--title"]', seenIn: ['tracking/2026-09-en-error'] }],
};
