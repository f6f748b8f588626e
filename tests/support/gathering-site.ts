import { locks } from 'node:worker_threads';
import { pageKindOf } from '../../utils/aliexpress/page-kind.ts';
import { workOnGathering } from '../../utils/gathering/work-on-gathering.ts';
import { createSend } from '../../utils/messages/send.ts';
import { detailPage } from '../demo-shop/client/detail-page.ts';
import { listPage } from '../demo-shop/client/list-page.ts';
import { trackingPage } from '../demo-shop/client/tracking-page.ts';
import { DataService } from '../demo-shop/data-service.ts';
import { shopState } from '../demo-shop/shop-state.ts';
import type { Stock } from '../demo-shop/stock.ts';
import { FakeEvent, type FakeTab, fakeBrowser } from './fake-browser.ts';

/* AliExpress in the tabs of the fake browser: its data client, its pages, and our script that works in them. */

export const LIST_PAGE = 'https://www.aliexpress.com/p/order/index.html';
/** The simulated browser has no locks; those of the machine are the real ones. */
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });

const ACCOUNT = { language: 'en', labels: 'new', country: 'US' } as const;

interface ShownPage {
  document: Document;
  /** Set while a script of ours works in the page. */
  isWorking: boolean;
  /** Its script is to hear that the page is gone. */
  leave: (() => void) | null;
  isGone: boolean;
}

export class GatheringSite {
  readonly service: DataService;
  /** 'missing': no data client. 'silent': it never answers. 'throwing': it fails. */
  client: 'normal' | 'missing' | 'silent' | 'throwing' = 'normal';
  /** Called before each question is answered. */
  onQuestion: (api: string) => void | Promise<void> = () => undefined;
  /** Where each tab went. */
  readonly visited: string[] = [];
  readonly #day: string;
  #pages = new Map<number, ShownPage>();
  #drivers = 0;

  constructor(stock: Stock, day: string) {
    this.#day = day;
    this.service = new DataService(() => day, stock);
    const browser = fakeBrowser();
    // The old page stands for a moment yet while the new one is on its way.
    browser.onNavigate = (tab) => {
      if (this.#pages.has(tab.id)) setTimeout(() => this.#arrive(tab), 400);
      else this.#arrive(tab);
    };
    browser.inject = async ({ target, world, files, args = [] }) => {
      const tab = browser.openTabs.get(target.tabId);
      const page = this.#pages.get(target.tabId);
      if (!tab || !page) throw new Error('No page in this tab.');
      if (world === 'MAIN') return this.#ask(args[0]);
      if (files?.includes('/gathering.js')) this.#startScript(tab, page);
      return null;
    };
  }

  /** A tab of the user's at an address of the site. */
  openTab(url = LIST_PAGE): FakeTab {
    const tab = { id: fakeBrowser().openTabs.size + 1, url };
    fakeBrowser().openTabs.set(tab.id, tab);
    this.#arrive(tab);
    return tab;
  }

  /** The user closes a tab. */
  closeTab(id: number): void {
    fakeBrowser().openTabs.delete(id);
    this.#depart(id);
  }

  /** The user goes to another page in a tab. */
  goTo(id: number, url: string): void {
    const tab = fakeBrowser().openTabs.get(id);
    if (!tab) throw new RangeError(`no tab ${id}`);
    tab.url = url;
    this.#arrive(tab);
  }

  /** Every tab is gone, and no script of ours hears of it. */
  crash(): void {
    for (const page of this.#pages.values()) page.isGone = true;
    this.#pages.clear();
    fakeBrowser().openTabs.clear();
  }

  #arrive(tab: FakeTab): void {
    this.#depart(tab.id);
    this.visited.push(tab.url);
    this.#pages.set(tab.id, {
      document: this.#documentOf(new URL(tab.url)),
      isWorking: false,
      leave: null,
      isGone: false,
    });
  }

  #depart(id: number): void {
    const page = this.#pages.get(id);
    this.#pages.delete(id);
    if (!page) return;
    page.isGone = true;
    page.leave?.();
  }

  #documentOf(url: URL): Document {
    const shown = document.implementation.createHTMLDocument('AliExpress');
    shown.documentElement.lang = 'en';
    Object.defineProperty(shown, 'cookie', {
      value: 'aep_usuc_f=site=glo&region=US&c_tp=USD&b_locale=en_US',
    });
    const state = shopState(this.#day, ACCOUNT, this.service.stock);
    const id = url.searchParams.get('orderId') ?? url.searchParams.get('tradeOrderId');
    const order = state.orders.find(({ orderId }) => orderId === id);
    const kind = pageKindOf(url);
    if (kind === 'order-list') {
      const { node, start } = listPage(state);
      start();
      shown.body.append(node);
    } else if (order) shown.body.append(kind === 'tracking' ? trackingPage(order) : detailPage(order, state));
    return shown;
  }

  async #ask(request: unknown): Promise<string> {
    if (this.client === 'missing') return JSON.stringify({ type: 'no-client', text: '' });
    if (this.client === 'throwing') return JSON.stringify({ type: 'threw', text: '' });
    if (this.client === 'silent') return new Promise(() => undefined);
    const { api, v, data } = { api: '', v: '', data: {}, ...(typeof request === 'object' ? request : {}) };
    await this.onQuestion(api);
    const answer = await this.service.answer({ api, v, data, tab: { ...ACCOUNT } });
    return JSON.stringify({ type: 'answer', text: JSON.stringify(answer) });
  }

  #startScript(tab: FakeTab, page: ShownPage): void {
    if (page.isWorking) return;
    page.isWorking = true;
    this.#drivers += 1;
    const driver = `driver ${this.#drivers}`;
    const sender = (url: string) => ({
      ...fakeBrowser().content,
      url,
      tab: { id: tab.id, incognito: false },
    });
    const send = createSend(async (message) => {
      const { url } = tab;
      if (page.isGone) return new Promise(() => undefined);
      const [answer] = fakeBrowser().onMessage.fire(message, sender(url));
      if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
      return answer;
    });
    const { url } = tab;
    const onDisconnect = new FakeEvent<[]>();
    fakeBrowser().onConnect.fire({ name: `gathering ${driver}`, onDisconnect });
    page.leave = () => onDisconnect.fire();
    void workOnGathering({
      driver,
      send,
      document: page.document,
      url: () => new URL(url),
      offset: 300,
      wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    }).then((end) => {
      if (end === 'leaving') return;
      page.isWorking = false;
      page.leave = null;
    });
  }
}
