import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type LaunchedBrowser, launchBrowser } from '../support/browsers.ts';
import { allFixtures, type Fixture } from '../support/load-fixture.ts';

/*
 * Test documents are not browsers: they differ in selectors and in parsing, mostly without an error. So the fixtures
 * are read again by the same readers in the real ones.
 */

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const PAGES = allFixtures().filter(({ isPage }) => isPage);

/** The page side as one script that sets `readers`. */
async function bundledReaders(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, '../../utils/aliexpress/read-page.ts'),
        formats: ['iife'],
        name: 'readers',
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the readers were not bundled');
  return chunk.code;
}

/** What the readers find in the fixture, parsed by the browser itself. */
async function readIn(
  page: Page,
  code: string,
  { text, expected }: Fixture,
): Promise<Record<string, unknown>> {
  const script = `(() => {
    ${code}
    const document = new DOMParser().parseFromString(${JSON.stringify(text)}, 'text/html');
    return JSON.stringify(readers.readPage(document, new URL(${JSON.stringify(expected.url)})));
  })()`;
  return JSON.parse(String(await page.evaluate(script)));
}

describe.each(BROWSERS)('readers in %s', (name) => {
  let launched: LaunchedBrowser;
  let page: Page;
  let code: string;

  beforeAll(async () => {
    code = await bundledReaders();
    launched = await launchBrowser(name);
    page = await launched.browser.newPage();
  });
  afterAll(async () => {
    await launched?.browser.close();
  });

  it.each(PAGES.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    const { matched: expectedMatched, ...expected } = fixture.expected.reading;
    const { matched, ...reading } = await readIn(page, code, fixture);
    expect(reading).toEqual(expected);
    if (expectedMatched) expect(matched).toEqual(expectedMatched);
  });
});
