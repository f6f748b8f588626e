import type { PrintedProduct, PrintedPromise, PromisePlace } from '../../model/printed-product.ts';
import { globalProductId } from '../../model/product-id.ts';
import { categoryIds, emptyProduct, printedPromise } from '../answers/product-fields.ts';
import { type Finder, triedSelectors } from '../find.ts';
import { pageAddress, productIdInAddress } from '../page-address.ts';
import { priceTextOf, textOf } from '../page-text.ts';
import * as select from '../selectors-product.ts';
import { readProductScripts } from './product-scripts.ts';

/** What a row beside the price is about, by its icon: the only sign of it that is the same in every language. */
const ROW_ICONS: readonly { place: PromisePlace | null; icons: readonly string[] }[] = [
  {
    place: 'returns',
    icons: ['S64c04957a1244dffbab7086d6e1a7cad7', 'S38b1dbf5dfb7428fb71c031485cf9641u'],
  },
  {
    place: 'delivery',
    icons: ['S6773df40cde9455581b0427e09de7689v', 'Sc8f0ac90e69b4d22b5ab8e2f9dc76097D'],
  },
  // Shipping, privacy, sustainability, price: nothing to claim.
  {
    place: null,
    icons: [
      'S9e723ca0d10848499e4e3fb33be2224do',
      'S31218146a211466eb3d67e4be5119d21T',
      'Sb100bd23552d499c9fa8e1499f3c46dbw',
      'S298a32586ff34d6696cc796c57df8f11l',
      'Sa80f39408cde41f7a22f4a739ce5b189y',
      'Sa59d7237da8544b3b1a8df8b8b540c7bg',
    ],
  },
];

/**
 * The product that the page shows, or null and a problem when it shows none: not drawn yet, gone, or a question whether
 * a person is there. On older pages its script tells most of it.
 */
export function readProduct(document: Document, url: URL, find: Finder): PrintedProduct | null {
  const productId = productIdInAddress(url.pathname);
  const title = textOf(find.maybe(document, select.PRODUCT_TITLE));
  const trouble = troubleOf(document, productId, title, find);
  if (title === null || trouble !== null) {
    find.report(...(trouble ?? ['no-title', triedSelectors(select.PRODUCT_TITLE)]));
    return null;
  }
  const shown = shownProduct(document, productId, title, find);
  const scripted = readProductScripts(document);
  if (scripted === null) return shown;
  // After a walk to another product without a load the script still is that of the first one.
  if (scripted.productId === null || !isSameProduct(scripted.productId, productId)) {
    find.report('other-product', 'the script of the page is about another product');
    return shown;
  }
  return {
    ...scripted,
    title: scripted.title ?? shown.title,
    price: shown.price ?? scripted.price,
    store: scripted.store ?? shown.store,
    specifications: scripted.specifications.length > 0 ? scripted.specifications : shown.specifications,
    promises: scripted.promises.length > 0 ? scripted.promises : shown.promises,
  };
}

/** The row about returns, beside which a panel can stand; null where the page has none. */
export function findReturnsRow(document: Document, find: Finder): Element | null {
  return find.all(document, select.SERVICE_ROW).find((row) => placeOf(row, find) === 'returns') ?? null;
}

/** Why nothing is read from the page as it is now: code and detail of the problem. */
function troubleOf(
  document: Document,
  productId: string | null,
  title: string | null,
  find: Finder,
): [string, string] | null {
  // What is left of a dialog that was answered says nothing against a page that was drawn since.
  const isAsked = title === null && find.maybe(document, select.PRODUCT_SITE_CHECK) !== null;
  if (isAsked) return ['site-check', 'the site asks for a person'];
  if (find.maybe(document, select.SKELETON_BOX)) return ['not-drawn', 'grey boxes stand for the product'];
  const named = productIdInAddress(find.maybe(document, select.CANONICAL)?.getAttribute('href') ?? null);
  const isOther = named !== null && !isSameProduct(named, productId);
  return isOther ? ['other-product', 'the page names another product than its address'] : null;
}

function isSameProduct(one: string, other: string | null): boolean {
  return globalProductId(one) === globalProductId(other);
}

function shownProduct(
  document: Document,
  productId: string | null,
  title: string,
  find: Finder,
): PrintedProduct {
  const price = priceTextOf(find.maybe(document, select.PRODUCT_PRICE));
  const rows = find.all(document, select.SERVICE_ROW);
  return {
    ...emptyProduct(productId),
    title: title.slice(0, 1000),
    categoryIds: categoriesOf(document, find),
    store: storeOf(document, find),
    price: price === null ? null : { text: price.slice(0, 200), info: null, currency: null },
    countryText: shipTo(document, find),
    specifications: specificationsOf(document, find),
    rowCount: rows.length,
    promises: rows.flatMap((row) => promiseOf(row, find) ?? []).slice(0, 20),
  };
}

/** The keywords are '、<leaf>、<root>' once the page is drawn; anything else there says nothing of categories. */
function categoriesOf(document: Document, find: Finder): string[] {
  const keywords = find.maybe(document, select.KEYWORDS)?.getAttribute('content') ?? '';
  const isIds = /^[、,\s]*\d+([、,\s]+\d+)*$/.test(keywords);
  return isIds ? categoryIds((keywords.match(/\d+/g) ?? []).reverse()) : [];
}

function storeOf(document: Document, find: Finder): PrintedProduct['store'] {
  const element = find.maybe(document, select.PRODUCT_STORE);
  const name = textOf(element)?.slice(0, 200) ?? null;
  if (!element || name === null) return null;
  const link = element.closest('a') ?? find.maybe(document, select.STORE_LINK);
  return { name, url: pageAddress(link?.getAttribute('href')) };
}

function shipTo(document: Document, find: Finder): string | null {
  const text = textOf(find.maybe(document, select.SHIP_TO)) ?? '';
  return /^([A-Z]{2})\s*\//.exec(text)?.[1] ?? null;
}

function specificationsOf(document: Document, find: Finder): PrintedProduct['specifications'] {
  return find
    .all(document, select.SPECIFICATION)
    .flatMap((row) => {
      const name = textOf(find.maybe(row, select.SPECIFICATION_NAME))?.slice(0, 200);
      const value = textOf(find.maybe(row, select.SPECIFICATION_VALUE))?.slice(0, 500);
      return name && value ? [{ name, value }] : [];
    })
    .slice(0, 60);
}

function promiseOf(row: Element, find: Finder): PrintedPromise | null {
  const place = placeOf(row, find);
  const title = titleOf(find.maybe(row, select.ROW_TITLE));
  if (place === null || title === null) return null;
  const details = find.all(row, select.ROW_DETAIL).map((detail) => textOf(detail) ?? '');
  return printedPromise(place, { title, details });
}

/** The first part that has a text; a subtitle may stand behind it. */
function titleOf(element: Element | null): string | null {
  const parts = [...(element?.children ?? [])].map(textOf);
  return parts.find((text) => text !== null) ?? textOf(element);
}

function placeOf(row: Element, find: Finder): PromisePlace | null {
  const address = find.maybe(row, select.ROW_ICON)?.getAttribute('src') ?? '';
  const known = ROW_ICONS.find(({ icons }) => icons.some((icon) => address.includes(icon)));
  return known ? known.place : 'other';
}
