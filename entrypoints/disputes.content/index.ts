import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createSend } from '../../utils/messages/send.ts';
import { DisputePage } from './dispute-page.ts';
import { watchCase } from './watch-case.ts';

/* Pages of cases, and the forms that they begin with. Cases are read as they are shown; forms are filled in on the user's press. */
export default defineContentScript({
  matches: [
    'https://*.aliexpress.com/p/reverse-pages/*',
    'https://*.aliexpress.us/p/reverse-pages/*',
    'https://trade.aliexpress.com/issue/*',
    'https://trade.aliexpress.us/issue/*',
  ],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const send = createSend((message) => browser.runtime.sendMessage(message));
    const address = () => new URL(location.href);
    const page = new DisputePage({ document, address, send, signal: ctx.signal });
    page.start();
    watchCase(document, address, send, ctx.signal, (answer) => page.takeCase(answer));
  },
});
