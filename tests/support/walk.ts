import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { today } from '../../utils/clock.ts';
import { type Shop, serveShop } from '../demo-shop/serve-shop.ts';
import type { Stock } from '../demo-shop/stock.ts';
import { type BrowserName, type BrowserOptions, launchBrowser } from './browsers.ts';

/** Of the pages that the functions below run in; both browsers answer with promises. */
declare const chrome: ExtensionApi;

export const SHOP = 'https://www.aliexpress.com';
export const LIST = `${SHOP}/p/order/index.html`;

/** Hosts that browsers ask of their own accord, whatever the switches say. */
const BROWSERS_OWN =
  /(^|\.)(google(apis)?\.com|gstatic\.com|gvt1\.com|chromium\.org|mozilla\.(com|net|org)|firefox\.com|microsoft\.com|digicert\.com)(:\d+)?$/;
/** What the shop's own pages ask for. */
const SHOPS_OWN =
  /\/(shop\/([a-z-]+\.(ts|css|json)|data)|favicon\.ico|kf\/\w+\.png|p\/[a-z/-]+\.html|issue\/fastissue\/(Detail|createIssueStep1)\.htm|(item|i)\/\d+\.html|order-list)$/;

/** Data of a badge as other people's tests see it. */
export interface BadgeData {
  orderId: string;
  state: string;
  actBy: string | null;
  daysLeft: string | null;
}

/** A browser with the built extension, in front of the demo shop. */
export interface Walk {
  browser: Browser;
  name: BrowserName;
  shop: Shop;
  /** 'chrome-extension://…/' or 'moz-extension://…/'. */
  origin: string;
  /** Console errors and uncaught errors of every page that was opened here. */
  errors: string[];
  open(url: string): Promise<Page>;
  /** One of the extension's own pages, as a tab. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Folder of the extension for a browser: a copy of the build, made once in a run, so that another build in the
 * meantime does not pull the files from under a browser.
 */
export function builtExtension(name: BrowserName): string {
  // Two runs beside each other have a folder each.
  const folder = resolve('artefacts', 'under-test', String(process.pid));
  const copy = join(folder, name);
  if (copied.has(name)) return copy;
  if (copied.size === 0) removeOldCopies(dirname(folder));
  cpSync(resolve('.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), copy, { recursive: true });
  copied.add(name);
  return copy;
}
const copied = new Set<BrowserName>();

/** Copies of runs that are over. */
function removeOldCopies(folder: string): void {
  const runs = existsSync(folder) ? readdirSync(folder) : [];
  for (const run of runs.filter((name) => !isRunning(Number(name)))) {
    rmSync(join(folder, run), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Start the shop, with its small stock unless another is named, and a browser with the extension. */
export async function startWalk(
  name: BrowserName,
  { stock = 'small', ...options }: BrowserOptions & { stock?: Stock } = {},
): Promise<Walk> {
  const shop = await serveShop(today, { stock });
  const launched = await launchBrowser(name, {
    extensionDir: builtExtension(name),
    proxyPort: shop.proxyPort,
    ...options,
  });
  const { browser, extensionOrigin } = launched;
  const errors: string[] = [];
  const newPage = async () => {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
    return page;
  };
  return {
    browser,
    name,
    shop,
    origin: extensionOrigin ?? '',
    errors,
    async open(url) {
      const page = await newPage();
      await page.goto(url);
      return page;
    },
    async openOwn(path) {
      const page = await newPage();
      const url = `${extensionOrigin}${path}`;
      // Firefox never tells that a page of an extension has loaded: what is on the page tells.
      if (name === 'firefox') await page.goto(url, { timeout: 1_500 }).catch(() => undefined);
      else await page.goto(url);
      await page.waitForFunction(() => document.body.textContent.trim() !== '');
      return page;
    },
    async close() {
      await browser.close();
      await shop.close();
    },
  };
}

/** Requests of the whole run that neither the shop's pages nor the browser made. */
export function foreignRequests(shop: Shop): string[] {
  return [
    ...shop.refused.filter((host) => !BROWSERS_OWN.test(host)),
    ...shop.served.filter((path) => !SHOPS_OWN.test(path)),
  ];
}

/** The badges on a page, in the order of the page. */
export function badgesOf(page: Page): Promise<BadgeData[]> {
  return page.$$eval('still-covered-badge', (hosts) =>
    hosts.map((host) => ({
      orderId: host.getAttribute('data-order-id') ?? '',
      state: host.getAttribute('data-state') ?? '',
      actBy: host.getAttribute('data-act-by'),
      daysLeft: host.getAttribute('data-days-left'),
    })),
  );
}

/** Wait until a page shows so many badges, each of another order and each behind its card or block. */
export async function waitForBadges(page: Page, count: number): Promise<BadgeData[]> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('still-covered-badge[data-state]').length === wanted,
    {},
    count,
  );
  return badgesOf(page);
}

/** Wait until the badge of an order says a state. */
export async function waitForState(page: Page, orderId: string, state: string): Promise<void> {
  await page.waitForSelector(`still-covered-badge[data-order-id="${orderId}"][data-state="${state}"]`);
}

/** Text of the badge of an order, opened or not. */
export function badgeText(page: Page, orderId: string): Promise<string> {
  return page.$eval(
    `still-covered-badge[data-order-id="${orderId}"]`,
    (host) => host.shadowRoot?.textContent ?? '',
  );
}

/** Click the badge of an order, so that it shows everything. */
export async function openBadge(page: Page, orderId: string): Promise<void> {
  const host = `still-covered-badge[data-order-id="${orderId}"]`;
  await page.$eval(host, (element) => element.shadowRoot?.querySelector('button')?.click());
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.shadowRoot?.querySelector('.details') !== null,
    {},
    host,
  );
}

/** Ask the background from one of the extension's own pages, as these do. */
export async function ask<Value>(own: Page, type: string, input: unknown): Promise<Value> {
  // As text: what comes back from a page of Firefox is cut off a few levels down.
  const text = await own.evaluate(
    async (message) => JSON.stringify(await chrome.runtime.sendMessage(message)),
    { type, input },
  );
  const answer: unknown = JSON.parse(text);
  if (!isAnswer<Value>(answer)) throw new Error(`${type} was refused: ${JSON.stringify(answer)}`);
  return answer.value;
}

function isAnswer<Value>(answer: unknown): answer is { ok: true; value: Value } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}

/** A picture for people, in artefacts/, of a page on which nothing moves any more. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
  const path = resolve('artefacts', `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
}

/** A profile folder that is removed when `release` is called. */
export function newProfile(): { dir: string; release: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'still-covered-'));
  return { dir, release: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }) };
}
