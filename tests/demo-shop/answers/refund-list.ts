import { addDays, instantOf, type PlainDate, SITE_ZONE } from '../../../utils/model/plain-date.ts';
import { isFinished, type ShopCaseSpec } from '../case-spec.ts';
import type { ShopCase } from '../print-case.ts';
import { CURRENCIES, localCents, priceInfo } from '../shop-money.ts';
import { type Data, type Printed, printed, type Question } from './question.ts';

const ALL = 1;
const IN_PROGRESS = 2;
const AWAITING_RETURN = 3;
const DONE = 4;
const OPENED_AT = '09:15';
const CHANGED_AT = '16:40';

/**
 * The data of `mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer`: the cases, the newest first. `pages`
 * is always 0 there; `total` tells how many there are.
 */
export function refundListData(question: Question): Data {
  const { data, orders } = question;
  const wanted = numberFrom(data.reverseStatus, ALL);
  const found = orders
    .flatMap((stocked) => (stocked.spec.cases ?? []).map((about, place) => ({ stocked, about, place })))
    .filter(({ about }) => wanted === ALL || statusOf(about) === wanted)
    .toSorted((a, b) => b.about.opened - a.about.opened);
  const size = numberFrom(data.size, 10);
  const page = numberFrom(data.pageNo, 1);
  const items = found.slice((page - 1) * size, page * size).map(({ stocked, about, place }) => {
    const both = printed(stocked, question);
    const shown = both.order.cases[place];
    return {
      shopName: both.order.store.name,
      reverseOrderLines: shown ? [caseFields(question, both, about, shown)] : [],
    };
  });
  return {
    module: {
      items,
      total: found.length,
      pages: 0,
      pageNum: page,
      pageSize: size,
      firstPage: 0,
      lastPage: 0,
    },
    notSuccess: false,
  };
}

function caseFields(
  question: Question,
  { order, stocked }: Printed,
  about: ShopCaseSpec,
  shown: ShopCase,
): Data {
  const opened = timesOf(question.today, about.opened, OPENED_AT);
  const changed = timesOf(question.today, about.changed, CHANGED_AT);
  return {
    reverseOrderId: String(Number(shown.caseId) - 10_000),
    reverseOrderLineId: shown.caseId,
    tradeOrderId: order.orderId,
    tradeOrderLineId: shown.lineId,
    reverseStatus: statusOf(about),
    reverseType: about.solution === 'return' ? 'RETURN' : 'REFUND',
    reverseBizType: '4pl',
    solutionType: about.solution === 'return' ? 2 : 1,
    gmtCreate: String(opened.instant),
    gmtCreateFormat: opened.text,
    gmtModified: String(changed.instant),
    gmtModifiedFormat: changed.text,
    aeItemDTO: itemFields(question, { order, stocked }, about),
    seller: order.store.href === null ? {} : { storeUrl: `https:${order.store.href}` },
    buttonDTOList: [
      ...(shown.refundUrl === null ? [] : [{ code: 7, type: 'refund_details', detailUrl: shown.refundUrl }]),
      { code: 1, type: 'view_details', role: 'BUYER', detailUrl: shown.url },
    ],
  };
}

function itemFields(
  { settings: { country } }: Question,
  { order, stocked }: Printed,
  about: ShopCaseSpec,
): Data {
  const line = order.lines[about.line];
  const { cents = 0, quantity = 1 } = stocked.spec.lines[about.line] ?? {};
  return {
    canApplyReverse: line?.disputeOffered,
    itemId: Number(line?.productId),
    itemTitle: line?.title,
    itemCount: quantity,
    itemUnitPrice: {
      cent: localCents(cents, country),
      currency: CURRENCIES[country],
      formatMoney: line?.price,
      formatPrice: { priceInfo: priceInfo(cents, country) },
    },
    supportPersonalReason: true,
  };
}

/** Status of a case in the numbers of this list: in progress, to be sent back, over. */
function statusOf(about: ShopCaseSpec): number {
  if (isFinished(about)) return DONE;
  return about.state === 'buyer-ships-back' ? AWAITING_RETURN : IN_PROGRESS;
}

/** A time of day of the site, as an instant and as the site writes it. */
function timesOf(today: PlainDate, day: number, clock: string): { instant: number; text: string } {
  const date = addDays(today, day);
  return { instant: instantOf(date, clock, SITE_ZONE), text: `${date} ${clock}:00` };
}

function numberFrom(value: unknown, otherwise: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}
