import type { Call } from '../model/gathering.ts';
import { siteSettings } from './page-language.ts';

/** What is wanted to be known next. `next` is what the last page of the order list gave for its next one. */
export type SiteTask =
  | { type: 'counts' }
  | { type: 'list'; period: string; next: string | null }
  | { type: 'cases'; page: number }
  | { type: 'detail'; orderId: string }
  | { type: 'tracking'; orderId: string };

/** A question: which of the read-only calls, and the data that it takes. */
export interface SiteQuestion {
  call: Call;
  data: Readonly<Record<string, string | number | boolean>>;
}

/** Cases that the site lists a page. */
export const CASES_A_PAGE = 10;
/** The tab of the refund list that shows every case, finished ones included. */
const EVERY_CASE = 1;

/** What the page knows of the account, in the site's own words. */
interface Account {
  /** 'pt_BR', or null when the page does not tell: then the site answers in its own choice of language. */
  locale: string | null;
  currency: string | null;
  country: string | null;
  /** The user's zone, 'GMT-0300', as the page itself sends it: printed days depend on it. */
  zone: string;
}

/** The question that a task comes to, on a page of the site. `offset` is the zone's as JavaScript counts it, in minutes. */
export function questionOf(task: SiteTask, document: Document, offset: number): SiteQuestion {
  const call = task.type === 'list' && task.next !== null ? 'next-list' : task.type;
  return { call, data: withoutNulls(dataOf(task, accountOf(document, offset))) };
}

/** The locale that questions name ('pt_BR'), or null when the page does not tell one. */
export function localeOf(document: Document): string | null {
  const locale = siteSettings(document).get('b_locale');
  return locale !== null && /^[a-z]{2,3}_[A-Z]{2}$/.test(locale) ? locale : null;
}

type MaybeData = Record<string, string | number | boolean | null>;

function dataOf(task: SiteTask, { locale, currency, country, zone }: Account): MaybeData {
  const page = { clientPlatform: 'pc', _lang: locale, shipToCountry: country, timeZone: zone };
  switch (task.type) {
    case 'counts':
      return { clientPlatform: 'pc' };
    case 'list':
      if (task.next !== null) return { params: task.next };
      return {
        ...page,
        _currency: currency,
        statusTab: 'all',
        renderType: 'init',
        timeOption: task.period,
      };
    case 'cases':
      return {
        pageNo: task.page,
        size: CASES_A_PAGE,
        sortOrder: 'DESC',
        reverseStatus: EVERY_CASE,
        shopName: '',
        tradeOrderId: '',
        // Only this one calls the country so.
        shipTo: country,
        _lang: locale,
      };
    case 'detail':
      return { ...page, tradeOrderId: task.orderId };
    case 'tracking':
      return {
        tradeOrderId: task.orderId,
        tradeOrderLineId: '',
        terminalType: 'PC',
        needPageDisplayInfo: true,
        timeZone: `${zone.slice(0, -2)}:${zone.slice(-2)}`,
        _lang: locale,
        _currency: currency,
      };
  }
}

function accountOf(document: Document, offset: number): Account {
  const settings = siteSettings(document);
  return {
    locale: localeOf(document),
    currency: settings.get('c_tp'),
    country: settings.get('region'),
    zone: zoneName(offset),
  };
}

/** 180 → 'GMT-0300': JavaScript counts offsets westwards. */
function zoneName(offset: number): string {
  const minutes = Math.abs(offset);
  const pad = (value: number): string => String(Math.trunc(value)).padStart(2, '0');
  return `GMT${offset > 0 ? '-' : '+'}${pad(minutes / 60)}${pad(minutes % 60)}`;
}

function withoutNulls(data: MaybeData): SiteQuestion['data'] {
  const told = Object.entries(data).filter(
    (entry): entry is [string, string | number | boolean] => entry[1] !== null,
  );
  return Object.fromEntries(told);
}
