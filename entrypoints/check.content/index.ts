import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createSend } from '../../utils/messages/send.ts';
import { CheckPage } from './check-page.ts';

/* The line "Check my orders" above the order list. The other order pages are matched because the site goes to the list without a load. */
export default defineContentScript({
  matches: ['https://*.aliexpress.com/p/order/*', 'https://*.aliexpress.us/p/order/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const page = new CheckPage({
      document,
      send: createSend((message) => browser.runtime.sendMessage(message)),
      events: browser.runtime.onMessage,
      isReal: (press) => press.isTrusted,
      signal: ctx.signal,
    });
    page.visit(new URL(location.href));
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => page.visit(newUrl));
  },
});
