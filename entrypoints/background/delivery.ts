import { logError } from '../../utils/diagnosis/error-log.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { type DeliveryPorts, deliverDue } from '../../utils/reminders/deliver-due.ts';
import { nextWake } from '../../utils/reminders/due-reminders.ts';
import {
  digestContent,
  missedContent,
  notificationTexts,
  reminderContent,
  testContent,
} from '../../utils/reminders/notification.ts';
import { databaseStore, mirrorStore, nextPlanned } from '../../utils/reminders/reminder-stores.ts';
import { showNotification, standingNotifications } from '../../utils/reminders/show-notification.ts';
import { health, keptOrders, keptSettings } from './kept.ts';
import { type Moment, wakingHours } from './moment.ts';
import { viewStored } from './understand-stored.ts';

/**
 * Tells what is due and gives the instant (epoch ms) at which to look again. What the browser refused to show is tried
 * again with the next regular wake-up. To be called under the lock 'wake'.
 */
export async function deliver(moment: Moment): Promise<number> {
  const settings = await keptSettings();
  const hours = wakingHours(settings, moment);
  const store = (await health()) === 'ok' ? databaseStore : mirrorStore;
  const failed = new Set(
    await deliverDue(ports(store, settings, moment), { now: moment.now, today: moment.today, hours }),
  );
  const waiting = [...(await store.candidates(moment.now)), ...(await nextPlanned(store, moment.now))];
  return nextWake(
    waiting.filter(({ id }) => !failed.has(id)),
    moment.now,
    hours,
  );
}

/** Shows a test notification. Throws Refusal 'not-shown' when the browser refuses it. */
export async function sendTestReminder(): Promise<null> {
  await showNotification('reminder:test', testContent(textsOf(await keptSettings())));
  return null;
}

function ports(store: DeliveryPorts['store'], settings: Settings, moment: Moment): DeliveryPorts {
  const texts = textsOf(settings);
  return {
    store,
    look: async (orderIds) => {
      const orders = await keptOrders(orderIds);
      return new Map(
        orders.map((stored): [string, OrderView] => [stored.orderId, viewStored(stored, settings, moment)]),
      );
    },
    tellOne: (id, telling) => showNotification(id, reminderContent(telling, texts)),
    tellMany: (id, tellings) => showNotification(id, digestContent(tellings, texts)),
    tellMissed: (id, missed, views) => showNotification(id, missedContent(missed, views, texts)),
    standing: standingNotifications,
    onFailure: (error) => void logError('reminder', error),
  };
}

function textsOf({ language }: Settings) {
  return notificationTexts(language, navigator.languages);
}
