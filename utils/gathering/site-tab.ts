import { browser } from '../browser.ts';
import { text, wordOf, z } from '../model/zod.ts';
import { type Asked, askPage } from './ask-page.ts';
import type { SiteRequest } from './read-only-calls.ts';

/* The AliExpress tab in which a gathering works. */

const SITE_PAGES = ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*'];
const SIGN_IN = /\/\/(login|passport)\.|\/(login|signin)\b/i;
/** A page that is being loaded takes no script for a moment: seconds. */
const LOADING_TRIES = 20;

/** An answer of the site is smaller by far: characters. */
export const MOST_ANSWER_CHARS = 1_000_000;
const askedSchema = z.object({
  type: wordOf(['answer', 'no-client', 'threw']),
  text: text(MOST_ANSWER_CHARS),
});

/** A tab that shows AliExpress, an order page if there is one; null without any. */
export async function findSiteTab(): Promise<number | null> {
  const tabs = await browser.tabs.query({ url: SITE_PAGES, discarded: false });
  const usable = tabs.filter(({ url }) => !SIGN_IN.test(url ?? ''));
  return (usable.find(({ url }) => url?.includes('/p/order/')) ?? usable[0])?.id ?? null;
}

/** What keeps a tab from being asked: it is closed, or the user has to sign in there. Null when nothing does. */
export async function troubleOf(tabId: number): Promise<'tab-closed' | 'signed-out' | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return 'tab-closed';
  return SIGN_IN.test(tab.url ?? '') ? 'signed-out' : null;
}

/**
 * Starts the script that does the work in a tab, as soon as its page takes one; where it is at work already, nothing
 * changes. Gives what keeps it from that, or null.
 */
export async function startDriver(
  tabId: number,
  wait: (milliseconds: number) => Promise<void>,
): Promise<'tab-closed' | 'signed-out' | 'no-answer' | null> {
  for (let tries = 0; tries < LOADING_TRIES; tries += 1) {
    const trouble = await troubleOf(tabId);
    if (trouble) return trouble;
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: ['/gathering.js'] });
      return null;
    } catch {
      await wait(1_000);
    }
  }
  return 'no-answer';
}

/** Asks the page in the tab; an answer that is not of the agreed shape, or too large, counts as none. */
export async function askInTab(tabId: number, request: SiteRequest): Promise<Asked> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: askPage,
      args: [request],
    });
    return askedSchema.parse(JSON.parse(String(injected?.result)));
  } catch {
    return { type: 'threw', text: '' };
  }
}
