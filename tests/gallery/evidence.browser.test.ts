import { mkdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, launchBrowser } from '../support/browsers.ts';
import type { Tried } from './evidence/try-pictures.ts';
import { type Gallery, serveGallery } from './serve-gallery.ts';

/* Pictures prepared in real browsers; the locker and the proof of purchase in every state. Leaves pictures. */

/** A picture of one red point. */
const POINT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
/** Every state, in the looks in which it differs from the others. */
const STATES = [
  'show=locker&state=full',
  'show=locker&state=full&theme=dark',
  'show=locker&state=full&dir=rtl',
  'show=locker&state=empty',
  'show=locker&state=trouble&theme=dark',
  'show=purchase',
  'show=purchase&state=hostile&theme=dark',
  'show=purchase&state=unknown&dir=rtl',
];

let gallery: Gallery;
let folder: string;
beforeAll(async () => {
  gallery = await serveGallery(0, 'evidence/');
  folder = await mkdtemp(join(tmpdir(), 'evidence-'));
});
afterAll(async () => {
  await gallery?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A picture for people, in artefacts/, of all that the page holds. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const pictures = resolve('artefacts', 'gallery');
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: resolve(pictures, `${name}.png`), fullPage: true });
}

async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate<[], () => Promise<axe.AxeResults>>(
    "axe.run(document, { resultTypes: ['violations'] })" as never,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

it('the page is as locked as those of the extension', () => {
  const page = readFileSync(join(import.meta.dirname, 'evidence/index.html'), 'utf8');
  const allowed = readFileSync(resolve('wxt.config.ts'), 'utf8');
  const rules = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1]?.split('; ') ?? [];
  expect(rules.length).toBeGreaterThan(5);
  expect(rules.filter((rule) => !allowed.includes(`"${rule}"`) && !allowed.includes(`'${rule}'`))).toEqual(
    [],
  );
});

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  const errors: unknown[] = [];
  beforeAll(async () => {
    ({ browser } = await launchBrowser(name));
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url?.includes('favicon'))
        errors.push(message.text());
    });
    await page.setViewport({ width: 900, height: 800 });
  });
  afterAll(() => browser?.close());

  const open = (query: string) => page.goto(`${gallery.url}?${query}`, { waitUntil: 'load' });
  const tried = (picture: string) => page.evaluate(`tryPicture('${picture}')`) as Promise<Tried>;

  it('a turned photo comes out upright and without its place', async () => {
    await open('show=live');
    const photo = await tried('turned');
    expect(photo).toMatchObject({ code: null, type: 'image/jpeg', width: 100, height: 200, hasExif: false });
    expect(photo.colours).toEqual(['f00', 'f00', '00f', '00f']);
  });

  it('a large noisy picture ends below 2 MB', async () => {
    const picture = await tried('noisy');
    expect(picture).toMatchObject({ code: null, type: 'image/jpeg' });
    expect(picture.size).toBeLessThan(2_000_000);
    expect(picture.size).toBeGreaterThan(500_000);
  });

  it('what is clear becomes white, and a long screenshot keeps its width', async () => {
    expect((await tried('clear')).colours).toEqual(['fff', '00f', 'fff', '00f']);
    expect(await tried('long')).toMatchObject({ width: 400, height: 4000 });
  });

  it.each([
    ['text', 'no-picture'],
    ['broken', 'broken'],
    ['heic', 'heic'],
    ['huge', 'too-many-pixels'],
  ])('%s is refused', async (picture, code) => {
    expect((await tried(picture)).code).toBe(code);
  });

  it('what was removed comes back out of the database', async () => {
    expect(await page.evaluate('tryKeeping()')).toBe('picture');
  });

  it('a chosen file is shown, kept, and there again after a reload', async () => {
    await writeFile(join(folder, 'Maria at home.png'), Buffer.from(POINT, 'base64'));
    const field = await page.$('.proof-row input[type="file"]');
    await field?.uploadFile(join(folder, 'Maria at home.png'));
    const isShown = () =>
      page.waitForFunction(() => (document.querySelector('img')?.naturalWidth ?? 0) > 0, { timeout: 20_000 });
    await isShown();
    expect(await page.$eval('.evidence-file bdi', (element) => element.textContent)).toBe(
      'order-8200000000000001-difference-1.jpg',
    );
    await page.waitForFunction(
      () => document.querySelector('[role="status"]')?.textContent === '1 file added.',
    );
    await page.reload();
    await isShown();
    await page.click('.evidence-piece .danger-button');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    await page.keyboard.press('Enter');
    await isShown();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h2');
    expect(errors).toEqual([]);
  });

  if (name === 'chromium') {
    it.each(STATES)('%s keeps the rules of axe', async (state) => {
      await open(state);
      expect(await brokenRules(page)).toEqual([]);
    });

    // Firefox cannot be told by this protocol to look as if it printed.
    it('only the proof of purchase goes to the printer', async () => {
      await open('show=purchase&theme=dark');
      await page.emulateMediaType('print');
      const shown = await page.evaluate(() => [
        document.querySelector('h1')?.getBoundingClientRect().height,
        document.querySelector('.purchase-print')?.getBoundingClientRect().height,
        (document.querySelector('.purchase-origin')?.getBoundingClientRect().height ?? 0) > 0,
        getComputedStyle(document.documentElement).colorScheme,
      ]);
      expect(shown).toEqual([0, 0, true, 'light']);
      await keepPicture(page, 'evidence-print');
      await page.emulateMediaType();
    });
  }

  it('is never wider than its window: 320 pixels, or twice the text', async () => {
    for (const state of ['show=locker&state=full', 'show=purchase&state=hostile']) {
      for (const [width, size] of [
        [320, '100%'],
        [420, '200%'],
      ] as const) {
        await page.setViewport({ width, height: 800 });
        await open(state);
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, size);
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(needed, `${state} at ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });

  it('leaves pictures', async () => {
    for (const [query, width] of [
      ['show=locker&state=full', 760],
      ['show=locker&state=full&theme=dark', 320],
      ['show=locker&state=full&dir=rtl', 760],
    ] as const) {
      await page.setViewport({ width, height: 800 });
      await open(query);
      await keepPicture(
        page,
        `evidence-${name}-${query.replace(/show=|state=full|theme=|dir=/g, '').replace(/&+/g, '-')}`,
      );
    }
    expect(errors.filter((error) => /security.policy/i.test(String(error)))).toEqual([]);
  });
});
