import type { Claim, ClaimQuestion, Intent } from '../model/claim.ts';
import { compareMoney, type Money } from '../model/money.ts';
import type { CASE_SOLUTIONS } from '../model/order.ts';
import type { WindowKind } from '../model/window.ts';

type Solution = (typeof CASE_SOLUTIONS)[number];

/** What has to be asked for an intent, and what may be. */
interface Questions {
  required: readonly ClaimQuestion[];
  optional: readonly ClaimQuestion[];
}

/** Of each intent the required ones, then the optional ones. Pairs, since the background has no room for names. */
const QUESTIONS: Readonly<Record<Intent, readonly (readonly ClaimQuestion[])[]>> = {
  'not-arrived': [[], ['tracking']],
  'returned-to-sender': [['tracking']],
  customs: [['tracking']],
  'wrong-item': [['came'], ['parcel']],
  'not-as-described': [['came', 'promised']],
  defective: [['fault'], ['promised']],
  damaged: [['damage'], ['parcel']],
  'missing-parts': [['missing'], ['promised', 'parcel']],
  counterfeit: [['signs'], ['promised']],
  'changed-mind': [['unused']],
};

/** The questions of an intent. */
export function questionsFor(intent: Intent): Questions {
  const [required = [], optional = []] = QUESTIONS[intent];
  return { required, optional };
}

/** True where the item is with the buyer: the site's form asks "Have you received your package?". */
export function isReceived(intent: Intent): boolean {
  // What never came is known by its tracking alone; nobody asks for that of something he holds.
  return !QUESTIONS[intent].flat().includes('tracking');
}

/** Kinds of windows in which an intent can be claimed. */
export function windowKindsFor(intent: Intent): readonly WindowKind[] {
  if (!isReceived(intent)) return ['not-received'];
  return intent === 'changed-mind' ? ['free-return', 'return'] : ['dispute'];
}

/**
 * Solutions an intent can ask for, the usual one first. What did not come is refunded; who changed his mind sends it
 * back; for the rest the buyer chooses: keep it for a part or all of the money, or send it back for all of it.
 */
export function solutionsFor(intent: Intent): readonly Solution[] {
  if (!isReceived(intent)) return ['refund'];
  return intent === 'changed-mind' ? ['return-and-refund'] : ['refund', 'return-and-refund'];
}

/** What a claim still lacks or has wrong before it can go into a form. */
export type ClaimGap =
  | 'intent'
  | 'solution'
  | 'amount-not-positive'
  | 'amount-too-high'
  | 'amount-currency'
  | 'amount-reason'
  | ClaimQuestion;

/**
 * Gaps of a claim, in the order of the page. `paid` is the most that can be asked for, null when it is not known: then
 * the form's own limit has to do. Nothing is ever made up for a gap.
 */
export function gapsOf(claim: Claim, paid: Money | null): ClaimGap[] {
  const { intent, solution, answers } = claim;
  if (intent === null) return ['intent'];
  return [
    ...questionsFor(intent).required.filter((question) => !answers[question]?.trim()),
    ...(solution !== null && solutionsFor(intent).includes(solution) ? [] : (['solution'] as const)),
    ...amountGaps(claim, paid),
  ];
}

function amountGaps(claim: Claim, paid: Money | null): ClaimGap[] {
  const { amount, amountReason, solution } = claim;
  if (amount === null || solution === 'return-and-refund') return [];
  const wrong = wrongAmount(amount, paid);
  if (wrong !== null) return [wrong];
  const isPart = paid === null || compareMoney(amount, paid) < 0;
  return isPart && amountReason.trim() === '' ? ['amount-reason'] : [];
}

/** Why nobody can ask for an amount, or null. */
function wrongAmount(amount: Money, paid: Money | null): ClaimGap | null {
  if (!/^[^-]*[1-9]/.test(amount.amount)) return 'amount-not-positive';
  if (paid === null) return null;
  if (amount.currency !== paid.currency) return 'amount-currency';
  return compareMoney(amount, paid) > 0 ? 'amount-too-high' : null;
}

/** What is asked for in the end: a return is always for all that was paid, and an amount that cannot be is for nothing. */
export function askedAmount({ amount, solution }: Claim, paid: Money | null): Money | null {
  if (amount === null || solution === 'return-and-refund') return paid;
  return wrongAmount(amount, paid) === null ? amount : null;
}

/**
 * An amount that a person typed ("12", "12.5", "12,50"), exact, or null when it is no amount. Both comma and point may
 * stand before the decimals. A sign for thousands cannot be told from them: more decimals than the currency has are
 * refused, so that "1,234" dollars never become one dollar.
 */
export function typedMoney(typed: string, currency: string | null): Money | null {
  const [, whole, decimals = ''] = /^\s*(\d{1,12})(?:[.,](\d{1,3}))?\s*$/.exec(typed) ?? [];
  if (whole === undefined || decimals.length > decimalsOf(currency)) return null;
  const plain = whole.replace(/^0+(?=\d)/, '');
  return { amount: decimals === '' ? plain : `${plain}.${decimals}`, currency };
}

/** An amount without a sign for thousands, as it can be typed. */
export function exampleAmount(currency: string | null): string {
  return decimalsOf(currency) === 0 ? '1234' : '1234.50';
}

/** How many decimals amounts of a currency have: 2 where it is not known. */
function decimalsOf(currency: string | null): number {
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return 2;
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}
