import type { JSX } from 'preact';
import type { Texts } from '../utils/i18n.ts';

/** `failed` carries the report itself, so that it can be copied by hand. */
export type CopyState = { state: 'idle' | 'copied' } | { state: 'failed'; text: string };

export interface CopyReportProps {
  label: string;
  copied: CopyState;
  texts: Texts;
  onCopy: () => void;
}

/** A button that copies a report, and what came of it. */
export function CopyReport({ label, copied, texts, onCopy }: CopyReportProps): JSX.Element {
  return (
    <div class="copy-report">
      <button type="button" class="plain-button" onClick={onCopy}>
        {label}
      </button>
      <span class="hint" role="status">
        {copied.state === 'copied' && texts.text('notice.reportCopied')}
        {copied.state === 'failed' && texts.text('notice.copyFailed')}
      </span>
      {copied.state === 'failed' && <textarea readOnly rows={5} value={copied.text} aria-label={label} />}
    </div>
  );
}
