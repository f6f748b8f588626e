import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createSend } from '../../utils/messages/send.ts';
import { ProductPage } from './product-page.ts';

/* Product pages of AliExpress. The site goes from one to the next without a load. */
export default defineContentScript({
  matches: [
    'https://*.aliexpress.com/item/*',
    'https://*.aliexpress.com/i/*',
    'https://*.aliexpress.us/item/*',
    'https://*.aliexpress.us/i/*',
  ],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const send = createSend((message) => browser.runtime.sendMessage(message));
    const page = new ProductPage(document, send, ctx.signal);
    page.visit(new URL(location.href));
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => page.visit(newUrl));
  },
});
