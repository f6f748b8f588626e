import { type Claim, lineOf } from '../model/claim.ts';
import type { Money } from '../model/money.ts';
import type { Order, OrderCase, Statement } from '../model/order.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Problem } from '../model/problem.ts';
import type { Listing } from '../model/product.ts';
import type { ClaimWindow, WindowKind } from '../model/window.ts';
import { dayOf, statusOf } from './anchors.ts';
import type { Assessment } from './assess-order.ts';
import { caseChoices } from './case-choices.ts';
import { askedAmount } from './claim-check.ts';
import { paidFor } from './claim-subject.ts';
import { contactWindow } from './contact.ts';
import { guideOf } from './guide.ts';
import type { CaseView, OrderView } from './order-view.ts';
import { claimOf, kindsDoneBy } from './way-back.ts';

const SITE = 'https://www.aliexpress.com';

export interface ViewInput {
  order: Order;
  assessment: Assessment;
  /** Kinds the user marked as done. */
  done: readonly WindowKind[];
  /** What the pages of its products said. */
  listings?: readonly Listing[];
  /** What the user prepares for its lines. */
  claims?: readonly Claim[];
  /** The user's calendar day. */
  today: PlainDate;
  /** When the newest sighting was read, epoch ms (UTC). */
  readAt: number;
  problems: readonly Problem[];
}

/** Pages of the shop that an address printed in a page may lead to. */
const SAFE_LINK = /^https:\/\/([a-z\d-]+\.)*aliexpress\.(com|us)\//;

/**
 * What surfaces show of an order. The links are built from the order number alone; returns and refunds start on the
 * order's own page, where each line has its button. Only the page of a case has no other address than the printed one.
 */
export function viewOrder({
  order,
  assessment,
  done,
  listings = [],
  claims = [],
  today,
  readAt,
  problems,
}: ViewInput): OrderView {
  const orderId = order.orderId ?? '';
  return {
    orderId,
    status: statusOf(order),
    statusText: order.statusText,
    orderedOn: dayOf(order, 'ordered'),
    store: order.store?.name ?? null,
    total: order.total,
    lines: order.lines.map(({ title, quantity, exclusion }) => ({ title, quantity, exclusion })),
    parcels: order.parcels,
    windows: [...assessment.windows, ...[contactWindow(claims, today) ?? []].flat()],
    verdict: assessment.verdict,
    cases: order.cases.map((one, index) => ({
      ...viewCase(order, one, assessment.cases[index] ?? []),
      choices: caseChoices(order, one, assessment.windows, today, claimedAmount(order, one, claims)),
    })),
    listings: [...listings],
    unreadSentences: unread(order.statements),
    done: [...new Set([...done, ...kindsDoneBy(order, claims)])],
    guide: guideOf({ order, ...assessment, claims, today }),
    readAt,
    links: linksOf(orderId),
    problems: [...problems],
  };
}

/** What the user prepared to ask for in a case: only a claim that was begun asks for anything. */
function claimedAmount(order: Order, one: OrderCase, claims: readonly Claim[]): Money | null {
  const claim = claimOf(one, order.lines, claims);
  const line = claim && lineOf(order.lines, claim.line);
  return claim?.intent ? askedAmount(claim, line ? paidFor(order, line) : null) : null;
}

function viewCase({ lines }: Order, one: OrderCase, windows: ClaimWindow[]): Omit<CaseView, 'choices'> {
  const { caseId, state, statusText, open, openedOn, amount, solution, url } = one;
  const line = lines.find(({ lineId }) => lineId !== null && lineId === one.lineId);
  return {
    caseId,
    lineTitle: (line ?? (lines.length === 1 ? lines[0] : undefined))?.title ?? null,
    state,
    statusText,
    open,
    openedOn,
    amount,
    solution,
    url: url !== null && SAFE_LINK.test(url) ? url : null,
    sentences: unread(one.statements),
    windows,
  };
}

function unread(statements: readonly Statement[]): string[] {
  return [
    ...new Set(statements.flatMap(({ meanings, sentence }) => (meanings.length === 0 ? sentence : []))),
  ];
}

function linksOf(orderId: string): OrderView['links'] {
  const id = encodeURIComponent(orderId);
  const order = `${SITE}/p/order/detail.html?orderId=${id}`;
  return { order, tracking: `${SITE}/p/tracking/index.html?tradeOrderId=${id}`, returns: order };
}
