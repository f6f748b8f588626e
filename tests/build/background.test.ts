import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../utils/aliexpress/languages/languages.ts';
import { CASE_RULES } from '../../utils/policy/case-rules.ts';
import { RULES } from '../../utils/policy/rules.ts';

const TABLES = [...RULES, ...CASE_RULES];

describe.each(['chrome-mv3', 'firefox-mv3'])('the background of %s', (build) => {
  const bundle = readFileSync(`.output/${build}/background.js`, 'utf8');

  it('holds every rule, and no text that only proves one', () => {
    expect(TABLES.map(({ id }) => id).filter((id) => !bundle.includes(id))).toEqual([]);
    // Quotes of a text are escaped in one way or the other: its longest piece between them is looked for.
    const pieces = TABLES.map(({ source }) => source.split(/["'`\\]/).sort((a, b) => b.length - a.length)[0]);
    expect(pieces.filter((piece) => piece !== undefined && bundle.includes(piece))).toEqual([]);
    expect(TABLES.map(({ date }) => date).filter((date) => bundle.includes(`date:\`${date}\``))).toEqual([]);
  });

  it('has every language: English in its code, the others as texts, without a word on how sure we are of them', () => {
    const messages: Record<string, { message: string }> = JSON.parse(
      readFileSync(`.output/${build}/_locales/en/messages.json`, 'utf8'),
    );
    const [english, ...others] = LANGUAGES;
    expect(english?.code).toBe('en');
    expect(bundle).toContain('{code:`en`');
    expect(bundle).not.toContain('certain:{');
    expect(messages.languages?.message.split(' ')).toEqual(others.map(({ code }) => code));
    for (const { certain: _proof, ...table } of others) {
      const text = messages[`language_${table.code}`]?.message ?? '';
      // The browser takes a '$' for a placeholder.
      expect(text).not.toContain('$');
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(table)));
    }
  });

  it('holds each rule with its days and its anchor', () => {
    const rows = bundle.match(/\{id:[`"'][\w-]+[`"'],kind:[^{}]*\}/g) ?? [];
    expect(rows).toHaveLength(TABLES.length);
    for (const { id, anchor, days, kind, effect } of TABLES) {
      const row =
        rows.map((each) => each.replace(/["'`]/g, '')).find((each) => each.includes(`id:${id},`)) ?? '';
      for (const part of [
        `id:${id},`,
        `kind:${kind},`,
        `anchor:${anchor},`,
        `days:${days},`,
        `effect:${effect},`,
      ]) {
        expect(row).toContain(part);
      }
    }
  });
});
