import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Texts } from '../utils/i18n.ts';

/** As long as a kept text may be. */
const LONGEST = 10_000;

export interface CopyTextProps {
  /** What the field is called. */
  label: string;
  text: string;
  /** BCP 47 tag of the text. */
  language: string;
  rows: number;
  texts: Texts;
  /** Writes to the clipboard; rejects when the browser does not allow it. */
  copy: (text: string) => Promise<void>;
  /** Without it the text is there to read only. */
  onChange?: ((text: string) => void) | undefined;
}

/** A longer text with a button that copies it; where that is not allowed it is selected to be copied by hand. */
export function CopyText(props: CopyTextProps): JSX.Element {
  const { label, text, language, texts, onChange } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await props.copy(text);
      setOutcome(texts.text('guidePage.copied'));
    } catch {
      field.current?.select();
      setOutcome(texts.text('guidePage.copyFailed'));
    }
  };
  return (
    <div class="copy-text">
      <label>
        <span class="option-label">{label}</span>
        <textarea
          ref={field}
          dir="auto"
          lang={language}
          rows={props.rows}
          value={text}
          readOnly={!onChange}
          maxLength={onChange ? LONGEST : undefined}
          onInput={(event) => onChange?.(event.currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button
          type="button"
          class="plain-button"
          onClick={copy}
          aria-label={`${texts.text('guidePage.copy')}: ${label}`}
        >
          {texts.text('guidePage.copy')}
        </button>
        <span class="hint">{texts.text('claim.length', { count: text.length })}</span>
        <span class="hint" role="status">
          {outcome}
        </span>
      </div>
    </div>
  );
}
