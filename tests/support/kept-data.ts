import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { OrderList } from '../../utils/messages/messages.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { ask } from './walk.ts';

declare const chrome: ExtensionApi;

/** How long a test waits for something to become so. */
export const SOON = { timeout: 20_000 };

/** Keep note of every notification from now on; a system without a place for them closes them at once. */
export async function noteNotifications(own: Page): Promise<void> {
  await own.evaluate(() => {
    const noted = new Set<string>();
    Reflect.set(window, 'notedNotifications', noted);
    chrome.notifications.onClosed.addListener((id) => noted.add(id));
  });
}

/** Ids of all notifications that stand or stood since `noteNotifications`, sorted. */
export async function toldNotifications(own: Page): Promise<string[]> {
  const ids: string[] = await own.evaluate(async () => {
    const standing = await chrome.notifications.getAll();
    return [...new Set([...Object.keys(standing), ...Reflect.get(window, 'notedNotifications')])];
  });
  return ids.sort();
}

/** What the toolbar button says. */
export function toolbarText(own: Page): Promise<string> {
  return own.evaluate(() => chrome.action.getBadgeText({}));
}

interface KeptReminder {
  id: string;
  state: string;
  dueAt: number;
  sentAt: number | null;
}

/** Reminders as they lie in the database: id → state, sorted by id. */
export async function keptReminders(own: Page): Promise<Record<string, string>> {
  return Object.fromEntries((await readReminders(own)).map(({ id, state }) => [id, state]));
}

/** When each reminder was told: id → epoch milliseconds, of those that were. */
export async function tellingTimes(own: Page): Promise<Record<string, number>> {
  return Object.fromEntries(
    (await readReminders(own)).flatMap(({ id, sentAt }) => (sentAt ? [[id, sentAt]] : [])),
  );
}

/** Reminders that are due now and not told yet, or are being told. */
export async function unsettledReminders(own: Page): Promise<string[]> {
  const due = await own.evaluate(() => Date.now());
  return (await readReminders(own))
    .filter(({ state, dueAt }) => state === 'sending' || (state === 'planned' && dueAt <= due))
    .map(({ id }) => id);
}

async function readReminders(own: Page): Promise<KeptReminder[]> {
  const rows: KeptReminder[] = await own.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('still-covered'));
    const all: KeptReminder[] = await done(
      database.transaction('reminders').objectStore('reminders').getAll(),
    );
    database.close();
    return all;
  });
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Everything the popup would show, without a filter. */
export function listOrders(own: Page): Promise<OrderList> {
  return ask<OrderList>(own, 'list-orders', {
    text: '',
    state: 'all',
    kind: 'all',
    group: null,
    offset: 0,
    limit: 100,
  });
}

/** Change some settings, as the options page does. */
export async function changeSettings(own: Page, changes: Partial<Settings>): Promise<void> {
  const settings = await ask<Settings>(own, 'get-settings', {});
  await ask(own, 'save-settings', { ...settings, ...changes });
}

/** So that a test by night sees reminders too: with equal ends every hour is awake. */
export const ALWAYS_AWAKE = { wakingFrom: '00:00', wakingTo: '00:00' } as const;
