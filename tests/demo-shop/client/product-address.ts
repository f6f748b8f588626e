import type { TabSettings } from './shop-settings.ts';

/** What the server takes for granted where an address does not say it. */
const SERVERS_OWN = { era: 'c', language: 'en', country: 'US', mode: 'normal' } as const;

/** Number of the product that a path is the page of, as its host writes it; null for any other path. */
export function productIdIn(path: string): string | null {
  return /^\/(?:item|i)\/(\d{6,20})\.html$/.exec(path)?.[1] ?? null;
}

/**
 * Where the page of a product from earlier years has to be loaded from, when that is not the address itself: such a
 * page says everything in its source, so the server must know the settings of the tab. Null for today's pages.
 */
export function sourceAddress(url: URL, settings: TabSettings): string | null {
  if (settings.era === 'c' || productIdIn(url.pathname) === null) return null;
  const told = new URL(url);
  for (const name of ['era', 'language', 'country', 'mode'] as const) {
    if ((url.searchParams.get(name) ?? SERVERS_OWN[name]) !== settings[name]) {
      told.searchParams.set(name, settings[name]);
    }
  }
  return told.href === url.href ? null : told.href;
}
