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
  TABLES.filter(({ code }) => code !== 'en').map(({ certain: _proof, ...table }) => [
    `language_${table.code}`,
    JSON.stringify(table),
  ]),
);
const languages = TABLES.slice(1).map(({ code }) => code);

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

  it('that are missing in the package understand nothing that English would not', async () => {
    const { languageOf } = await loadLanguages({ languages: 'de' });
    expect(languageOf('de')).toMatchObject({ code: 'de', statuses: TABLES[0]?.statuses });
    expect(parseDate('3. Aug 2025', 'de')).toBe('2025-08-03');
  });
});
