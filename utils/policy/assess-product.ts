import { addDays, type PlainDate } from '../model/plain-date.ts';
import type { Product, ReturnPromise } from '../model/product.ts';
import { siteCountry } from '../model/site-country.ts';
import type { WindowKind } from '../model/window.ts';
import type { ProductGap, ProductView, Returnable, ReturnableReason } from './product-view.ts';
import { RULES, type Rule } from './rules.ts';

export interface ProductContext {
  /** The day an order placed now would get. */
  today: PlainDate;
  /** Where the user has things sent (ISO 3166 alpha-2), or null; the page's own country goes before it. */
  country: string | null;
  /** The built-in table when left out. */
  rules?: readonly Rule[];
}

/** Who pays the way back without a fault, where it is not the buyer. */
const PAYS: Partial<Record<ReturnableReason, ProductView['whoPays']>> = {
  'free-return': 'aliexpress',
  'local-return': 'not-known',
  'not-understood': 'not-known',
};

/**
 * What a product page means for somebody who thinks of buying. Only what the page itself promises makes it returnable,
 * and only the page's refusal, or the site's mark for digital goods, makes it not so; category and title are reasons to
 * look twice. Whatever comes out, faulty goods and parcels that do not come stay covered. Pure; throws nothing.
 */
export function assessProduct(
  product: Product,
  { today, country, rules = RULES }: ProductContext,
): ProductView {
  const { returnPromise: promise, goods } = product;
  const [returnable, reason] = verdictOf(product);
  const isFree = reason === 'free-return';
  const own = siteCountry(country);
  const place = product.country ?? own;
  return {
    productId: product.productId,
    title: product.title,
    store: product.store?.name ?? null,
    price: product.price,
    returnable,
    reason,
    promise,
    freeReturnDays: isFree ? (promise?.days ?? null) : null,
    actByIfOrderedToday: actBy(returnable === 'yes' ? promise : null, today),
    whoPays: PAYS[reason] ?? 'buyer',
    goods,
    returnRules: applying(rules, 'return', place),
    protectionRules: [...applying(rules, 'dispute', place), ...opening(rules)],
    gaps: gapsOf(product, reason, own),
    country: promise?.country ?? product.country,
    isChoice: product.isChoice === true,
    unreachable: product.unreachable,
    deliveryFrom: product.deliveryFrom,
    deliveryUntil: product.deliveryUntil,
    statements: product.statements,
    readAt: product.readAt,
  };
}

function verdictOf({ returnPromise, isDigital }: Product): [Returnable, ReturnableReason] {
  switch (returnPromise?.type) {
    case 'free-return':
    case 'local-return':
      return ['yes', returnPromise.type];
    case 'no-return':
      return ['no', 'page-refuses'];
  }
  if (isDigital) return ['no', 'digital-goods'];
  if (returnPromise?.type === 'policy') return ['unknown', 'policy-only'];
  return ['unknown', returnPromise === null ? 'nothing-shown' : 'not-understood'];
}

/**
 * One day before the period ends that runs from the order. Where the page does not say from when, the order is the safe
 * start; a period from the delivery has no day yet.
 */
function actBy(promise: ReturnPromise | null, today: PlainDate): PlainDate | null {
  if (!promise || promise.days === null || promise.from === 'delivered') return null;
  return addDays(today, promise.days - 1);
}

/** Rules of a country silence the general ones. */
function applying(rules: readonly Rule[], kind: WindowKind, country: string | null): string[] {
  const closing = rules.filter(
    (rule) => rule.kind === kind && rule.effect === 'closes' && rule.requires === undefined,
  );
  const own = closing.filter(
    ({ countries }) => countries !== 'any' && country !== null && countries.includes(country),
  );
  const chosen = own.length > 0 ? own : closing.filter(({ countries }) => countries === 'any');
  return chosen.map(({ id }) => id);
}

function opening(rules: readonly Rule[]): string[] {
  return rules
    .filter(({ kind, effect }) => kind === 'not-received' && effect === 'opens')
    .map(({ id }) => id);
}

function gapsOf(
  { returnPromise: promise, country }: Product,
  reason: ReturnableReason,
  own: string | null,
): ProductGap[] {
  const gaps: ProductGap[] = [];
  const isPromised = reason === 'free-return' || reason === 'local-return';
  if (isPromised && promise?.days === null) gaps.push('days');
  if (isPromised && promise?.from === null) gaps.push('start');
  if (reason === 'policy-only' || reason === 'not-understood') gaps.push('policy-text');
  if (reason === 'free-return') gaps.push('later-returns');
  const promisedTo = promise?.country ?? country;
  if (promisedTo === null) gaps.push('country');
  else if ([own, country].some((other) => other !== null && other !== promisedTo)) gaps.push('other-country');
  return gaps;
}
