import { en } from './aliexpress/languages/en.ts';
import type { Language } from './aliexpress/languages/language.ts';
import { browser } from './browser.ts';

/*
 * The languages of the site as the built background has them: English in its code, every other one as a packaged text
 * that is read when a page needs it. The build puts this file in the place of aliexpress/languages/languages.ts and
 * writes the texts from the tables there, as messages of the extension: that is what a browser gives a background of
 * its package at once and without the network. A worker that starts a hundred times a day so reads the languages its
 * user meets, and not nineteen.
 */

/** Every language the site can be understood in. English comes first. */
export const LANGUAGES: readonly Language[] = [
  en,
  ...packagedText('languages').split(' ').map(packagedLanguage),
];

/** The table of a language tag ('en', 'pt'; case and region do not matter), or null. */
export function languageOf(tag: string | null): Language | null {
  const code = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === code) ?? null;
}

function packagedLanguage(code: string): Language {
  let table: Language | null = null;
  return new Proxy(en, {
    get: (_english, field) => {
      if (field === 'code') return code;
      // A text that is missing understands nothing that English would not: unknown is safe.
      table ??= JSON.parse(packagedText(`language_${code}`) || 'null') ?? en;
      return Reflect.get(table ?? en, field);
    },
  });
}

/** The keys are made by the build, so their types are not known here. */
function packagedText(key: string): string {
  return Reflect.apply(browser.i18n.getMessage, browser.i18n, [key]);
}
