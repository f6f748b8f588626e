import type { Page } from 'puppeteer-core';
import type { ReportedState } from '../demo-shop/dispute-form/request-state.ts';

/* The panel on pages of disputes, as end-to-end tests see it, and what the shop's form holds. */

/** The element of the panel. */
export const HOST = 'still-covered-dispute';

/** What the shop's page holds, and which of its buttons were pressed. */
export function shopDispute(page: Page): Promise<{ state: ReportedState; presses: string[] }> {
  return page.evaluate(() => JSON.parse(JSON.stringify(Reflect.get(window, 'shopDispute'))));
}
/** Everything that the panel says. */
export const panelText = (page: Page) => page.$eval(HOST, (host) => host.shadowRoot?.textContent ?? '');
/** Field → what became of it. */
export const report = (page: Page): Promise<Record<string, string>> =>
  page.$eval(HOST, (host) =>
    Object.fromEntries(
      [...(host.shadowRoot?.querySelectorAll('.row') ?? [])].map((row) => [
        row.querySelector('.row-value')?.textContent?.trim() ?? row.getAttribute('data-field') ?? '',
        row.getAttribute('data-done') ?? '',
      ]),
    ),
  );
/** Wait until the panel is in a state. It never comes while the pointer rests on a button: the last press left it anywhere. */
export async function waitForPanel(page: Page, state: string): Promise<void> {
  await page.bringToFront();
  // By the clock: a tab that is not painted yet has no animation frames.
  await page.waitForFunction(() => location.href !== 'about:blank' && document.readyState === 'complete', {
    polling: 100,
  });
  await page.mouse.move(2, 2);
  await page.waitForSelector(`${HOST}[data-state="${state}"]`, { timeout: 15_000 });
}
/** A press with the pointer: one that a page made would not count. */
export async function push(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(`${HOST} >>> ${selector}`);
  await button?.click();
}
/** What a script of the page can do at most: find the button and press it. */
export const pressByScript = (page: Page, selector: string) =>
  page.$eval(
    HOST,
    (host, wanted) => {
      const button = host.shadowRoot?.querySelector(wanted);
      if (button instanceof HTMLElement) button.click();
    },
    selector,
  );
/** Press "Fill in" and wait for the report. */
export async function fill(page: Page): Promise<void> {
  await push(page, '.main-button');
  await page.waitForFunction(
    (name) => {
      const root = document.querySelector(name)?.shadowRoot;
      return (
        (root?.querySelector('.row[data-done]') ?? null) &&
        !root?.querySelector('.main-button[aria-disabled="true"]')
      );
    },
    {},
    HOST,
  );
}
