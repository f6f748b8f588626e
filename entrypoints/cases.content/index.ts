import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createSend } from '../../utils/messages/send.ts';
import { watchCase } from './watch-case.ts';

/* Pages of cases. They are read as they are shown; nothing of ours is put into them. */
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
    watchCase(document, () => new URL(location.href), send, ctx.signal);
  },
});
