import { createFinder } from '../../utils/aliexpress/find.ts';
import { isRussianOrderPage, orderPageKindOf } from '../../utils/aliexpress/page-kind.ts';
import { pageContext } from '../../utils/aliexpress/page-language.ts';
import { readOrderPage } from '../../utils/aliexpress/read-order-page.ts';
import { findDetail } from '../../utils/aliexpress/readers/order-detail.ts';
import { findCards } from '../../utils/aliexpress/readers/order-list.ts';
import { LIST_FRAME } from '../../utils/aliexpress/selectors.ts';
import { DETAIL_FRAME } from '../../utils/aliexpress/selectors-detail.ts';
import { today } from '../../utils/clock.ts';
import type { Answer, MessageInput, OrderViews, Send } from '../../utils/messages/messages.ts';
import type { PrintedOrder, Reading } from '../../utils/model/reading.ts';
import { BadgeBoard } from './badge.ts';
import { lookOf } from './look-of.ts';
import { type NoticeKind, PageNotice } from './notice.tsx';
import { identityOf, isOrderPage, newVisit, printOf, shownOrders, type Visit } from './visit.ts';
import { type Watch, watchPage } from './watch.ts';

/** Cards come 2 to 15 seconds late; a page that shows none after this many milliseconds cannot be read. */
const PATIENCE = 20_000;
/** A page that ticks (a countdown) must not send for ever: so many readings an order and visit are enough. */
const MOST_READINGS = 8;
/** A background that was just installed or updated may not listen yet: milliseconds until it is asked once more. */
const SECOND_TRY = 3_000;
/** What the background takes in one message. */
const ORDERS_A_MESSAGE = 200;
/** Ends of problem codes that the page itself explains to the user. */
const SELF_EXPLAINED = ['.site-check', '.error-shown'];

/** The order pages of one tab, from visit to visit: what is shown is read, sent and badged. */
export class OrdersPage {
  readonly #document: Document;
  readonly #send: Send;
  readonly #stopped = new AbortController();
  readonly #signal: AbortSignal;
  readonly #board: BadgeBoard;
  readonly #notice: PageNotice;
  readonly #watch: Watch;
  #visit: Visit;

  constructor(document: Document, send: Send, signal: AbortSignal) {
    this.#document = document;
    this.#send = send;
    this.#signal = AbortSignal.any([signal, this.#stopped.signal]);
    this.#board = new BadgeBoard(document, send);
    this.#notice = new PageNotice(document);
    this.#visit = newVisit(new URL('about:blank'), 'unknown', null);
    this.#watch = watchPage({
      document,
      findContainer: () => this.#findContainer(),
      onChange: (touched) => this.#look(touched),
      signal: this.#signal,
    });
    this.#signal.addEventListener('abort', () => clearTimeout(this.#visit.timer), { once: true });
    document.addEventListener('visibilitychange', () => this.#onVisibility(), { signal: this.#signal });
  }

  /**
   * The tab is at an address. `isNavigation` says that the page had another one before and still shows that: the site
   * changes the address first. Calling it again for the same page changes nothing.
   */
  visit(url: URL, isNavigation: boolean): void {
    if (this.#signal.aborted) return;
    const kind = orderPageKindOf(url);
    if (identityOf(url, kind) === this.#visit.identity) {
      this.#visit.url = url;
      return;
    }
    clearTimeout(this.#visit.timer);
    this.#notice.hide();
    this.#visit = newVisit(url, kind, isNavigation ? shownOrders(this.#document, url, kind) : null);
    if (!isOrderPage(kind)) {
      if (isRussianOrderPage(url)) void this.#reportUnreadable('russia');
      this.#watch.stop();
      this.#board.place(new Map());
      return;
    }
    this.#watch.start();
    this.#startPatience();
  }

  #findContainer(): Element | null {
    const find = createFinder(this.#visit.kind);
    if (this.#visit.kind === 'order-list') {
      return (
        this.#document.querySelector('div.comet-checkbox-group') ?? find.maybe(this.#document, LIST_FRAME)
      );
    }
    return this.#visit.kind === 'order-detail' ? find.maybe(this.#document, DETAIL_FRAME) : null;
  }

  #look(touched: ReadonlySet<Node>): void {
    const { kind, url, stale } = this.#visit;
    if (kind === 'order-list') {
      this.#lookAtCards(touched);
      return;
    }
    const reading = readOrderPage(this.#document, url);
    if (reading.page === 'order-list') {
      this.#lookAtCards(touched);
      return;
    }
    if (stale !== null && stale === printOf(reading.orders)) return;
    this.#visit.stale = null;
    const orderId = reading.orders[0]?.orderId;
    const anchor = kind === 'order-detail' && orderId ? findDetail(this.#document) : null;
    this.#place(anchor && orderId ? new Map([[orderId, anchor]]) : new Map());
    this.#take({ ...reading, orders: reading.orders.filter((order) => this.#isNews(order)) });
  }

  #lookAtCards(touched: ReadonlySet<Node>): void {
    const find = createFinder('order-list');
    const cards = findCards(this.#document, find);
    const { orders, anchors } = this.#visit.cards.look(cards, touched, find);
    this.#place(anchors);
    const news = orders.filter((order) => this.#isNews(order));
    for (let start = 0; start < news.length; start += ORDERS_A_MESSAGE) {
      this.#take({
        page: 'order-list',
        source: 'dom',
        ...pageContext(this.#document, this.#visit.url),
        orders: news.slice(start, start + ORDERS_A_MESSAGE),
        problems: find.problems().slice(0, 200),
        matched: find.matched(),
      });
    }
  }

  #place(anchors: ReadonlyMap<string, Element>): void {
    this.#watch.quietly(() => this.#board.place(anchors));
  }

  /** True when an order says something that was not sent in this visit. */
  #isNews(order: PrintedOrder): boolean {
    if (order.orderId === null) return false;
    const print = JSON.stringify(order);
    const sent = this.#visit.sent.get(order.orderId) ?? { print: '', times: 0 };
    if (sent.print === print || sent.times >= MOST_READINGS) return false;
    this.#visit.sent.set(order.orderId, { print, times: sent.times + 1 });
    return true;
  }

  #take(reading: Reading): void {
    if (reading.orders.length === 0) return;
    clearTimeout(this.#visit.timer);
    this.#visit.isRead = true;
    this.#visit.day = today();
    this.#notice.hide();
    void this.#ask('take-reading', reading);
  }

  async #ask<Name extends 'take-reading' | 'view-orders'>(
    name: Name,
    input: MessageInput<Name>,
  ): Promise<void> {
    const first = await this.#send(name, input);
    if (first.ok || first.code !== 'no-answer') {
      this.#show(first);
      return;
    }
    await new Promise((done) => setTimeout(done, SECOND_TRY));
    if (!this.#signal.aborted) this.#show(await this.#send(name, input));
  }

  #show(answer: Answer<OrderViews>): void {
    // After an update or removal of the extension this script is on its own: it stops and leaves its badges standing.
    if (!answer.ok && answer.code === 'gone') this.#stopped.abort();
    if (!answer.ok || this.#signal.aborted) return;
    const { views, appearance } = answer.value;
    this.#watch.quietly(() => this.#board.update(views, lookOf(appearance)));
  }

  #startPatience(): void {
    clearTimeout(this.#visit.timer);
    this.#visit.timer = setTimeout(() => this.#onPatienceEnd(), PATIENCE);
  }

  #onPatienceEnd(): void {
    if (this.#signal.aborted || this.#visit.isRead || this.#document.hidden) return;
    void this.#reportUnreadable('unreadable');
  }

  async #reportUnreadable(kind: NoticeKind): Promise<void> {
    const { url } = this.#visit;
    const reading = readOrderPage(this.#document, url);
    const { problems } = reading;
    if (
      problems.length === 0 ||
      problems.some(({ code }) => SELF_EXPLAINED.some((end) => code.endsWith(end)))
    )
      return;
    const answer = await this.#send('take-reading', { ...reading, orders: [] });
    if (!answer.ok || this.#signal.aborted || this.#visit.isRead || this.#visit.url !== url) return;
    const { appearance } = answer.value;
    const report = async () => {
      const collected = await this.#send('collect-report', {});
      return collected.ok ? collected.value.text : null;
    };
    this.#watch.quietly(() =>
      this.#notice.show({ kind, texts: lookOf(appearance).texts, theme: appearance.theme, report }),
    );
  }

  /** A tab that was away waits anew, and asks for its orders again when the day has changed. */
  #onVisibility(): void {
    if (this.#document.hidden || !isOrderPage(this.#visit.kind)) return;
    if (!this.#visit.isRead) this.#startPatience();
    if (today() !== this.#visit.day) this.refresh();
  }

  /** What the badges say may be old: their orders are asked for again. */
  refresh(): void {
    const orderIds = this.#board.shownIds().slice(0, ORDERS_A_MESSAGE);
    if (orderIds.length === 0) return;
    this.#visit.day = today();
    void this.#ask('view-orders', { orderIds });
  }
}
