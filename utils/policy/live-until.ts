import type { Order } from '../model/order.ts';
import { latest, type PlainDate } from '../model/plain-date.ts';
import { ageEndOf, hasOpenCase } from './age.ts';
import { statusOf } from './anchors.ts';
import { lastLiveDay } from './draft-window.ts';
import { signsUntil } from './fresh-signs.ts';
import { RULES, type Rule } from './rules.ts';
import { draftWindows } from './windows.ts';

/** Stands for "always": no day can be told. */
const ALWAYS: PlainDate = '9999-12-31';
/** Stands for "on no day". */
const NEVER: PlainDate = '0000-01-01';

/**
 * The last day on which any window of the order could be not closed, whatever the account's country. After it the
 * verdict is closed. '9999-12-31' while a case is open or when nothing bounds it, '0000-01-01' for cancelled orders.
 */
export function liveUntil(order: Order): PlainDate {
  const status = statusOf(order);
  if (status === 'cancelled' || status === 'expired') return NEVER;
  if (hasOpenCase(order)) return ALWAYS;
  const ageEnd = ageEndOf(order);
  const countries = order.country === null ? REPRESENTATIVES : [order.country];
  const days = countries.flatMap((country) =>
    draftWindows(order, country, RULES).map((draft) => lastLiveDay(draft, ageEnd)),
  );
  return days.includes('none') ? ALWAYS : (latest([...days, signsUntil(order)]) ?? NEVER);
}

/** One country for each set of rules that countries can have, and null for those without rules of their own. */
const REPRESENTATIVES: readonly (string | null)[] = [null, ...representatives(RULES)];

function representatives(rules: readonly Rule[]): string[] {
  const bySet = new Map<string, string>();
  for (const country of rules.flatMap(({ countries }) => (countries === 'any' ? [] : countries))) {
    const set = rules
      .filter(({ countries }) => countries !== 'any' && countries.includes(country))
      .map(({ id }) => id);
    bySet.set(set.join(' '), country);
  }
  return [...bySet.values()];
}
