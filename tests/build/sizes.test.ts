import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

/* Looks at the finished builds in .output; the build runs before. */

const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const HOSTS = ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*', 'https://*.aliexpress.ru/*'];
const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting'];
/** Bytes; a kilobyte is 1000 of them. */
const LIMITS = { background: 160_000, popup: 110_000 };
/** For each script in the pages of the site. */
const SCRIPT_LIMITS: Record<string, number> = {
  'orders.js': 60_000,
  'disputes.js': 66_000,
  'product.js': 47_000,
  'check.js': 20_000,
  'gathering.js': 60_000,
  'badge-details.js': 60_000,
};

/** Words that only these parts hold, each found in the part's own source by the test below. */
const MARKERS = {
  zod: ['_zod', 'invalid_union'],
  polyfill: ['webextension-polyfill', 'This script should only be loaded in a browser extension'],
  policy: ['article-return-15-days', 'eea-withdrawal-14-days'],
  database: ['IDBKeyRange', 'onupgradeneeded'],
  languages: ['awaiting confirmation', 'order finished on'],
};

const bytes = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** The page and every script and style it loads, each once. */
function filesOfPage(folder: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path) || !existsSync(path)) return;
    found.add(path);
    const text = readFileSync(path, 'utf8');
    if (path.endsWith('.css')) return;
    for (const [, target = ''] of text.matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g))
      follow(join(folder, target));
    for (const [, target = ''] of text.matchAll(/(?:from|import)\s*\(?["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      follow(join(path, '..', target));
    }
  };
  follow(join(folder, page));
  return [...found].filter((path) => !path.endsWith('.html'));
}

describe.each(Object.entries(BUILDS))('the build for %s', (name, folder) => {
  let manifest: Record<string, unknown>;
  const standingScripts = () =>
    readdirSync(join(folder, 'content-scripts')).map((file) => join(folder, 'content-scripts', file));
  /** With those that are put into a page on the user's click. */
  const contentScripts = () => [
    ...standingScripts(),
    ...['gathering.js', 'badge-details.js'].map((file) => join(folder, file)),
  ];

  beforeAll(() => {
    if (!existsSync(folder)) throw new Error(`${folder} is not there: run "npm run build" first`);
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  });

  it('keeps the sizes that were promised', () => {
    const scripts = Object.fromEntries(
      contentScripts().map((file) => [basename(file), bytes([file])] as const),
    );
    const sizes = {
      background: bytes([join(folder, 'background.js')]),
      popup: bytes(filesOfPage(folder, 'popup.html')),
    };
    console.log(name, scripts, sizes);
    expect(Object.keys(scripts).sort()).toEqual(Object.keys(SCRIPT_LIMITS).sort());
    for (const [script, limit] of Object.entries(SCRIPT_LIMITS)) {
      expect(scripts[script]).toBeLessThanOrEqual(limit);
    }
    expect(sizes.background).toBeLessThanOrEqual(LIMITS.background);
    expect(sizes.popup).toBeLessThanOrEqual(LIMITS.popup);
    expect(sizes.popup).toBeGreaterThan(10_000);
  });

  it('is of manifest version 3 and asks for the reviewed permissions only', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(PERMISSIONS);
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('shows nothing of itself to web pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    if (name === 'chrome') expect(manifest.externally_connectable).toEqual({ ids: [], matches: [] });
    for (const file of standingScripts()) {
      expect(readFileSync(file, 'utf8')).not.toMatch(/noScriptStartedPostMessage:\s*(!1|false)/);
      expect(readFileSync(file, 'utf8')).toMatch(/noScriptStartedPostMessage:\s*(!0|true)/);
    }
  });

  it('forbids the network to its own pages, the background included', () => {
    const policy = JSON.stringify(manifest.content_security_policy);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  it('runs on pages of AliExpress only, in their top frame', () => {
    const scripts = Array.isArray(manifest.content_scripts) ? manifest.content_scripts : [];
    expect(scripts).not.toEqual([]);
    for (const script of scripts) {
      expect(script.all_frames ?? false).toBe(false);
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
      for (const match of script.matches)
        expect(match).toMatch(/^https:\/\/(\*|track|trade)\.aliexpress\.(com|us|ru)\/./);
    }
  });

  it('carries no checks, rules, languages or database into the pages of the site', () => {
    const code = contentScripts()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const background = readFileSync(join(folder, 'background.js'), 'utf8');
    for (const marker of [...MARKERS.zod, ...MARKERS.polyfill, ...MARKERS.database, ...MARKERS.languages]) {
      expect(code).not.toContain(marker);
    }
    const popup = filesOfPage(folder, 'popup.html')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    // A marker that is nowhere would prove nothing.
    for (const part of [MARKERS.zod, MARKERS.database]) {
      expect(part.some((marker) => background.includes(marker))).toBe(true);
    }
    expect(MARKERS.polyfill.some((marker) => popup.includes(marker))).toBe(true);
    expect(MARKERS.polyfill.some((marker) => background.includes(marker))).toBe(false);
    const packaged = readFileSync(join(folder, '_locales/en/messages.json'), 'utf8');
    expect(MARKERS.languages.every((marker) => packaged.includes(marker))).toBe(true);
    expect(MARKERS.languages.some((marker) => background.includes(marker))).toBe(false);
    // Texts name the rules; the rules themselves count days from milestones.
    expect(code).not.toMatch(/anchor:\s*["'`](ordered|delivered|completed|opened|began|changed)/);
    expect(packaged).toMatch(/anchor[\\"]+:[\\"]+(ordered|delivered|completed)/);
  });

  it('never writes page text as HTML in the pages of the site', () => {
    for (const file of contentScripts()) {
      expect(readFileSync(file, 'utf8')).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
      );
    }
  });

  it('never sets markup anywhere', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts) {
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(
        /\.(innerHTML|outerHTML)=(?!=)|insertAdjacentHTML\(|document\.write\(/,
      );
    }
  });
});
