import type { Order, OrderPromise } from '../model/order.ts';
import { globalProductId } from '../model/product-id.ts';
import type { WindowKind } from '../model/window.ts';
import { countedTerm, isPeriod, type Term } from './terms.ts';

/**
 * Terms of a kind that product pages promised before the order was placed. They rank after what is printed for the
 * order itself. Where the page did not say what the days count from, the order counts and the delivery is the latest
 * that can have been meant.
 */
export function promisedTerms(order: Order, kind: WindowKind): Term[] {
  const isForAll = isPromisedForAll(order, kind);
  return promisesOf(order, kind).map((promise) => promisedTerm(order, promise, isForAll));
}

/** True when something of the kind is promised for every line: only then does it stand in for the rules. */
export function isPromisedForAll(order: Order, kind: WindowKind): boolean {
  const promised = new Set(promisesOf(order, kind).map(({ productId }) => productId));
  return order.lines.every(({ productId }) => promised.has(globalProductId(productId) ?? ''));
}

function promisesOf(order: Order, kind: WindowKind): OrderPromise[] {
  return order.promised.filter((promise) => promise.kind === kind && isPeriod(promise.days));
}

function promisedTerm(order: Order, promise: OrderPromise, isForAll: boolean): Term {
  const { days, from, sentence, readOn, varies } = promise;
  const counted = countedTerm(order, from ?? 'ordered', days, 'rule');
  const term =
    from === null
      ? {
          ...counted,
          latest: countedTerm(order, 'delivered', days, 'rule').latest,
          basis: 'estimate' as const,
          note: 'start-not-said' as const,
        }
      : counted;
  const title = order.lines.length > 1 ? promise.title : null;
  return {
    ...term,
    source: { type: 'promise', sentence, readOn, title, closesOn: term.closesOn },
    ...(isForAll ? {} : { note: 'promise-some-items' as const }),
    ...(varies ? { note: 'promise-varies' as const } : {}),
  };
}
