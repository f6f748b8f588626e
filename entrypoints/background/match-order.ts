import type { OrderQuery } from '../../utils/messages/messages.ts';
import type { StoredOrder } from '../../utils/model/stored-order.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';

/** True when the query asks for everything, so that closed orders need not be looked at to be counted. */
export function isOpenQuery({ text, state, kind }: OrderQuery): boolean {
  return text.trim() === '' && (state === 'all' || state === 'closed') && kind === 'all';
}

/** True when every word of the query stands in what was printed of the order: number, store, titles, status. Case and accents do not count. */
export function matchesText({ orderId, sightings }: StoredOrder, text: string): boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const printed = sightings.flatMap(({ printed: { store, statusText, lines } }) => [
    store?.name,
    statusText,
    ...lines.flatMap(({ title, variant }) => [title, variant]),
  ]);
  const haystack = fold([orderId, ...printed].filter((part) => typeof part === 'string').join('\n'));
  return words.every((word) => haystack.includes(word));
}

/** True when the order has the wanted verdict and a window of the wanted kind that is not closed. */
export function matchesView(view: OrderView, { state, kind }: OrderQuery): boolean {
  if (state !== 'all' && view.verdict.state !== state) return false;
  return (
    kind === 'all' ||
    view.windows.some((window) => window.kind === kind && (window.state !== 'closed' || state === 'closed'))
  );
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
