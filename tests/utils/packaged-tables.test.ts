import { expect, it, vi } from 'vitest';
import { CODES, SIGNS } from '../../utils/aliexpress/currency-signs.ts';
import { CASE_RULES } from '../../utils/policy/case-rules.ts';
import { RULES } from '../../utils/policy/rules.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

it('are those of the package, and told when they are missing', async () => {
  const messages: Record<string, unknown> = {
    table_rules: RULES,
    table_case_rules: CASE_RULES,
    table_categories: [],
    table_case_codes: {},
    table_shared_words: {},
    table_reminder_languages: {},
    table_signs: SIGNS,
    table_codes: CODES,
    table_without_decimals: [],
    table_three_decimals: [],
  };
  fakeBrowser().texts = (key) => JSON.stringify(messages[key] ?? '');
  vi.resetModules();
  const tables = await import('../../utils/packaged-tables.ts');
  expect(tables.RULES).toEqual(RULES);
  expect(tables.CASE_RULES).toEqual(CASE_RULES);
  expect(tables.SIGNS).toEqual(SIGNS);
  expect(tables.CODES).toEqual(CODES);
  fakeBrowser().texts = () => '';
  vi.resetModules();
  await expect(import('../../utils/packaged-tables.ts')).rejects.toThrow();
});
