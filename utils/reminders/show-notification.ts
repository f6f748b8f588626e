import type { Browser } from 'wxt/browser';
import { browser } from '../browser.ts';
import { Refusal } from '../model/refusal.ts';
import type { NotificationContent } from './notification.ts';

/** A plain green disc, for the day the packaged icon does not load: Chrome shows nothing at all without an icon. */
const SPARE_ICON =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAMAAABEpIrGAAAABlBMVEX///8PblYn6CarAAAAAnRSTlMA/1uRIrUAAABGSURBVHja7dOxDQAgDAPB/P5L01GBPwiJCre5LnbVQZjJ17WBLCALyAKygCxAxDUAER80wYNneWG8cl5ar70Px6fn491lAPqrAuXE/Y30AAAAAElFTkSuQmCC';

/**
 * Shows a notification, or replaces the one of the same id. Buttons go only to browsers that tell of their clicks:
 * Firefox throws on options it does not know. A refusal is answered with a second, plainer try. Throws Refusal
 * 'not-shown' when that fails too. A system that hides notifications looks like success.
 */
export async function showNotification(id: string, content: NotificationContent): Promise<void> {
  const plain = { type: 'basic' as const, title: content.title, message: content.message };
  const iconUrl = `${browser.runtime.getURL('')}icon/128.png`;
  const full: Browser.notifications.NotificationCreateOptions = { ...plain, iconUrl };
  if (content.buttons.length > 0 && hasButtons()) full.buttons = content.buttons.map((title) => ({ title }));
  try {
    await browser.notifications.create(id, full);
  } catch {
    await browser.notifications.create(id, { ...plain, iconUrl: SPARE_ICON }).catch((error: unknown) => {
      throw new Refusal('not-shown', 'The browser did not show the notification.', { cause: error });
    });
  }
}

/** Ids of our notifications that still stand; none when the browser does not tell. */
export async function standingNotifications(): Promise<ReadonlySet<string>> {
  try {
    return new Set(Object.keys(await browser.notifications.getAll()));
  } catch {
    return new Set();
  }
}

/** True where the browser tells of clicks on a notification's buttons (not in Firefox). */
export function hasButtons(): boolean {
  return browser.notifications.onButtonClicked !== undefined;
}
