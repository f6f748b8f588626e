import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find-browser.ts';

export type { BrowserName } from './find-browser.ts';

export interface BrowserOptions {
  /** Folder of a built extension; it is installed before the promise resolves. */
  extensionDir?: string;
  /** Kept between starts; without it the browser uses a fresh profile and throws it away. */
  profileDir?: string;
  /** Default true. */
  headless?: boolean;
  /** Port on 127.0.0.1 of a proxy that answers every request of the browser. */
  proxyPort?: number;
  args?: readonly string[];
  prefs?: Record<string, unknown>;
  env?: Record<string, string | undefined>;
}

export interface LaunchedBrowser {
  browser: Browser;
  name: BrowserName;
  /** Id that the browser gave the extension, null without one. */
  extensionId: string | null;
  /** Start of the addresses of the extension's own pages, with a slash at the end; null without an extension. */
  extensionOrigin: string | null;
}

/** Must be the id in wxt.config.ts; the uuid is what our moz-extension:// addresses then start with. */
const FIREFOX_ID = 'still-covered@still-covered.app';
const FIREFOX_UUID = '5c1a1c0d-7e57-4e57-9e57-5111c07e4ed0';

/**
 * Start an installed browser, with the extension when a folder is given. The browser is quiet: no first run pages, no
 * update or safety requests of its own. Throws when the browser is not installed, saying what to install.
 */
export async function launchBrowser(
  name: BrowserName,
  options: BrowserOptions = {},
): Promise<LaunchedBrowser> {
  const browser = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  if (!options.extensionDir) return { browser, name, extensionId: null, extensionOrigin: null };
  const extensionId = await browser.installExtension(options.extensionDir);
  const extensionOrigin =
    name === 'chromium' ? `chrome-extension://${extensionId}/` : `moz-extension://${FIREFOX_UUID}/`;
  return { browser, name, extensionId, extensionOrigin };
}

function launchChromium(options: BrowserOptions): Promise<Browser> {
  const args = [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,PrivacySandboxSettings4',
    '--ignore-certificate-errors',
    '--password-store=basic',
    '--lang=en-US',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(options.proxyPort ? [`--proxy-server=127.0.0.1:${options.proxyPort}`] : []),
    ...(options.args ?? []),
  ];
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args,
    ...(options.profileDir ? { userDataDir: options.profileDir } : {}),
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
  });
}

function launchFirefox(options: BrowserOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: { ...QUIET_FIREFOX, ...proxyPrefs(options.proxyPort), ...options.prefs },
    ...(options.profileDir ? { userDataDir: options.profileDir } : {}),
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
  });
}

const QUIET_FIREFOX: Record<string, unknown> = {
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
  // An extension installed by a test is temporary: without these two its data would go when the browser stops.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'intl.locale.requested': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.stricttransportsecurity.preloadlist': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'security.OCSP.enabled': 0,
  'toolkit.telemetry.enabled': false,
};

function proxyPrefs(port: number | undefined): Record<string, unknown> {
  if (!port) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.allow_hijacking_localhost': false,
  };
}
