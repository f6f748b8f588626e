import type { Gathering } from '../model/gathering.ts';

/**
 * The gathering to keep when the script in the tab tells how far it is: its work, with what only the background and
 * the user decide (state, tab, driver, the moment of the next question) as it is kept. What was paused or ended meanwhile
 * stays so.
 */
export function keptProgress(kept: Gathering, told: Gathering): Gathering {
  const { startedAt, kind, period, dismissed, tabId, openedTab, driver, opened, readyAt } = kept;
  const ended = kept.state === 'running' ? {} : { state: kept.state, stop: kept.stop };
  return { ...told, startedAt, kind, period, dismissed, tabId, openedTab, driver, opened, readyAt, ...ended };
}
