import type { ClaimWords } from './claim-words.ts';
import { en } from './languages/en.ts';

/** Every language a claim can be written in. A new one is a file and a line here; English is always at hand. */
const LANGUAGES: Readonly<Record<string, () => Promise<ClaimWords>>> = {
  en: () => Promise.resolve(en),
  ar: () => import('./languages/ar.ts').then(({ ar }) => ar),
  cs: () => import('./languages/cs.ts').then(({ cs }) => cs),
  de: () => import('./languages/de.ts').then(({ de }) => de),
  es: () => import('./languages/es.ts').then(({ es }) => es),
  fr: () => import('./languages/fr.ts').then(({ fr }) => fr),
  he: () => import('./languages/he.ts').then(({ he }) => he),
  id: () => import('./languages/id.ts').then(({ id }) => id),
  it: () => import('./languages/it.ts').then(({ it }) => it),
  ja: () => import('./languages/ja.ts').then(({ ja }) => ja),
  ko: () => import('./languages/ko.ts').then(({ ko }) => ko),
  nl: () => import('./languages/nl.ts').then(({ nl }) => nl),
  pl: () => import('./languages/pl.ts').then(({ pl }) => pl),
  pt: () => import('./languages/pt.ts').then(({ pt }) => pt),
  ru: () => import('./languages/ru.ts').then(({ ru }) => ru),
  th: () => import('./languages/th.ts').then(({ th }) => th),
  tr: () => import('./languages/tr.ts').then(({ tr }) => tr),
  uk: () => import('./languages/uk.ts').then(({ uk }) => uk),
  vi: () => import('./languages/vi.ts').then(({ vi }) => vi),
};

/** Primary tags of the languages; English comes first. */
export const CLAIM_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

/** The words of a language tag ('de', 'pt-BR'; case and region do not matter); English for null or one we do not write. */
export async function claimWords(tag: string | null): Promise<ClaimWords> {
  const code = tag?.toLowerCase().split(/[-_]/)[0] ?? 'en';
  const load = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  return load ? load() : en;
}
