import { browser } from '../../utils/browser.ts';
import { Refusal } from '../../utils/model/refusal.ts';

/**
 * Puts the script that draws opened badges into a tab; a second time does no harm there. Throws Refusal 'not-found' when
 * there is no tab or its page takes no script.
 */
export async function loadDetails(tabId: number | null): Promise<null> {
  if (tabId === null) throw new Refusal('not-found', 'There is no tab.');
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/badge-details.js'] });
  } catch (error) {
    throw new Refusal('not-found', 'The page took no script.', { cause: error });
  }
  return null;
}
