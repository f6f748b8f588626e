import type { PrintedDate, PrintedOrder, PrintedParcel } from '../../model/reading.ts';
import { type Finder, triedSelectors } from '../find.ts';
import { emptyOrder, fitPrinted } from '../fit-printed.ts';
import { isOrderId, orderIdInAddress } from '../page-address.ts';
import { textOf } from '../page-text.ts';
import { SITE_CHECK } from '../selectors.ts';
import * as select from '../selectors-detail.ts';

/**
 * The order of a tracking page. The page names its order in its address only, and shows the headline of one package at
 * a time: the others are there as packages of which nothing is known.
 */
export function readTracking(document: Document, url: URL, find: Finder): PrintedOrder[] {
  const headline = textOf(find.maybe(document, select.TRACKING_HEADLINE));
  const dates = stepDates(document, find);
  if (headline === null && dates.length === 0) {
    reportNothing(document, find);
    return [];
  }
  return [
    fitPrinted({ ...emptyOrder(readOrderId(url, find)), dates, parcels: parcels(document, headline, find) }),
  ];
}

function readOrderId(url: URL, find: Finder): string | null {
  const id = orderIdInAddress(url.href);
  if (id !== null && isOrderId(id)) return id;
  find.report('no-order-id', 'the address names no order');
  return null;
}

function parcels(document: Document, headline: string | null, find: Finder): PrintedParcel[] {
  const shown: PrintedParcel = { deliveredAt: null, headline, sceneCode: null };
  const tabs = find.all(document, select.TRACKING_TAB);
  if (tabs.length < 2) return [shown];
  const active = Math.max(tabs.findIndex(isActive), 0);
  return tabs.map((_, index) => (index === active ? shown : { ...shown, headline: null }));
}

function isActive(tab: Element): boolean {
  return tab.getAttribute('aria-selected') === 'true' || /active|selected|current/i.test(tab.className);
}

/** The layout of 2024 tells the time in the steps, newest first, and has no date in its headline. */
function stepDates(document: Document, find: Finder): PrintedDate[] {
  const [newest] = find.all(document, select.TRACKING_STEP);
  const text = newest && textOf(find.maybe(newest, select.STEP_TIME));
  if (!newest || !text) return [];
  return [{ milestone: null, label: textOf(find.maybe(newest, select.STEP_HEAD)), text }];
}

function reportNothing(document: Document, find: Finder): void {
  if (find.maybe(document, SITE_CHECK)) find.report('site-check', 'the site asks to slide a bar first');
  else if (find.maybe(document, select.TRACKING_ERROR))
    find.report('error-shown', 'the page shows an error notice');
  else find.report('no-headline', triedSelectors(select.TRACKING_HEADLINE));
}
