import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ask, startFreshEach, tell } from '../../support/background.ts';
import { fakeBrowser, type Injection } from '../../support/fake-browser.ts';

describe('load-details', () => {
  startFreshEach('2026-11-23T12:00:00Z');

  it('puts the script into the tab that asks, beside the page and not into its world', async () => {
    const { tab, url } = fakeBrowser().content;
    const injections: Injection[] = [];
    fakeBrowser().openTabs.set(tab.id, { id: tab.id, url });
    fakeBrowser().inject = async (injection) => injections.push(injection);
    expect(await tell('load-details', {}, fakeBrowser().content)).toBeNull();
    expect(injections).toEqual([{ target: { tabId: tab.id }, files: ['/badge-details.js'] }]);
  });

  it('refuses when the page takes no script', async () => {
    const answer = await ask('load-details', {}, fakeBrowser().content);
    expect(answer).toMatchObject({ ok: false, code: 'not-found' });
  });

  it('is for the pages of the site only', async () => {
    expect(await ask('load-details', {})).toMatchObject({ ok: false, code: 'not-allowed' });
  });
});
