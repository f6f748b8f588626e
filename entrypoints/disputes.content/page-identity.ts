import { createFinder } from '../../utils/aliexpress/find.ts';
import { caseIdInAddress, lineIdInAddress, orderIdInAddress } from '../../utils/aliexpress/page-address.ts';
import { findCaseStatus } from '../../utils/aliexpress/readers/case.ts';
import type { DisputeForm } from '../../utils/aliexpress/readers/dispute-form.ts';
import { CASE_ORDER_LINK } from '../../utils/aliexpress/selectors-case.ts';

/** A tab that goes from the form to its summary and back is on the same page; a case is another. */
export function identityOf({ href, host, pathname }: URL, { kind }: DisputeForm): string {
  const ids = [lineIdInAddress(href), orderIdInAddress(href), caseIdInAddress(href)];
  return [kind === 'case' ? 'case' : 'form', host, pathname, ...ids].join(' ');
}

/** The order that the address names, or that the page of a case links to. */
export function orderOf(document: Document, { href }: URL): string | null {
  const link = findCaseStatus(document) && createFinder('case').maybe(document, CASE_ORDER_LINK);
  return orderIdInAddress(href) ?? (link ? orderIdInAddress(link.getAttribute('href')) : null);
}
