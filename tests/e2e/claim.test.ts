import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimDesk } from '../../utils/messages/messages.ts';
import { stockedOrder } from '../demo-shop/stock.ts';
import { SOON } from '../support/kept-data.ts';
import { ask, keepPicture, openBadge, SHOP, startWalk, waitForState, type Walk } from '../support/walk.ts';

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

  it('a claim is prepared from the badge on, and is still there after the page was closed', async () => {
    const detail = await walk.open(`${SHOP}/p/order/detail.html?orderId=${orderId}`);
    await waitForState(detail, orderId, 'open');
    await openBadge(detail, orderId);
    await detail.$eval(`still-covered-badge[data-order-id="${orderId}"]`, (host) =>
      host.shadowRoot?.querySelector<HTMLButtonElement>('.guide-button')?.click(),
    );
    const page = await walk.openOwn(`claim.html?orderId=${orderId}`);
    await page.waitForSelector('.claim-head');
    expect(await page.$eval('.guide-now', ({ textContent }) => textContent)).toContain('Step 2 of 10');
    await choose(page, 'What is wrong?', 'defective');
    await (await fieldOf(page, 'What does not work')).type('The lamp flickers after two minutes.');
    await page.$$eval('label', (labels) =>
      labels.find((one) => one.textContent === 'Refund only, keep it')?.querySelector('input')?.click(),
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

    const again = await walk.openOwn(`claim.html?orderId=${orderId}`);
    await again.waitForSelector('.claim-state[data-ready="true"]');
    const { claims } = await ask<ClaimDesk>(again, 'get-claims', { orderId });
    expect(claims).toMatchObject([{ intent: 'defective', solution: 'refund' }]);
    expect(await again.$eval('.claim-texts textarea', ({ value }) => value)).toBe(text);
    expect(walk.errors).toEqual([]);
  });
});
