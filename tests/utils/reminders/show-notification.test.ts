import '../../support/fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { showNotification, standingNotifications } from '../../../utils/reminders/show-notification.ts';
import { fakeBrowser, freshBrowser } from '../../support/fake-browser.ts';

const CONTENT = { title: 'Return by Sep 9', message: 'Garden hose', buttons: ['Snooze a day', 'Done'] };

beforeEach(() => {
  freshBrowser();
});

describe('showNotification', () => {
  it('has buttons in Chrome and replaces the one of its id', async () => {
    await showNotification('one', CONTENT);
    await showNotification('one', { ...CONTENT, title: 'Return by Sep 8' });
    expect([...(await standingNotifications())]).toEqual(['one']);
    expect(fakeBrowser().shown.get('one')).toMatchObject({
      title: 'Return by Sep 8',
      buttons: [{ title: 'Snooze a day' }, { title: 'Done' }],
    });
  });

  it('has none in Firefox, which throws on them', async () => {
    freshBrowser('firefox');
    await showNotification('one', CONTENT);
    expect(fakeBrowser().calls).toEqual(['notifications.create']);
    expect(fakeBrowser().shown.get('one')).not.toHaveProperty('buttons');
  });

  it('falls back to an icon that needs no loading', async () => {
    fakeBrowser().iconLoads = false;
    await showNotification('one', CONTENT);
    expect(fakeBrowser().shown.get('one')?.iconUrl).toMatch(/^data:image\/png;base64,iVBOR/);
  });

  it('says when nothing was shown', async () => {
    fakeBrowser().failing.add('notifications.create');
    await expect(showNotification('one', CONTENT)).rejects.toMatchObject({ code: 'not-shown' });
  });

  it('standing ones are unknown when the browser does not tell', async () => {
    await showNotification('one', CONTENT);
    fakeBrowser().failing.add('notifications.getAll');
    expect((await standingNotifications()).size).toBe(0);
  });
});
