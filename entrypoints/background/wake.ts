import { browser } from '../../utils/browser.ts';
import { writeMirror } from '../../utils/database/mirror.ts';
import { forgetProducts } from '../../utils/database/products.ts';
import {
  readAllOrderIds,
  readLiveOrderIds,
  readLiveOrders,
  readMeta,
  readReminders,
  readSettings,
} from '../../utils/database/read.ts';
import { changeMeta, changeOrders, forgetOldReminders } from '../../utils/database/write.ts';
import { logError } from '../../utils/diagnosis/error-log.ts';
import { tellOrdersChanged } from '../../utils/messages/listen.ts';
import { closingSoon } from '../../utils/policy/urgency.ts';
import { armAlarm } from '../../utils/reminders/arm-alarm.ts';
import { deliver } from './delivery.ts';
import { health, keptLiveOrders, keptSettings } from './kept.ts';
import { thisMoment } from './moment.ts';
import { showOnToolbar } from './toolbar.ts';
import { indexed, replan, viewStored } from './understand-stored.ts';

/** A transaction this long still lets others in between. */
const BATCH = 200;
const HOUR_MS = 3_600_000;
/** Long after the last safe day of any window they belong to. */
const OLD_REMINDERS_MS = 400 * 24 * HOUR_MS;
/** Products that were not looked at for so long; what belongs to an order is kept with it. */
const OLD_PRODUCTS_MS = 90 * 24 * HOUR_MS;
/** Raise it when the same version of the extension understands or assesses differently, as during development. */
const TABLES_VERSION = 3;

/**
 * Makes everything that was concluded agree with what is kept and with the time: tells what is due, plans anew, sets
 * the alarm, the toolbar and the spare copy. Run on every start and alarm; running it twice changes nothing.
 */
export async function wake(): Promise<void> {
  await locked(async () => {
    // First, because planning anew drops what closed meanwhile, and that has to be told as missed before.
    await step('deliver', () => deliver(thisMoment()));
    if ((await health()) === 'ok') await step('plan', planAnew);
    await settle();
  });
}

/** A settling waits for its turn and has read nothing yet. */
let isWaiting = false;

/**
 * After a change: what is due now is told, and alarm, toolbar, spare copy and open pages follow. Changes that come while
 * one settling waits for its turn are settled with it.
 */
export async function settleChange(): Promise<void> {
  if (isWaiting) return;
  isWaiting = true;
  await locked(async () => {
    isWaiting = false;
    await settle();
  });
  await tellOrdersChanged();
}

/** After a change of the settings: every reminder is planned anew. */
export async function replanAll(): Promise<void> {
  await wake();
  await tellOrdersChanged();
}

/** Tells what is due, and no more: the short half of `wake`, which messages wait for after a start. */
export async function wakeFirst(): Promise<void> {
  await locked(() => step('deliver', () => deliver(thisMoment())));
}

async function settle(): Promise<void> {
  const { now } = thisMoment();
  const next = await step('deliver', () => deliver(thisMoment()));
  await step('alarm', () => armAlarm(next ?? now + HOUR_MS, now));
  await step('toolbar', refreshToolbar);
  if ((await health()) === 'ok') await step('mirror', refreshMirror);
}

/** One at a time; a lock goes with the background that held it. */
async function locked(work: () => Promise<unknown>): Promise<void> {
  await navigator.locks.request('wake', async () => {
    await work();
  });
}

/** A step that fails is logged and does not keep the others from running. */
async function step<Value>(name: string, work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch (error) {
    await logError(name, error);
    return null;
  }
}

async function planAnew(): Promise<void> {
  const moment = thisMoment();
  const tables = `${browser.runtime.getManifest().version} ${TABLES_VERSION} ${(await readSettings()).country}`;
  const isCurrent = (await readMeta('tables')) === tables;
  const orderIds = isCurrent ? await readLiveOrderIds(moment.today) : await readAllOrderIds();
  for (let start = 0; start < orderIds.length; start += BATCH) {
    await replanOrders(orderIds.slice(start, start + BATCH), !isCurrent);
  }
  await forgetOldReminders(moment.now - OLD_REMINDERS_MS);
  await forgetProducts(moment.now - OLD_PRODUCTS_MS);
  await changeMeta('tables', () => tables);
  await changeMeta('lastSeen', () => moment.now);
}

async function replanOrders(orderIds: readonly string[], reindex: boolean): Promise<void> {
  const moment = thisMoment();
  await changeOrders(orderIds, ({ orders, remindersOf, settings }) => {
    const stored = [...orders.values()].map((order) => (reindex ? indexed(order, settings) : order));
    const plans = stored.map((order) =>
      replan(viewStored(order, settings, moment), remindersOf(order.orderId), settings, moment),
    );
    return {
      orders: reindex ? stored : [],
      reminders: plans.flatMap(({ reminders }) => reminders),
      forget: plans.flatMap(({ forget }) => forget),
    };
  });
}

async function refreshToolbar(): Promise<void> {
  const moment = thisMoment();
  const settings = await keptSettings();
  const state = await health();
  const views = (await keptLiveOrders(moment.today)).map((stored) => viewStored(stored, settings, moment));
  const pages = state === 'copy' ? [] : ((await readMeta('pages')) ?? []);
  const hasTrouble = state !== 'ok' || pages.some(({ readable }) => !readable);
  await showOnToolbar({ closing: closingSoon(views), hasTrouble });
}

async function refreshMirror(): Promise<void> {
  const [live, planned, settings] = await Promise.all([
    readLiveOrders(thisMoment().today),
    readReminders('planned'),
    readSettings(),
  ]);
  await writeMirror({ orders: live.records, reminders: planned.records, settings });
}
