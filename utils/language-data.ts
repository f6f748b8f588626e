import type { Language } from './aliexpress/languages/language.ts';
import { browser } from './browser.ts';

/*
 * The languages of the site as the built background has them: packaged texts, each read when a page needs it. The build
 * puts this file in the place of aliexpress/languages/languages.ts and writes the texts from the tables there, as
 * messages of the extension: that is what a browser gives a background of its package at once and without the network.
 * A worker that starts a hundred times a day so reads the languages its user meets, and not nineteen.
 */

/** Every language the site can be understood in. English comes first. */
export const LANGUAGES: readonly Language[] = packagedText('languages').split(' ').map(packagedLanguage);

/** What titles and labels may be in, whatever the page's language. */
export const ENGLISH: Language = LANGUAGES[0] ?? packagedLanguage('en');

/** The table of a language tag ('en', 'pt'; case and region do not matter), or null. */
export function languageOf(tag: string | null): Language | null {
  const code = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === code) ?? null;
}

/** Its fields are read from the package on first use. Throws there when the package lacks the text. */
function packagedLanguage(code: string): Language {
  let table: Language | null = null;
  const unread: Pick<Language, 'code'> = { code };
  return new Proxy(unread as Language, {
    get: (_unread, field) => {
      if (field === 'code') return code;
      table ??= JSON.parse(packagedText(`language_${code}`));
      return table && Reflect.get(table, field);
    },
  });
}

/** The keys are made by the build, so their types are not known here. */
function packagedText(key: string): string {
  return Reflect.apply(browser.i18n.getMessage, browser.i18n, [key]);
}
