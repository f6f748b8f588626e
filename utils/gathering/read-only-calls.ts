import type { Call } from '../model/gathering.ts';

/*
 * Everything that is ever asked of the site's own data client: these calls, and all of them only read. What is not in
 * this list is not asked, whoever wants it.
 */

const ORDER = 'mtop.aliexpress.trade.buyer.order.';

const APIS: Readonly<Record<Call, string>> = {
  counts: `${ORDER}count`,
  list: `${ORDER}list`,
  'next-list': `${ORDER}list`,
  cases: 'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer',
  detail: `${ORDER}detail`,
  tracking: 'mtop.ae.ld.querydetail',
};

/** A call in the form in which the site's data client takes it. */
export interface SiteRequest {
  api: string;
  v: '1.0';
  type: 'GET' | 'POST';
  dataType: 'json';
  data: Readonly<Record<string, unknown>>;
}

/** The request that a call with its data comes to. */
export function requestOf(call: Call, data: SiteRequest['data']): SiteRequest {
  const type = call === 'cases' || call === 'next-list' ? 'POST' : 'GET';
  return { api: APIS[call], v: '1.0', type, dataType: 'json', data };
}
