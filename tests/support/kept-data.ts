import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { OrderList } from '../../utils/messages/messages.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { ask } from './walk.ts';

declare const chrome: ExtensionApi;

/** Ids of the notifications that stand now, sorted. */
export async function standingNotifications(own: Page): Promise<string[]> {
  const standing = await own.evaluate(() => chrome.notifications.getAll());
  return Object.keys(standing).sort();
}

/** What the toolbar button says. */
export function toolbarText(own: Page): Promise<string> {
  return own.evaluate(() => chrome.action.getBadgeText({}));
}

/** Reminders as they lie in the database: id → state, sorted by id. */
export async function keptReminders(own: Page): Promise<Record<string, string>> {
  const rows = await own.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('still-covered'));
    const all: { id: string; state: string }[] = await done(
      database.transaction('reminders').objectStore('reminders').getAll(),
    );
    database.close();
    return all.map(({ id, state }) => [id, state] as const).sort();
  });
  return Object.fromEntries(rows);
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
