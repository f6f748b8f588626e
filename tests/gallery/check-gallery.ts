import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browsers.ts';
import { type Gallery, serveGallery } from './serve-gallery.ts';

/* What the files beside this one look at the gallery with: a browser for each file, and what every state has to keep. */

let gallery: Gallery;
let browser: Browser;

/** Serves the gallery to a browser while the tests of a file run. */
export function useGallery(): void {
  beforeAll(async () => {
    gallery = await serveGallery(0);
    ({ browser } = await launchBrowser('chromium'));
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });
}

/** Of the popup. */
export const POPUP_WIDTH = 360;
/** Colours are the same wherever they come from: in the dark a state of each kind is enough. */
const DARK_TOO = /badges|lines|products$|state=(full|listings|troubled|begun|import)|gathering=running/;

/** Looks at a state of the gallery in a window of some width. Nothing may fail there. */
export async function withPage(
  query: string,
  width: number,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage();
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.setViewport({ width, height: 800 });
  await page.goto(`${gallery.url}?${query}`, { waitUntil: 'load' });
  await look(page);
  expect(errors).toEqual([]);
  await page.close();
}

/** Opens everything that can be opened. */
export async function openAll(page: Page): Promise<void> {
  await page.$$eval('[aria-expanded="false"]', (buttons) => {
    for (const button of buttons) if (button instanceof HTMLElement) button.click();
  });
  await page.$$eval('.details-button[aria-expanded="false"], .danger-button', (buttons) => {
    for (const button of buttons) if (button instanceof HTMLElement) button.click();
  });
  await page.$$eval('details', (all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
  });
}

/** A page of AliExpress has one panel, the gallery has many: only there some may have the same name. */
const MANY_PANELS: axe.RunOptions = { rules: { 'landmark-unique': { enabled: false } } };

async function brokenRules(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  // Everything is tried; only what fails is described, which is most of the work.
  const run = `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`;
  const results = await page.evaluate<[], () => Promise<axe.AxeResults>>(run as never);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Every state keeps the rules of accessibility in every look, and is never wider than its window. */
export function checkStates(states: readonly string[]): void {
  describe.each([...states])('%s', (state) => {
    it.each(DARK_TOO.test(state) ? ['', '&theme=dark'] : [''])(
      'keeps the rules of axe with everything opened (%s)',
      async (look) => {
        await withPage(state + look, state.startsWith('show=popup') ? POPUP_WIDTH : 900, async (page) => {
          await openAll(page);
          expect(await brokenRules(page, state === 'show=products' ? MANY_PANELS : {})).toEqual([]);
        });
      },
    );

    it.each([
      ['at its usual size', '100%', ''],
      ['at double text size', '200%', ''],
      ['from right to left', '100%', '&dir=rtl'],
    ])('is never wider than its window, %s', async (_name, size, look) => {
      await withPage(state + look, state.startsWith('show=popup') ? POPUP_WIDTH : 420, async (page) => {
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, size);
        await openAll(page);
        const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(needed).toBeLessThanOrEqual(given ?? 0);
      });
    });
  });
}
