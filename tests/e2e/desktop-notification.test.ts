import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopOrderIdOf } from '../demo-shop/shop-orders.ts';
import { type Desktop, startDesktop } from '../support/desktop.ts';
import { missingDesktopPrograms } from '../support/find-browser.ts';
import { ALWAYS_AWAKE, changeSettings, SOON } from '../support/kept-data.ts';
import { SHOP, startWalk, type Walk, waitForState } from '../support/walk.ts';

const missing = missingDesktopPrograms();
if (missing.length > 0) {
  console.warn(
    `Real desktop notifications are not tested here: ${missing.join(', ')} not found (Linux only).`,
  );
}

describe.runIf(missing.length === 0)('a reminder on a real desktop', () => {
  let desktop: Desktop;
  let walk: Walk;

  beforeAll(async () => {
    desktop = await startDesktop();
    walk = await startWalk('chromium', { headless: false, env: desktop.env });
  });
  afterAll(async () => {
    await walk.close();
    desktop.close();
  });

  it('comes over the message bus and opens the order when it is clicked', async () => {
    const own = await walk.openOwn('popup.html');
    await changeSettings(own, ALWAYS_AWAKE);
    const orderId = shopOrderIdOf('three-days');
    const page = await walk.open(`${SHOP}/p/order/detail.html?orderId=${orderId}`);
    await waitForState(page, orderId, 'closing');
    await expect.poll(() => desktop.shown(), SOON).toContain('Return by');
    expect(desktop.shown()).toContain('Gooseneck pour-over kettle, 0.9 l');
    expect(desktop.shown()).toContain('$36.39');

    await page.close();
    await desktop.clickNewest();
    const target = await walk.browser.waitForTarget((one) => one.url().includes(`orderId=${orderId}`));
    expect(target.type()).toBe('page');
  });
});
