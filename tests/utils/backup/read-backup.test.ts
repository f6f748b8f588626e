import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../utils/backup/read-backup.ts';

const SECOND = '8200000000000002';
/** A backup as version 1 wrote it. Frozen: every later version has to read it. */
const V1 = readFileSync(join(import.meta.dirname, '../../fixtures/backups/v1.json'), 'utf8');

function changed(
  change: (backup: Record<string, unknown> & { orders: Record<string, unknown>[] }) => void,
): string {
  const backup = JSON.parse(V1);
  change(backup);
  return JSON.stringify(backup);
}

it('a backup of version 1 is read', () => {
  expect(readBackup(V1)).toMatchObject({ format: 'still-covered-backup', version: 1 });
  expect(readBackup(`\ufeff${V1}`).orders).toHaveLength(readBackup(V1).orders.length);
});

describe('a file that is no backup', () => {
  it.each([
    ['no JSON', 'hello', 'backup-not-json'],
    ['half a file', V1.slice(0, V1.length / 2), 'backup-not-json'],
    ['another JSON', '{"orders":[]}', 'backup-not-ours'],
    ['a list', '[]', 'backup-not-ours'],
    ['a newer version', changed((backup) => Object.assign(backup, { version: 2 })), 'backup-newer'],
    ['an unknown field', changed((backup) => Object.assign(backup, { extra: 1 })), 'invalid'],
    ['no settings', changed((backup) => delete backup.settings), 'invalid'],
    ['a date that is none', changed((backup) => Object.assign(backup, { exportedAt: 'soon' })), 'invalid'],
    [
      'orders without readings',
      changed(({ orders }) => delete orders[0]?.readings),
      'backup-without-readings',
    ],
    [
      'no reading in the list',
      changed(({ orders }) => Object.assign(orders[0] ?? {}, { readings: [] })),
      'invalid',
    ],
    [
      'an order number that is none',
      changed(({ orders }) => Object.assign(orders[0] ?? {}, { orderId: '<b>' })),
      'invalid',
    ],
    [
      'readings of another order',
      changed(({ orders }) => Object.assign(orders[0] ?? {}, { orderId: SECOND })),
      'invalid',
    ],
    [
      'a key that reaches a prototype',
      V1.replace('"cases": [', '"__proto__": {"polluted": true}, "cases": ['),
      'invalid',
    ],
    [
      'a constructor',
      changed((backup) => Object.assign(backup, { cases: [{ constructor: {} }] })),
      'invalid',
    ],
    [
      'nesting without end',
      changed((backup) =>
        Object.assign(backup, { cases: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) }),
      ),
      'invalid',
    ],
    ['more than 20 MB', `${V1}${' '.repeat(20_000_001)}`, 'too-large'],
    [
      'more than 100,000 orders',
      changed((backup) => Object.assign(backup, { orders: Array(100_001).fill({}) })),
      'too-large',
    ],
  ])('%s', (_what, text, code) => {
    expect(() => readBackup(text)).toThrow(expect.objectContaining({ name: 'Refusal', code }));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
