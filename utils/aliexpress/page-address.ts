/** Relative and protocol-relative addresses of the site are meant against its main host. */
const SITE = 'https://www.aliexpress.com/';

/** The address in full, or null when it is not one of the web. */
export function pageAddress(href: string | null | undefined): string | null {
  if (!href || !URL.canParse(href, SITE)) return null;
  const url = new URL(href, SITE);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

/** The order id that an address names (`orderId`, `tradeOrderId`, before 2025 `tradeId`), digits as written, or null. */
export function orderIdInAddress(href: string | null): string | null {
  return /[?&](?:orderId|tradeOrderId|tradeId)=(\d+)/i.exec(href ?? '')?.[1] ?? null;
}

/** The order line id that an address names, or null. */
export function lineIdInAddress(href: string | null): string | null {
  return /[?&](?:tradeOrderLineId|orderLineId)=(\d{10,20})(?!\d)/i.exec(href ?? '')?.[1] ?? null;
}

/** The case id that an address names; before 2021 cases had another one, which stands beside it. Or null. */
export function caseIdInAddress(href: string): string | null {
  const [id] = ['reverseOrderLineId', 'issueId'].flatMap(
    (name) => new RegExp(`[?&]${name}=(\\d{10,20})(?!\\d)`, 'i').exec(href)?.[1] ?? [],
  );
  return id ?? null;
}

/** The product id of a link to a product page, or null. */
export function productIdInAddress(href: string | null): string | null {
  return /\/(?:item\/(?:[^/?#]+\/)?|i\/)(\d{6,20})\.html/i.exec(href ?? '')?.[1] ?? null;
}

/** True for what the site uses as an order id: 14 to 19 digits, not all the same, not beginning with 0. */
export function isOrderId(text: string): boolean {
  return /^[1-9]\d{13,18}$/.test(text) && !/^(\d)\1+$/.test(text);
}

/** The one run of digits in a text that is an order id; null when there is none or more than one. */
export function orderIdInText(text: string): string | null {
  const runs = (text.match(/\d+/g) ?? []).filter(isOrderId);
  return runs.length === 1 ? (runs[0] ?? null) : null;
}
