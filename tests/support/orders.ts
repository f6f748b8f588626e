import type {
  MilestoneFact,
  Order,
  OrderCase,
  OrderLine,
  Provenance,
  Statement,
} from '../../utils/model/order.ts';
import type { PlainDate } from '../../utils/model/plain-date.ts';
import type { Milestone } from '../../utils/model/reading.ts';
import type { ClaimWindow, WindowKind } from '../../utils/model/window.ts';
import { type Assessment, assessOrder } from '../../utils/policy/assess-order.ts';

const FROM_DETAIL: Provenance = { page: 'order-detail', source: 'data', readAt: Date.UTC(2026, 8, 7) };

/** Days of milestones as 'YYYY-MM-DD', or whole facts. */
export type MilestoneDays = Partial<Record<Milestone, PlainDate | MilestoneFact | null>>;

export interface OrderParts extends Partial<Omit<Order, 'milestones'>> {
  milestones?: MilestoneDays;
}

/** An order of which nothing is known but its number and the parts given. */
export function anOrder({ milestones = {}, ...parts }: OrderParts = {}): Order {
  const fact = (milestone: Milestone): MilestoneFact | null => {
    const given = milestones[milestone] ?? null;
    return typeof given === 'string' ? aMilestone(given) : given;
  };
  return {
    orderId: '8200000000000001',
    status: 'unknown',
    statusText: null,
    milestones: {
      ordered: fact('ordered'),
      paid: fact('paid'),
      shipped: fact('shipped'),
      delivered: fact('delivered'),
      completed: fact('completed'),
    },
    store: null,
    total: null,
    lines: [],
    statements: [],
    promised: [],
    cases: [],
    parcels: null,
    paymentMethod: null,
    commitmentDays: null,
    country: null,
    provenance: {},
    ...parts,
  };
}

/** A milestone on a day, printed with its year unless said otherwise. */
export function aMilestone(day: PlainDate, certainty: MilestoneFact['certainty'] = 'printed'): MilestoneFact {
  return { day, certainty, from: FROM_DETAIL };
}

/** A sentence printed on the order page, with what it means. */
export function aStatement(sentence: string, ...meanings: Statement['meanings']): Statement {
  return { sentence, place: 'service-commitment', label: null, meanings, from: FROM_DETAIL };
}

/** A case under way of which nothing is known but the parts given. */
export function aCase(parts: Partial<OrderCase> = {}): OrderCase {
  return {
    caseId: '6200000000000001',
    lineId: null,
    state: 'open',
    statusText: null,
    open: true,
    openedOn: null,
    changedOn: null,
    seenOn: null,
    amount: null,
    solution: null,
    refundShown: false,
    url: null,
    statements: [],
    offers: [],
    acceptTexts: [],
    cancelTexts: [],
    ...parts,
  };
}

export function aLine(parts: Partial<OrderLine> = {}): OrderLine {
  return {
    lineId: null,
    productId: null,
    title: 'Garden hose 15 m',
    variant: null,
    quantity: 1,
    unitPrice: null,
    freeReturn: false,
    exclusion: null,
    disputeOffered: null,
    ...parts,
  };
}

/** The Brazilian order of 2026 that prints three clocks at once: completed on 28 July, ordered on 15 July. */
export function aBrazilianOrder(parts: OrderParts = {}): Order {
  return anOrder({
    status: 'completed',
    statusText: 'Completed',
    country: 'BR',
    milestones: { ordered: '2026-07-15', paid: '2026-07-15', shipped: '2026-07-16', completed: '2026-07-28' },
    lines: [aLine()],
    statements: [
      aStatement(
        'Ask for a return within 7 days of confirming receipt, or open a dispute within 90 days after ordering.',
        { type: 'closes-after', kind: 'return', anchor: 'completed', days: 7 },
        { type: 'closes-after', kind: 'dispute', anchor: 'ordered', days: 90 },
      ),
      aStatement('Coupon if delayed by Aug 3, 2026', {
        type: 'opens-on',
        kind: 'late-delivery',
        day: '2026-08-03',
      }),
      aStatement('Refund if no delivery before Sep 4, 2026', {
        type: 'closes-on',
        kind: 'not-received',
        day: '2026-09-04',
      }),
      aStatement('Send it back within 15 days after delivery.', {
        type: 'closes-after',
        kind: 'free-return',
        anchor: 'delivered',
        days: 15,
      }),
    ],
    ...parts,
  });
}

/** The assessment on a day; no country unless given. */
export function assessed(order: Order, today: PlainDate, country: string | null = null): Assessment {
  return assessOrder(order, { today, country });
}

/** The window of a kind. Throws when the order has none. */
export function windowFor({ windows }: Assessment, kind: WindowKind): ClaimWindow {
  const found = windows.find((window) => window.kind === kind);
  if (!found) throw new Error(`no ${kind} window among ${windows.map((window) => window.kind).join(', ')}`);
  return found;
}
