/**
 * The rooms of the house and the corridors between them: which room may import which. A room that is not named in
 * `mayImport` is closed to it. Types may be imported from `mayImportTypes` as well, since they leave nothing behind.
 */
export interface Room {
  name: string;
  /** Matches the paths of its files. The first room that matches has the file. */
  files: RegExp;
  mayImport: readonly string[];
  mayImportTypes?: readonly string[];
  /** Packages, by name. */
  packages?: readonly string[];
}

export const ROOMS: readonly Room[] = [
  { name: 'product number', files: /^utils\/model\/product-id\.ts$/, mayImport: [] },
  { name: 'model', files: /^utils\/model\//, mayImport: ['product number'], packages: ['zod/mini'] },
  {
    name: 'claim rules',
    files:
      /^utils\/policy\/(claim-check|claim-subject|contact|anchors|proof|refund-days|way-back|guide-steps)\.ts$/,
    mayImport: ['model'],
  },
  { name: 'policy', files: /^utils\/policy\//, mayImport: ['model', 'product number', 'claim rules'] },
  {
    name: 'claim writing',
    files: /^utils\/claim\//,
    mayImport: ['model', 'policy', 'claim rules'],
  },
  { name: 'page addresses', files: /^utils\/aliexpress\/page-address\.ts$/, mayImport: [] },
  {
    name: 'reading',
    files:
      /^utils\/aliexpress\/(page-|product-layout|read-|questions\.ts$|find\.ts$|selectors|fit-|readers\/|answers\/)/,
    mayImport: ['product number', 'page addresses'],
    mayImportTypes: ['model'],
  },
  {
    name: 'understanding',
    files: /^utils\/aliexpress\//,
    mayImport: ['model', 'product number'],
  },
  {
    name: 'reminder planning',
    files: /^utils\/reminders\/(plan-|waking-hours|due-)/,
    mayImport: ['model', 'policy'],
  },
  { name: 'product state', files: /^utils\/product-state\/(pick-|state-fields)/, mayImport: [] },
  {
    name: 'product state reading',
    files: /^utils\/product-state\//,
    mayImport: ['browser', 'product state'],
  },
  {
    name: 'understanding in the build',
    files: /^utils\/(language-data|packaged-tables)\.ts$/,
    mayImport: ['understanding', 'policy', 'texts', 'browser'],
  },
  { name: 'clock', files: /^utils\/clock\.ts$/, mayImport: ['model'] },
  { name: 'browser', files: /^utils\/browser\.ts$/, mayImport: [], packages: ['wxt/browser'] },
  {
    name: 'page browser',
    files: /^utils\/page-browser\.ts$/,
    mayImport: [],
    packages: ['webextension-polyfill'],
  },
  {
    name: 'texts',
    files: /^(locales\/|utils\/i18n|utils\/format\/)/,
    mayImport: [],
    mayImportTypes: ['model', 'policy'],
  },
  {
    // The page about an order writes these itself: a blob does not fit through the messages of every browser.
    name: 'evidence store',
    files: /^utils\/database\/evidence\.ts$/,
    mayImport: ['model', 'database'],
  },
  { name: 'database', files: /^utils\/database\//, mayImport: ['model', 'browser'], packages: ['idb'] },
  {
    name: 'sending',
    files: /^utils\/messages\/(send|messages)\.ts$/,
    mayImport: [],
    mayImportTypes: ['model', 'policy', 'messages'],
    packages: ['wxt/browser'],
  },
  {
    name: 'messages',
    files: /^utils\/messages\//,
    mayImport: ['model', 'browser', 'sending'],
    mayImportTypes: ['policy'],
  },
  {
    name: 'reminders',
    files: /^utils\/reminders\//,
    mayImport: ['model', 'policy', 'reminder planning', 'database', 'browser', 'clock', 'texts'],
  },
  {
    name: 'gathering record',
    files: /^utils\/gathering\/(gathering-states|keep-|view-|needs-|read-only-|ask-page)/,
    mayImport: [],
    mayImportTypes: ['model', 'policy', 'sending'],
  },
  {
    name: 'gathering tab',
    files: /^utils\/gathering\/site-tab\.ts$/,
    mayImport: ['model', 'browser', 'gathering record'],
  },
  {
    name: 'gathering work',
    files: /^utils\/gathering\//,
    mayImport: ['reading', 'page addresses', 'gathering record'],
    mayImportTypes: ['model', 'policy', 'sending'],
  },
  {
    name: 'evidence name',
    files: /^utils\/evidence\/evidence-name\.ts$/,
    mayImport: [],
    mayImportTypes: ['model'],
  },
  { name: 'evidence', files: /^utils\/evidence\//, mayImport: ['model'] },
  { name: 'diagnosis', files: /^utils\/diagnosis\//, mayImport: ['model', 'browser', 'clock'] },
  { name: 'backup', files: /^utils\/backup\//, mayImport: ['model'], mayImportTypes: ['policy', 'sending'] },
  {
    name: 'inspect',
    files: /^utils\/inspect\//,
    mayImport: ['model', 'policy', 'reading', 'understanding', 'clock'],
    packages: ['happy-dom', 'node:fs', 'node:fs/promises', 'node:util', 'node:path', 'node:process'],
  },
  {
    name: 'components',
    files: /^components\//,
    mayImport: ['texts', 'evidence name', 'claim rules'],
    mayImportTypes: ['model', 'policy', 'claim rules', 'sending'],
    packages: ['preact', 'preact/hooks'],
  },
  {
    name: 'details part',
    files: /^entrypoints\/orders\.content\/details-part\.ts$/,
    mayImport: [],
    mayImportTypes: ['policy', 'sending'],
  },
  {
    name: 'badge details',
    files: /^entrypoints\/badge-details\//,
    mayImport: ['components', 'texts', 'details part'],
    packages: ['preact', /* entry */ 'wxt/utils/define-unlisted-script'],
  },
  {
    name: 'content scripts',
    files: /^entrypoints\/[a-z-]+\.content\//,
    mayImport: [
      'reading',
      'page addresses',
      'product number',
      'sending',
      'components',
      'texts',
      'clock',
      'details part',
    ],
    mayImportTypes: ['model', 'policy'],
    packages: ['preact', 'preact/hooks', 'wxt/browser', /* entry */ 'wxt/utils/define-content-script'],
  },
  {
    name: 'background',
    files: /^entrypoints\/background\//,
    mayImport: [
      'model',
      'product number',
      'policy',
      'understanding',
      'reminder planning',
      'reminders',
      'clock',
      'browser',
      'texts',
      'database',
      'messages',
      'sending',
      'diagnosis',
      'backup',
      'gathering record',
      'gathering tab',
      'product state reading',
      'evidence store',
      'page addresses',
      'claim rules',
    ],
    packages: ['wxt/utils/define-background'],
  },
  {
    name: 'gathering script',
    files: /^entrypoints\/gathering\//,
    mayImport: ['gathering work', 'sending', 'clock'],
    packages: ['wxt/browser', /* entry */ 'wxt/utils/define-unlisted-script'],
  },
  {
    name: 'claim evidence',
    files: /^entrypoints\/claim\/(use-evidence|evidence-)/,
    mayImport: ['components', 'model', 'clock', 'evidence', 'evidence name', 'evidence store'],
    packages: ['preact/hooks'],
  },
  {
    name: 'page about an order',
    files: /^entrypoints\/claim\//,
    mayImport: [
      'components',
      'texts',
      'sending',
      'page browser',
      'pages',
      'model',
      'claim rules',
      'claim writing',
      'claim evidence',
    ],
    mayImportTypes: ['policy'],
    packages: ['preact', 'preact/hooks'],
  },
  {
    name: 'pages',
    files: /^entrypoints\/(popup|options)\//,
    mayImport: ['components', 'texts', 'sending', 'page browser', 'backup', 'model'],
    mayImportTypes: ['policy'],
    packages: ['preact', 'preact/hooks'],
  },
];
