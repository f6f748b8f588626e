import type { PrintedOrder } from '../../model/reading.ts';
import type { Finder } from '../find.ts';
import { emptyCase, emptyLine, emptyOrder } from '../fit-printed.ts';
import { idIn, type JsonRecord, recordIn, textIn } from './json-values.ts';
import { printedMoney, printedOrderId } from './printed-values.ts';

/** The order of the answer `reverseOrderLineRenderForBuyer`, which a case's page asks for, with that one case. */
export function readCaseDetailAnswer(answer: JsonRecord, find: Finder): PrintedOrder[] {
  const details = recordIn(recordIn(answer.data).module);
  const caseId = idIn(details.reverseOrderLineId);
  const lineId = idIn(details.tradeOrderLineId);
  const orderId = printedOrderId(details.tradeOrderId);
  if (caseId === null && lineId === null) {
    find.report('no-case', 'data.module.reverseOrderLineId, tradeOrderLineId');
    return [];
  }
  if (orderId === null) find.report('no-order-id', 'data.module.tradeOrderId');
  const item = recordIn(details.aeItemDTO);
  const solution = recordIn(details.reachSolution);
  const refund = recordIn(recordIn(details.reverseFinishInfo).refundInfo);
  const newest = textIn(refund.refundNewestStatus);
  const entry = {
    ...emptyCase(),
    caseId,
    lineId,
    kindCode: textIn(details.reverseType),
    statusCode: textIn(details.reverseDetailStatus) ?? textIn(details.reverseStatus),
    statusText: textIn(details.reverseDetailStatusText),
    openedText: textIn(details.gmtCreateFormat) ?? textIn(details.gmtCreate),
    changedText: textIn(details.gmtModifiedFormat) ?? textIn(refund.refundNewestTime),
    solutionText: textIn(solution.solutionTypeText),
    amount: refundMoney(recordIn(refund.refundDetails).cashMoney) ?? refundMoney(solution.refundMoney),
    refundShown: 'refundInfo' in recordIn(details.reverseFinishInfo) || null,
    sentences: newest === null ? [] : [newest],
  };
  const line = { ...emptyLine(), lineId, productId: idIn(item.itemId), title: textIn(item.itemTitle) };
  return [{ ...emptyOrder(orderId), lines: [line], cases: [entry] }];
}

/** True for the shape of that answer. */
export function isCaseDetailAnswer(answer: JsonRecord): boolean {
  const details = recordIn(recordIn(answer.data).module);
  return 'reverseDetailStatusText' in details || 'reverseFinishInfo' in details;
}

function refundMoney(value: unknown) {
  const money = recordIn(value);
  return printedMoney(money.formatMoney, recordIn(money.formatPrice).priceInfo, money.currency);
}
