import type { PrintedOrder } from '../../model/reading.ts';
import type { Finder } from '../find.ts';
import { emptyLine, emptyOrder } from '../fit-printed.ts';
import { idIn, type JsonRecord, recordIn, recordsIn, textIn } from './json-values.ts';
import { printedMoney, printedOrderId } from './printed-values.ts';

/** The key around the result of the open platform's issue detail answer. */
export const CASE_ENVELOPE = 'aliexpress_issue_detail_get_response';

/** The order of an issue detail answer with its one case. A dispute belongs to a line: `order_id` there is the line's. */
export function readCaseAnswer(answer: JsonRecord, find: Finder): PrintedOrder[] {
  const issue = recordIn(recordIn(answer[CASE_ENVELOPE]).result_object);
  const caseId = idIn(issue.id);
  const orderId = printedOrderId(issue.parent_order_id);
  if (caseId === null && orderId === null) {
    find.report('no-case', `${CASE_ENVELOPE}.result_object`);
    return [];
  }
  if (orderId === null) find.report('no-order-id', 'parent_order_id');
  const lineId = idIn(issue.order_id);
  const line = {
    ...emptyLine(),
    lineId,
    productId: idIn(issue.product_id),
    title: textIn(issue.product_name),
    unitPrice: printedMoney(issue.product_price, null, issue.product_price_currency),
  };
  const entry = {
    caseId,
    lineId,
    kindCode: textIn(issue.issue_reason_id),
    statusCode: textIn(issue.issue_status) ?? textIn(issue.reverse_detail_status),
    openedText: textIn(issue.gmt_create),
    changedText: lastStep(issue),
    url: null,
  };
  return [{ ...emptyOrder(orderId), lines: [line], cases: [entry] }];
}

/** Times are written as year, month, day and hour, so that the greatest text is the latest. */
function lastStep(issue: JsonRecord): string | null {
  const steps = recordsIn(recordIn(issue.process_dto_list).api_issue_process_dto);
  const times = steps.map((step) => textIn(step.gmt_create)).filter((time) => time !== null);
  return times.toSorted().at(-1) ?? null;
}
