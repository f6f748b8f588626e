import { DISPUTE_LANGUAGES } from '../../locales/dispute-languages.ts';
import { createFinder } from '../../utils/aliexpress/find.ts';
import { caseIdInAddress, lineIdInAddress, orderIdInAddress } from '../../utils/aliexpress/page-address.ts';
import { pageContext } from '../../utils/aliexpress/page-language.ts';
import { findCaseStatus } from '../../utils/aliexpress/readers/case.ts';
import { type DisputeForm, readDisputeForm } from '../../utils/aliexpress/readers/dispute-form.ts';
import { CASE_ORDER_LINK } from '../../utils/aliexpress/selectors-case.ts';
import { createTexts, type OnDisputeKey, wantedLanguages } from '../../utils/i18n.ts';
import type { Send } from '../../utils/messages/messages.ts';
import { type Watch, watchPage } from '../orders.content/watch.ts';
import type { ValueWords } from './fill-form.ts';
import { PanelHost } from './panel-host.tsx';
import { Preparation } from './preparation.ts';

/** A page that is still being drawn shows no field either: quiet for so long, or so long at most, milliseconds. */
const QUIET = 2_500;
const LONGEST_DRAWING = 15_000;

export interface DisputePageOptions {
  document: Document;
  /** Where the page is now: the site goes from form to summary to case without a load. */
  address: () => URL;
  send: Send;
  signal: AbortSignal;
  /** False for an event that a page may have made. */
  isReal?: (event: Event) => boolean;
  copy?: (text: string) => Promise<boolean>;
}

/** The pages about a dispute of one tab: what is prepared for the form on them is shown beside it. */
export class DisputePage {
  readonly #options: Required<DisputePageOptions>;
  readonly #panel: PanelHost;
  readonly #watch: Watch;
  /** What is prepared for the page that is shown; another page has another. */
  #preparation: Preparation | null = null;
  #identity = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Since when no field was known, milliseconds of the page's clock. */
  #unknownSince: number | null = null;
  #isUnknown = false;
  /** What the panel waits for. */
  #busy: Element | null = null;

  constructor(options: DisputePageOptions) {
    this.#options = { isReal: ({ isTrusted }) => isTrusted, copy: copyText, ...options };
    const { document, signal } = this.#options;
    this.#panel = new PanelHost(document);
    this.#watch = watchPage({ document, findContainer: () => null, onChange: () => this.#look(), signal });
    // A claim may have been prepared in another tab meanwhile.
    const onVisibility = () => !document.hidden && this.#preparation?.askAgain();
    document.addEventListener('visibilitychange', onVisibility, { signal });
    signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  start(): void {
    this.#watch.start();
  }

  #look(): void {
    const { document, address } = this.#options;
    const url = address();
    const form = readDisputeForm(document, url);
    const identity = identityOf(url, form);
    if (identity !== this.#identity) {
      this.#identity = identity;
      this.#leave();
    }
    if (form.kind === 'unknown') this.#waitForFields();
    else this.#know();
    const isShown =
      form.kind === 'form' ||
      (form.kind === 'case' && form.tracking !== null) ||
      (form.kind === 'unknown' && this.#isUnknown);
    if (!isShown) {
      this.#watch.quietly(() => this.#panel.hide());
      return;
    }
    this.#preparation ??= this.#prepare(url);
    this.#show(form);
  }

  #prepare(url: URL): Preparation {
    const { document, send, address } = this.#options;
    return new Preparation({
      document,
      send,
      lineId: lineIdInAddress(url.href),
      orderId: orderIdInAddress(url.href) ?? linkedOrder(document),
      language: pageContext(document, url).language,
      read: () => readDisputeForm(document, address()),
      onChange: () => this.#look(),
    });
  }

  #show(form: DisputeForm): void {
    const preparation = this.#preparation;
    const { isReal, copy } = this.#options;
    const found = preparation?.found;
    if (!preparation || !found?.appearance.badgesOn) {
      this.#watch.quietly(() => this.#panel.hide());
      return;
    }
    const { appearance } = found;
    const texts = createTexts<OnDisputeKey>(
      wantedLanguages(appearance.language, navigator.languages),
      DISPUTE_LANGUAGES,
    );
    const words: ValueWords = {
      intent: (intent) => texts.text(`intent.${intent}`),
      solution: (solution) => texts.text(`fillSolution.${solution}`),
    };
    const shown = preparation.shown(form, words);
    this.#watch.quietly(() => {
      if (!shown) {
        this.#panel.hide();
        return;
      }
      this.#panel.draw({
        shown,
        isCase: form.kind === 'case',
        appearance,
        texts,
        onPrepare: () => preparation.prepare(),
        onPick: (draft) => preparation.pick(draft),
        onAnother: () => preparation.pick(null),
        onOpenClaim: ({ orderId }) => preparation.openClaim(orderId),
        onFill: (event) => isReal(event) && void preparation.fill(form, words),
        onUndo: () => void preparation.undo(),
        copy,
      });
    });
    this.#place(form);
  }

  #place(form: DisputeForm): void {
    const { document, signal } = this.#options;
    const anchor =
      form.kind === 'case' ? (findCaseStatus(document)?.parentElement ?? form.container) : form.container;
    let busy: Element | null = null;
    this.#watch.quietly(() => {
      busy = this.#panel.place(anchor);
    });
    if (busy && busy !== this.#busy) waitToLeave(busy, () => this.#look(), signal);
    this.#busy = busy;
  }

  /** Shows the panel of an unknown form once the page has come to rest without a field that is known. */
  #waitForFields(): void {
    if (this.#isUnknown) return;
    const now = performance.now();
    this.#unknownSince ??= now;
    const left = LONGEST_DRAWING - (now - this.#unknownSince);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#isUnknown = true;
        this.#look();
      },
      Math.min(QUIET, Math.max(0, left)),
    );
  }

  #know(): void {
    clearTimeout(this.#timer);
    this.#unknownSince = null;
    this.#isUnknown = false;
  }

  #leave(): void {
    this.#know();
    this.#preparation?.stop();
    this.#preparation = null;
    this.#busy = null;
    this.#watch.quietly(() => this.#panel.reset());
  }
}

/** The page of a case links to its order; of a form nothing like it is known. */
function linkedOrder(document: Document): string | null {
  const link = findCaseStatus(document) && createFinder('case').maybe(document, CASE_ORDER_LINK);
  return link ? orderIdInAddress(link.getAttribute('href')) : null;
}

/** A tab that goes from the form to its summary and back is on the same page; a case is another. */
function identityOf(url: URL, { kind }: DisputeForm): string {
  const { href, host, pathname } = url;
  const isCase = kind === 'case' ? 'case' : 'form';
  return [isCase, host, pathname, lineIdInAddress(href), orderIdInAddress(href), caseIdInAddress(href)].join(
    ' ',
  );
}

/** Goes on once neither pointer nor keyboard is on the element any more. */
function waitToLeave(busy: Element, goOn: () => void, signal: AbortSignal): void {
  for (const event of ['pointerleave', 'focusout']) {
    busy.addEventListener(event, () => setTimeout(() => !signal.aborted && goOn()), { once: true, signal });
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
