import { PRODUCT_LANGUAGES } from '../../locales/product-languages.ts';
import { createFinder } from '../../utils/aliexpress/find.ts';
import { productIdInAddress } from '../../utils/aliexpress/page-address.ts';
import { readProductPage } from '../../utils/aliexpress/read-product-page.ts';
import { readProductState } from '../../utils/aliexpress/read-product-state.ts';
import { ACTION_BOX, ACTIONS, PRODUCT_TITLE } from '../../utils/aliexpress/selectors-product.ts';
import { today } from '../../utils/clock.ts';
import { createTexts, type OnProductKey, wantedLanguages } from '../../utils/i18n.ts';
import type { Answer, ProductAnswer, Send } from '../../utils/messages/messages.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { type Watch, watchPage } from '../orders.content/watch.ts';
import { PanelHost } from './panel-host.tsx';

/** A page that keeps changing must not send for ever: so many readings of one product are enough. */
const MOST_READINGS = 40;
/** A background that was just installed or updated may not listen yet: milliseconds until it is asked once more. */
const SECOND_TRY = 3_000;

/** The product pages of one tab, from product to product: what is shown is read, sent and answered in the panel. */
export class ProductPage {
  readonly #document: Document;
  readonly #send: Send;
  readonly #stopped = new AbortController();
  readonly #signal: AbortSignal;
  readonly #panel: PanelHost;
  readonly #watch: Watch;
  #url: URL | null = null;
  /** What of the product was sent last, and how often something was. */
  #sent = { print: '', times: 0, day: '' };
  /** What the panel answers to. */
  #answered = '';
  /** What the page before still showed when the address changed: not to be taken for this page's. */
  #stale: string | null = null;

  constructor(document: Document, send: Send, signal: AbortSignal) {
    this.#document = document;
    this.#send = send;
    this.#signal = AbortSignal.any([signal, this.#stopped.signal]);
    this.#panel = new PanelHost(document);
    this.#watch = watchPage({
      document,
      findContainer: () => this.#findContainer(),
      onChange: () => this.#look(),
      signal: this.#signal,
    });
    // A tab that comes back on another day says other dates.
    const onVisibility = () => this.#sent.day !== '' && !document.hidden && this.#look();
    document.addEventListener('visibilitychange', onVisibility, { signal: this.#signal });
  }

  /** The tab is at an address. Another variant of the same product changes nothing. */
  visit(url: URL): void {
    if (this.#signal.aborted) return;
    const before = this.#url && productIdInAddress(this.#url.pathname);
    const productId = productIdInAddress(url.pathname);
    if (productId !== null && productId === before) {
      this.#url = url;
      return;
    }
    const shown = this.#url && readProductPage(this.#document, this.#url);
    this.#stale = shown?.product ? printOf(shown) : null;
    this.#sent = { print: '', times: 0, day: '' };
    this.#answered = '';
    this.#watch.quietly(() => this.#panel.hide());
    this.#url = productId === null ? null : url;
    if (productId === null) this.#watch.stop();
    else this.#watch.start();
  }

  #findContainer(): Element | null {
    const find = createFinder('product');
    return (
      find.maybe(this.#document, ACTION_BOX) ??
      find.maybe(this.#document, ACTIONS)?.parentElement ??
      find.maybe(this.#document, PRODUCT_TITLE)?.parentElement ??
      null
    );
  }

  #look(): void {
    if (!this.#url) return;
    const reading = readProductPage(this.#document, this.#url);
    if (!reading.product) return;
    const print = printOf(reading);
    if (print === this.#stale) return;
    this.#stale = null;
    this.#place();
    const { times, day } = this.#sent;
    if (print === this.#sent.print && day === today()) return;
    if (times >= MOST_READINGS) {
      // Better no answer than that of another variant.
      this.#watch.quietly(() => this.#panel.hide());
      return;
    }
    this.#sent = { print, times: times + 1, day: today() };
    void this.#take(reading, print);
  }

  async #take(shown: Reading, print: string): Promise<void> {
    const first = await this.#ask(shown);
    if (first.ok || first.code !== 'no-answer') {
      this.#show(first, print);
      return;
    }
    await new Promise((done) => setTimeout(done, SECOND_TRY));
    if (!this.#signal.aborted) this.#show(await this.#ask(shown), print);
  }

  /** With what the page keeps of itself at this moment, where it does. */
  async #ask(shown: Reading): Promise<Answer<ProductAnswer>> {
    const kept = await this.#send('read-state', {});
    const state = kept.ok ? readProductState(kept.value.text) : null;
    return this.#send('take-product', { shown, state });
  }

  #show(answer: Answer<ProductAnswer>, print: string): void {
    // An answer to what the page no longer says would be wrong.
    if (this.#signal.aborted || print !== this.#sent.print) return;
    if (!answer.ok) {
      // So would be the panel's, when it answers to another variant.
      if (print !== this.#answered) this.#watch.quietly(() => this.#panel.hide());
      // After an update or removal of the extension this script is on its own.
      if (answer.code === 'gone') this.#stopped.abort();
      return;
    }
    this.#answered = print;
    const { view, isKept, appearance } = answer.value;
    const { language, badgesOn } = appearance;
    this.#watch.quietly(() => {
      if (!view || !badgesOn) {
        this.#panel.hide();
        return;
      }
      const texts = createTexts<OnProductKey>(
        wantedLanguages(language, navigator.languages),
        PRODUCT_LANGUAGES,
      );
      this.#panel.draw({ view, isKept, appearance, texts });
    });
    this.#place();
  }

  #place(): void {
    let busy: Element | null = null;
    this.#watch.quietly(() => {
      busy = this.#panel.place();
    });
    waitFor(busy, () => this.#place(), this.#signal);
  }
}

/** Goes on once neither pointer nor keyboard is on the element any more. */
function waitFor(busy: Element | null, goOn: () => void, signal: AbortSignal): void {
  for (const event of ['pointerleave', 'focusout']) {
    // From one button to the next the keyboard is nowhere for a moment.
    busy?.addEventListener(event, () => setTimeout(goOn), { once: true, signal });
  }
}

/** What a page says, to compare it with what one said: prices change with each variant and do not count. */
function printOf({ language, country, product }: Reading): string {
  return JSON.stringify({ language, country, ...product, productId: null, price: null });
}
