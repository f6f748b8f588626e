import type { PrintedLine, PrintedOrder } from '../../model/reading.ts';
import type { Finder } from '../find.ts';
import { emptyLine, emptyOrder } from '../fit-printed.ts';
import { pageAddress } from '../page-address.ts';
import { componentFields } from './components.ts';
import { idIn, type JsonRecord, parsedJson, recordIn, recordsIn, textIn } from './json-values.ts';
import {
  buttonTypes,
  printedDate,
  printedMoney,
  printedOrderId,
  printedSentences,
  printedTags,
  printedVariant,
} from './printed-values.ts';

const ORDER = 'pc_om_list_order';
const BODY = 'pc_om_list_body';

/** Orders of the answer `mtop.aliexpress.trade.buyer.order.list`, in the order of the page; of two with one id the first. */
export function readOrderListAnswer(answer: JsonRecord, find: Finder): PrintedOrder[] {
  const orders = componentFields(answer, ORDER);
  if (orders.length === 0 && componentFields(answer, BODY).length === 0) {
    find.report('no-cards', `no component ${ORDER} or ${BODY}`);
  }
  const known = new Set<string>();
  return orders
    .map((fields) => readOrder(fields, find))
    .filter(({ orderId }) => {
      if (orderId === null) return true;
      if (known.has(orderId)) find.report('repeated-order-id', 'one answer names an order twice');
      return known.size !== known.add(orderId).size;
    });
}

function readOrder(fields: JsonRecord, find: Finder): PrintedOrder {
  const orderId = printedOrderId(fields.orderId);
  if (orderId === null) find.report('no-order-id', 'fields.orderId');
  const lines = recordsIn(fields.orderLines);
  const name = textIn(fields.storeName);
  const url = pageAddress(textIn(fields.storePageUrl));
  return {
    ...emptyOrder(orderId),
    statusText: textIn(fields.statusText),
    statusCode: statusCode(fields),
    buttonTypes: buttonTypes(fields.buttons),
    dates: printedDate('ordered', fields.orderDateTitle, fields.orderDateText),
    store: name || url ? { name, url } : null,
    total: printedMoney(fields.totalPriceText, fields.formatPriceInfo, fields.currencyCode),
    lines: lines.map(readLine),
    sentences: [
      ...refundProgress(fields),
      ...lines.flatMap((line) => printedSentences('line-tag', null, line.itemExtraInfo)),
    ],
  };
}

/** The number stands in the tracking parameters, which come as a record or as JSON in a text. */
function statusCode(fields: JsonRecord): string | null {
  const args = recordIn(parsedJson(recordIn(parsedJson(fields.utParams)).args));
  return textIn(args.orderStatus);
}

function refundProgress(fields: JsonRecord): PrintedOrder['sentences'] {
  const items = recordsIn(recordIn(fields.exposeInfo).itemList);
  const details = items.flatMap((item) => recordsIn(item.detailList));
  return details.flatMap((detail) => printedSentences('status-reminder', null, detail.title));
}

function readLine(line: JsonRecord): PrintedLine {
  return {
    ...emptyLine(),
    lineId: idIn(line.orderLineId),
    productId: idIn(line.productId),
    title: textIn(line.itemTitle),
    variant: printedVariant(line.skuAttrs),
    quantityText: textIn(line.quantity),
    unitPrice: printedMoney(line.itemPriceText, line.formatPriceInfo, line.currencyCode),
    tags: printedTags(line.itemTags),
  };
}
