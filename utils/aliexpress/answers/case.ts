import type { PrintedMoney, PrintedOrder } from '../../model/reading.ts';
import type { Finder } from '../find.ts';
import { emptyCase, emptyLine, emptyOrder } from '../fit-printed.ts';
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
  const steps = recordsIn(recordIn(issue.process_dto_list).api_issue_process_dto);
  const solution = newestSolution(issue);
  const entry = {
    ...emptyCase(),
    caseId,
    lineId,
    kindCode: textIn(issue.issue_reason_id),
    statusCode: statusCode(issue),
    openedText: textIn(issue.gmt_create),
    changedText: lastStep(steps),
    solutionText: textIn(solution?.solution_type),
    amount: printedMoney(solution?.refund_money, null, solution?.refund_money_currency) ?? mostMoney(issue),
    refundShown: steps.some((step) => textIn(step.action_type) === 'perform_solution') || null,
    timerCode: textIn(issue.timeout_type),
    timerText: textIn(issue.timeout_trigger_time),
  };
  return [{ ...emptyOrder(orderId), lines: [line], cases: [entry] }];
}

/** The detailed code tells more; a cancelled case keeps the one it had before. */
function statusCode(issue: JsonRecord): string | null {
  const general = textIn(issue.issue_status);
  return general === 'canceled_issue' ? general : (textIn(issue.reverse_detail_status) ?? general);
}

/** Of what buyer, seller and AliExpress proposed the latest; of two at once AliExpress's. */
function newestSolution(issue: JsonRecord): JsonRecord | null {
  const timeOf = (solution: JsonRecord | null): string => textIn(solution?.gmt_create) ?? '';
  return ['buyer', 'seller', 'platform']
    .flatMap((owner) => recordsIn(recordIn(issue[`${owner}_solution_list`]).solution_api_dto))
    .reduce<JsonRecord | null>((last, each) => (timeOf(each) >= timeOf(last) ? each : last), null);
}

/** What could be refunded at most, where nothing was proposed; nothing once that is used up. */
function mostMoney(issue: JsonRecord): PrintedMoney | null {
  const most = textIn(issue.refund_money_max_local);
  return Number(most) > 0 ? printedMoney(most, null, issue.refund_money_max_local_currency) : null;
}

/** Times are written as year, month, day and hour, so that the greatest text is the latest. */
function lastStep(steps: readonly JsonRecord[]): string | null {
  const times = steps.map((step) => textIn(step.gmt_create)).filter((time) => time !== null);
  return times.toSorted().at(-1) ?? null;
}
