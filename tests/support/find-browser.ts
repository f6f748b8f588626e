import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

export type BrowserName = 'chromium' | 'firefox';

/** Programs that only the test of real desktop notifications needs, and the Debian packages that hold them. */
const DESKTOP_PROGRAMS = { Xvfb: 'xvfb', 'dbus-daemon': 'dbus', 'dbus-send': 'dbus', dunst: 'dunst' };

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_APPS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const DEBIAN_PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** A bare system has none, and pictures would show empty boxes. */
const FONTS = 'fonts-dejavu-core';

/**
 * Path of an installed browser. CHROMIUM_PATH or FIREFOX_PATH win; then the usual places of the system; then, as root
 * on Debian or Ubuntu, the system's own package is installed. Throws with what to install when there is none.
 */
export function findBrowser(name: BrowserName): string {
  const chosen = process.env[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  if (chosen) return chosen;
  const found = searchBrowser(name);
  if (found) return found;
  if (mayInstall()) {
    installPackages([DEBIAN_PACKAGES[name], FONTS]);
    const installed = searchBrowser(name);
    if (installed) return installed;
  }
  throw new Error(`${browserAdvice(name)} Or set ${name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'}.`);
}

/**
 * Names of the programs of the desktop test that are missing; empty when all are there. As root on Debian or Ubuntu
 * they are installed first.
 */
export function missingDesktopPrograms(): string[] {
  if (process.platform !== 'linux') return Object.keys(DESKTOP_PROGRAMS);
  const missing = () => Object.entries(DESKTOP_PROGRAMS).filter(([program]) => !onPath(program));
  if (missing().length > 0 && mayInstall())
    installPackages(missing().map(([, debianPackage]) => debianPackage));
  return missing().map(([program]) => program);
}

function searchBrowser(name: BrowserName): string | null {
  return candidates(name).find((path) => existsSync(path)) ?? null;
}

function candidates(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => MAC_APPS[name].map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? WINDOWS_PROGRAMS[name].map((path) => join(folder, path)) : [],
    );
  }
  return COMMANDS[name].flatMap((command) => onPath(command) ?? []);
}

function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/sbin', '/snap/bin');
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path)) ?? null;
}

function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  return /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installPackages(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function browserAdvice(name: BrowserName): string {
  const label = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  const advice: Record<string, string> = {
    darwin: `"brew install --cask ${name}"`,
    win32: `"winget install ${name === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}"`,
  };
  const how =
    advice[process.platform] ?? `"sudo apt-get install ${DEBIAN_PACKAGES[name]}" or your system's package`;
  return `No ${label} was found on this machine. Install one, for example with ${how}.`;
}
