import '../../support/fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { armAlarm } from '../../../utils/reminders/arm-alarm.ts';
import { type Brand, fakeBrowser, freshBrowser } from '../../support/fake-browser.ts';

const NOW = Date.UTC(2026, 8, 12, 10);
const MINUTE = 60_000;
const armedFor = (): number => (fakeBrowser().alarmsSet.get('wake')?.scheduledTime ?? 0) - NOW;
const creations = (): number => fakeBrowser().calls.filter((call) => call === 'alarms.create').length;

describe.each<Brand>(['chrome', 'firefox'])('armAlarm in %s', (brand) => {
  beforeEach(() => {
    freshBrowser(brand);
  });

  it.each([
    ['in the past', -5 * MINUTE, 30_000],
    ['now', 0, 30_000],
    ['in ten minutes', 10 * MINUTE, 10 * MINUTE],
    ['in 60 days', 60 * 24 * 60 * MINUTE, 60 * MINUTE],
  ])('due %s', async (_when, due, armed) => {
    await armAlarm(NOW + due, NOW);
    expect(armedFor()).toBe(armed);
    expect(fakeBrowser().alarmsSet.get('wake')?.periodInMinutes).toBe(60);
  });

  it('leaves an alarm alone that rings early enough, so that starts do not push it ahead', async () => {
    await armAlarm(NOW + 40 * MINUTE, NOW);
    await armAlarm(NOW + 90 * MINUTE, NOW + 10 * MINUTE);
    expect(armedFor()).toBe(40 * MINUTE);
    expect(creations()).toBe(1);
  });

  it.each([
    ['that rings too late', 50 * MINUTE, 60, 0],
    ['that was lost to a clock set forward', 5 * MINUTE, 60, 10 * MINUTE],
    ['that a clock set back left far ahead', 5000 * MINUTE, 60, 0],
    ['of another period', 10 * MINUTE, 1, 0],
  ])('replaces one %s', async (_what, rings, periodInMinutes, later) => {
    fakeBrowser().alarmsSet.set('wake', { name: 'wake', scheduledTime: NOW + rings, periodInMinutes });
    await armAlarm(NOW + later + 20 * MINUTE, NOW + later);
    expect(armedFor()).toBe(later + 20 * MINUTE);
    expect(fakeBrowser().alarmsSet.get('wake')?.periodInMinutes).toBe(60);
  });

  it('uses one alarm only, and says so when the browser refuses it', async () => {
    for (let index = 0; index < 500; index += 1) {
      fakeBrowser().alarmsSet.set(`other ${index}`, { name: `other ${index}`, scheduledTime: 0 });
    }
    await expect(armAlarm(NOW, NOW)).rejects.toThrow('500');
  });
});
