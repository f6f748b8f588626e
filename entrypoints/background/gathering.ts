import { browser } from '../../utils/browser.ts';
import { now } from '../../utils/clock.ts';
import { readMeta } from '../../utils/database/read.ts';
import { changeMeta } from '../../utils/database/write.ts';
import { logError } from '../../utils/diagnosis/error-log.ts';
import { newGathering, stopped } from '../../utils/gathering/gathering-states.ts';
import { findSiteTab, startDriver, troubleOf } from '../../utils/gathering/site-tab.ts';
import { tellGatheringChanged } from '../../utils/messages/listen.ts';
import type { GatheringStatus, MessageInput } from '../../utils/messages/messages.ts';
import type { Gathering } from '../../utils/model/gathering.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { gatheringStatus } from './gathering-status.ts';
import { keptSettings } from './kept.ts';

/* What the user wants of a gathering. The work itself is done by a script in an AliExpress tab, see gathering-work.ts. */

/** Looks every minute whether the work goes on: the tab may be gone, or the background was stopped. */
export const GATHERING_ALARM = 'gathering';
export const ORDER_LIST = 'https://www.aliexpress.com/p/order/index.html';

const DAY_MS = 86_400_000;
/** Kept by the browser until it is closed: a gathering never goes on by itself after a start of the browser. */
const SESSION_KEY = 'gathering';

/** Begins a gathering, unless one is under way or paused: then that one stays. */
export async function startGathering({
  kind,
  period,
}: MessageInput<'start-gathering'>): Promise<GatheringStatus> {
  await changeMeta('gathering', (kept) =>
    kept?.state === 'running' || kept?.state === 'paused' ? kept : newGathering(kind, period, now()),
  );
  return goOn();
}

/** Pauses, resumes or cancels the gathering, or puts its result away. Gives how it stands then. */
export async function steerGathering({ action }: MessageInput<'steer-gathering'>): Promise<GatheringStatus> {
  const kept = await readMeta('gathering');
  if (!kept) return gatheringStatus();
  if (action === 'resume') {
    const isLost = kept.tabId !== null && (await troubleOf(kept.tabId)) !== null;
    await changeGathering(kept, (gathering) => resumed(gathering, isLost));
    return goOn();
  }
  await changeGathering(kept, (gathering) => {
    if (action === 'pause') return stopped(gathering, 'user');
    if (action === 'dismiss') return { ...gathering, dismissed: true };
    return gathering.state === 'done' ? gathering : { ...gathering, state: 'cancelled' };
  });
  return tellGathering();
}

/** Sees to it that a gathering under way is worked on; one of an earlier start of the browser waits for the user. */
export async function continueGathering(): Promise<void> {
  const kept = await readMeta('gathering');
  if (kept?.state !== 'running') return;
  const { [SESSION_KEY]: startedAt } = await browser.storage.session.get(SESSION_KEY);
  if (startedAt === kept.startedAt) await drive(kept);
  else await stopGathering(kept, 'browser-closed');
}

/**
 * Begins the daily check when the order list was opened, where the user wants that. A check that has stood still for a
 * day gives way to it; an import waits for the user.
 */
export async function checkDaily({ page, source }: Reading): Promise<void> {
  if (page !== 'order-list' || source !== 'dom' || !(await keptSettings()).autoCheck) return;
  const kept = await readMeta('gathering');
  if (now() - (kept?.changedAt ?? 0) < DAY_MS) return;
  if (kept?.state === 'paused' && kept.kind === 'check') await steerGathering({ action: 'cancel' });
  await startGathering({ kind: 'check', period: 'all' });
}

/** Changes this gathering. Another one that was begun meanwhile is left alone; an erased one does not come back to life. */
export function changeGathering(
  gathering: Gathering,
  next: (kept: Gathering) => Gathering,
): Promise<Gathering> {
  return changeMeta('gathering', (kept) => {
    if (kept === null) return { ...gathering, state: 'cancelled', dismissed: true };
    return kept.startedAt === gathering.startedAt ? { ...next(kept), changedAt: now() } : kept;
  });
}

/** Tells everybody who shows it how the gathering stands, and the browser what is left to do about it. */
export async function tellGathering(): Promise<GatheringStatus> {
  const kept = await readMeta('gathering');
  if (kept && kept.state !== 'running') {
    await browser.alarms.clear(GATHERING_ALARM);
    if (kept.state !== 'paused' && kept.openedTab && kept.tabId !== null) {
      await browser.tabs.remove(kept.tabId).catch(() => undefined);
      await changeGathering(kept, (gathering) => ({ ...gathering, tabId: null, openedTab: false }));
    }
  }
  const status = await gatheringStatus();
  await tellGatheringChanged(status);
  return status;
}

/** Puts the script to work in the tab of the gathering, in one that shows AliExpress, or in a new one behind the others. */
export async function drive(gathering: Gathering): Promise<void> {
  const found = gathering.tabId ?? (await findSiteTab());
  const tabId = found ?? (await browser.tabs.create({ url: ORDER_LIST, active: false })).id ?? null;
  if (tabId === null) return stopGathering(gathering, 'no-answer');
  if (tabId !== gathering.tabId) {
    await changeGathering(gathering, (kept) => ({ ...kept, tabId, openedTab: found === null }));
  }
  const trouble = await startDriver(tabId, wait);
  if (trouble) await stopGathering(gathering, trouble);
}

/** Resolves after so many milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

async function stopGathering(gathering: Gathering, stop: NonNullable<Gathering['stop']>): Promise<void> {
  await changeGathering(gathering, (kept) => stopped(kept, stop));
  await tellGathering();
}

async function goOn(): Promise<GatheringStatus> {
  const kept = await readMeta('gathering');
  if (kept?.state === 'running') {
    await browser.storage.session.set({ [SESSION_KEY]: kept.startedAt });
    await browser.alarms.create(GATHERING_ALARM, { when: now() + 60_000, periodInMinutes: 1 });
    void drive(kept).catch((error: unknown) => logError('gathering', error));
  }
  return tellGathering();
}

function resumed(gathering: Gathering, isTabLost: boolean): Gathering {
  if (gathering.state !== 'paused') return gathering;
  const tab = isTabLost ? { tabId: null, openedTab: false } : {};
  return { ...gathering, ...tab, state: 'running', stop: null, opened: '', failedInRow: 0 };
}
