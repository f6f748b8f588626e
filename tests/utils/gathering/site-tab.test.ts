import '../../support/fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { requestOf } from '../../../utils/gathering/read-only-calls.ts';
import { askInTab, findSiteTab, startDriver, troubleOf } from '../../../utils/gathering/site-tab.ts';
import { fakeBrowser, freshBrowser } from '../../support/fake-browser.ts';

const open = (id: number, url: string) => fakeBrowser().openTabs.set(id, { id, url });
const noWait = async () => undefined;

beforeEach(() => {
  freshBrowser();
});

describe('the tab that is asked', () => {
  it('is an order page if there is one, else any page of the site on which the user need not sign in', async () => {
    expect(await findSiteTab()).toBeNull();
    open(1, 'https://example.com/p/order/index.html');
    open(2, 'https://login.aliexpress.com/');
    expect(await findSiteTab()).toBeNull();
    open(3, 'https://www.aliexpress.com/item/1.html');
    expect(await findSiteTab()).toBe(3);
    open(4, 'https://www.aliexpress.us/p/order/index.html');
    expect(await findSiteTab()).toBe(4);
  });

  it('may be closed or want a sign-in', async () => {
    open(2, 'https://passport.aliexpress.com/mini_login.htm');
    open(3, 'https://www.aliexpress.com/');
    expect(await troubleOf(1)).toBe('tab-closed');
    expect(await troubleOf(2)).toBe('signed-out');
    expect(await troubleOf(3)).toBeNull();
  });
});

describe('startDriver', () => {
  it('waits for a page that is being loaded', async () => {
    open(3, 'https://www.aliexpress.com/');
    let tries = 0;
    fakeBrowser().inject = async () => {
      tries += 1;
      if (tries < 4) throw new Error('Frame with ID 0 was removed.');
      return null;
    };
    expect(await startDriver(3, noWait)).toBeNull();
    expect(tries).toBe(4);
  });

  it('gives up a page that never takes a script, and a tab that was closed meanwhile', async () => {
    open(3, 'https://www.aliexpress.com/');
    expect(await startDriver(3, noWait)).toBe('no-answer');
    expect(await startDriver(3, async () => void fakeBrowser().openTabs.delete(3))).toBe('tab-closed');
  });
});

describe('askInTab', () => {
  const answer = (result: unknown) => {
    open(3, 'https://www.aliexpress.com/');
    fakeBrowser().inject = async () => result;
    return askInTab(3, requestOf('counts', {}));
  };

  it('gives what the page said', async () => {
    expect(await answer('{"type":"answer","text":"{}"}')).toEqual({ type: 'answer', text: '{}' });
    expect(await answer('{"type":"no-client","text":""}')).toEqual({ type: 'no-client', text: '' });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no JSON', 'hello'],
    ['another shape', '{"type":"answer"}'],
    ['a type of its own', '{"type":"please-click","text":""}'],
    ['more than a megabyte', JSON.stringify({ type: 'answer', text: 'x'.repeat(1_000_001) })],
  ])('%s is no answer', async (_what, result) => {
    expect(await answer(result)).toEqual({ type: 'threw', text: '' });
  });

  it('of a tab that is gone is none', async () => {
    expect(await askInTab(9, requestOf('counts', {}))).toEqual({ type: 'threw', text: '' });
  });
});
