import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { formatDay } from '../../utils/format/day.ts';
import { formatMoney } from '../../utils/format/money.ts';
import type { GatheringStatus } from '../../utils/messages/messages.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import type { BrowserName } from '../support/browsers.ts';
import { changeSettings, listOrders } from '../support/kept-data.ts';
import {
  ask,
  keepPicture,
  LIST,
  openBadge,
  SHOP,
  startWalk,
  type Walk,
  waitForBadges,
  waitForState,
} from '../support/walk.ts';
import { showClaim } from './claim-tour.ts';
import { productIdOf } from './products/product-catalogue.ts';
import { shopOrderIdOf } from './shop-orders.ts';
import { stockedOrders } from './stock.ts';

/*
 * The demo: a browser with the extension in front of a made-up shop. With a display it is there to play with; without
 * one (or with --tour) the same way is walked headless, pictures are kept in artefacts/demo and a table is printed.
 */

const name: BrowserName = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

if (hasDisplay && !process.argv.includes('--tour')) await play();
else await tour();

async function play(): Promise<void> {
  const walk = await startWalk(name, { stock: 'cases', headless: false, args: ['--start-maximized'] });
  const [blank] = await walk.browser.pages();
  const page = await walk.open(LIST);
  await page.setViewport(null);
  await blank?.close();
  console.log(
    [
      'The demo shop is open: made-up orders under the real address, with dates that count from today.',
      '- Each order carries a badge; click it to see every date and where it comes from.',
      '- "View orders" adds ten, "Details" opens an order without a load, the bar below changes the shop.',
      '- Pictures and titles lead to the pages of products, from today or from earlier years ("era" in the bar below).',
      '- Some orders have a case: "View details" on the page of the order leads to its page.',
      '- "Guide and claim" in a badge opens the page about an order: prepare a claim there.',
      '- "Returns/refunds" on the page of an order leads to the form; "form" in the bar below changes it. Nothing is filed.',
      '- "Check my orders" above the list asks for every order that needs it, slowly; "Import my history" is in the popup.',
      '- Click the extension in the toolbar for all orders by urgency. Reminders come as desktop notifications.',
      'Close the browser to end.',
    ].join('\n'),
  );
  await new Promise((done) => walk.browser.once('disconnected', done));
  await walk.shop.close();
}

async function tour(): Promise<void> {
  const walk = await startWalk(name, { stock: 'cases' });
  try {
    await walkThrough(walk);
  } finally {
    await walk.close();
  }
}

async function walkThrough(walk: Walk): Promise<void> {
  const list = await walk.open(LIST);
  await list.setViewport({ width: 1280, height: 900, deviceScaleFactor: 2 });
  await waitForBadges(list, 10);
  await list.addStyleTag({ content: '.shop-panel { display: none }' });
  const orderId = shopOrderIdOf('three-days');
  await openBadge(list, orderId);
  await list.$eval(`still-covered-badge[data-order-id="${orderId}"]`, (badge) =>
    badge.previousElementSibling?.scrollIntoView(),
  );
  await list.evaluate(() => scrollBy(0, -80));
  await keepPicture(list, 'demo/order-list');
  const all = stockedOrders('cases').length;
  for (let count = 20; count < all + 10; count += 10) {
    await list.click('.order-more button');
    await waitForBadges(list, Math.min(count, all));
  }
  await showDetail(list);
  await showProduct(walk);
  await showClaim(walk);
  const popup = await walk.openOwn('popup.html');
  await popup.setViewport({ width: 420, height: 600, deviceScaleFactor: 2 });
  await popup.waitForSelector('.order');
  await keepPicture(popup, 'demo/popup');
  await changeSettings(popup, { theme: 'dark' });
  await popup.reload().catch(() => undefined);
  await popup.waitForSelector('[data-theme="dark"] .order');
  await keepPicture(popup, 'demo/popup-dark');
  const options = await walk.openOwn('options.html');
  await options.setViewport({ width: 1000, height: 1300 });
  await options.waitForSelector('select');
  await keepPicture(options, 'demo/options-dark');
  await showCheck(popup);
  await printDeadlines(popup);
  console.log(
    'Pictures in artefacts/demo: order-list, order-detail, product, claim, dispute-form, case-warnings, popup, popup-dark, options-dark, checking, case',
  );
}

/** The first part of a check: the cases and two orders. At the pace of a person the rest takes minutes. */
async function showCheck(popup: Page): Promise<void> {
  await popup.bringToFront();
  await changeSettings(popup, { theme: 'light' });
  await ask(popup, 'start-gathering', { kind: 'check', period: 'all' });
  for (let asked = 0; asked < 2; ) {
    await setTimeout(1_000);
    const { gathering } = await ask<GatheringStatus>(popup, 'get-gathering', {});
    if (gathering?.state !== 'running') throw new Error(`The check stopped: ${gathering?.stop}`);
    asked = gathering.asked;
  }
  await popup.reload().catch(() => undefined);
  await popup.waitForSelector('[data-theme="light"] .gathering progress');
  await popup.waitForSelector('.order');
  await keepPicture(popup, 'demo/checking');
  await ask(popup, 'steer-gathering', { action: 'cancel' });
  await popup.select('.choice', 'in-case');
  const details = await popup.waitForSelector('.order[data-state="in-case"] .details-button');
  await details?.click();
  await popup.evaluate(() => scrollTo(0, 200));
  await keepPicture(popup, 'demo/case');
}

async function showDetail(list: Page): Promise<void> {
  const orderId = shopOrderIdOf('five-days-by-detail');
  await list.$eval(`a[data-pl][href*="${orderId}"]`, (link) => {
    if (link instanceof HTMLElement) link.click();
  });
  await list.waitForSelector('.order-status');
  await waitForState(list, orderId, 'closing');
  await list.evaluate(() => scrollTo(0, 0));
  await openBadge(list, orderId);
  await keepPicture(list, 'demo/order-detail');
}

async function showProduct(walk: Walk): Promise<void> {
  const page = await walk.open(`${SHOP}/item/${productIdOf('free-return')}.html`);
  await page.setViewport({ width: 1280, height: 900, deviceScaleFactor: 2 });
  await page.waitForSelector('still-covered-product');
  await page.addStyleTag({ content: '.shop-panel { display: none }' });
  await page.$eval('still-covered-product', (host) => host.shadowRoot?.querySelector('button')?.click());
  await keepPicture(page, 'demo/product');
  await page.close();
}

async function printDeadlines(own: Page): Promise<void> {
  const { groups, total, closingSoon } = await listOrders(own);
  const views = Object.values(groups).flatMap(({ views: some }) => some);
  console.log(`${total} orders, ${closingSoon} windows close within 7 days`);
  console.table(views.map(deadline));
}

function deadline(view: OrderView) {
  const { state, kind, actBy, daysLeft } = view.verdict;
  return {
    'act by': actBy ? formatDay('en', actBy, 'full') : '',
    'days left': daysLeft ?? '',
    what: kind ?? '',
    state,
    order: view.lines[0]?.title ?? view.orderId,
    total: view.total ? formatMoney('en', view.total) : '',
  };
}
