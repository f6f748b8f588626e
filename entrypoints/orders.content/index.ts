import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createSend, isGatheringChanged } from '../../utils/messages/send.ts';
import { OrdersPage } from './orders-page.ts';

/*
 * The order pages of AliExpress. The site goes from page to page without a load, so every path that can lead to one is
 * matched; on the others nothing is watched or read.
 */
export default defineContentScript({
  matches: [
    'https://*.aliexpress.com/p/*',
    'https://*.aliexpress.us/p/*',
    'https://track.aliexpress.com/logisticsdetail.htm*',
    'https://track.aliexpress.com/logisticsDetail.htm*',
    'https://*.aliexpress.ru/order-list*',
    'https://*.aliexpress.ru/orders*',
    'https://*.aliexpress.ru/p/order*',
  ],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const send = createSend((message) => browser.runtime.sendMessage(message));
    const page = new OrdersPage(document, send, ctx.signal);
    page.visit(new URL(location.href), false);
    // Orders that are gathered elsewhere say more than this page does.
    browser.runtime.onMessage.addListener((message) => {
      if (isGatheringChanged(message) && !document.hidden) page.refresh();
    });
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => page.visit(newUrl, true));
  },
});
