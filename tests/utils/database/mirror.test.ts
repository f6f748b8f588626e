import '../../support/fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { eraseMirror, readMirror, type SpareCopy, writeMirror } from '../../../utils/database/mirror.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import { fakeBrowser, freshBrowser } from '../../support/fake-browser.ts';
import { aSighting } from '../../support/sighting.ts';

function copyOf(count: number): SpareCopy {
  const ids = Array.from({ length: count }, (_, index) => String(8_200_000_000_000_000 + index));
  return {
    orders: ids.map((orderId) => ({
      orderId,
      sightings: [aSighting({ printed: { orderId } })],
      done: [],
      liveUntil: '9999-12-31',
      orderedOn: '',
    })),
    reminders: ids.map((orderId, index) => ({
      id: `reminder:${orderId}:dispute:7`,
      orderId,
      kind: 'dispute' as const,
      stage: '7',
      actBy: '2026-09-15',
      dueAt: 10_000 - index,
      state: 'planned' as const,
      sentAt: null,
    })),
    settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
  };
}

beforeEach(() => {
  freshBrowser();
});

describe('the spare copy', () => {
  it('comes back as it was written', async () => {
    const copy = copyOf(1);
    await writeMirror(copy);
    expect(await readMirror()).toEqual(copy);
    await eraseMirror();
    expect(await readMirror()).toBeNull();
  });

  it('keeps a hundred, those whose reminder comes first, and no reminder without its order', async () => {
    await writeMirror(copyOf(250));
    const kept = await readMirror();
    expect(kept?.orders).toHaveLength(100);
    expect(kept?.orders[0]?.orderId).toBe(String(8_200_000_000_000_249));
    expect(new Set(kept?.reminders.map(({ orderId }) => orderId))).toEqual(
      new Set(kept?.orders.map(({ orderId }) => orderId)),
    );
  });

  it.each([
    ['a changed letter', (text: string) => text.replace('dark', 'dawk')],
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
    ['another version', (text: string) => text.replace('"version":1', '"version":2')],
    ['nonsense', () => '"hello"'],
  ])('with %s is none', async (_what, damage) => {
    await writeMirror(copyOf(1));
    const [[key, value] = ['', '']] = [...fakeBrowser().local.values];
    const damaged = damage(value);
    expect(damaged).not.toBe(value);
    fakeBrowser().local.values.set(key, damaged);
    expect(await readMirror()).toBeNull();
  });

  it('that the browser does not give is none', async () => {
    await writeMirror(copyOf(1));
    fakeBrowser().failing.add('storage.local');
    expect(await readMirror()).toBeNull();
  });
});
