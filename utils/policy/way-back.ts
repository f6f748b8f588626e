import { type Claim, lineOf } from '../model/claim.ts';
import type { Order, OrderCase, OrderLine } from '../model/order.ts';
import type { WindowKind } from '../model/window.ts';

/** Why a tracking number cannot be one. */
export type TrackingFault = 'too-short' | 'too-long' | 'signs' | 'no-digit' | 'order-number' | 'check-digit';

/** Weights of the digits of a number of the Universal Postal Union (standard S10). */
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** A tracking number as it is kept: without blanks and dashes, in capitals. */
export function tidyTrackingNumber(typed: string): string {
  return typed.replace(/[\s\u00a0\-–.]+/g, '').toUpperCase();
}

/**
 * What is wrong with a tidied tracking number, or null. Carriers have hundreds of forms, so only what no carrier has is
 * refused, and a mistyped number of a postal service, which carries its own check digit (UPU S10: AB123456785CN).
 */
export function trackingFault(number: string, orderId: string): TrackingFault | null {
  if (!/^[A-Z0-9]*$/.test(number)) return 'signs';
  if (number.length < 8) return 'too-short';
  if (number.length > 34) return 'too-long';
  if (!/\d/.test(number)) return 'no-digit';
  if (number === orderId) return 'order-number';
  const [, digits, check] = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(number) ?? [];
  return digits !== undefined && Number(check) !== checkDigit(digits) ? 'check-digit' : null;
}

function checkDigit(digits: string): number {
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * (S10_WEIGHTS[place] ?? 0),
    0,
  );
  const rest = 11 - (sum % 11);
  return rest === 10 ? 0 : rest === 11 ? 5 : rest;
}

/**
 * Windows that need no reminder any more, because the user has told that an item was sent, and that AliExpress has its
 * number: only when that holds for every case that waits for it.
 */
export function kindsDoneBy({ cases, lines }: Order, claims: readonly Claim[]): WindowKind[] {
  const waiting = cases.filter(({ state }) => state === 'ship-back');
  if (waiting.length === 0) return [];
  const ways = waiting.map((one) => claimOf(one, lines, claims)?.wayBack ?? null);
  const isSent = ways.every((way) => way !== null && way.sentOn !== null);
  const isNumbered = ways.every(
    (way) => way !== null && way.trackingNumber !== null && way.reported === true,
  );
  return [
    ...(isSent ? (['ship-back'] as const) : []),
    ...(isSent && isNumbered ? (['tracking-number'] as const) : []),
  ];
}

/** The claim about the line of a case; of an order of one line its only one. */
export function claimOf(
  { lineId }: OrderCase,
  lines: readonly OrderLine[],
  claims: readonly Claim[],
): Claim | null {
  const line = lines.find((one) => one.lineId !== null && one.lineId === lineId);
  const found = line
    ? claims.find((claim) => lineOf(lines, claim.line) === line)
    : claims.find((claim) => lineId !== null && claim.line.lineId === lineId);
  return found ?? (lines.length === 1 ? (claims[0] ?? null) : null);
}
