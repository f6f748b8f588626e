import type { ShopOrder } from '../shop-state.ts';
import { box, el } from './dom.ts';

/** The tracking page of one order; all its class names end with a hash, as on the site. One parcel is shown at a time. */
export function trackingPage(order: ShopOrder): HTMLElement {
  const node = box('order-wrap tracking-wrap');
  showParcel(node, order, 0);
  return node;
}

function showParcel(node: HTMLElement, order: ShopOrder, place: number): void {
  const parcel = order.parcels[place];
  if (!parcel) {
    node.replaceChildren(box('error--title--5dFgH', 'No tracking information yet'));
    return;
  }
  const events = parcel.events
    .filter(({ isShown }) => isShown)
    .map(({ title, time }) =>
      box(
        'logistic-info-v2--node--3kQpZ',
        el('div', { class: 'logistic-info-v2--nodeTitle--8sLwE' }, title),
        el('div', { class: 'logistic-info-v2--nodeTime--1bTrY' }, time),
      ),
    );
  const tabs = order.parcels.map((_, index) => {
    const active = index === place ? ' tab-list-v2--active--4gHtR' : '';
    const tab = box(`tab-list-v2--tab--7yUjM${active}`, `Package ${index + 1}`);
    tab.addEventListener('click', () => showParcel(node, order, index));
    return tab;
  });
  node.replaceChildren(
    ...(tabs.length > 1 ? [box('tab-list-v2--list--2wErT', ...tabs)] : []),
    box('arrival-time-v2--title--6hJmN', parcel.headline),
    box('logistic-info-v2--mailNoValue--2vCxD', parcel.mailNo),
    box('logistic-info-v2--list--9pOiU', ...events),
  );
}
