import { browser } from '../../utils/browser.ts';
import { WINDOW_KINDS, type WindowKind } from '../../utils/model/window.ts';
import { keptOrders, keptSettings } from './kept.ts';
import { thisMoment } from './moment.ts';
import { viewStored } from './understand-stored.ts';
import { markWindow, snoozeWindow } from './windows.ts';

/** Opens the order a notification is about; a summary opens the list. */
export async function openNotification(id: string): Promise<void> {
  const about = reminderOf(id);
  const [stored] = about ? await keptOrders([about.orderId]) : [];
  const url = stored
    ? viewStored(stored, await keptSettings(), thisMoment()).links.order
    : browser.runtime.getURL('/popup.html');
  await browser.tabs.create({ url });
  await browser.notifications.clear(id);
}

/** Does what a notification's button says: the first puts the reminder off, the second marks the window as done. */
export async function pressNotificationButton(id: string, button: number): Promise<void> {
  const about = reminderOf(id);
  if (!about) return;
  if (button === 0) await snoozeWindow(about);
  else await markWindow({ ...about, done: true });
  await browser.notifications.clear(id);
}

/** Notification ids carry everything: the background may have been stopped since. */
function reminderOf(id: string): { orderId: string; kind: WindowKind } | null {
  const [, orderId, name] = /^reminder:(\d+):([a-z-]+):/.exec(id) ?? [];
  const kind = WINDOW_KINDS.find((one) => one === name);
  return orderId && kind ? { orderId, kind } : null;
}
