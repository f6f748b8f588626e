import type { Sighting } from '../model/reading.ts';
import type { Verdict } from '../model/window.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * True when the order's own page should be asked for at this instant (epoch ms): it was never read or not for a day,
 * or it was read longer than an hour ago and what can be claimed is still not known. Nothing is left to ask of an
 * order that is closed.
 */
export function needsCheck(sightings: readonly Sighting[], verdict: Verdict, now: number): boolean {
  if (verdict.state === 'closed') return false;
  const read = sightings.filter(({ page }) => page === 'order-detail').map(({ readAt }) => readAt);
  const age = now - Math.max(-Infinity, ...read);
  return age >= (verdict.state === 'unknown' ? HOUR_MS : DAY_MS);
}
