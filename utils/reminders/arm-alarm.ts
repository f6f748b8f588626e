import { browser } from '../browser.ts';

export const WAKE_ALARM = 'wake';

const PERIOD_MINUTES = 60;
const SOONEST_MS = 30_000;
const LATEST_MS = PERIOD_MINUTES * 60_000;
/** An alarm that should have rung so long ago was lost to a clock that jumped. */
const OVERDUE_MS = 60_000;

/**
 * Sees to it that the background is woken at `at` (epoch ms; in 30 s at the earliest, in an hour at the latest) and
 * every hour after that. An alarm that rings early enough is left alone: setting it anew on every start would push it
 * ahead for ever. Never further than an hour: Firefox counts the delay in 32 bits of milliseconds. Only `when` and
 * `periodInMinutes` are given, because Firefox throws on options it does not know.
 */
export async function armAlarm(at: number, now: number): Promise<void> {
  const when = Math.min(Math.max(at, now + SOONEST_MS), now + LATEST_MS);
  const existing = await browser.alarms.get(WAKE_ALARM);
  const isGood =
    existing !== undefined &&
    existing !== null &&
    existing.scheduledTime <= when &&
    existing.scheduledTime > now - OVERDUE_MS &&
    existing.periodInMinutes === PERIOD_MINUTES;
  if (!isGood) await browser.alarms.create(WAKE_ALARM, { when, periodInMinutes: PERIOD_MINUTES });
}
