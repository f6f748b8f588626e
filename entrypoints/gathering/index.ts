import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { now } from '../../utils/clock.ts';
import { workOnGathering } from '../../utils/gathering/work-on-gathering.ts';
import { createSend } from '../../utils/messages/send.ts';
import { holdPort } from './hold-port.ts';

const AT_WORK = 'stillCoveredGathering';

/*
 * Put into an AliExpress tab when the user wants orders gathered, and only then. It runs beside the page (in the
 * isolated world), once in a page however often it is put there, and is over when there is nothing more to do.
 */
export default defineUnlistedScript(() => {
  if (Reflect.has(globalThis, AT_WORK)) return;
  Reflect.set(globalThis, AT_WORK, true);
  const driver = crypto.randomUUID();
  const send = createSend((message) => browser.runtime.sendMessage(message));
  let isOver = false;
  holdPort(
    `gathering ${driver}`,
    () => browser.runtime,
    () => isOver,
  );
  const work = workOnGathering({
    driver,
    send,
    document,
    url: () => new URL(location.href),
    offset: new Date(now()).getTimezoneOffset(),
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  });
  void work.then((end) => {
    // Until the page is really gone nobody else is to begin here; then the next page is told of.
    if (end === 'leaving') return;
    isOver = true;
    Reflect.deleteProperty(globalThis, AT_WORK);
  });
});
