import { browser } from '../../utils/browser.ts';

const WARNING = { text: '!', color: '#b3261e' };
const COUNT_COLOR = '#0f6e56';

/**
 * Shows on the toolbar button how many windows close soon, or '!' when something is wrong. The browser forgets it when
 * it closes, so it is set on every start.
 */
export async function showOnToolbar({
  closing,
  hasTrouble,
}: {
  closing: number;
  hasTrouble: boolean;
}): Promise<void> {
  const text = hasTrouble ? WARNING.text : closing > 0 ? String(closing) : '';
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: hasTrouble ? WARNING.color : COUNT_COLOR });
}
