import { browser } from '../../utils/browser.ts';
import { now } from '../../utils/clock.ts';
import { readMeta } from '../../utils/database/read.ts';
import { logError } from '../../utils/diagnosis/error-log.ts';
import { keptProgress } from '../../utils/gathering/keep-gathering.ts';
import { needsCheck } from '../../utils/gathering/needs-check.ts';
import { requestOf } from '../../utils/gathering/read-only-calls.ts';
import { askInTab } from '../../utils/gathering/site-tab.ts';
import type { MessageInput, MessageOutput } from '../../utils/messages/messages.ts';
import type { Gathering } from '../../utils/model/gathering.ts';
import { Refusal } from '../../utils/model/refusal.ts';
import { byUrgency } from '../../utils/policy/urgency.ts';
import { changeGathering, drive, ORDER_LIST, tellGathering, wait } from './gathering.ts';
import { keptLiveOrders, keptSettings } from './kept.ts';
import { thisMoment } from './moment.ts';
import { viewStored } from './understand-stored.ts';
import { settleChange } from './wake.ts';

/*
 * What the script in the AliExpress tab needs of the background while it gathers: the record, the next question asked
 * in the page's world, the next page opened. Questions and pages keep their distance here, whatever the script does.
 */

/** Milliseconds between an answer and the next question: at least, and up to so many more. */
const GAP_MS = 1_500;
const SETTLE_MS = 10_000;
const PAGES = {
  list: ORDER_LIST,
  detail: 'https://www.aliexpress.com/p/order/detail.html?orderId=',
  tracking: 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=',
};

type Driver = MessageInput<'work-on-gathering'>;

/** The gathering for the script in its tab, which is the one that works on it from now on; null when there is no work. */
export async function workOnGathering({ driver }: Driver, tabId: number | null): Promise<Gathering | null> {
  const kept = await readMeta('gathering');
  if (kept?.state !== 'running' || kept.tabId !== tabId) return null;
  return changeGathering(kept, (gathering) => ({ ...gathering, driver }));
}

/** Keeps how far the script is. Gives the gathering as it is then; null when the script is to stop. */
export async function keepGathering({
  driver,
  gathering,
}: MessageInput<'keep-gathering'>): Promise<Gathering | null> {
  const queue = gathering.step === 'orders' && !gathering.chosen ? await ordersToCheck() : null;
  const kept = await working(driver);
  if (!kept) return null;
  const next = await changeGathering(kept, (same) => ({
    ...keptProgress(same, gathering),
    readyAt: nextMoment(),
    ...(queue ? { queue, chosen: true } : {}),
  }));
  await tellGathering();
  settleNowAndThen(next).catch((error: unknown) => logError('settle', error));
  return next.state === 'running' && next.driver === driver ? next : null;
}

/** Asks the page of the script's tab, not before it is time. Throws Refusal 'not-allowed' to a script that is not at work. */
export async function askPage(
  { driver, call, data }: MessageInput<'ask-page'>,
  tabId: number | null,
): Promise<MessageOutput<'ask-page'>> {
  await turnOf(driver);
  if (tabId === null) throw notAtWork();
  return askInTab(tabId, requestOf(call, data));
}

/** Opens a page of the site in a tab behind the others, not before it is time. The script there works on. */
export async function openPage({ driver, page, orderId }: MessageInput<'open-page'>): Promise<null> {
  const { tabId, openedTab, ...kept } = await turnOf(driver);
  const url = PAGES[page] + (page === 'list' ? '' : (orderId ?? ''));
  const tab =
    openedTab && tabId !== null
      ? await browser.tabs.update(tabId, { url })
      : await browser.tabs.create({ url, active: false });
  const opened = `${page} ${orderId}`;
  const next = await changeGathering({ ...kept, tabId, openedTab }, (same) => ({
    ...same,
    tabId: tab?.id ?? null,
    openedTab: true,
    opened,
  }));
  if (tab?.id !== tabId) await drive(next);
  return null;
}

/** The script that a port belongs to, or null for a port that is none of ours. */
export function driverOf(port: string): string | null {
  return /^gathering (.+)$/.exec(port)?.[1] ?? null;
}

/** The page of the script is gone: the work goes on in the next page of that tab, if there is one. */
export async function leavePage(driver: string): Promise<void> {
  if (!(await working(driver))) return;
  await wait(1_000);
  const kept = await working(driver);
  if (kept) await drive(kept);
}

async function working(driver: string): Promise<Gathering | null> {
  const kept = await readMeta('gathering');
  return kept?.state === 'running' && kept.driver === driver ? kept : null;
}

/** Waits until the next question may be asked, and takes that moment. */
async function turnOf(driver: string): Promise<Gathering> {
  const kept = await working(driver);
  if (!kept) throw notAtWork();
  await wait(Math.max(0, kept.readyAt - now()));
  // Once more: the user may have paused meanwhile.
  const still = await working(driver);
  if (!still) throw notAtWork();
  return changeGathering(still, (same) => ({ ...same, readyAt: nextMoment() }));
}

function notAtWork(): Refusal {
  return new Refusal('not-allowed', 'This script is not at work.');
}

function nextMoment(): number {
  return now() + GAP_MS * (1 + Math.random());
}

/** Ids of the live orders whose dates are not known or old, the most urgent first. */
async function ordersToCheck(): Promise<string[]> {
  const [settings, moment] = [await keptSettings(), thisMoment()];
  const live = await keptLiveOrders(moment.today);
  return live
    .map((stored) => ({ stored, view: viewStored(stored, settings, moment) }))
    .filter(({ stored, view }) => needsCheck(stored.sightings, view.verdict, moment.now))
    .sort((a, b) => byUrgency(a.view, b.view))
    .map(({ stored }) => stored.orderId);
}

let settledAt = 0;

/** Alarm, toolbar and spare copy follow every few seconds, and at the end. */
async function settleNowAndThen({ state }: Gathering): Promise<void> {
  if (state === 'running' && now() - settledAt < SETTLE_MS) return;
  settledAt = now();
  await settleChange();
}
