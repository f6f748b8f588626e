import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimDesk } from '../../utils/messages/messages.ts';
import { stockedOrder } from '../demo-shop/stock.ts';
import { fill, push, report, shopDispute, waitForPanel } from '../support/dispute-panel.ts';
import { SOON } from '../support/kept-data.ts';
import {
  ask,
  foreignRequests,
  keepPicture,
  openBadge,
  SHOP,
  startWalk,
  type Walk,
  waitForState,
} from '../support/walk.ts';

describe.each(['chromium', 'firefox'] as const)('the page about an order in %s', (name) => {
  let walk: Walk;
  const { orderId } = stockedOrder('fresh');

  beforeAll(async () => {
    walk = await startWalk(name);
  });
  afterAll(async () => {
    await walk.close();
  });

  const choose = (page: Page, label: string, value: string) =>
    page.$$eval(
      'label',
      (labels, words, wanted) => {
        const field = labels.find((one) => one.textContent?.startsWith(words))?.querySelector('select');
        if (!field) throw new Error(`no ${words}`);
        field.value = wanted;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      value,
    );
  const fieldOf = async (page: Page, label: string) => {
    const handle = await page.waitForFunction(
      (words) =>
        [...document.querySelectorAll('label')]
          .find((one) => one.textContent?.startsWith(words))
          ?.querySelector('input, textarea') ?? null,
      {},
      label,
    );
    const field = handle.asElement();
    if (!field) throw new Error(`no field ${label}`);
    return field;
  };

  /** The tab that a press opens. */
  const opened = async (press: () => Promise<unknown>): Promise<Page> => {
    const before = new Set(await walk.browser.pages());
    await press();
    const fresh = async () => (await walk.browser.pages()).find((page) => !before.has(page)) ?? null;
    await expect.poll(async () => (await fresh()) !== null, SOON).toBe(true);
    const page = await fresh();
    if (!page) throw new Error('no tab was opened');
    return page;
  };

  it('goes from a badge to a claim, and from the order page to a filled form that is not submitted', async () => {
    const detail = await walk.open(`${SHOP}/p/order/detail.html?orderId=${orderId}&delay=0`);
    await waitForState(detail, orderId, 'open');
    await openBadge(detail, orderId);
    const press = () =>
      detail.$eval(`still-covered-badge[data-order-id="${orderId}"]`, (host) =>
        host.shadowRoot?.querySelector<HTMLButtonElement>('.guide-button')?.click(),
      );
    const page = await opened(press);
    await page.waitForSelector('.claim-head');
    expect(await page.evaluate(() => location.href)).toBe(`${walk.origin}claim.html?orderId=${orderId}`);
    expect(await page.$eval('.guide-now', ({ textContent }) => textContent)).toContain('Step 2 of 10');
    await choose(page, 'What is wrong?', 'defective');
    await (await fieldOf(page, 'What does not work')).type('The lamp flickers after two minutes.');
    await page.$$eval('label', (labels) =>
      labels
        .find((one) => one.textContent === 'Refund only, keep it')
        ?.querySelector('input')
        ?.click(),
    );
    await page.waitForSelector('.claim-state[data-ready="true"]');
    await expect
      .poll(() => page.$eval('.saved', ({ textContent }) => textContent), SOON)
      .toBe('Saved on this computer.');
    await keepPicture(page, `claim-${name}`);
    const text = await page.$eval('.claim-texts textarea', ({ value }) => value);
    expect(text).toContain('The lamp flickers after two minutes.');
    expect(text).toContain(orderId);
    await page.close();

    await detail.bringToFront();
    await detail.$$eval('.order-detail-item-btns button, .order-detail-item-btns a', (buttons) => {
      for (const one of buttons)
        if (one.textContent === 'Returns/refunds' && one instanceof HTMLElement) one.click();
    });
    const yes = await detail.waitForSelector('.comet-modal .comet-btn-primary');
    const form = await opened(async () => yes?.click());
    // Its address names a line by a number that the order page did not print: the user says that it is this one.
    await waitForPanel(form, 'choose');
    await push(form, '.draft');
    await waitForPanel(form, 'ready');
    await fill(form);
    const { state, presses } = await shopDispute(form);
    expect(state).toMatchObject({
      step: 'form',
      received: 'yes',
      solution: 'refund',
      reason: { id: 'not-working' },
      text,
    });
    expect(presses).toEqual([]);
    expect(Object.values(await report(form))).not.toContain('failed');
    await keepPicture(form, `claim-form-${name}`);

    const again = await walk.openOwn(`claim.html?orderId=${orderId}`);
    await again.waitForSelector('.claim-state[data-ready="true"]');
    const { claims } = await ask<ClaimDesk>(again, 'get-claims', { orderId });
    expect(claims).toMatchObject([{ intent: 'defective', solution: 'refund' }]);
    expect(await again.$eval('.claim-texts textarea', ({ value }) => value)).toBe(text);
    expect(walk.errors).toEqual([]);
    expect(foreignRequests(walk.shop)).toEqual([]);
  });
});
