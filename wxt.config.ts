import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { extension } from './locales/en.ts';
import { REMINDER_LANGUAGES } from './locales/reminder-languages.ts';
import { CASE_CODES } from './utils/aliexpress/case-codes.ts';
import { CODES, SIGNS, THREE_DECIMALS, WITHOUT_DECIMALS } from './utils/aliexpress/currency-signs.ts';
import { EXCLUDED_CATEGORIES } from './utils/aliexpress/excluded-categories.ts';
import { LANGUAGES } from './utils/aliexpress/languages/languages.ts';
import { SHARED_WORDS } from './utils/aliexpress/languages/shared-words.ts';
import { CASE_RULES } from './utils/policy/case-rules.ts';
import { RULES } from './utils/policy/rules.ts';

/** Pages that may ever be read. Another AliExpress host is one more entry here. */
const ALIEXPRESS_HOSTS = [
  'https://*.aliexpress.com/*',
  'https://*.aliexpress.us/*',
  'https://*.aliexpress.ru/*',
];

/** The promise "no network at all", kept by the browser: even the background cannot fetch under it. */
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // 'blob:' is what lies in the page itself: pictures and films that the user keeps for a claim.
  "img-src 'self' data: blob:",
  'media-src blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Selectors, address patterns, languages and rules stand beside what proves them; only tests and readers need the proofs. */
const PROOFS: readonly { files: RegExp; proof: RegExp }[] = [
  {
    files: /utils\/aliexpress\/(selectors|page-kind)[^/]*\.ts$/,
    proof: /\bexamples: \[[^\]]*\],?|,\s*\[[^\]]*\](?=,?\s*\))/g,
  },
  { files: /utils\/aliexpress\/languages\/[a-z]+\.ts$/, proof: /\bcertain: \{[^{}]*\},/g },
  {
    files: /utils\/policy\/refund-days\.ts$/,
    proof: /\b(source|date):\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),?/g,
  },
];
const withoutProofs = {
  name: 'without-proofs',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => {
    const proof = PROOFS.find(({ files }) => files.test(id))?.proof;
    return proof && code.replace(proof, '');
  },
};

/** Nothing here ever hands markup to Preact; its one assignment of it goes, so that no bundle can make HTML of a text. */
const withoutMarkup = {
  name: 'without-markup',
  transform: (code: string, id: string) => {
    if (!/preact\/dist\/preact\.mjs$/.test(id)) return undefined;
    const safe = code.replace(/\.innerHTML=(\w+)\.__html/, '.textContent=$1.__html');
    if (safe === code) throw new Error('Preact sets markup in another way than before: adapt without-markup');
    return safe;
  },
};

/**
 * The parts of the browser's interface that the polyfill has to know. It describes five times as many; those pass
 * through as the browser has them, with promises in every version that is supported.
 */
const USED_APIS = ['alarms', 'runtime'];
const withoutUnusedApis = {
  name: 'without-unused-apis',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => {
    if (!/webextension-polyfill\/dist\/browser-polyfill\.js/.test(id)) return undefined;
    const description = /^ {8}"(\w+)": \{\n[\s\S]*?^ {8}\},?\n/gm;
    const short = code.replace(description, (whole, name) => (USED_APIS.includes(name) ? whole : ''));
    if (short === code)
      throw new Error('The polyfill is written in another way than before: adapt without-unused-apis');
    return short;
  },
};

/** Text of a table that is packaged as a message of the extension. A '$' means something there. */
function packagedText(table: unknown): string {
  return JSON.stringify(table).replaceAll('$', '\\u0024');
}

/** What a rule does without the text that proves it. */
function withoutSource<Rule extends { source: string; date: string }>({ source, date, ...rule }: Rule) {
  return rule;
}

/** Tables for utils/packaged-tables.ts. */
function tableTexts(): Record<string, string> {
  const tables = {
    rules: RULES.map(withoutSource),
    case_rules: CASE_RULES.map(withoutSource),
    case_codes: CASE_CODES,
    shared_words: SHARED_WORDS,
    reminder_languages: REMINDER_LANGUAGES,
    categories: EXCLUDED_CATEGORIES,
    signs: SIGNS,
    codes: CODES,
    without_decimals: WITHOUT_DECIMALS,
    three_decimals: THREE_DECIMALS,
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [`table_${name}`, packagedText(table)]),
  );
}

/** The tables of the site's languages as messages of the extension, for utils/language-data.ts. */
function languageTexts(): Record<string, string> {
  const texts = LANGUAGES.map(({ certain: _proof, ...table }) => [
    `language_${table.code}`,
    packagedText(table),
  ]);
  return { languages: LANGUAGES.map(({ code }) => code).join(' '), ...Object.fromEntries(texts) };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({
    plugins: [
      withoutProofs,
      withoutMarkup,
      withoutUnusedApis,
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
    ],
    build: { target: ['chrome123', 'firefox140'] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting'],
    host_permissions: ALIEXPRESS_HOSTS,
    incognito: 'not_allowed',
    ...(mode === 'development'
      ? {}
      : { content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'still-covered@still-covered.app',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123', externally_connectable: { ids: [], matches: [] } }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const aliases: { find: RegExp; replacement: string }[] = [];
      const replace = (find: RegExp, file: string): void => {
        aliases.push({ find, replacement: resolve(file) });
        config.resolve = { ...config.resolve, alias: aliases };
      };
      const types = entrypoints.map(({ type }) => type);
      const isInPages =
        types.includes('content-script') || entrypoints.some(({ name }) => name === 'badge-details');
      // A page pays for every byte of a content script: there components are drawn by a small part of Preact.
      if (isInPages) replace(/^preact(\/.*)?$/, 'components/light-preact.ts');
      // The background reads of its languages only those that it meets.
      if (types.includes('background')) {
        replace(/^.*\/languages\/languages\.ts$/, 'utils/language-data.ts');
        replace(
          /^.*\/((case-)?rules|excluded-categories|currency-signs|case-codes|shared-words|reminder-languages)\.ts$/,
          'utils/packaged-tables.ts',
        );
      }
    },
    'build:publicAssets': (_wxt, files) => {
      const messages = Object.entries({ ...extension, ...languageTexts(), ...tableTexts() }).map(
        ([key, message]) => [key, { message }],
      );
      const contents = JSON.stringify(Object.fromEntries(messages));
      files.push({ relativeDest: '_locales/en/messages.json', contents });
    },
  },
});
