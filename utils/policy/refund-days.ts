import type { Order, OrderCase } from '../model/order.ts';
import { addDays, type PlainDate } from '../model/plain-date.ts';

export const PAYMENT_KINDS = ['card', 'paypal', 'bank', 'wallet', 'credit', 'unknown'] as const;
export type PaymentKind = (typeof PAYMENT_KINDS)[number];

/** Within how many business days a decided refund arrives by a way of payment. Another way is one more row here. */
interface RefundRule {
  kind: PaymentKind;
  businessDays: number;
  /** Which text says so. */
  source: string;
  /** Month (YYYY-MM) of that text; of an undated text, the month in which it was last seen. */
  date: string;
}

const REFUND_RULES: readonly RefundRule[] = [
  {
    kind: 'card',
    businessDays: 20,
    source:
      'AliExpress help: 3 to 20 business days to a card; it may be booked under the day of the purchase',
    date: '2018-08',
  },
  {
    kind: 'bank',
    businessDays: 15,
    source: 'Alipay help: 7 to 15 business days to a bank account',
    date: '2020-01',
  },
  {
    kind: 'wallet',
    businessDays: 15,
    source: 'Alipay help: 7 to 15 business days to a wallet',
    date: '2020-01',
  },
  {
    kind: 'paypal',
    businessDays: 15,
    source: 'AliExpress help: 3 to 15 working days after a dispute was won',
    date: '2018-08',
  },
  {
    kind: 'credit',
    businessDays: 10,
    source:
      'AliExpress buyer protection: 1 to 10 working days depending on the method; credit is the fastest',
    date: '2024-01',
  },
  {
    kind: 'unknown',
    businessDays: 20,
    source: 'The longest of the ways that are known',
    date: '2018-08',
  },
];

/** Brand names are the same in every language; the words beside them are those of the pages that were seen. */
const BRANDS: readonly [PaymentKind, RegExp][] = [
  ['paypal', /pay\s?pal/i],
  ['credit', /bonus|store credit|aliexpress (balance|credit|wallet)|gift card/i],
  ['wallet', /alipay|qiwi|yoomoney|webmoney|kakao|naver|toss|paytm|mercado ?pago|sofort|klarna|wallet/i],
  [
    'card',
    /visa|master\s?card|maestro|amex|american express|diners|discover|\bjcb\b|\bmir\b|google\s?pay|apple\s?pay|card|karte|tarjeta|cart[aeã]o?\b|carte|karta|kort|카드|カード/i,
  ],
  // After the cards: names of cards have that of their bank in them.
  ['bank', /\bpix\b|boleto|bank|ideal|bancontact|blik|przelewy24|\bp24\b|giropay|multibanco|transfer/i],
];

/** The way of payment as a page prints it ("Visa •••• 4242"), by its brand. */
export function paymentKindOf(printed: string | null): PaymentKind {
  return BRANDS.find(([, brand]) => brand.test(printed ?? ''))?.[0] ?? 'unknown';
}

export interface RefundExpectation {
  payment: PaymentKind;
  /** What the page prints for it, or null. */
  printed: string | null;
  businessDays: number;
  /** The latest expected day; null when the day of the decision is not known. Public holidays are not counted out. */
  latestOn: PlainDate | null;
}

/** By when the money of an order should be there, of several decided cases the first; null without one. */
export function refundOf({ cases, paymentMethod }: Order): RefundExpectation | null {
  return cases.flatMap((one) => refundExpectation(one, paymentMethod) ?? [])[0] ?? null;
}

/** By when the money of a decided case should be there; null for a case without a decided refund. */
export function refundExpectation(
  { state, open, refundShown, changedOn, seenOn }: OrderCase,
  printed: string | null,
): RefundExpectation | null {
  if (state !== 'refund' && (open === true || !refundShown)) return null;
  const payment = paymentKindOf(printed);
  const businessDays = REFUND_RULES.find(({ kind }) => kind === payment)?.businessDays ?? 20;
  const decidedOn = changedOn ?? seenOn;
  const latestOn = decidedOn === null ? null : addBusinessDays(decidedOn, businessDays);
  return { payment, printed, businessDays, latestOn };
}

/** So many days later, Saturdays and Sundays not counted. */
export function addBusinessDays(from: PlainDate, days: number): PlainDate {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

function isWeekend(day: PlainDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
