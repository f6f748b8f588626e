import { PRODUCT_LANGUAGES } from '../../locales/product-languages.ts';
import { createFinder } from '../../utils/aliexpress/find.ts';
import { productIdInAddress } from '../../utils/aliexpress/page-address.ts';
import { readProductPage } from '../../utils/aliexpress/read-product-page.ts';
import { readProductState } from '../../utils/aliexpress/read-product-state.ts';
import { ACTION_BOX, ACTIONS, CANONICAL, PRODUCT_TITLE } from '../../utils/aliexpress/selectors-product.ts';
import { today } from '../../utils/clock.ts';
import { createTexts, type OnProductKey, wantedLanguages } from '../../utils/i18n.ts';
import type { Answer, ProductAnswer, Send } from '../../utils/messages/messages.ts';
import { globalProductId } from '../../utils/model/product-id.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { type Watch, watchPage } from '../orders.content/watch.ts';
import { PanelHost } from './panel-host.tsx';

/** A page that keeps changing must not send for ever: so many readings of one product are enough. */
const MOST_READINGS = 40;
/** So many milliseconds the panel may answer to what stood there before; then it goes until its own answer comes. */
const PATIENCE = 1_000;
/** Data that came after the page is looked for once more: milliseconds after the first answer. */
const SECOND_LOOK = 3_000;
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
  /** Whether data was looked for a second time. */
  #lookedAgain = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the panel waits for. */
  #busy: Element | null = null;
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
    this.#signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
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
    this.#lookedAgain = false;
    clearTimeout(this.#timer);
    this.#watch.quietly(() => this.#panel.hide());
    this.#url = productId === null ? null : url;
    if (productId === null) this.#watch.stop();
    else this.#watch.start();
  }

  /** Until something is read all of the page counts, its head included; then what the site draws anew for a variant. */
  #findContainer(): Element | null {
    if (this.#sent.times === 0) return this.#document.documentElement;
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
    const print = printOf(reading);
    if (print !== this.#answered) this.#hideUnlessAnswered();
    if (!reading.product || (print === this.#stale && !this.#isNamed())) return;
    this.#stale = null;
    this.#place();
    const { times, day } = this.#sent;
    if ((print === this.#sent.print && day === today()) || times >= MOST_READINGS) return;
    this.#sent = { print, times: times + 1, day: today() };
    void this.#take(reading, print);
    // From now on only a part of the page is watched.
    if (times === 0) this.#watch.start();
  }

  /** True when the page itself names the product of its address: then it is not the one before any longer. */
  #isNamed(): boolean {
    const named = createFinder('product').maybe(this.#document, CANONICAL)?.getAttribute('href') ?? null;
    return (
      globalProductId(productIdInAddress(named)) ===
      globalProductId(productIdInAddress(this.#url?.href ?? null))
    );
  }

  /** The answer to another variant would be wrong here. */
  #hideUnlessAnswered(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const isAnswered = this.#answered === this.#sent.print && this.#answered === this.#shownPrint();
      if (!isAnswered) this.#watch.quietly(() => this.#panel.hide());
    }, PATIENCE);
  }

  #shownPrint(): string {
    return this.#url ? printOf(readProductPage(this.#document, this.#url)) : '';
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
    const state = await this.#state();
    if (state === null) this.#lookAgain(shown);
    return this.#send('take-product', { shown, state });
  }

  async #state(): Promise<Reading | null> {
    const kept = await this.#send('read-state', {});
    return kept.ok ? readProductState(kept.value.text) : null;
  }

  /** The data may come after the page: once more it is looked for, and the page is sent anew when it has come. */
  #lookAgain(shown: Reading): void {
    if (this.#lookedAgain) return;
    this.#lookedAgain = true;
    const { print } = this.#sent;
    setTimeout(async () => {
      if (this.#signal.aborted || print !== this.#sent.print) return;
      const state = await this.#state();
      if (state !== null) this.#show(await this.#send('take-product', { shown, state }), print);
    }, SECOND_LOOK);
  }

  #show(answer: Answer<ProductAnswer>, print: string): void {
    // An answer to what the page no longer says would be wrong.
    if (this.#signal.aborted || print !== this.#sent.print) return;
    if (!answer.ok) {
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
    if (busy && busy !== this.#busy) waitFor(busy, () => this.#place(), this.#signal);
    this.#busy = busy;
  }
}

/** Goes on once neither pointer nor keyboard is on the element any more. */
function waitFor(busy: Element, goOn: () => void, signal: AbortSignal): void {
  for (const event of ['pointerleave', 'focusout']) {
    // From one button to the next the keyboard is nowhere for a moment.
    busy.addEventListener(event, () => setTimeout(goOn), { signal });
  }
}

/**
 * What a page says, to compare it with what one said: only what the answer depends on. Prices change with each variant,
 * and other rows may tick.
 */
function printOf({ language, country, product }: Reading): string {
  const promises = product?.promises.filter(({ place }) => place === 'returns' || place === 'protection');
  return JSON.stringify([
    language,
    country,
    product?.title,
    product?.categoryIds,
    product?.countryText,
    product?.flags,
    promises,
    // A page whose rows are still to come says less than one that has none about returns.
    (product?.rowCount ?? 0) > 0,
  ]);
}
