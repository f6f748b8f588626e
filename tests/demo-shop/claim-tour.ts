import type { Page } from 'puppeteer-core';
import type { ClaimDesk } from '../../utils/messages/messages.ts';
import { aClaim } from '../support/claims.ts';
import { fill, HOST, waitForPanel } from '../support/dispute-panel.ts';
import { ask, keepPicture, SHOP, type Walk, waitForState } from '../support/walk.ts';
import { caseIdOf, lineIdOf, stockedOrder } from './stock.ts';

/* The part of the tour from "something is wrong" to a filled form. Pictures are kept in artefacts/demo. */

const VIEWPORT = { width: 1000, height: 900, deviceScaleFactor: 2 };

/** The page about an order with a claim, the form that it fills in, and the warnings on the page of a case. */
export async function showClaim(walk: Walk): Promise<void> {
  const { orderId } = stockedOrder('fresh');
  const detail = await walk.open(`${SHOP}/p/order/detail.html?orderId=${orderId}`);
  await waitForState(detail, orderId, 'open');
  const own = await walk.openOwn(`claim.html?orderId=${orderId}`);
  await own.waitForSelector('.claim-head');
  await prepareClaim(own, orderId);
  await own.reload().catch(() => undefined);
  await own.waitForSelector('.claim-state[data-ready="true"]');
  await own.setViewport(VIEWPORT);
  await keepPicture(own, 'demo/claim');

  const line = lineIdOf(orderId, 0);
  const form = await openTidy(
    walk,
    `${SHOP}/p/reverse-pages/start.html?tradeOrderLineId=${line}&isReceived=yes`,
  );
  await waitForPanel(form, 'ready');
  await fill(form);
  await keepPicture(form, 'demo/dispute-form');

  const about = stockedOrder('case-buyer').orderId;
  const page = await openTidy(
    walk,
    `${SHOP}/p/reverse-pages/start.html?reverseOrderLineId=${caseIdOf(about, 0)}`,
  );
  await page.waitForSelector(`${HOST}[data-state="case"]`);
  await page.$$eval('.reverse-btns button', (buttons) => {
    for (const button of buttons) if (button.textContent === 'View possible solutions') button.click();
  });
  await page.waitForSelector('.cco--solution--4rTyH');
  await keepPicture(page, 'demo/case-warnings');
  await Promise.all([detail, own, form, page].map((each) => each.close()));
}

async function openTidy(walk: Walk, url: string): Promise<Page> {
  const page = await walk.open(url);
  await page.setViewport(VIEWPORT);
  await page.addStyleTag({ content: '.shop-panel { display: none }' });
  return page;
}

async function prepareClaim(own: Page, orderId: string): Promise<void> {
  const { order } = await ask<ClaimDesk>(own, 'get-claims', { orderId });
  const [{ productId = null, title = null, variant = null } = {}] = order.lines;
  const claim = aClaim({
    claimId: 'demo',
    line: { lineId: lineIdOf(orderId, 0), productId, title, variant },
    intent: 'damaged',
    solution: 'refund',
    answers: { damage: 'The foot of the lamp is broken off.', parcel: 'One corner was pushed in.' },
    texts: { en: 'The foot of the lamp is broken off.' },
  });
  await ask(own, 'save-claim', { orderId, claim });
}
