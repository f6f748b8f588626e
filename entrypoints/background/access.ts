import { browser } from '../../utils/browser.ts';

/** Sites we read; the same list as the manifest's host permissions. */
const ORIGINS = ['https://*.aliexpress.com/*'];

/** True when the browser lets us read AliExpress. Users can take that back at any time. A browser that does not tell counts as yes. */
export async function hasAccess(): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: ORIGINS });
  } catch {
    return true;
  }
}
