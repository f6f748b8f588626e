import { type JSX, render } from 'preact';
import { useState } from 'preact/hooks';
import { badgeStyles } from '../../components/badge-styles.ts';
import { Icon } from '../../components/icon.tsx';
import type { OnPageKey, Texts } from '../../utils/i18n.ts';
import noticeStyles from './notice.css?inline';
import { shadowHost } from './shadow-host.ts';

const HOST = 'still-covered-notice';

export type NoticeKind = 'unreadable' | 'russia';

export interface NoticeOptions {
  kind: NoticeKind;
  texts: Texts<OnPageKey>;
  theme: 'auto' | 'light' | 'dark';
  /** Gives the text of a report, or null when there is none. */
  report: () => Promise<string | null>;
}

/** The one notice on a page: that it could not be read, or is of a kind that is not read yet. */
export class PageNotice {
  readonly #document: Document;
  #host: HTMLElement | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Show it, in the place of one that is there. */
  show(options: NoticeOptions): void {
    const known = this.#document.querySelector<HTMLElement>(HOST);
    const host = known ?? this.#document.createElement(HOST);
    const root = shadowHost(host, badgeStyles + noticeStyles);
    host.setAttribute('data-kind', options.kind);
    if (options.theme === 'auto') host.removeAttribute('data-theme');
    else host.setAttribute('data-theme', options.theme);
    render(<NoticeBox {...options} onDismiss={() => this.hide()} />, root);
    if (!host.isConnected) this.#document.body.append(host);
    this.#host = host;
  }

  hide(): void {
    const host = this.#host ?? this.#document.querySelector<HTMLElement>(HOST);
    host?.remove();
    this.#host = null;
  }
}

function NoticeBox({
  kind,
  texts,
  report,
  onDismiss,
}: NoticeOptions & { onDismiss: () => void }): JSX.Element {
  const dismiss = texts.text('pageNotice.dismiss');
  return (
    <section class="badge badge-panel notice" role="status" dir={texts.direction} lang={texts.locale}>
      <Icon name={kind === 'russia' ? 'info' : 'warning'} />
      <div>
        <p class="title">{texts.text(`pageNotice.${kind}Title`)}</p>
        <p>{texts.text(`pageNotice.${kind}Text`)}</p>
        {kind === 'unreadable' && <CopyButton texts={texts} report={report} />}
      </div>
      <button type="button" class="plain-button" aria-label={dismiss} title={dismiss} onClick={onDismiss}>
        <Icon name="cross" />
      </button>
    </section>
  );
}

function CopyButton({ texts, report }: Pick<NoticeOptions, 'texts' | 'report'>): JSX.Element {
  const [isCopied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    const text = await report();
    if (text === null) return;
    const isDone = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(isDone);
    setByHand(isDone ? null : text);
  };
  return (
    <div>
      <button type="button" class="plain-button copy" onClick={copy}>
        {texts.text('pageNotice.copyReport')}
      </button>
      {isCopied && <p>{texts.text('pageNotice.reportCopied')}</p>}
      {byHand !== null && (
        <label>
          {texts.text('pageNotice.copyFailed')}
          <textarea readOnly rows={5} value={byHand} />
        </label>
      )}
    </div>
  );
}
