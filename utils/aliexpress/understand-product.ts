import { isPlainDate } from '../model/plain-date.ts';
import type { PrintedProduct, PrintedPromise, ProductSighting } from '../model/printed-product.ts';
import type { Product, ProductStatement } from '../model/product.ts';
import { globalProductId } from '../model/product-id.ts';
import { siteCountry } from '../model/site-country.ts';
import { findGoodsSign, isMarkedDigital } from './find-goods-sign.ts';
import { parseMoney } from './parse-money.ts';
import { fold } from './printed-text.ts';
import { understandReturnPromise } from './understand-return-promise.ts';

/**
 * The product that one look at its page tells, read from the page and, where there is one, from its data; null without
 * a product number. The data knows more and goes before the page; only where the two show other texts about returns the
 * page counts, since its data may be from before a variant or country was chosen. Never throws.
 */
export function understandProduct(sightings: readonly ProductSighting[]): Product | null {
  const page = sightings.find(({ source }) => source === 'dom') ?? null;
  const data = sightings.find(({ source }) => source === 'data') ?? null;
  const first = data ?? page;
  const productId = globalProductId(first?.printed.productId ?? null);
  if (!first || productId === null) return null;
  const language = page?.language ?? data?.language ?? null;
  const { printed } = first;
  const other = first === data ? (page?.printed ?? null) : null;
  const promises = promisesOf(printed, other);
  const joined = join(printed, other, promises);
  const { deliveryFromText, deliveryUntilText } = joined;
  return {
    productId,
    title: joined.title,
    categoryIds: joined.categoryIds,
    store: joined.store,
    price: joined.price && parseMoney(joined.price, language),
    country: siteCountry(joined.countryText) ?? siteCountry(first.country),
    unreachable: joined.unreachable === true,
    deliveryFrom: deliveryFromText !== null && isPlainDate(deliveryFromText) ? deliveryFromText : null,
    deliveryUntil: deliveryUntilText !== null && isPlainDate(deliveryUntilText) ? deliveryUntilText : null,
    isChoice: joined.isChoice,
    specifications: joined.specifications,
    returnPromise: understandReturnPromise(joined, language),
    goods: findGoodsSign(joined, language),
    isDigital: isMarkedDigital(joined.flags),
    statements: statementsOf(promises),
    hasData: data !== null,
    readAt: Math.max(...sightings.map(({ readAt }) => readAt)),
  };
}

function join(
  first: PrintedProduct,
  other: PrintedProduct | null,
  promises: PrintedPromise[],
): PrintedProduct {
  if (other === null) return first;
  return {
    ...first,
    title: first.title ?? other.title,
    categoryIds: first.categoryIds.length > 0 ? first.categoryIds : other.categoryIds,
    store: first.store ?? other.store,
    price: first.price ?? other.price,
    countryText: first.countryText ?? other.countryText,
    isChoice: first.isChoice ?? other.isChoice,
    specifications: first.specifications.length > 0 ? first.specifications : other.specifications,
    promises,
  };
}

/**
 * The data's promises, unless the page shows another text about returns, or rows and none of them with the data's: then
 * the data may be from before a variant or country was chosen.
 */
function promisesOf(data: PrintedProduct, page: PrintedProduct | null): PrintedPromise[] {
  if (page === null) return data.promises;
  const hasRows = page.promises.length > 0 || (page.rowCount ?? 0) > 0;
  if (!hasRows) return data.promises;
  if (data.promises.length === 0) return page.promises;
  const told = returnTexts(data);
  if (told.length === 0) return hasReturns(page) && !hasReturns(data) ? page.promises : data.promises;
  const shown = hasReturns(page) ? returnTexts(page) : page.promises.map(({ title }) => fold(title ?? ''));
  return told.some((text) => shown.includes(text)) ? data.promises : page.promises;
}

function hasReturns({ promises }: PrintedProduct): boolean {
  return promises.some(({ place }) => place === 'returns');
}

function returnTexts({ promises }: PrintedProduct): string[] {
  const rows = promises.filter(({ place }) => place === 'returns');
  return rows.flatMap(({ title }) => (title === null ? [] : fold(title)));
}

/** Every text once, in the order of the page; a promise without any text is told elsewhere. */
function statementsOf(promises: readonly PrintedPromise[]): ProductStatement[] {
  const statements = promises
    .filter(({ title, details }) => title !== null || details.length > 0)
    .map(({ place, title, details }) => ({ place, title, details }));
  return [...new Map(statements.map((each) => [JSON.stringify([each.title, each.details]), each])).values()];
}
