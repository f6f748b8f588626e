import type { PageKind } from '../model/reading.ts';

/** One address form of the site. `host` is tested on the host name, `path` on the path in lower case. */
export interface AddressPattern {
  kind: PageKind;
  host: RegExp;
  path: RegExp;
  /** Tested on the fragment, when the page is told apart by it alone. */
  fragment?: RegExp;
  /** Addresses that are of this kind and of no other: the test runs the whole matrix. */
  examples: readonly string[];
}

/** The global shop with its language and country sub-domains. The end anchors keep look-alike hosts out. */
const GLOBAL_HOST = /^([a-z0-9-]+\.)*aliexpress\.(com|us)$/;
const RUSSIAN_HOST = /^([a-z0-9-]+\.)*aliexpress\.ru$/;

/** Pages that show orders. First match wins: the deep link into the list stands before the list. */
const ORDER_PATTERNS: readonly AddressPattern[] = [
  {
    kind: 'order-detail',
    host: GLOBAL_HOST,
    path: /^\/p\/order\/detail\.html$/,
    examples: [
      'https://www.aliexpress.com/p/order/detail.html?orderId=8290000000010001',
      'https://www.aliexpress.us/p/order/detail.html?orderId=8290000000010001',
      'https://de.aliexpress.com/p/order/detail.html?tradeOrderId=8290000000010001',
    ],
  },
  {
    kind: 'order-detail',
    host: GLOBAL_HOST,
    path: /^\/p\/order\/index\.html$/,
    fragment: /^#\/detail\?(.*&)?(tradeOrderId|orderId)=/i,
    examples: ['https://www.aliexpress.com/p/order/index.html#/detail?orderId=8290000000010001'],
  },
  {
    kind: 'order-list',
    host: GLOBAL_HOST,
    path: /^\/p\/order\/index\.html$/,
    examples: [
      'https://www.aliexpress.com/p/order/index.html',
      'https://www.aliexpress.us/p/order/index.html?tab=shipped',
      'https://ko.aliexpress.com/p/order/index.html#/',
      'https://aliexpress.com/p/order/index.html',
    ],
  },
  {
    kind: 'tracking',
    host: GLOBAL_HOST,
    path: /^\/p\/tracking\/index\.html$/,
    examples: [
      'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8290000000010001',
      'https://www.aliexpress.us/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=8290000000010001',
    ],
  },
  {
    kind: 'tracking',
    host: /^track\.aliexpress\.com$/,
    path: /^\/logisticsdetail\.htm$/,
    examples: [
      'https://track.aliexpress.com/logisticsdetail.htm?tradeId=8290000000010001',
      'https://track.aliexpress.com/logisticsDetail.htm?tradeId=8290000000010001',
    ],
  },
];

const OTHER_PATTERNS: readonly AddressPattern[] = [
  {
    kind: 'dispute-form',
    host: GLOBAL_HOST,
    path: /^\/p\/reverse-pages\/.+/,
    examples: [
      'https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=8290000000010002',
      'https://es.aliexpress.com/p/reverse-pages/apply.html',
    ],
  },
  {
    kind: 'case',
    host: /^trade\.aliexpress\.(com|us)$/,
    path: /^\/issue\/.+/,
    examples: [
      'https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=8290000000010002&from=1',
      'https://trade.aliexpress.com/issue/issueDetail.htm?issueId=6290000000010001',
    ],
  },
  {
    kind: 'product',
    host: GLOBAL_HOST,
    path: /^\/(item\/([^/]+\/)?|i\/)\d{6,20}\.html$/,
    examples: [
      'https://www.aliexpress.com/i/1005000000000001.html',
      'https://www.aliexpress.com/item/1005000000000001.html',
      'https://pl.aliexpress.com/item/1005000000000001.html?spm=a2g0o.order_list',
      'https://www.aliexpress.us/item/3256800000000001.html',
    ],
  },
];

/** Every form of address that is known. */
export const ADDRESS_PATTERNS = /* @__PURE__ */ ORDER_PATTERNS.concat(OTHER_PATTERNS);

const RUSSIAN_ORDER_PATH = /^\/(order-list|orders?|p\/order)(\/|$)/;

/** Kind of the page at an address, by the address alone; 'unknown' for everything else, look-alike hosts included. */
export function pageKindOf(url: URL): PageKind {
  return kindIn(ORDER_PATTERNS, url) ?? kindIn(OTHER_PATTERNS, url) ?? 'unknown';
}

/** The same for pages of disputes; 'unknown' for all others. */
export function formPageKindOf(url: URL): PageKind {
  return kindIn(OTHER_PATTERNS, url) ?? 'unknown';
}

/** The same for pages that show orders; 'unknown' for all others. */
export function orderPageKindOf(url: URL): PageKind {
  return kindIn(ORDER_PATTERNS, url) ?? 'unknown';
}

function kindIn(patterns: readonly AddressPattern[], url: URL): PageKind | null {
  if (!isWebAddress(url)) return null;
  const path = url.pathname.toLowerCase();
  const pattern = patterns.find(
    (candidate) =>
      candidate.host.test(url.hostname) &&
      candidate.path.test(path) &&
      (candidate.fragment?.test(url.hash) ?? true),
  );
  return pattern?.kind ?? null;
}

/** True for the order pages of aliexpress.ru, another product with other pages, which cannot be read. */
export function isRussianOrderPage(url: URL): boolean {
  return (
    isWebAddress(url) &&
    RUSSIAN_HOST.test(url.hostname) &&
    RUSSIAN_ORDER_PATH.test(url.pathname.toLowerCase())
  );
}

function isWebAddress(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}
