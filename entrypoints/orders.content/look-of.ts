import { ON_PAGE_LANGUAGES } from '../../locales/on-page-languages.ts';
import { createTexts, wantedLanguages } from '../../utils/i18n.ts';
import type { Appearance } from '../../utils/messages/messages.ts';
import type { BadgeLook } from './badge-body.tsx';

let known: BadgeLook | null = null;

/** Texts for an appearance, made once for each language. */
export function lookOf(appearance: Appearance): BadgeLook {
  const texts =
    known?.appearance.language === appearance.language
      ? known.texts
      : createTexts(wantedLanguages(appearance.language, navigator.languages), ON_PAGE_LANGUAGES);
  known = { appearance, texts };
  return known;
}
