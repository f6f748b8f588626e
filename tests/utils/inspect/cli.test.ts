import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { runInspect } from '../../../utils/inspect/run-inspect.ts';
import { FIXTURES } from '../../support/load-fixture.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CLI = join(ROOT, 'utils/inspect/cli.ts');
const DETAIL = join(FIXTURES, 'order-detail/2026-09-en-answer/answer.json');
const LIST = join(FIXTURES, 'order-list/2026-09-en-mixed/page.html');
const LIST_URL = 'https://www.aliexpress.com/p/order/index.html';

async function daysLeft(args: readonly string[]): Promise<unknown> {
  const { stdout } = await runInspect([DETAIL, ...args]);
  const printed: { orders: { verdict: { daysLeft: unknown } }[] } = JSON.parse(stdout);
  return printed.orders[0]?.verdict.daysLeft;
}

/** Exit code, stdout and stderr of the command as it is called. */
function call(args: readonly string[]): Promise<unknown> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ exitCode: error ? error.code : 0, stdout, stderr });
    });
  });
}

describe('the inspect command', () => {
  const good = [LIST, '--url', LIST_URL, '--now', '2026-09-07', '--country', 'br'];

  it('prints one JSON object and nothing else', async () => {
    const { exitCode, stdout, stderr } = await runInspect(good);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const printed: unknown = JSON.parse(stdout);
    expect(printed).toMatchObject({ page: { kind: 'order-list', source: 'dom', problems: [] } });
    expect(Object.keys(Object(printed))).toEqual(['page', 'orders']);
  });

  it('does on the command line what it does here', { timeout: 60_000 }, async () => {
    expect(await call(good)).toEqual(await runInspect(good));
    expect(await call([LIST])).toEqual(await runInspect([LIST]));
  });

  it.each([
    [['--now', '2026-09-07'], 35],
    [['--now', '2026-09-07', '--zone', 'America/Los_Angeles'], 35],
    [['--now', '2026-09-07T02:00:00Z', '--zone', 'UTC'], 35],
    [['--now', '2026-09-07T02:00:00Z', '--zone', 'America/Los_Angeles'], 36],
    [['--now', '2026-09-06T23:30:00Z', '--zone', 'Asia/Tokyo'], 35],
    [['--now', '2026-09-07T23:59', '--zone', 'Asia/Tokyo'], 35],
    [['--now', '2026-10-12'], 0],
    [['--now', '2026-09-07T02:00:30.5+02:00', '--zone', 'UTC'], 35],
    [['--now', '2026-09-07 01:00+0200', '--zone', 'UTC'], 36],
    [['--now', '2026-09-07 01:00', '--zone', 'UTC'], 35],
  ])('counts days in the zone: %j', async (args, expected) => {
    expect(await daysLeft(args)).toBe(expected);
  });

  it('takes the zone of the machine when none is given', async () => {
    const now = '2026-09-07T02:00:00Z';
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(await daysLeft(['--now', now])).toBe(await daysLeft(['--now', now, '--zone', here]));
    expect(await daysLeft(['--now', now])).toBe(here === 'America/Los_Angeles' ? 36 : 35);
  });

  const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
  const page = join(folder, 'saved page.html');
  writeFileSync(page, '<!DOCTYPE html><html><body></body></html>');

  it.each([
    [[], 'usage'],
    [[LIST, LIST], 'usage'],
    [[LIST, '--what'], 'usage'],
    [[LIST], '--url'],
    [[LIST, '--url', 'index.html'], 'not an address'],
    [[LIST, '--url', LIST_URL, '--now', 'soon'], 'not a time'],
    [[LIST, '--url', LIST_URL, '--now', '2026-02-30'], 'no such day'],
    [[LIST, '--url', LIST_URL, '--now', '2026-02-30T10:00Z'], 'no such day'],
    [[LIST, '--url', LIST_URL, '--now', '2026-09-07T25:00'], 'not a time'],
    [[LIST, '--url', LIST_URL, '--now', '2026-09-07T24:00'], 'not a time'],
    [[LIST, '--url', LIST_URL, '--now', '2026-09-07T10:60'], 'not a time'],
    [[LIST, '--url', LIST_URL, '--now', '2026-09-07T'], 'not a time'],
    [[LIST, '--url', LIST_URL, '--now', '2026-09'], 'not a time'],
    [[LIST, '--url', LIST_URL, '--now', '2026'], 'not a time'],
    [[LIST, '--url', LIST_URL, '--now', '1'], 'not a time'],
    [[LIST, '--url', LIST_URL, '--now', 'Sep 7, 2026'], 'not a time'],
    [[LIST, '--url', LIST_URL, '--now', '2026-09-07T10:00+99:00'], 'not a time'],
    [[LIST, '--url', LIST_URL, '--now', '9999-12-31'], 'too far ahead'],
    [[LIST, '--url', LIST_URL, '--country', 'BRA'], 'not a country'],
    [[LIST, '--url', LIST_URL, '--now', '2026-09-07T00:00:00Z', '--zone', 'Mars/Base'], 'zone'],
    [[join(folder, 'none.html'), '--url', LIST_URL], 'cannot read'],
    [[page, '--url', LIST_URL], 'order-list.no-cards'],
    [[page, '--url', 'https://example.com/'], 'not recognised'],
  ])('says on stderr what is wrong and leaves with 2: %j', async (args, part) => {
    const { exitCode, stdout, stderr } = await runInspect(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(part);
  });
});
