import type { GatheringAction } from '../../components/gathering-panel.tsx';
import {
  afterAnswer,
  afterNews,
  type GatheringShown,
  NOTHING_KNOWN,
} from '../../components/gathering-shown.ts';
import { GATHERING_LANGUAGES } from '../../locales/gathering-languages.ts';
import { CARD } from '../../utils/aliexpress/selectors.ts';
import { createTexts, type OnListKey, wantedLanguages } from '../../utils/i18n.ts';
import type { GatheringStatus, Send } from '../../utils/messages/messages.ts';
import { isGatheringChanged } from '../../utils/messages/send.ts';
import { type Watch, watchPage } from '../orders.content/watch.ts';
import { CheckLine } from './check-line.tsx';
import { isOrderList } from './is-order-list.ts';

export interface CheckPageOptions {
  document: Document;
  send: Send;
  /** The part of runtime.onMessage that is used. */
  events: { addListener: (listener: (message: unknown) => void) => void };
  /** Says whether a press is the user's own. */
  isReal: (press: Event) => boolean;
  signal: AbortSignal;
}

/** Orders that came to be shown are read and kept first; so many milliseconds later it is asked how many need a check. */
const UNTIL_KEPT = 1_000;

/** The line above the order list of one tab: there while the list is shown and the background answers. */
export class CheckPage {
  readonly #options: CheckPageOptions;
  readonly #line: CheckLine;
  readonly #watch: Watch;
  #url: URL | null = null;
  #shown: GatheringShown = NOTHING_KNOWN;
  /** Cards and badges when the list was last looked at. */
  #children = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: CheckPageOptions) {
    const { document, events, signal } = options;
    this.#options = options;
    this.#line = new CheckLine(document);
    this.#watch = watchPage({
      document,
      findContainer: () => cardsIn(document),
      onChange: () => this.#look(),
      signal,
    });
    events.addListener((message) => {
      if (isGatheringChanged(message)) this.#take(message.status);
    });
    // What happened while the tab was away was not told to it in every browser.
    const onVisibility = () => this.#url && !document.hidden && void this.#ask();
    document.addEventListener('visibilitychange', onVisibility, { signal });
    signal.addEventListener('abort', () => this.#leave());
  }

  /** The tab is at an address. Another one of the order list changes nothing. */
  visit(url: URL): void {
    if (this.#options.signal.aborted) return;
    const wasHere = this.#url !== null;
    if (!isOrderList(url)) {
      this.#leave();
      return;
    }
    this.#url = url;
    if (wasHere) return;
    this.#watch.start();
    void this.#ask();
  }

  #leave(): void {
    this.#url = null;
    this.#shown = NOTHING_KNOWN;
    this.#children = 0;
    clearTimeout(this.#timer);
    this.#watch.stop();
    this.#line.hide();
  }

  async #ask(): Promise<void> {
    const answer = await this.#options.send('get-gathering', {});
    if (answer.ok) this.#take(answer.value);
    // The extension was updated or removed: its buttons would do nothing.
    else if (answer.code === 'gone') this.#leave();
  }

  #take(status: GatheringStatus): void {
    if (!this.#url) return;
    this.#shown = afterNews(this.#shown, status);
    this.#draw();
  }

  async #act(action: GatheringAction): Promise<void> {
    if (this.#shown.isWaiting) return;
    this.#shown = { ...this.#shown, isWaiting: true };
    this.#draw();
    const { send } = this.#options;
    const answer =
      action === 'check'
        ? await send('start-gathering', { kind: 'check', period: 'all' })
        : await send('steer-gathering', { action });
    this.#shown = afterAnswer(this.#shown, answer);
    this.#draw();
  }

  #draw(): void {
    const { status, ...shown } = this.#shown;
    if (!this.#url || !status) return;
    const { language, badgesOn } = status.appearance;
    const content = {
      ...shown,
      status,
      texts: createTexts<OnListKey>(wantedLanguages(language, navigator.languages), GATHERING_LANGUAGES),
      listUrl: this.#url.href,
      isReal: this.#options.isReal,
      onAction: (action: GatheringAction) => void this.#act(action),
    };
    this.#watch.quietly(() => (badgesOn ? this.#line.draw(content) : this.#line.hide()));
    this.#look();
  }

  /** Keep the line above the cards, and ask again when there are more or fewer of them. A list without any moves nothing. */
  #look(): void {
    const cards = cardsIn(this.#options.document);
    if (cards) this.#watch.quietly(() => this.#line.place(cards));
    const children = cards?.childElementCount ?? 0;
    if (children === this.#children) return;
    this.#children = children;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), UNTIL_KEPT);
  }
}

/** The element whose children are the cards, or null. */
function cardsIn(document: Document): Element | null {
  return document.querySelector(CARD.ways.map(({ css }) => css).join())?.parentElement ?? null;
}
