import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES as TABLES } from '../../utils/aliexpress/languages/languages.ts';
import { parseDate } from '../../utils/aliexpress/parse-date.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

const asked: string[] = [];

/** The module as the built background loads it, with these messages in the package. */
async function loadLanguages(messages: Record<string, string>) {
  asked.length = 0;
  fakeBrowser().texts = (key) => {
    asked.push(key);
    return messages[key] ?? '';
  };
  vi.resetModules();
  return import('../../utils/language-data.ts');
}

const packaged = Object.fromEntries(
  TABLES.map(({ certain: _proof, ...table }) => [`language_${table.code}`, JSON.stringify(table)]),
);
const languages = TABLES.map(({ code }) => code);

describe('languages of the build', () => {
  it('are those of the tables, in their order, each read when something of it is asked for', async () => {
    const { LANGUAGES, languageOf } = await loadLanguages({ ...packaged, languages: languages.join(' ') });
    expect(LANGUAGES.map(({ code }) => code)).toEqual(TABLES.map(({ code }) => code));
    expect(asked).toEqual(['languages']);
    const polish = languageOf('pl-PL');
    expect(polish?.statuses).toEqual(TABLES.find(({ code }) => code === 'pl')?.statuses);
    expect(polish?.goods).toEqual(TABLES.find(({ code }) => code === 'pl')?.goods);
    expect(asked).toEqual(['languages', 'language_pl']);
    expect(languageOf('xx')).toBeNull();
    expect(languageOf(null)).toBeNull();
  });

  it('read a page as the tables do', async () => {
    await loadLanguages({ ...packaged, languages: languages.join(' ') });
    expect(parseDate('3. Aug 2025', 'de')).toBe('2025-08-03');
  });

  it('that are missing in the package are told, and never stood in for', async () => {
    const { languageOf } = await loadLanguages({
      languages: 'en de',
      language_en: packaged.language_en ?? '',
    });
    expect(languageOf('en')?.statuses).toEqual(TABLES[0]?.statuses);
    expect(() => languageOf('de')?.statuses).toThrow();
  });
});
