import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'wxt';

/** The least that a content script made with the same tools can do: it adds one element. */
const SCRIPT = `import { defineContentScript } from 'wxt/utils/define-content-script';
export default defineContentScript({
  matches: ['https://*.aliexpress.com/p/*', 'https://*.aliexpress.com/item/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    document.body.append(document.createElement('yardstick-element'));
  },
});
`;

export interface Yardstick {
  /** Folder of the built extension. */
  dir: string;
  remove(): void;
}

/** Build an extension with one content script that adds one element, to divide our own times by. */
export async function buildYardstick(): Promise<Yardstick> {
  const root = mkdtempSync(join(tmpdir(), 'yardstick-'));
  mkdirSync(join(root, 'entrypoints'));
  writeFileSync(join(root, 'entrypoints', 'one.content.ts'), SCRIPT);
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ name: 'yardstick', version: '1.0.0', type: 'module' }),
  );
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  await build({
    root,
    configFile: false,
    browser: 'chrome',
    manifestVersion: 3,
    imports: false,
    logger: silent,
    vite: () => ({ build: { target: ['chrome123', 'firefox140'] } }),
  });
  return {
    dir: join(root, '.output', 'chrome-mv3'),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

const nothing = () => undefined;
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
