import type { PrintedCase, PrintedLine, PrintedOrder } from '../../model/reading.ts';
import type { Finder } from '../find.ts';
import { emptyCase, emptyLine, emptyOrder } from '../fit-printed.ts';
import { pageAddress } from '../page-address.ts';
import { idIn, type JsonRecord, recordIn, recordsIn, textIn } from './json-values.ts';
import { printedMoney, printedOrderId, printedVariant } from './printed-values.ts';

/** Orders with their cases of the answer `queryReverseOrderPageListForBuyer`; several cases of one order come together. */
export function readRefundListAnswer(answer: JsonRecord, find: Finder): PrintedOrder[] {
  const list = recordIn(recordIn(answer.data).module).items;
  if (!Array.isArray(list)) find.report('no-cases', 'data.module.items');
  const orders = new Map<string, PrintedOrder>();
  for (const item of recordsIn(list)) {
    for (const line of recordsIn(item.reverseOrderLines)) {
      const orderId = printedOrderId(line.tradeOrderId);
      if (orderId === null) find.report('no-order-id', 'reverseOrderLines[].tradeOrderId');
      const key = orderId ?? `case ${orders.size}`;
      const order = orders.get(key) ?? { ...emptyOrder(orderId), store: readStore(item, line) };
      orders.set(key, {
        ...order,
        lines: [...order.lines, readLine(line)],
        cases: [...order.cases, readCase(line)],
      });
    }
  }
  return [...orders.values()];
}

function readStore(item: JsonRecord, line: JsonRecord): PrintedOrder['store'] {
  const name = textIn(item.shopName);
  const url = pageAddress(textIn(recordIn(line.seller).storeUrl));
  return name || url ? { name, url } : null;
}

function readLine(line: JsonRecord): PrintedLine {
  const item = recordIn(line.aeItemDTO);
  const price = recordIn(item.itemUnitPrice);
  return {
    ...emptyLine(),
    lineId: idIn(line.tradeOrderLineId),
    productId: idIn(item.itemId),
    title: textIn(item.itemTitle),
    variant: printedVariant(item.skuDTOList),
    quantityText: textIn(item.itemCount),
    unitPrice: printedMoney(price.formatMoney, recordIn(price.formatPrice).priceInfo, price.currency),
  };
}

/** The amount stands in the answer of the single case only. */
function readCase(line: JsonRecord): PrintedCase {
  const buttons = recordsIn(line.buttonDTOList);
  const view = buttons.find((button) => textIn(button.type) === 'view_details');
  const isRefundShown = buttons.some((button) => textIn(button.type) === 'refund_details');
  return {
    ...emptyCase(),
    caseId: idIn(line.reverseOrderLineId),
    lineId: idIn(line.tradeOrderLineId),
    kindCode: textIn(line.reverseType),
    statusCode: textIn(line.reverseStatus),
    openedText: textIn(line.gmtCreateFormat),
    changedText: textIn(line.gmtModifiedFormat),
    url: pageAddress(textIn(view?.detailUrl)),
    solutionText: textIn(line.solutionType),
    refundShown: isRefundShown || null,
  };
}
