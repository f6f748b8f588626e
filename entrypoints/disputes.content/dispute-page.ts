import { DISPUTE_LANGUAGES } from '../../locales/dispute-languages.ts';
import { lineIdInAddress } from '../../utils/aliexpress/page-address.ts';
import { pageContext } from '../../utils/aliexpress/page-language.ts';
import { findCaseStatus } from '../../utils/aliexpress/readers/case.ts';
import { type DisputeForm, readDisputeForm } from '../../utils/aliexpress/readers/dispute-form.ts';
import { createTexts, type OnDisputeKey, type Texts, wantedLanguages } from '../../utils/i18n.ts';
import type { OrderViews, Send } from '../../utils/messages/messages.ts';
import { type Watch, watchPage } from '../orders.content/watch.ts';
import { type CaseOnPage, caseOnPage, watchButtons } from './case-on-page.ts';
import { FieldWait } from './field-wait.ts';
import type { ValueWords } from './fill-form.ts';
import { identityOf, orderOf } from './page-identity.ts';
import { type PanelContent, PanelHost } from './panel-host.tsx';
import { pointerOf } from './pointer.ts';
import { Preparation, type Turns } from './preparation.ts';

export interface DisputePageOptions {
  document: Document;
  /** Where the page is now: the site goes from form to summary to case without a load. */
  address: () => URL;
  send: Send;
  signal: AbortSignal;
  /** False for an event that a page may have made, or lured the user into. */
  isReal?: (event: Event) => boolean;
  copy?: (text: string) => Promise<boolean>;
}

/** The pages about a dispute of one tab: what is prepared for them, and what their buttons do, is shown beside them. */
export class DisputePage {
  readonly #options: Required<DisputePageOptions>;
  readonly #panel: PanelHost;
  readonly #watch: Watch;
  readonly #wait = new FieldWait(() => this.#look());
  /** What is prepared for the page that is shown; another page has another. */
  #preparation: Preparation | null = null;
  readonly #turns: Turns = { last: Promise.resolve() };
  #case: CaseOnPage | null = null;
  /** Tells what the button does that the user is on. */
  readonly #lookAtButton: () => void;
  #identity = '';

  constructor(options: DisputePageOptions) {
    this.#options = { isReal: isByHand, copy: copyText, ...options };
    const { document, signal } = this.#options;
    const pointer = pointerOf(document, () => this.#look(), signal);
    this.#panel = new PanelHost(document, pointer, this.#options.isReal);
    this.#watch = watchPage({ document, findContainer: () => null, onChange: () => this.#look(), signal });
    // A claim may have been prepared in another tab meanwhile.
    const onVisibility = () => !document.hidden && this.#preparation?.askAgain();
    document.addEventListener('visibilitychange', onVisibility, { signal });
    signal.addEventListener('abort', () => this.#leave(), { once: true });
    const emphasise = (emphasis: CaseOnPage['emphasis']) => {
      if (!this.#case || this.#case.emphasis === emphasis) return;
      this.#case = { ...this.#case, emphasis };
      this.#look();
    };
    this.#lookAtButton = watchButtons(document, () => this.#case, emphasise, signal);
    const view = document.defaultView;
    view?.addEventListener('resize', () => this.#watch.quietly(() => this.#panel.fit()), { signal });
  }

  start(): void {
    this.#watch.start();
  }

  /** The background told what the case means that the page shows. */
  takeCase(answer: OrderViews): void {
    if (this.#options.signal.aborted) return;
    const shown = caseOnPage(answer, this.#options.address());
    this.#case = shown && { ...shown, emphasis: this.#case?.emphasis ?? null };
    this.#lookAtButton();
    this.#look();
  }

  #look(): void {
    const { document, address } = this.#options;
    const url = address();
    const form = readDisputeForm(document, url);
    const identity = identityOf(url, form);
    if (identity !== this.#identity) {
      // The answer about a case may be here before the page was looked at.
      const isFirst = this.#identity === '';
      this.#identity = identity;
      if (!isFirst) this.#leave();
    }
    if (form.kind === 'unknown') this.#wait.goOn();
    else this.#wait.stop();
    const hasFields = form.kind === 'form' || form.tracking !== null || this.#wait.isOver;
    if (hasFields) this.#preparation ??= this.#prepare(url);
    if (hasFields || form.kind === 'case') this.#show(form);
    else this.#hide();
  }

  #prepare(url: URL): Preparation {
    const { document, send, address } = this.#options;
    return new Preparation({
      document,
      address,
      turns: this.#turns,
      send,
      lineId: lineIdInAddress(url.href),
      orderId: orderOf(document, url),
      language: pageContext(document, url).language,
      read: () => readDisputeForm(document, address()),
      onChange: () => this.#look(),
    });
  }

  #show(form: DisputeForm): void {
    const preparation = this.#preparation;
    const { copy, document } = this.#options;
    const isCase = form.kind === 'case';
    const warned = isCase ? this.#case : null;
    const appearance = preparation?.found?.appearance ?? warned?.appearance;
    if (!appearance?.badgesOn) {
      this.#hide();
      return;
    }
    const texts = textsFor(appearance.language);
    const words: ValueWords = {
      intent: (intent) => texts.text(`intent.${intent}`),
      solution: (solution) => texts.text(`fillSolution.${solution}`),
    };
    const shown = preparation?.shown(form, words) ?? null;
    if (!shown && !warned) {
      this.#hide();
      return;
    }
    const content: PanelContent = {
      shown,
      warned,
      isCase,
      appearance,
      texts,
      onPrepare: () => preparation?.prepare(),
      onPick: (draft) => preparation?.pick(draft),
      onAnother: () => void preparation?.another(),
      onOpenClaim: ({ orderId }) => preparation?.openClaim(orderId),
      onFill: () => void preparation?.fill(form.kind, words),
      onUndo: () => void preparation?.undo(),
      copy,
    };
    // A warning stands in a corner: above the buttons that it warns of it would move them.
    const status = isCase && findCaseStatus(document)?.parentElement;
    const anchor = warned ? 'corner' : status || form.container;
    this.#watch.quietly(() => this.#panel.show(content, anchor));
  }

  #hide(): void {
    this.#watch.quietly(() => this.#panel.hide());
  }

  #leave(): void {
    this.#wait.stop();
    this.#preparation?.stop();
    this.#preparation = null;
    this.#case = null;
    this.#watch.quietly(() => this.#panel.reset());
  }
}

let known: { language: string; texts: Texts<OnDisputeKey> } | null = null;

/** Made once for each language: a page that ticks has them drawn every second. */
function textsFor(language: string): Texts<OnDisputeKey> {
  if (known?.language !== language) {
    const wanted = wantedLanguages(language, navigator.languages);
    known = { language, texts: createTexts<OnDisputeKey>(wanted, DISPUTE_LANGUAGES) };
  }
  return known.texts;
}

/** Pressed by a hand, on something that can be seen: a page could make our button invisible and put a lure under it. */
function isByHand({ isTrusted, target }: Event): boolean {
  const isSeen =
    target instanceof Element && target.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isTrusted && isSeen;
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
