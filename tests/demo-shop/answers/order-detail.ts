import { shopWords } from '../shop-languages.ts';
import { CURRENCIES, priceInfo, totalOf } from '../shop-money.ts';
import { component, componentData } from './components.ts';
import { lineFields } from './line-fields.ts';
import { statusNumber } from './order-list.ts';
import { askedOrder, bare, type Data, type Printed, printed, type Question } from './question.ts';

const ROOT = 'detail_root_container_480201';
/** The names that the data gives to the dates, in the order of the page's rows. Their spelling is the site's. */
const DATES = [
  { text: 'orderCreatTime', title: 'orderCreatTimeTile' },
  { text: 'payTime', title: 'payTimeTitle' },
  { text: 'orderShipTime', title: 'orderShipTimeTile' },
  { text: 'orderEndTime', title: 'orderEndTimeTile' },
] as const;

/**
 * The data of `mtop.aliexpress.trade.buyer.order.detail`. For an unknown order, and for one that is asked for under
 * another name than `tradeOrderId`, the blocks are there and nothing is in them.
 */
export function orderDetailData(question: Question): Data {
  const stocked = askedOrder(question);
  const both = stocked && printed(stocked, question);
  const blocks = {
    detail_order_status_block: both ? statusBlock(question, both) : {},
    detail_order_services: both ? { data: both.order.services } : {},
    detail_simple_order_info_component: both ? infoBlock(question, both) : {},
    detail_product_block: both ? productBlock(question, both) : {},
    detail_order_price_block: both ? priceBlock(question, both) : {},
  };
  const components = [
    component('detail_root_container', ROOT.slice(ROOT.lastIndexOf('_') + 1), {}),
    // The services are the one block whose key ends with the order.
    ...Object.entries(blocks).map(([tag, fields], place) =>
      component(
        tag,
        tag.endsWith('services') && both ? `sv3-${both.order.orderId}` : `${480_202 + place}`,
        fields,
      ),
    ),
  ];
  return componentData(
    components,
    { [ROOT]: components.slice(1).map(({ key }) => key) },
    {
      linkage: { common: {}, input: [], request: [] },
      global: {
        curTime: question.at,
        pageTitle: 'Order Detail',
        ...(stocked ? { orderStatus: statusNumber(stocked) } : {}),
      },
    },
  );
}

function statusBlock({ settings }: Question, { order }: Printed): Data {
  const { track } = labels(settings);
  const href = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${order.orderId}`;
  return {
    title: order.status,
    orderId: Number(order.orderId),
    ...(order.reminder === null ? {} : { reminder: order.reminder }),
    buttonVOList: [{ type: 'TRACKING', text: track, href }],
  };
}

function infoBlock({ settings }: Question, { order, stocked: { spec } }: Printed): Data {
  const { number, payment } = labels(settings);
  const printedDays = [spec.ordered, spec.paid, spec.shipped, spec.completed];
  const named = DATES.filter((_, place) => printedDays[place] !== undefined);
  const dates = named.flatMap(({ text, title }, place) => [
    [text, order.dates[place]?.text],
    [title, order.dates[place]?.label],
  ]);
  return {
    tradeOrderId: Number(order.orderId),
    orderIdTitle: bare(number),
    ...Object.fromEntries(dates),
    paymentMethod: 'Visa ending in 0000',
    paymentMethodTitle: payment,
    addressVO: { contactName: 'A. Sample', countryCode: settings.country, detailAddress: '1 Example Street' },
  };
}

function productBlock({ settings }: Question, both: Printed): Data {
  const { addToCart, returns } = labels(settings);
  const again = { type: 'REPURCHASE_LINE', text: addToCart };
  const { name, href } = both.order.store;
  return {
    sellerVO: { sellerName: name, ...(href === null ? {} : { storeUrl: href }) },
    productVOList: lineFields(both, settings).map(({ line, fields }) => ({
      ...fields,
      buttonVOS: line.disputeOffered ? [again, disputeButton(returns)] : [again],
    })),
  };
}

/** It asks whether the package arrived before it goes on. */
function disputeButton(text: string): Data {
  const href = 'https://www.aliexpress.com/p/reverse-pages/start.html';
  return {
    type: 'OPEN_DISPUTE',
    text,
    actionType: 'ASYNC_CONFIRM',
    extMap: {
      actionType: 'REFUND_RETURN',
      title: 'Have you received your package?',
      okButton: { text: 'Yes', href },
      cancelButton: { text: 'No', href },
    },
  };
}

function priceBlock({ settings: { country, ...settings } }: Question, { order, stocked }: Printed): Data {
  if (order.total === null) return {};
  const cents = totalOf(stocked.spec);
  return {
    priceDetails: [],
    totalPrice: {
      title: bare(shopWords(settings.language).labels[settings.labels].total),
      value: order.total,
      formatPriceInfo: priceInfo(cents, country),
      currencyCode: CURRENCIES[country],
    },
  };
}

function labels({ language, labels: age }: Question['settings']) {
  return shopWords(language).labels[age];
}
