import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REMINDER_LANGUAGES } from '../../locales/reminder-languages.ts';
import { CASE_CODES } from '../../utils/aliexpress/case-codes.ts';
import { CODES, SIGNS, THREE_DECIMALS, WITHOUT_DECIMALS } from '../../utils/aliexpress/currency-signs.ts';
import { EXCLUDED_CATEGORIES } from '../../utils/aliexpress/excluded-categories.ts';
import { LANGUAGES } from '../../utils/aliexpress/languages/languages.ts';
import { SHARED_WORDS } from '../../utils/aliexpress/languages/shared-words.ts';
import { CASE_RULES } from '../../utils/policy/case-rules.ts';
import { RULES } from '../../utils/policy/rules.ts';

const TABLES = [...RULES, ...CASE_RULES];

describe.each(['chrome-mv3', 'firefox-mv3'])('the background of %s', (build) => {
  const bundle = readFileSync(`.output/${build}/background.js`, 'utf8');
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(`.output/${build}/_locales/en/messages.json`, 'utf8'),
  );
  const textOf = (key: string): string => messages[key]?.message ?? '';
  const plain = (table: unknown): unknown => JSON.parse(JSON.stringify(table));

  it('has every rule beside its code, with all that decides and no text that only proves one', () => {
    const packaged = [...JSON.parse(textOf('table_rules')), ...JSON.parse(textOf('table_case_rules'))];
    expect(packaged).toEqual(plain(TABLES.map(({ source: _source, date: _date, ...rule }) => rule)));
    expect(TABLES.filter(({ id }) => bundle.includes(`id:\`${id}\``))).toEqual([]);
    for (const table of ['rules', 'case_rules']) expect(bundle).toContain(`\`${table}\``);
  });

  it('has codes, categories and currencies beside its code', () => {
    expect(JSON.parse(textOf('table_categories'))).toEqual(plain(EXCLUDED_CATEGORIES));
    expect(JSON.parse(textOf('table_case_codes'))).toEqual(plain(CASE_CODES));
    expect(JSON.parse(textOf('table_shared_words'))).toEqual(plain(SHARED_WORDS));
    expect(JSON.parse(textOf('table_signs'))).toEqual(plain(SIGNS));
    expect(JSON.parse(textOf('table_codes'))).toEqual(plain(CODES));
    expect(JSON.parse(textOf('table_without_decimals'))).toEqual(plain(WITHOUT_DECIMALS));
    expect(JSON.parse(textOf('table_three_decimals'))).toEqual(plain(THREE_DECIMALS));
  });

  it('has the texts of notifications beside its code', () => {
    expect(JSON.parse(textOf('table_reminder_languages'))).toEqual(plain(REMINDER_LANGUAGES));
    expect(bundle).not.toContain(REMINDER_LANGUAGES.en.notification.summaryBody);
  });

  it('has every language beside its code, without a word on how sure we are of it', () => {
    expect(bundle).not.toContain('certain:{');
    expect(textOf('languages').split(' ')).toEqual(LANGUAGES.map(({ code }) => code));
    for (const { certain: _proof, ...table } of LANGUAGES) {
      expect(JSON.parse(textOf(`language_${table.code}`))).toEqual(plain(table));
    }
  });

  it('has no text in which the browser would look for a placeholder', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.includes('$'))).toEqual([]);
  });
});
