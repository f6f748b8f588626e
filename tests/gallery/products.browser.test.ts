import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browsers.ts';
import { type Gallery, serveGallery } from './serve-gallery.ts';

/* The panel of product pages where it has little room, beside a site that styles everything. Leaves pictures. */

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

interface Room {
  width: number;
  /** Device pixels to a pixel: 2 at a zoom of 200 %. */
  zoom?: number;
}

async function withGallery(
  query: string,
  { width, zoom = 1 }: Room,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage();
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.setViewport({ width, height: 800, deviceScaleFactor: zoom });
  await page.goto(`${gallery.url}?${query}`, { waitUntil: 'load' });
  await page.waitForFunction(
    () => document.querySelector('[data-panel="open"]')?.shadowRoot?.querySelector('h2') !== null,
  );
  await look(page);
  expect(errors).toEqual([]);
  await page.close();
}

/** A picture for people, in artefacts/, of all that the page holds. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = resolve('artefacts', 'gallery');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: resolve(folder, `${name}.png`), fullPage: true });
}

/** What is wider than the room it has: pages, panels, and the parts in them. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('[data-panel]')].flatMap(
      ({ shadowRoot }) => shadowRoot ?? [],
    );
    const all = [document.documentElement, ...roots.flatMap((root) => [...root.querySelectorAll('*')])];
    return all
      .filter((one) => one instanceof HTMLElement && one.scrollWidth > one.clientWidth && one.clientWidth > 0)
      .map((one) => `${one.localName}.${one.className}`);
  });
}

describe.each<[string, Room]>([
  ['as wide as the box around the buttons', { width: 360 }],
  ['in 320 pixels', { width: 320 }],
  ['in 320 pixels of a page at 200 %', { width: 320, zoom: 2 }],
])('%s', (_name, room) => {
  it.each(['', '&theme=dark', '&dir=rtl'])('no panel and no part of it is too wide (%s)', async (look) => {
    await withGallery(`show=products${look}`, room, async (page) => {
      expect(await overflowing(page)).toEqual([]);
      const name = [look.replace(/.*=/, '') || 'light', room.width, `${(room.zoom ?? 1) * 100}`].join('-');
      await keepPicture(page, `products-${name}`);
    });
  });
});

it('no panel grows over the window: the opened answer scrolls by itself, by the keyboard too', async () => {
  await withGallery('show=products', { width: 360 }, async (page) => {
    const scrolled = await page.evaluate(() => {
      const answers = [...document.querySelectorAll('[data-panel="open"]')].map(({ shadowRoot }) =>
        shadowRoot?.querySelector('[aria-label]:not([data-state])'),
      );
      return answers.map((answer) => {
        if (!(answer instanceof HTMLElement)) return 'none';
        answer.focus();
        const isReached = answer.getRootNode() instanceof ShadowRoot && answer.matches(':focus');
        return `${answer.clientHeight <= innerHeight * 0.6} ${isReached}`;
      });
    });
    expect(scrolled.length).toBeGreaterThan(5);
    expect([...new Set(scrolled)]).toEqual(['true true']);
  });
});

it('the keyboard opens a panel and closes it, and sees where it is', async () => {
  await withGallery('show=products', { width: 360 }, async (page) => {
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement?.shadowRoot?.activeElement;
        if (!element) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return [element.getAttribute('aria-expanded'), outlineStyle, outlineWidth];
      });
    await page.keyboard.press('Tab');
    expect(await focused()).toEqual(['false', 'solid', '2px']);
    await page.keyboard.press('Enter');
    expect(await focused()).toEqual(['true', 'solid', '2px']);
    await page.keyboard.press('Space');
    expect(await focused()).toEqual(['false', 'solid', '2px']);
  });
});

it('the site cannot change the look of a panel, and is not changed by it', async () => {
  await withGallery('show=products', { width: 360 }, async (page) => {
    const looks = () =>
      page.evaluate(() => {
        const shadow = document.querySelector('[data-panel="open"]')?.shadowRoot;
        return ['button', 'h2', 'blockquote', 'li', 'p'].map((name) => {
          const element = shadow?.querySelector(name);
          if (!element) return null;
          const { fontSize, fontFamily, color, textTransform, letterSpacing, direction } =
            getComputedStyle(element);
          return { fontSize, fontFamily, color, textTransform, letterSpacing, direction };
        });
      });
    const heading = () => page.$eval('h1', (element) => getComputedStyle(element).color);
    const [before, headingBefore] = [await looks(), await heading()];
    expect(before).not.toContain(null);
    await page.addStyleTag({
      content:
        '* { font: 40px serif !important; color: red !important; text-transform: uppercase !important; letter-spacing: 9px !important } html { font-size: 100px }',
    });
    expect(await looks()).toEqual(before);
    expect(await heading()).not.toBe(headingBefore);
  });
});

it('runs nothing that stands in statements', async () => {
  await withGallery('show=products', { width: 360 }, async (page) => {
    expect(await page.title()).toBe('Gallery');
  });
});

it.each(['', '&theme=dark', '&dir=rtl'])('keeps a picture of an order with listings (%s)', async (look) => {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 800 });
  await page.goto(`${gallery.url}?show=popup&state=listings${look}`, { waitUntil: 'load' });
  await page.click('.details-button');
  await page.waitForSelector('.listing');
  await page.$$eval('details', (all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
  });
  const wide = await page.$$eval('.listings *', (all) =>
    all
      .filter((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0)
      .map(({ localName }) => localName),
  );
  expect(wide).toEqual([]);
  await keepPicture(page, `listings-${look.replace(/.*=/, '') || 'light'}`);
  await page.close();
});
