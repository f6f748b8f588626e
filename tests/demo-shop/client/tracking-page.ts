import type { ShopOrder } from '../shop-state.ts';
import { box, el } from './dom.ts';

/** The tracking page of one order; all its class names end with a hash, as on the site. */
export function trackingPage(order: ShopOrder): HTMLElement {
  const events = order.events.map(({ title, time }) =>
    box(
      'logistic-info-v2--node--3kQpZ',
      el('div', { class: 'logistic-info-v2--nodeTitle--8sLwE' }, title),
      el('div', { class: 'logistic-info-v2--nodeTime--1bTrY' }, time),
    ),
  );
  return box(
    'order-wrap tracking-wrap',
    box('arrival-time-v2--title--6hJmN', order.headline),
    box('logistic-info-v2--mailNoValue--2vCxD', 'DEMO0001234567'),
    box('logistic-info-v2--list--9pOiU', ...events),
  );
}
