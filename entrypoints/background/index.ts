import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/browser.ts';
import { logError } from '../../utils/diagnosis/error-log.ts';
import { type Handlers, listen } from '../../utils/messages/listen.ts';
import { readState } from '../../utils/product-state/read-state.ts';
import { WAKE_ALARM } from '../../utils/reminders/arm-alarm.ts';
import { hasButtons } from '../../utils/reminders/show-notification.ts';
import { exportBackup, importBackup, previewImport } from './backup.ts';
import { claimHandlers } from './claim-handlers.ts';
import { sendTestReminder } from './delivery.ts';
import { collectReport } from './diagnosis.ts';
import {
  checkDaily,
  continueGathering,
  GATHERING_ALARM,
  startGathering,
  steerGathering,
} from './gathering.ts';
import { gatheringStatus } from './gathering-status.ts';
import { askPage, driverOf, keepGathering, leavePage, openPage, workOnGathering } from './gathering-work.ts';
import { keptSettings } from './kept.ts';
import { listOrders } from './list-orders.ts';
import { loadDetails } from './load-details.ts';
import { openNotification, pressNotificationButton } from './notification-clicks.ts';
import { appearanceOf, takeReading, viewOrders } from './orders.ts';
import { takeProduct } from './products.ts';
import { eraseEverything, saveSettings } from './settings.ts';
import { start } from './start.ts';
import { replanAll, settleChange, wake } from './wake.ts';
import { dismissMissed, markWindow, snoozeWindow } from './windows.ts';

/* Table of contents: which message and which event leads where. Listeners are added before anything is waited for. */

export default defineBackground(() => {
  const ready = start();
  /** Waits for the start, works, and lets alarm, toolbar, spare copy and open pages follow. */
  const change =
    <Input, Output>(work: (input: Input) => Promise<Output>, after = settleChange) =>
    async (input: Input): Promise<Output> => {
      await ready;
      const output = await work(input);
      inBackground('settle', after());
      return output;
    };
  const read =
    <Input, Output>(work: (input: Input) => Promise<Output>) =>
    async (input: Input): Promise<Output> => {
      await ready;
      return work(input);
    };

  const handlers: Handlers = {
    'take-reading': read(async (reading) => {
      const views = await takeReading(reading);
      // While orders are gathered the rest follows every few seconds only, see gathering-work.ts.
      if (reading.source === 'dom') settleBehind();
      inBackground('gathering', checkDaily(reading));
      return views;
    }),
    'read-state': async (_, tabId) => ({ text: tabId === null ? '' : await readState(tabId) }),
    'take-product': read((look) => takeProduct(look, settleBehind)),
    'view-orders': read(({ orderIds }) => viewOrders(orderIds)),
    'load-details': (_, tabId) => loadDetails(tabId),
    'get-appearance': read(async () => appearanceOf(await keptSettings())),
    'list-orders': read(listOrders),
    'dismiss-missed': change(dismissMissed),
    'mark-window': change(markWindow),
    'snooze-window': change(snoozeWindow),
    'get-settings': read(keptSettings),
    'save-settings': change(saveSettings, replanAll),
    'export-backup': read(exportBackup),
    'preview-import': read(previewImport),
    'import-backup': change(importBackup),
    'start-gathering': read(startGathering),
    'steer-gathering': read(steerGathering),
    'get-gathering': read(gatheringStatus),
    'work-on-gathering': workOnGathering,
    'keep-gathering': read(keepGathering),
    'ask-page': askPage,
    'open-page': openPage,
    ...claimHandlers(read, change),
    'collect-report': read(collectReport),
    'send-test-reminder': read(sendTestReminder),
    'erase-everything': change(eraseEverything),
  };
  inBackground('gathering', ready.then(continueGathering));
  listen(handlers, (name, error) => void logError(name, error));

  hearOfLeftPages();
  browser.runtime.onInstalled.addListener(() => inBackground('installed', wake()));
  browser.runtime.onStartup.addListener(() => inBackground('startup', wake()));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WAKE_ALARM) inBackground('alarm', wake());
    if (name === GATHERING_ALARM) inBackground('gathering', continueGathering());
  });
  browser.notifications.onClicked.addListener((id) => inBackground('notification', openNotification(id)));
  if (hasButtons()) hearOfButtons(change(({ id, button }) => pressNotificationButton(id, button)));
});

function hearOfButtons(press: (pressed: { id: string; button: number }) => Promise<unknown>): void {
  browser.notifications.onButtonClicked.addListener((id, button) =>
    inBackground('notification', press({ id, button })),
  );
}

/** The script that gathers in a page holds a port, which closes with the page. */
function hearOfLeftPages(): void {
  browser.runtime.onConnect.addListener(({ name, onDisconnect }) => {
    const driver = driverOf(name);
    if (driver) onDisconnect.addListener(() => inBackground('gathering', leavePage(driver)));
  });
}

/** Alarm, toolbar, spare copy and open pages follow, and nobody waits for that. */
function settleBehind(): void {
  inBackground('settle', settleChange());
}

function inBackground(where: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => logError(where, error));
}
