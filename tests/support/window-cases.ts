import { expect, it } from 'vitest';
import type { ClaimWindow, WindowKind } from '../../utils/model/window.ts';
import { anOrder, assessed, type OrderParts, windowFor } from './orders.ts';

/** One window of one order on a day. The country is the United States unless given. */
export interface WindowCase {
  name: string;
  kind: WindowKind;
  today: string;
  country?: string;
  order: OrderParts;
  expected: Partial<ClaimWindow>;
}

/** A test for each case. */
export function checkWindows(cases: readonly WindowCase[]): void {
  it.each(cases)('$name', ({ kind, today, country, order, expected }) => {
    expect(windowFor(assessed(anOrder(order), today, country ?? 'US'), kind)).toMatchObject(expected);
  });
}
