import type { PrintedOrder } from '../../model/reading.ts';
import type { Finder } from '../find.ts';
import { emptyLine, emptyOrder } from '../fit-printed.ts';
import { countryCode } from '../page-language.ts';
import { flagIn, type JsonRecord, recordIn, recordsIn, textIn } from './json-values.ts';
import { printedDate, printedOrderId, printedSentences } from './printed-values.ts';

/** True for the shape of a seller's view of one order and its protection. */
export function isProtectionAnswer(answer: JsonRecord): boolean {
  return 'gmtCreate' in recordIn(answer.order) && 'orderDetail' in answer;
}

/**
 * The order of a seller's view: when it was ordered, paid and last sent, and the days of delivery commitment. It is
 * the only source that names the commitment itself.
 */
export function readProtectionAnswer(answer: JsonRecord, find: Finder): PrintedOrder[] {
  const order = recordIn(answer.order);
  const details = recordIn(answer.orderDetail);
  const products = recordsIn(order.productList);
  const orderId = printedOrderId(order.orderId ?? order.id ?? details.orderId);
  if (orderId === null) find.report('no-order-id', 'order.orderId, order.id, orderDetail.orderId');
  const sent = recordsIn(details.logisticInfoList)
    .map((parcel) => textIn(parcel.gmtSend))
    .filter((time) => time !== null)
    .toSorted();
  return [
    {
      ...emptyOrder(orderId),
      statusCode: textIn(order.orderStatus),
      dates: [
        ...printedDate('ordered', null, order.gmtCreate),
        ...printedDate('paid', null, order.gmtPayTime),
        ...printedDate('shipped', null, sent.at(-1)),
      ],
      lines: products.map((product) => ({
        ...emptyLine(),
        disputeOffered: flagIn(product.canSubmitIssue),
      })),
      sentences: printedSentences('delivery-promise', 'overTimeLeft', details.overTimeLeft),
      commitmentText: shortest(products.map((product) => textIn(product.freightCommitDay))),
      country: countryCode(textIn(details.shipToCountry)),
    },
  ];
}

/** The shorter commitment is the safe one when products differ. */
function shortest(days: readonly (string | null)[]): string | null {
  return days.filter((text) => text !== null).toSorted((a, b) => Number(a) - Number(b))[0] ?? null;
}
