import type { PrintedDate, PrintedLine, PrintedOrder, PrintedSentence } from '../../model/reading.ts';
import type { Finder } from '../find.ts';
import { emptyLine, emptyOrder } from '../fit-printed.ts';
import { pageAddress } from '../page-address.ts';
import { countryCode } from '../page-language.ts';
import { componentFields } from './components.ts';
import { idIn, type JsonRecord, recordIn, recordsIn, textIn } from './json-values.ts';
import {
  buttonTypes,
  printedDate,
  printedMoney,
  printedOrderId,
  printedSentences,
  printedTags,
  printedVariant,
  requestedOrderId,
} from './printed-values.ts';

/**
 * The order of the answer `mtop.aliexpress.trade.buyer.order.detail`, or nothing and a problem. An answer that names
 * another order than the address it was asked under names none.
 */
export function readOrderDetailAnswer(answer: JsonRecord, find: Finder, asked: URL | null): PrintedOrder[] {
  const [status = {}] = componentFields(answer, 'detail_order_status_block');
  const [info = {}] = componentFields(answer, 'detail_simple_order_info_component');
  const [price = {}] = componentFields(answer, 'detail_order_price_block');
  const blocks = componentFields(answer, 'detail_product_block');
  const lines = blocks.flatMap((block) => recordsIn(block.productVOList));
  const printedId = printedOrderId(info.tradeOrderId) ?? printedOrderId(status.orderId);
  const requested = requestedOrderId(asked);
  const isOther = printedId !== null && requested !== null && printedId !== requested;
  const orderId = isOther ? null : printedId;
  const statusText = textIn(status.title);
  if (statusText === null && printedId === null && lines.length === 0) {
    find.report('no-order', 'no component with a status, an id or a product');
    return [];
  }
  if (isOther) find.report('conflicting-order-ids', 'the answer names another id than its address');
  if (printedId === null) find.report('no-order-id', 'fields.tradeOrderId, fields.orderId');
  if (statusText === null) find.report('no-status', 'fields.title');
  const total = recordIn(price.totalPrice);
  return [
    {
      ...emptyOrder(orderId),
      statusText,
      statusCode: textIn(recordIn(recordIn(answer.data).global).orderStatus),
      buttonTypes: buttonTypes(status.buttonVOList),
      dates: readDates(info),
      store: readStore(blocks),
      total: printedMoney(total.value, total.formatPriceInfo, total.currencyCode),
      lines: lines.map(readLine),
      sentences: readSentences(answer, status, lines),
      paymentMethod: textIn(info.paymentMethod),
      country: countryCode(textIn(recordIn(info.addressVO).countryCode)),
    },
  ];
}

/** "Creat" and "Tile" are the site's own spelling; the right one is accepted too. */
function readDates(info: JsonRecord): PrintedDate[] {
  return [
    ...printedDate(
      'ordered',
      info.orderCreatTimeTile ?? info.orderCreateTimeTitle,
      info.orderCreatTime ?? info.orderCreateTime,
    ),
    ...printedDate('paid', info.payTimeTitle ?? info.payTimeTile, info.payTime),
    ...printedDate('shipped', info.orderShipTimeTile ?? info.orderShipTimeTitle, info.orderShipTime),
    ...printedDate('completed', info.orderEndTimeTile ?? info.orderEndTimeTitle, info.orderEndTime),
  ];
}

function readStore(blocks: readonly JsonRecord[]): PrintedOrder['store'] {
  const seller = recordIn(blocks[0]?.sellerVO);
  const name = textIn(seller.sellerName);
  const url = pageAddress(textIn(seller.storeUrl));
  return name || url ? { name, url } : null;
}

function readLine(line: JsonRecord): PrintedLine {
  const offers = Array.isArray(line.buttonVOS) ? buttonTypes(line.buttonVOS) : null;
  return {
    ...emptyLine(),
    lineId: idIn(line.orderLineId),
    productId: idIn(line.productId),
    title: textIn(line.itemTitle),
    variant: printedVariant(line.skuAttrs),
    quantityText: textIn(line.quantity),
    unitPrice: printedMoney(line.itemPriceText, line.formatPriceInfo, line.currencyCode),
    tags: printedTags(line.itemTags),
    disputeOffered: offers === null ? null : offers.includes('OPEN_DISPUTE'),
  };
}

function readSentences(
  answer: JsonRecord,
  status: JsonRecord,
  lines: readonly JsonRecord[],
): PrintedSentence[] {
  const promises = lines.map((line) => textIn(recordIn(line.etaAndTrack).expectDeliveryDateTitle));
  return [
    ...printedSentences('status-reminder', null, status.reminder),
    ...componentFields(answer, 'detail_order_services')
      .flatMap((services) => recordsIn(services.data))
      .flatMap((service) => printedSentences('service-commitment', service.title, service.content)),
    ...componentFields(answer, 'detail_service_progress_bar').flatMap((bar) => [
      ...printedSentences('progress-bar', bar.title, bar.text),
      ...recordsIn(bar.nodes).flatMap((node) => printedSentences('progress-bar', node.text, node.time)),
    ]),
    ...[...new Set(promises)].flatMap((promise) => printedSentences('delivery-promise', null, promise)),
  ];
}
