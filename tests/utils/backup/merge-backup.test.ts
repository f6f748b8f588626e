import { describe, expect, it } from 'vitest';
import {
  lastRead,
  mergeBackupOrder,
  mergeBackupReminders,
  remindersByOrder,
} from '../../../utils/backup/merge-backup.ts';
import { readBackup } from '../../../utils/backup/read-backup.ts';
import { writeBackup } from '../../../utils/backup/write-backup.ts';
import type { Reminder } from '../../../utils/model/reminder.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import { assessOrder } from '../../../utils/policy/assess-order.ts';
import { viewOrder } from '../../../utils/policy/view-order.ts';
import { aClaim } from '../../support/claims.ts';
import { anOrder } from '../../support/orders.ts';
import { aSighting } from '../../support/sighting.ts';

const ORDER = '8200000000000001';
const NOW = Date.UTC(2026, 8, 10);
const reading = (readAt: number, statusText: string) =>
  aSighting({ readAt, printed: { orderId: ORDER, statusText } });
const kept = {
  orderId: ORDER,
  sightings: [reading(200, 'Completed')],
  done: [],
  liveUntil: 'x',
  orderedOn: '',
};
const reminder: Reminder = {
  id: `reminder:${ORDER}:dispute:7`,
  orderId: ORDER,
  kind: 'dispute',
  stage: '7',
  actBy: '2026-09-15',
  dueAt: 1,
  state: 'sent',
  sentAt: 2,
};

describe('an order of a backup', () => {
  it('loses against what was read later, and wins against what was read before', () => {
    const entry = (readAt: number) => ({
      orderId: ORDER,
      readings: [reading(readAt, 'Awaiting delivery')],
      done: [],
    });
    expect(mergeBackupOrder(entry(100), kept, NOW).sightings[0]?.printed.statusText).toBe('Completed');
    expect(mergeBackupOrder(entry(300), kept, NOW).sightings[0]?.printed.statusText).toBe(
      'Awaiting delivery',
    );
  });

  it('brings its marks only where the order is new', () => {
    const entry = { orderId: ORDER, readings: [reading(1, 'Completed')], done: ['return' as const] };
    expect(mergeBackupOrder(entry, undefined, NOW).done).toEqual(['return']);
    expect(mergeBackupOrder(entry, kept, NOW).done).toEqual([]);
  });

  it('brings the newer of two claims about a line, and leaves the others', () => {
    const entry = { orderId: ORDER, readings: [reading(1, 'Completed')], done: [] };
    const own = aClaim({ claimId: 'own', changedAt: 100 });
    const tap = aClaim({ claimId: 'tap', line: { ...own.line, title: 'Tap' }, changedAt: 100 });
    const merged = (changedAt: number) =>
      mergeBackupOrder(
        { ...entry, claims: [aClaim({ claimId: 'saved', changedAt })] },
        { ...kept, claims: [own, tap] },
        NOW,
      )
        .claims?.map(({ claimId }) => claimId)
        .sort();
    expect(merged(99)).toEqual(['own', 'tap']);
    expect(merged(100)).toEqual(['own', 'tap']);
    expect(merged(101)).toEqual(['saved', 'tap']);
    expect(
      mergeBackupOrder({ ...entry, claims: [aClaim({ changedAt: NOW + 5 })] }, kept, NOW).claims,
    ).toMatchObject([{ changedAt: NOW }]);
    expect(mergeBackupOrder(entry, kept, NOW)).not.toHaveProperty('claims');
  });

  it('was not read after now', () => {
    const entry = { orderId: ORDER, readings: [reading(NOW + 1, 'Completed')], done: [] };
    expect(lastRead(mergeBackupOrder(entry, undefined, NOW).sightings)).toBe(NOW);
    expect(lastRead([])).toBe(0);
  });
});

describe('reminders of a backup', () => {
  it('never replace those that are kept', () => {
    const saved = { ...reminder, state: 'planned' as const };
    expect(mergeBackupReminders([reminder], [saved])).toEqual([reminder]);
    expect(mergeBackupReminders([], [saved])).toEqual([saved]);
  });
});

describe('writeBackup and readBackup', () => {
  const order = anOrder({ orderId: ORDER, milestones: { ordered: '2026-08-01' } });
  const assessment = assessOrder(order, { today: '2026-09-10', country: null });
  const view = viewOrder({ order, assessment, today: '2026-09-10', done: [], readAt: 0, problems: [] });
  const written = writeBackup({
    orders: [{ stored: kept, order, view }],
    reminders: [reminder],
    settings: DEFAULT_SETTINGS,
    now: NOW,
    today: '2026-09-10',
  });

  it('are each other’s reverse', () => {
    expect(written.fileName).toBe('still-covered-backup-2026-09-10.json');
    const backup = readBackup(written.text);
    expect(backup.orders).toEqual([{ orderId: ORDER, readings: kept.sightings, done: [] }]);
    expect(remindersByOrder(backup.reminders).get(ORDER)).toEqual([reminder]);
    expect(backup.settings).toEqual(DEFAULT_SETTINGS);
    expect(backup.exportedAt).toBe('2026-09-10T00:00:00.000Z');
  });

  it('a mark at the start of the file does not matter', () => {
    expect(readBackup(`\ufeff${written.text}`).orders).toHaveLength(1);
  });

  it('a reminder under the id of another is refused', () => {
    expect(() => readBackup(written.text.replace('dispute:7', 'return:7'))).toThrow('mixes up');
  });
});
