import type { Order } from '../model/order.ts';
import { WINDOW_KINDS, type WindowKind } from '../model/window.ts';
import { dayOf, statusOf } from './anchors.ts';
import { caseDraft } from './case-steps.ts';
import { type DraftWindow, draftWindow, openingOn } from './draft-window.ts';
import { applyExclusions } from './exclusions.ts';
import { lateDelivery } from './late-delivery.ts';
import { notReceived } from './not-received.ts';
import { isPromisedForAll, promisedTerms } from './promised-terms.ts';
import type { Rule } from './rules.ts';
import { ruleTerm, statedOpenings, statedTerms, type Term } from './terms.ts';

/** Kinds that need a parcel on its way: before shipment nothing of them can be claimed. */
const NEEDS_SHIPMENT: ReadonlySet<WindowKind> = new Set(['return', 'free-return', 'dispute', 'not-received']);

/** All windows of an order that is not cancelled, in the fixed order of kinds, without a today. `country` is alpha-2. */
export function draftWindows(order: Order, country: string | null, rules: readonly Rule[]): DraftWindow[] {
  return WINDOW_KINDS.flatMap((kind) => {
    const draft = draftOfKind(order, kind, country, rules);
    if (!draft) return [];
    const shaped = applyExclusions(order, draft);
    return NEEDS_SHIPMENT.has(kind) && isUnshipped(order) ? { ...shaped, pending: true } : shaped;
  });
}

/** The terms of the highest rank that speaks: printed, promised, the order's own commitment, country, general. */
export function termsOf(
  order: Order,
  kind: WindowKind,
  country: string | null,
  rules: readonly Rule[],
): Term[] {
  const stated = statedTerms(order, kind);
  if (stated.length > 0) return stated;
  const promised = promisedTerms(order, kind);
  if (promised.length > 0 && isPromisedForAll(order, kind)) return promised;
  const applying = rules.filter(
    (rule) => rule.kind === kind && rule.effect === 'closes' && meetsRequirement(order, rule),
  );
  const ranks = [
    applying.filter((rule) => rule.days === 'commitment' && isForCountry(rule, country)),
    applying.filter((rule) => rule.countries !== 'any' && isForCountry(rule, country)),
    applying.filter((rule) => rule.countries === 'any'),
  ];
  for (const rank of ranks) {
    const terms = rank.flatMap((rule) => ruleTerm(order, rule) ?? []);
    // What is promised for one thing is not promised for the others: they have the rules.
    if (terms.length > 0) return [...promised, ...terms];
  }
  return promised;
}

function draftOfKind(
  order: Order,
  kind: WindowKind,
  country: string | null,
  rules: readonly Rule[],
): DraftWindow | null {
  if (kind === 'late-delivery') return lateDelivery(order);
  const ofCases = caseDraft(order, kind);
  if (ofCases) return ofCases;
  const terms = termsOf(order, kind, country, rules);
  const [first] = terms;
  if (!first) return null;
  const draft = draftWindow(kind, terms);
  if (kind === 'not-received') return notReceived(order, draft, rules);
  const opening = statedOpenings(order, kind)[0]?.day ?? null;
  return openingOn(draft, opening);
}

function isForCountry(rule: Rule, country: string | null): boolean {
  return rule.countries === 'any' || (country !== null && rule.countries.includes(country));
}

function meetsRequirement(order: Order, rule: Rule): boolean {
  if (rule.requires === 'free-return') {
    return order.lines.some((line) => line.freeReturn) || statedTerms(order, 'free-return').length > 0;
  }
  if (rule.requires === 'paypal') return order.paymentMethod === null || /paypal/i.test(order.paymentMethod);
  return true;
}

/** True when the status says that nothing was sent, and no later milestone contradicts it. */
export function isUnshipped(order: Order): boolean {
  const status = statusOf(order);
  if (status !== 'processing' && status !== 'awaiting-payment') return false;
  return !dayOf(order, 'shipped') && !dayOf(order, 'delivered');
}
