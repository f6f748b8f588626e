import { browser } from '../../utils/browser.ts';
import { eraseMirror } from '../../utils/database/mirror.ts';
import { forgetProducts } from '../../utils/database/products.ts';
import { eraseDatabase, writeSettings } from '../../utils/database/write.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { standingNotifications } from '../../utils/reminders/show-notification.ts';

/** Keeps the settings, and forgets looked-at products when they are no longer to be kept. Gives the settings as they are kept. */
export async function saveSettings(settings: Settings): Promise<Settings> {
  await writeSettings(settings);
  if (settings.keepPromises === false) await forgetProducts();
  return settings;
}

/** Deletes orders, reminders, settings and the spare copy, and takes standing notifications away. */
export async function eraseEverything(): Promise<null> {
  await eraseDatabase();
  await eraseMirror();
  await browser.storage.session.clear();
  for (const id of await standingNotifications()) await browser.notifications.clear(id);
  return null;
}
