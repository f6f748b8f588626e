import '../../support/fake-browser.ts';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeMirror } from '../../../utils/database/mirror.ts';
import { readMeta } from '../../../utils/database/read.ts';
import { changeOrders } from '../../../utils/database/write.ts';
import type { Reminder } from '../../../utils/model/reminder.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import {
  databaseStore,
  mergeMissed,
  mirrorStore,
  nextPlanned,
} from '../../../utils/reminders/reminder-stores.ts';
import { freshBrowser } from '../../support/fake-browser.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

function aReminder(orderId: string, parts: Partial<Reminder> = {}): Reminder {
  const stage = parts.stage ?? '7';
  const id = `reminder:${orderId}:dispute:${stage}`;
  const fixed = { kind: 'dispute' as const, actBy: '2026-09-15', state: 'planned' as const, sentAt: null };
  return { id, orderId, stage, dueAt: 100, ...fixed, ...parts };
}
const missed = (orderId: string) => ({
  orderId,
  kind: 'dispute' as const,
  actBy: '2026-09-15',
  noticedAt: 1,
});

beforeEach(async () => {
  freshBrowser();
  await freshDatabase();
});

describe('candidates', () => {
  it('are what is due, interrupted or told under a wrong clock, with its siblings', async () => {
    const reminders = [
      aReminder('1'),
      aReminder('1', { stage: '3', dueAt: 900 }),
      aReminder('2', { dueAt: 900 }),
      aReminder('3', { state: 'sending', dueAt: 900, sentAt: 400 }),
      aReminder('4', { state: 'sent', dueAt: 900, sentAt: 900 }),
      aReminder('5', { state: 'sent', dueAt: 100, sentAt: 100 }),
    ];
    await changeOrders([], () => ({ reminders }));
    const ids = (await databaseStore.candidates(500)).map(({ orderId, stage }) => `${orderId} ${stage}`);
    expect(ids.sort()).toEqual(['1 3', '1 7', '3 7', '4 7']);
    expect((await nextPlanned(databaseStore, 500)).map(({ dueAt }) => dueAt)).toEqual([900]);
    expect(await nextPlanned(databaseStore, 900)).toEqual([]);
  });

  it('of the spare copy are all it has, and changes stay in it', async () => {
    const orders = [{ orderId: '1', sightings: [], done: [], liveUntil: '9999-12-31', orderedOn: '' }];
    await writeMirror({ orders, reminders: [aReminder('1')], settings: DEFAULT_SETTINGS });
    const [id] = (await mirrorStore.candidates(500)).map((reminder) => reminder.id);
    await mirrorStore.mark([id ?? ''], (reminder) => ({ ...reminder, state: 'sent' }));
    expect((await mirrorStore.candidates(500)).map(({ state }) => state)).toEqual(['sent']);
  });
});

describe('what was missed', () => {
  it('is listed once, and the list keeps the last hundred', async () => {
    await databaseStore.addMissed([missed('1')]);
    await databaseStore.addMissed([missed('1'), missed('2')]);
    expect((await readMeta('missed'))?.map(({ orderId }) => orderId)).toEqual(['1', '2']);
    const many = Array.from({ length: 150 }, (_, index) => missed(String(index)));
    expect(mergeMissed([], many)).toHaveLength(100);
    expect(mergeMissed([], many).at(-1)?.orderId).toBe('149');
  });
});
