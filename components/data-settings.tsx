import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Texts } from '../utils/i18n.ts';
import { CopyReport, type CopyState } from './copy-report.tsx';
import { type BackupSummary, ImportConfirm } from './import-confirm.tsx';

export interface DataSettingsProps {
  texts: Texts;
  /** What the last export, import or erasing led to, or null. */
  outcome: string | null;
  /** A backup that was chosen and waits for the user's word. */
  preview: BackupSummary | null;
  report: CopyState;
  onExport: () => void;
  onChooseFile: (file: File) => void;
  onImport: () => void;
  onCancelImport: () => void;
  onCopyReport: () => void;
  onErase: () => void;
}

/** Backup, report and erasing. What cannot be undone asks first. */
export function DataSettings(props: DataSettingsProps): JSX.Element {
  const { texts, outcome, preview, report } = props;
  return (
    <section class="option-group">
      <h2>{texts.text('options.dataTitle')}</h2>
      <p>{texts.text('options.privacy')}</p>
      <div class="buttons">
        <button type="button" class="plain-button" onClick={props.onExport}>
          {texts.text('options.export')}
        </button>
        <label class="plain-button file-button">
          {texts.text('options.import')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) props.onChooseFile(file);
            }}
          />
        </label>
        <span class="hint">
          {texts.text('options.exportHint')} {texts.text('options.importHint')}
        </span>
      </div>
      <p class="hint" role="status">
        {outcome}
      </p>
      {preview && (
        <ImportConfirm
          preview={preview}
          texts={texts}
          onImport={props.onImport}
          onCancel={props.onCancelImport}
        />
      )}
      <CopyReport
        label={texts.text('options.report')}
        copied={report}
        texts={texts}
        onCopy={props.onCopyReport}
      />
      <Erase texts={texts} onErase={props.onErase} />
    </section>
  );
}

function Erase({ texts, onErase }: Pick<DataSettingsProps, 'texts' | 'onErase'>): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <div class="buttons">
        <button type="button" class="plain-button danger-button" onClick={() => setAsking(true)}>
          {texts.text('options.erase')}
        </button>
      </div>
    );
  }
  return (
    <div class="confirm" role="alertdialog" aria-label={texts.text('options.eraseTitle')}>
      <h3>{texts.text('options.eraseTitle')}</h3>
      <p>{texts.text('options.eraseText')}</p>
      <div class="buttons">
        <button type="button" class="plain-button" ref={focusOnce} onClick={() => setAsking(false)}>
          {texts.text('options.cancel')}
        </button>
        <button
          type="button"
          class="plain-button danger-button"
          onClick={() => {
            setAsking(false);
            onErase();
          }}
        >
          {texts.text('options.eraseConfirm')}
        </button>
      </div>
    </div>
  );
}

/** The question gets the focus, on its harmless answer. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
