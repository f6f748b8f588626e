import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browsers.ts';
import { type Gallery, serveGallery } from './serve-gallery.ts';

/* Every component in every state in a real browser: accessibility rules, overflow, keyboard, hostile text. */

let gallery: Gallery;
let browser: Browser;

beforeAll(async () => {
  gallery = await serveGallery(0);
  ({ browser } = await launchBrowser('chromium'));
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

const POPUP_WIDTH = 360;
const STATES = [
  'show=badges',
  'show=lines',
  'show=products',
  'show=products&state=policy-with-caution',
  'show=popup-gatherings',
  ...['running', 'done-with-gaps'].map((name) => `show=popup&gathering=${name}`),
  ...['full', 'listings', 'many', 'troubled', 'empty', 'no-match', 'loading', 'failed'].map(
    (state) => `show=popup&state=${state}`,
  ),
  ...['full', 'import', 'odd', 'off'].map((state) => `show=options&state=${state}`),
  ...['begun', 'ship-back', 'outside'].map((state) => `show=claim&state=${state}`),
];
const LOOKS = ['', '&theme=dark', '&dir=rtl'];

async function withPage(query: string, width: number, look: (page: Page) => Promise<void>): Promise<void> {
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
async function openAll(page: Page): Promise<void> {
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
  const run = `axe.run(document, ${JSON.stringify(options)})`;
  const results = await page.evaluate<[], () => Promise<axe.AxeResults>>(run as never);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

describe.each(STATES)('%s', (state) => {
  it.each(LOOKS)('keeps the rules of axe with everything opened (%s)', async (look) => {
    await withPage(state + look, state.startsWith('show=popup') ? POPUP_WIDTH : 900, async (page) => {
      await openAll(page);
      expect(await brokenRules(page, state === 'show=products' ? MANY_PANELS : {})).toEqual([]);
    });
  });

  it.each([
    ['at its usual size', '100%'],
    ['at double text size', '200%'],
  ])('is never wider than its window, %s', async (_name, size) => {
    await withPage(state, state.startsWith('show=popup') ? POPUP_WIDTH : 420, async (page) => {
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
      await openAll(page);
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(needed).toBeLessThanOrEqual(given ?? 0);
    });
  });
});

describe('keyboard', () => {
  it('opens and closes a badge with Enter and Space, and shows where the focus is', async () => {
    await withPage('show=badges', 900, async (page) => {
      const expanded = () =>
        page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-expanded'));
      await page.keyboard.press('Tab');
      expect(await expanded()).toBe('false');
      const outline = await page.evaluate(() => {
        const focused = document.activeElement?.shadowRoot?.activeElement;
        return focused ? getComputedStyle(focused).outlineStyle : null;
      });
      expect(outline).toBe('solid');
      await page.keyboard.press('Enter');
      expect(await expanded()).toBe('true');
      await page.keyboard.press('Space');
      expect(await expanded()).toBe('false');
    });
  });

  it('reaches every control of the popup, in reading order', async () => {
    await withPage('show=popup&state=full', POPUP_WIDTH, async (page) => {
      const controls = await page.$$eval('a, button, input, select', (all) => all.length);
      const tops: number[] = [];
      for (let index = 0; index < controls; index += 1) {
        await page.keyboard.press('Tab');
        tops.push(
          await page.evaluate(() => {
            const box = document.activeElement?.getBoundingClientRect();
            return Math.round((box?.top ?? 0) + scrollY);
          }),
        );
      }
      const reached = await page.evaluate(() => document.activeElement?.textContent);
      expect(reached).toContain('Closed');
      expect(new Set(tops).size).toBeGreaterThan(10);
    });
  });
});

describe('the page around a badge', () => {
  it('cannot change its look, and is not changed by it', async () => {
    await withPage('show=badges', 900, async (page) => {
      const looks = () =>
        page.evaluate(() => {
          const shadow = document.querySelector('[data-theme]:not(html)')?.shadowRoot;
          const button = shadow?.querySelector('button');
          return button
            ? [
                getComputedStyle(button).fontSize,
                getComputedStyle(button).color,
                getComputedStyle(button).textTransform,
              ]
            : [];
        });
      const before = await looks();
      const heading = () => page.$eval('h1', (element) => getComputedStyle(element).color);
      const headingBefore = await heading();
      await page.addStyleTag({
        content:
          '* { font: 40px serif !important; color: red; text-transform: uppercase } html { font-size: 100px }',
      });
      expect(await looks()).toEqual(before);
      expect(await heading()).not.toBe(headingBefore);
    });
  });
});

it('runs nothing that stands in titles and sentences', async () => {
  for (const state of [
    'show=badges',
    'show=popup&state=troubled',
    'show=options&state=import',
    'show=claim&state=begun',
  ]) {
    await withPage(state, 900, async (page) => {
      await openAll(page);
      expect(await page.title()).toBe('Gallery');
    });
  }
});
