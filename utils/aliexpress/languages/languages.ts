import { en } from './en.ts';
import type { Language } from './language.ts';

/** Every language the site can be understood in. A new one is a file and a line here. English comes first. */
export const LANGUAGES: readonly Language[] = [en];

/** The table of a language tag ('en', 'pt'; case and region do not matter), or null. */
export function languageOf(tag: string | null): Language | null {
  const code = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === code) ?? null;
}
