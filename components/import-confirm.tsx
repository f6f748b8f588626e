import type { JSX } from 'preact';
import { formatInstant } from '../utils/format/day.ts';
import type { Texts } from '../utils/i18n.ts';
import type { ImportPreview } from '../utils/messages/messages.ts';

const SHOWN_PROBLEMS = 5;

/** What is in a chosen file, and what importing it would bring. */
export interface BackupSummary extends ImportPreview {
  exportedAt: string;
  orders: number;
  reminders: number;
}

export interface ImportConfirmProps {
  preview: BackupSummary;
  texts: Texts;
  onImport: () => void;
  onCancel: () => void;
}

/** What a chosen backup holds, before anything changes. */
export function ImportConfirm({ preview, texts, onImport, onCancel }: ImportConfirmProps): JSX.Element {
  const made = Date.parse(preview.exportedAt);
  return (
    <section class="confirm" aria-label={texts.text('options.importTitle')}>
      <h3>{texts.text('options.importTitle')}</h3>
      <ul>
        {!Number.isNaN(made) && (
          <li>{texts.text('options.importFrom', { when: formatInstant(texts.locale, made) })}</li>
        )}
        <li>{texts.text('options.importOrders', { count: preview.orders })}</li>
        <li>{texts.text('options.importNew', { count: preview.newOrders })}</li>
        <li>{texts.text('options.importNewer', { count: preview.newerOrders })}</li>
        <li>{texts.text('options.importReminders', { count: preview.reminders })}</li>
      </ul>
      <p>{texts.text('options.importKeeps')}</p>
      {preview.problems.length > 0 && (
        <>
          <p>{texts.text('options.importProblems')}</p>
          <ul>
            {preview.problems.slice(0, SHOWN_PROBLEMS).map(({ code, detail }) => (
              <li key={`${code} ${detail}`}>
                <bdi>
                  {code}: {detail}
                </bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="buttons">
        <button type="button" class="plain-button" onClick={onCancel}>
          {texts.text('options.cancel')}
        </button>
        <button type="button" class="strong-button" onClick={onImport}>
          {texts.text('options.importConfirm')}
        </button>
      </div>
    </section>
  );
}
