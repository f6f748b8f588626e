import { shopWords } from '../shop-languages.ts';
import { CURRENCIES, priceInfo, totalOf } from '../shop-money.ts';
import type { StockedOrder } from '../stock.ts';
import { type Component, component, componentData } from './components.ts';
import { lineFields } from './line-fields.ts';
import type { ListPages, ListQuery } from './list-pages.ts';
import { bare, type Data, type Printed, printed, type Question } from './question.ts';

const PAGE_SIZE = 10;
const PAGE = 'pc_om_list_page_480101';
const HEADER = 'pc_om_list_header_480102';
const ACTION = 'pc_om_list_header_action_480103';
const BODY = 'pc_om_list_body_480104';

const TABS = {
  all: 'View all',
  unpaid: 'To pay',
  processing: 'Processing',
  shipped: 'Processed',
  completed: 'Completed',
};
const TAB_STATUSES: Readonly<Record<string, string>> = {
  unpaid: 'to-pay',
  processing: 'processing',
  shipped: 'awaiting-delivery',
  completed: 'completed',
};
/** Days back; without an entry all. */
const PERIODS: Readonly<Record<string, number>> = { '6m': 183, '1y': 365, '2y': 730 };
/** Of the site's numbers only 8 and 9 were seen: on its way, and over (also without success). */
const STATUS_NUMBERS = {
  'to-pay': 1,
  processing: 7,
  'awaiting-delivery': 8,
  completed: 9,
  canceled: 9,
  expired: 9,
};

/** The number that the site's data gives to the status of an order. */
export function statusNumber({ spec }: StockedOrder): number {
  return STATUS_NUMBERS[spec.status];
}

/**
 * The data of `mtop.aliexpress.trade.buyer.order.list`: ten orders of a tab and a period. The first page is asked for
 * in plain words, the next ones by sending back what the page before said; otherwise there is nothing in it.
 */
export function orderListData(question: Question, pages: ListPages): Data {
  const query = pages.queryOf(question.data, { action: ACTION, body: BODY });
  if (query === null) return {};
  const orders = selected(question.orders, query);
  const end = query.page * PAGE_SIZE;
  const shown = orders.slice(end - PAGE_SIZE, end).map((stocked) => orderComponent(question, stocked));
  const hasMore = end < orders.length;
  const components = [
    component('pc_om_list_page', idIn(PAGE), { i18n: pageTexts(question) }),
    component('pc_om_list_header', idIn(HEADER), headerFields()),
    component('pc_om_list_header_action', idIn(ACTION), {
      statusTab: query.statusTab,
      timeOption: query.timeOption,
      searchOption: 'order',
      searchInput: '',
    }),
    component('pc_om_list_body', idIn(BODY), {
      hasMore,
      hasMoreText: labelsOf(question).more,
      pageIndex: query.page,
      pageSize: PAGE_SIZE,
      mergePayLimit: 20,
    }),
    ...shown,
  ];
  const structure = {
    [PAGE]: [HEADER, BODY],
    [HEADER]: [ACTION],
    [BODY]: shown.map(({ key }) => key),
  };
  return componentData(components, structure, {
    linkage: pages.linkageAfter(query),
    global: { curTime: question.at, refreshPage: query.page === 1 },
  });
}

function selected(
  orders: readonly StockedOrder[],
  { statusTab, timeOption }: ListQuery,
): readonly StockedOrder[] {
  const days = PERIODS[timeOption];
  return orders.filter(
    ({ spec }) =>
      (statusTab === 'all' || TAB_STATUSES[statusTab] === spec.status) &&
      (days === undefined || spec.ordered >= -days),
  );
}

function orderComponent(question: Question, stocked: StockedOrder): Component {
  return component('pc_om_list_order', stocked.orderId, orderFields(question, printed(stocked, question)));
}

function orderFields(question: Question, both: Printed): Data {
  const { order, stocked } = both;
  const { settings } = question;
  const { date, details, total } = labelsOf(question);
  const lines = lineFields(both, settings).map(({ fields }) => fields);
  return {
    orderId: order.orderId,
    orderDateText: order.date,
    orderDateTitle: bare(date),
    orderDetailText: details,
    orderDetailUrl: `//www.aliexpress.com/p/order/detail.html?orderId=${order.orderId}`,
    statusText: order.status,
    ...(order.total === null
      ? {}
      : {
          totalPriceText: order.total,
          formatPriceInfo: priceInfo(totalOf(stocked.spec), settings.country),
          currencyCode: CURRENCIES[settings.country],
        }),
    totalPriceTitle: bare(total),
    storeName: order.store.name,
    ...(order.store.href === null ? {} : { storePageUrl: order.store.href }),
    orderLineSize: lines.length,
    ...(lines.length > 1 ? { moreItemText: 'items' } : {}),
    orderLines: lines,
    buttons: buttonsOf(question, both),
    ...(order.exposed === null
      ? {}
      : { exposeInfo: { itemList: [{ detailList: [{ title: order.exposed }] }] } }),
    utParams: { args: { orderId: order.orderId, orderStatus: statusNumber(stocked), isGuest: false } },
  };
}

/** The buttons of the card, with the types that are the same in every language. */
function buttonsOf(question: Question, { order }: Printed): Data[] {
  const { addToCart, confirm, remove, track } = labelsOf(question);
  const href = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${order.orderId}`;
  if (order.isOnItsWay) {
    return [
      { type: 'CONFIRM_GOODS', text: confirm },
      { type: 'TRACKING', text: track, href },
    ];
  }
  const last = { type: 'DELETE', text: remove };
  if (!order.isCompleted) return [last];
  return [{ type: 'REPURCHASE', text: addToCart }, { type: 'TRACKING', text: track, href }, last];
}

function headerFields(): Data {
  return {
    pageTitle: 'Orders',
    statusTabList: Object.entries(TABS).map(([code, title]) => ({ code, title })),
    tailStatusTab: { code: 'recycle', title: 'Deleted orders' },
    searchTimeOptions: ['all', ...Object.keys(PERIODS)].map((code) => ({ code, text: code })),
  };
}

function pageTexts(question: Question): Data {
  const { copy, confirm, number } = labelsOf(question);
  return { order_ID: bare(number), copy, confirm_delivery: confirm };
}

function labelsOf({ settings }: Question) {
  return shopWords(settings.language).labels[settings.labels];
}

function idIn(key: string): string {
  return key.slice(key.lastIndexOf('_') + 1);
}
