/*
 * A browser for the background's tests, as strict as the real ones: it throws on options a browser does not know, on
 * the 501st alarm, and it forgets alarms on update. Import this file first: it stands in for the real one on import.
 */

export type Brand = 'chrome' | 'firefox';
type Listener<Args extends unknown[], Result = unknown> = (...args: Args) => Result;

const EXTENSION_ID = 'stillcoveredstillcoveredstillcov';
const MOST_ALARMS = 500;
const NOTIFICATION_KEYS: Record<Brand, ReadonlySet<string>> = {
  chrome: new Set([
    'type',
    'title',
    'message',
    'iconUrl',
    'buttons',
    'contextMessage',
    'eventTime',
    'items',
    'priority',
    'requireInteraction',
    'silent',
  ]),
  firefox: new Set([
    'type',
    'title',
    'message',
    'iconUrl',
    'contextMessage',
    'eventTime',
    'items',
    'priority',
  ]),
};
const ALARM_KEYS: Record<Brand, ReadonlySet<string>> = {
  chrome: new Set(['when', 'delayInMinutes', 'periodInMinutes', 'persistAcrossSessions']),
  firefox: new Set(['when', 'delayInMinutes', 'periodInMinutes']),
};

export class FakeEvent<Args extends unknown[]> {
  listeners: Listener<Args>[] = [];
  addListener(listener: Listener<Args>): void {
    this.listeners.push(listener);
  }
  /** Calls every listener and gives what they returned. */
  fire(...args: Args): unknown[] {
    return this.listeners.map((listener) => listener(...args));
  }
}

/** Messages: a listener that returns true answers later through the function it is given. */
class FakeMessageEvent {
  listeners: ((message: unknown, sender: unknown, sendResponse: (answer: unknown) => void) => unknown)[] = [];
  addListener(listener: FakeMessageEvent['listeners'][number]): void {
    this.listeners.push(listener);
  }
  /** The answer that each listener promises, undefined for one that leaves the message alone. */
  fire(message: unknown, sender: unknown): (Promise<unknown> | undefined)[] {
    return this.listeners.map((listener) => {
      const { promise, resolve } = Promise.withResolvers<unknown>();
      return listener(message, sender, resolve) === true ? promise : undefined;
    });
  }
}

export interface Shown {
  type: string;
  title: string;
  message: string;
  iconUrl: string;
  buttons?: { title: string }[];
}
export interface FakeAlarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
}

export interface FakeTab {
  id: number;
  url: string;
  /** The tab that opened it. */
  openerTabId?: number;
}
/** What extensions put into tabs. */
export interface Injection {
  target: { tabId: number };
  world?: 'MAIN';
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}

class FakeArea {
  values = new Map<string, string>();
  failing: () => void;
  constructor(failing: () => void) {
    this.failing = failing;
  }
  async get(key: string): Promise<Record<string, unknown>> {
    this.failing();
    const value = this.values.get(key);
    return value === undefined ? {} : { [key]: JSON.parse(value) };
  }
  async set(items: Record<string, unknown>): Promise<void> {
    this.failing();
    for (const [key, value] of Object.entries(items)) this.values.set(key, JSON.stringify(value));
  }
  async remove(key: string): Promise<void> {
    this.failing();
    this.values.delete(key);
  }
  async clear(): Promise<void> {
    this.failing();
    this.values.clear();
  }
}

export class FakeBrowser {
  brand: Brand = 'chrome';
  /** Names of calls ('notifications.create') that reject. */
  failing = new Set<string>();
  /** How often a call was made. */
  calls: string[] = [];
  alarmsSet = new Map<string, FakeAlarm>();
  shown = new Map<string, Shown>();
  /** Every notification ever shown, in order. */
  history: { id: string; shown: Shown }[] = [];
  badge = { text: '', color: '' };
  opened: string[] = [];
  /** Texts of the package, by key. */
  texts: (key: string) => string = () => '';
  openTabs = new Map<number, FakeTab>();
  /** Messages to tabs, in order. */
  sentToTabs: [number, unknown][] = [];
  /** Plays the pages: called when a tab goes to an address, and for what is put into it. */
  onNavigate: (tab: FakeTab) => void = () => undefined;
  inject: (injection: Injection) => Promise<unknown> = async () => {
    throw new Error('Cannot access contents of the page.');
  };
  sent: unknown[] = [];
  iconLoads = true;
  accessLevel: string | null = null;
  hostAccess = true;
  onMessage = new FakeMessageEvent();
  onConnect = new FakeEvent<[{ name: string; onDisconnect: FakeEvent<[]> }]>();
  onInstalled = new FakeEvent<[unknown]>();
  onStartup = new FakeEvent<[]>();
  onAlarm = new FakeEvent<[FakeAlarm]>();
  onClicked = new FakeEvent<[string]>();
  onButtonClicked = new FakeEvent<[string, number]>();
  local = new FakeArea(() => this.enter('storage.local'));
  session = new FakeArea(() => this.enter('storage.session'));

  enter(call: string): void {
    this.calls.push(call);
    if (this.failing.has(call)) throw new Error(`${call} failed`);
  }

  /** The background is gone: its listeners go with it; what the browser keeps stays. */
  killBackground(): void {
    for (const event of [
      this.onMessage,
      this.onConnect,
      this.onInstalled,
      this.onStartup,
      this.onAlarm,
      this.onClicked,
      this.onButtonClicked,
    ]) {
      event.listeners = [];
    }
  }

  /** A new version of the extension: no browser promises to keep its alarms. */
  update(): void {
    this.killBackground();
    this.alarmsSet.clear();
  }

  /** The browser is closed and opened again. */
  restart(): void {
    this.update();
    this.session.values.clear();
    this.badge = { text: '', color: '' };
  }

  get api() {
    const { brand } = this;
    return {
      runtime: this.runtimeApi(),
      alarms: this.alarmsApi(brand),
      notifications: this.notificationsApi(brand),
      storage: {
        local: Object.assign(this.local, brand === 'chrome' ? { setAccessLevel: this.setAccessLevel } : {}),
        session: this.session,
      },
      action: {
        setBadgeText: async ({ text }: { text: string }) => {
          this.enter('action.setBadgeText');
          this.badge.text = text;
        },
        setBadgeBackgroundColor: async ({ color }: { color: string }) => {
          this.enter('action.setBadgeBackgroundColor');
          this.badge.color = color;
        },
      },
      permissions: {
        contains: async () => {
          this.enter('permissions.contains');
          return this.hostAccess;
        },
      },
      i18n: { getMessage: (key: string) => this.texts(key) },
      tabs: this.tabsApi(),
      scripting: {
        executeScript: async (injection: Injection) => {
          this.enter('scripting.executeScript');
          this.tab(injection.target.tabId);
          return [{ result: await this.inject(injection) }];
        },
      },
    };
  }

  private tab(id: number): FakeTab {
    const tab = this.openTabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  }

  private tabsApi() {
    return {
      create: async ({ url }: { url: string }) => {
        this.enter('tabs.create');
        this.opened.push(url);
        const tab = { id: this.opened.length + 100, url };
        this.openTabs.set(tab.id, tab);
        this.onNavigate(tab);
        return tab;
      },
      get: async (id: number) => this.tab(id),
      query: async ({ url }: { url: string[] }) => {
        const hosts = url.map(
          (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`),
        );
        return [...this.openTabs.values()].filter((tab) => hosts.some((host) => host.test(tab.url)));
      },
      update: async (id: number, { url }: { url: string }) => {
        const tab = this.tab(id);
        tab.url = url;
        this.onNavigate(tab);
        return tab;
      },
      remove: async (id: number) => {
        this.tab(id);
        this.openTabs.delete(id);
      },
      sendMessage: async (id: number, message: unknown) => {
        this.tab(id);
        this.sentToTabs.push([id, message]);
      },
    };
  }

  private setAccessLevel = async ({ accessLevel }: { accessLevel: string }): Promise<void> => {
    this.enter('storage.setAccessLevel');
    this.accessLevel = accessLevel;
  };

  private runtimeApi() {
    return {
      id: EXTENSION_ID,
      getURL: (path: string) => `${this.origin}/${path.replace(/^\//, '')}`,
      getManifest: () => ({ version: '0.1.0' }),
      sendMessage: async (message: unknown) => {
        this.enter('runtime.sendMessage');
        this.sent.push(message);
      },
      onMessage: this.onMessage,
      onConnect: this.onConnect,
      onInstalled: this.onInstalled,
      onStartup: this.onStartup,
    };
  }

  private alarmsApi(brand: Brand) {
    return {
      get: async (name: string) => {
        this.enter('alarms.get');
        return this.alarmsSet.get(name);
      },
      create: async (name: string, info: { when: number; periodInMinutes?: number }) => {
        this.enter('alarms.create');
        refuseUnknown(info, ALARM_KEYS[brand], 'alarms.create');
        if (this.alarmsSet.size >= MOST_ALARMS && !this.alarmsSet.has(name)) {
          throw new Error('An extension cannot have more than 500 active alarms.');
        }
        const { when, ...rest } = info;
        this.alarmsSet.set(name, { name, scheduledTime: when, ...rest });
      },
      clear: async (name: string) => this.alarmsSet.delete(name),
      onAlarm: this.onAlarm,
    };
  }

  private notificationsApi(brand: Brand) {
    return {
      create: async (id: string, options: Shown) => {
        this.enter('notifications.create');
        refuseUnknown(options, NOTIFICATION_KEYS[brand], 'notifications.create');
        if (!this.iconLoads && !options.iconUrl.startsWith('data:')) {
          throw new Error('Unable to download all specified images.');
        }
        this.shown.set(id, options);
        this.history.push({ id, shown: options });
        return id;
      },
      clear: async (id: string) => {
        this.enter('notifications.clear');
        return this.shown.delete(id);
      },
      getAll: async () => {
        this.enter('notifications.getAll');
        return Object.fromEntries(this.shown);
      },
      onClicked: this.onClicked,
      ...(brand === 'chrome' ? { onButtonClicked: this.onButtonClicked } : {}),
    };
  }

  get origin(): string {
    return `${this.brand === 'chrome' ? 'chrome' : 'moz'}-extension://${EXTENSION_ID}`;
  }

  /** A sender as the browser describes one of our own pages. */
  get page() {
    return { id: EXTENSION_ID, url: `${this.origin}/popup.html` };
  }

  /** A sender as the browser describes our content script in the top frame of an AliExpress page. */
  get content() {
    const url = 'https://www.aliexpress.com/p/order/index.html';
    return { id: EXTENSION_ID, url, frameId: 0, tab: { id: 1, incognito: false } };
  }
}

function refuseUnknown(options: object, known: ReadonlySet<string>, call: string): void {
  for (const key of Object.keys(options)) {
    if (!known.has(key)) throw new Error(`Type error for ${call}: Unexpected property "${key}".`);
  }
}

let current = new FakeBrowser();

/** The browser of this test. */
export function fakeBrowser(): FakeBrowser {
  return current;
}

/** A browser as on the day it was installed. */
export function freshBrowser(brand: Brand = 'chrome'): FakeBrowser {
  current = new FakeBrowser();
  current.brand = brand;
  return current;
}

const live = new Proxy({}, { get: (_target, name) => Reflect.get(current.api, name) });
Object.assign(globalThis, { chrome: live, browser: live });
