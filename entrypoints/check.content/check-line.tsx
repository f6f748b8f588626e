import { type JSX, render } from 'preact';
import { stateOf } from '../../components/describe-gathering.ts';
import panelStyles from '../../components/gathering-panel.css?inline';
import { type GatheringAction, GatheringPanel } from '../../components/gathering-panel.tsx';
import ground from '../../components/ground.css?inline';
import type { OnListKey, Texts } from '../../utils/i18n.ts';
import type { FailureCode, GatheringStatus } from '../../utils/messages/messages.ts';
import { shadowHost } from '../orders.content/shadow-host.ts';
import lineStyles from './check-line.css?inline';

const HOST = 'still-covered-check';
/** The whole style of the line, as text for its shadow root. */
export const checkStyles: string = [ground, lineStyles, panelStyles].join('\n');

/** A site that keeps throwing the line out wins: so many tries in so many milliseconds, then no more. */
const MOST_TRIES = 5;
const TRY_SPAN = 10_000;

export interface LineContent {
  status: GatheringStatus;
  failure: FailureCode | null;
  isWaiting: boolean;
  texts: Texts<OnListKey>;
  /** Address of the order list. */
  listUrl: string;
  onAction: (action: GatheringAction) => void;
  /** Says whether a press is the user's own: scripts of the site can reach the button too. */
  isReal: (press: Event) => boolean;
}

/** The one line above the order list. Writes to the page; the caller keeps its observer quiet. */
export class CheckLine {
  readonly #document: Document;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  /** When it was put before the container, milliseconds of the page's clock. */
  #tries: number[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  /** Make it say this. It stands nowhere until it is placed. */
  draw(content: LineContent): void {
    const host = this.#ownHost();
    host.setAttribute('data-state', stateOf(content.status));
    host.setAttribute('data-theme', content.status.appearance.theme);
    const root = this.#root ?? shadowHost(host, checkStyles);
    this.#root = root;
    const hadFocus = root.activeElement !== null;
    render(<LinePanel {...content} />, root);
    if (hadFocus && !root.activeElement) root.querySelector('button')?.focus();
  }

  /** Put it directly before the container, unless it stands there. */
  place(container: Element): void {
    const host = this.#host;
    if (!host) return;
    for (const stranger of this.#document.querySelectorAll(HOST)) if (stranger !== host) stranger.remove();
    if (host.nextElementSibling === container) return;
    const now = performance.now();
    this.#tries = this.#tries.filter((time) => now - time < TRY_SPAN);
    if (this.#tries.length >= MOST_TRIES) return;
    this.#tries.push(now);
    container.before(host);
  }

  hide(): void {
    if (this.#root) render(null, this.#root);
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
    this.#tries = [];
  }

  /** One that an older script left is taken over. */
  #ownHost(): HTMLElement {
    this.#host ??= this.#document.querySelector<HTMLElement>(HOST) ?? this.#document.createElement(HOST);
    return this.#host;
  }
}

/** What the line shows. */
export function LinePanel({ listUrl, ...content }: LineContent): JSX.Element {
  const { texts } = content;
  const { gathering } = content.status;
  const isShort = gathering?.state === 'done' && (gathering.failed > 0 || gathering.gaps.length > 0);
  return (
    <GatheringPanel
      {...content}
      speaker={<span class="soft">{texts.text('gathering.name')} · </span>}
      note={isShort && texts.text('gathering.short')}
      myOrders={<a href={listUrl}>{texts.text('gathering.myOrders')}</a>}
    />
  );
}
