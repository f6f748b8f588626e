// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { App } from '../../../entrypoints/options/app.tsx';
import { readBackup } from '../../../utils/backup/read-backup.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../../utils/model/settings.ts';
import type { WindowKind } from '../../../utils/model/window.ts';
import { z } from '../../../utils/model/zod.ts';
import { fakeSend } from '../../support/fake-send.ts';
import { draw, pressable, settle, wordsOf } from '../../support/render-component.ts';

async function openOptions(answers: Parameters<typeof fakeSend>[0] = {}) {
  const { send, asked } = fakeSend({
    'get-settings': () => DEFAULT_SETTINGS,
    'save-settings': (settings) => settings,
    ...answers,
  });
  const files: [string, string][] = [];
  const root = draw(
    <App
      send={send}
      languages={['en']}
      root={document.documentElement}
      version="1.2.3"
      copy={async () => undefined}
      saveFile={(name, text) => files.push([name, text])}
    />,
  );
  await settle();
  const saved = (): Settings[] =>
    asked
      .filter(([name]) => name === 'save-settings')
      .map(([, settings]) => z.parse(settingsSchema, settings));
  return { root, asked, saved, files };
}

function field(root: HTMLElement, label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...root.querySelectorAll('label')].find((one) => wordsOf(one) === label);
  const inside =
    found?.querySelector('input') ?? (found?.htmlFor ? document.getElementById(found.htmlFor) : null);
  if (inside instanceof HTMLInputElement || inside instanceof HTMLSelectElement) return inside;
  throw new Error(`No field is called "${label}"`);
}

async function choose(root: HTMLElement, label: string, value: string | boolean): Promise<void> {
  const control = field(root, label);
  if (typeof value === 'boolean' && control instanceof HTMLInputElement) control.checked = value;
  else control.value = String(value);
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

async function chooseFile(root: HTMLElement, file: File): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no file field');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('settings', () => {
  it.each<[string, string | boolean, Partial<Settings>]>([
    ['Remind me before a window closes', false, { remindersOn: false }],
    ['14 days before', true, { leadDays: [14, 7, 3, 1, 0] }],
    ['On the last safe day', false, { leadDays: [7, 3, 1] }],
    ['From', '07:30', { wakingFrom: '07:30' }],
    ['To', '23:00', { wakingTo: '23:00' }],
    ['Country you order to', 'BR', { country: 'BR' }],
    ['Language', 'en', { language: 'en' }],
    ['Theme', 'dark', { theme: 'dark' }],
    ['Show deadlines and what can be returned on AliExpress', false, { badgesOn: false }],
    ['Check my orders once a day when I open My orders', true, { autoCheck: true }],
  ])('saves "%s" at once and says so', async (label, value, expected) => {
    const { root, saved } = await openOptions();
    await choose(root, label, value);
    expect(saved()).toEqual([{ ...DEFAULT_SETTINGS, ...expected }]);
    expect(wordsOf(root.querySelector('.saved') ?? root)).toBe('Saved');
  });

  it.each<[string, boolean, (kinds: readonly WindowKind[]) => WindowKind[]]>([
    ['PayPal claim (outside AliExpress)', true, (kinds) => [...kinds, 'paypal']],
    ['Seller must answer', true, (kinds) => [...kinds, 'seller-response']],
    ['Send the item back', false, (kinds) => kinds.filter((kind) => kind !== 'ship-back')],
    ['Free return', false, (kinds) => kinds.filter((kind) => kind !== 'free-return')],
  ])('changes the reminders of "%s" and of nothing else', async (label, value, change) => {
    // A kind of which the page has no box stays too.
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      remindKinds: [...DEFAULT_SETTINGS.remindKinds, 'appeal'],
    };
    const { root, saved } = await openOptions({ 'get-settings': () => settings });
    await choose(root, label, value);
    expect(saved().map(({ remindKinds }) => remindKinds.toSorted())).toEqual([
      change(settings.remindKinds).toSorted(),
    ]);
  });

  it('says what the daily check does, and that it is off unless wanted', async () => {
    const { autoCheck: _, ...older } = DEFAULT_SETTINGS;
    const { root } = await openOptions({ 'get-settings': () => older });
    const box = field(root, 'Check my orders once a day when I open My orders');
    expect(box).toMatchObject({ checked: false });
    const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('Without this, AliExpress is asked only when you press');
  });

  it('shows what is really stored when saving fails, with the reason', async () => {
    const { root } = await openOptions({ 'save-settings': () => new Error('closed') });
    await choose(root, 'Theme', 'dark');
    expect(field(root, 'Theme').value).toBe('auto');
    expect(wordsOf(root)).toContain('Not saved: the database does not open');
  });

  it('saves quick changes one after the other, each on top of the last', async () => {
    const { root, saved } = await openOptions();
    field(root, 'Theme').value = 'dark';
    field(root, 'Theme').dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await choose(root, 'Country you order to', 'DE');
    expect(saved().at(-1)).toMatchObject({ theme: 'dark', country: 'DE' });
  });

  it('puts the theme on the page', async () => {
    const { root } = await openOptions();
    await choose(root, 'Theme', 'light');
    expect(document.documentElement.dataset.theme).toBe('light');
  });

  it('explains choices that mean "never", "always" or "past midnight"', async () => {
    const odd = {
      ...DEFAULT_SETTINGS,
      leadDays: [],
      remindKinds: [],
      wakingFrom: '22:00',
      wakingTo: '06:00',
    };
    const words = wordsOf((await openOptions({ 'get-settings': () => odd })).root);
    expect(words).toContain('Choose at least one day, or no reminder will come.');
    expect(words).toContain('Choose at least one, or no reminder will come.');
    expect(words).toContain('These hours run past midnight.');
    const same = { ...DEFAULT_SETTINGS, wakingFrom: '09:00', wakingTo: '09:00' };
    expect(wordsOf((await openOptions({ 'get-settings': () => same })).root)).toContain('at any hour');
  });

  it('tells the outcome of a test reminder', async () => {
    const shown = await openOptions({ 'send-test-reminder': () => null });
    pressable(shown.root, 'Send a test reminder').click();
    await settle();
    expect(wordsOf(shown.root)).toContain('If you see nothing');
    const refused = await openOptions();
    pressable(refused.root, 'Send a test reminder').click();
    await settle();
    expect(wordsOf(refused.root)).toContain('The browser could not show it');
  });
});

describe('data', () => {
  it('gives the backup as a file', async () => {
    const { root, files } = await openOptions({
      'export-backup': () => ({
        orders: [],
        reminders: [],
        settings: DEFAULT_SETTINGS,
        now: Date.UTC(2026, 8, 1),
        today: '2026-09-01',
      }),
    });
    pressable(root, 'Export a backup').click();
    await settle();
    expect(files.map(([name]) => name)).toEqual(['still-covered-backup-2026-09-01.json']);
    expect(JSON.parse(files[0]?.[1] ?? '')).toMatchObject({ format: 'still-covered-backup', orders: [] });
    expect(wordsOf(root)).toContain('Saved as still-covered-backup-2026-09-01.json.');
  });

  const preview = {
    newOrders: 200,
    newerOrders: 1,
    problems: [{ code: 'backup.order', detail: '<b>no number</b>' }],
  };

  /** A backup as version 1 wrote it. */
  const BACKUP = readFileSync(join(import.meta.dirname, '../../fixtures/backups/v1.json'), 'utf8');
  const backupFile = () => new File([BACKUP], 'b.json');

  it('imports only after a preview and a word', async () => {
    const { root, asked } = await openOptions({
      'preview-import': () => preview,
      'import-backup': () => ({ orders: 201, reminders: 12 }),
    });
    await chooseFile(root, backupFile());
    const { orders, reminders, settings } = readBackup(BACKUP);
    expect(asked.find(([name]) => name === 'preview-import')?.[1]).toMatchObject({
      orders: [{ orderId: orders[0]?.orderId, readAt: expect.any(Number) }],
    });
    expect(asked.some(([name]) => name === 'import-backup')).toBe(false);
    expect(wordsOf(root)).toContain('200 of them new');
    expect(root.querySelector('.confirm b')).toBeNull();
    pressable(root, 'Import').click();
    await settle();
    expect(asked).toContainEqual(['import-backup', { orders, reminders, settings }]);
    expect(wordsOf(root)).toContain('Imported. 201 orders changed.');
  });

  it('changes nothing when the preview is refused by the user', async () => {
    const { root, asked } = await openOptions({ 'preview-import': () => preview });
    await chooseFile(root, backupFile());
    pressable(root, 'Cancel').click();
    await settle();
    expect(root.querySelector('.confirm')).toBeNull();
    expect(asked.some(([name]) => name === 'import-backup')).toBe(false);
  });

  it('says why a file is no backup', async () => {
    const { root, asked } = await openOptions({ 'preview-import': () => preview });
    await chooseFile(root, new File(['x'], 'b.json'));
    expect(wordsOf(root)).toContain('This file cannot be imported: this file is not a backup');
    expect(asked.some(([name]) => name === 'preview-import')).toBe(false);
    const broken = await openOptions({ 'preview-import': () => new Error('no') });
    await chooseFile(broken.root, backupFile());
    expect(wordsOf(broken.root)).toContain('This file cannot be imported: the database does not open');
  });

  it('does not read a file that is too large', async () => {
    const { root, asked } = await openOptions({ 'preview-import': () => preview });
    const huge = new File(['x'], 'b.json');
    Object.defineProperty(huge, 'size', { value: 60_000_001 });
    await chooseFile(root, huge);
    expect(wordsOf(root)).toContain('too large');
    expect(asked.some(([name]) => name === 'preview-import')).toBe(false);
  });

  it('erases only after a second press, with the focus on the harmless answer', async () => {
    const { root, asked } = await openOptions({ 'erase-everything': () => null });
    pressable(root, 'Erase everything').click();
    await settle();
    expect(document.activeElement?.textContent).toBe('Cancel');
    expect(asked.some(([name]) => name === 'erase-everything')).toBe(false);
    pressable(root, 'Yes, erase everything').click();
    await settle();
    expect(asked.filter(([name]) => name === 'erase-everything')).toHaveLength(1);
    expect(wordsOf(root)).toContain('Everything was erased.');
  });
});

it('tells version, privacy and independence', async () => {
  const words = wordsOf((await openOptions()).root);
  expect(words).toContain('Version 1.2.3');
  expect(words).toContain('sends nothing');
  expect(words).toContain('not made by or connected with AliExpress');
});
