import { useState } from 'preact/hooks';
import type { Texts } from '../../utils/i18n.ts';
import type { FailureCode, ImportPreview, Send } from '../../utils/messages/messages.ts';

/** A message to the background cannot be larger than 64 MB. */
const LARGEST_FILE = 60_000_000;

export interface BackupState {
  outcome: string | null;
  preview: ImportPreview | null;
  exportAll: () => void;
  choose: (file: File) => void;
  importChosen: () => void;
  cancel: () => void;
  eraseAll: () => void;
}

/** Export, import in two steps, and erasing, with what came of them in words. `onChanged` follows every change. */
export function useBackup(
  send: Send,
  texts: Texts,
  saveFile: (name: string, text: string) => void,
  onChanged: () => void,
): BackupState {
  const [outcome, setOutcome] = useState<string | null>(null);
  const [chosen, setChosen] = useState<{ text: string; preview: ImportPreview } | null>(null);
  const failed = (code: FailureCode): void =>
    setOutcome(texts.text('options.failed', { reason: texts.text(`failure.${code}`) }));
  const notImported = (code: FailureCode): void =>
    setOutcome(texts.text('options.importFailed', { reason: texts.text(`failure.${code}`) }));

  return {
    outcome,
    preview: chosen?.preview ?? null,
    exportAll: async () => {
      const answer = await send('export-backup', {});
      if (!answer.ok) return failed(answer.code);
      saveFile(answer.value.fileName, answer.value.text);
      setOutcome(texts.text('options.exported', { name: answer.value.fileName }));
    },
    choose: async (file) => {
      setChosen(null);
      setOutcome(null);
      if (file.size > LARGEST_FILE) return setOutcome(texts.text('options.importTooLarge'));
      const text = await file.text();
      const answer = await send('preview-import', { text });
      if (answer.ok) setChosen({ text, preview: answer.value });
      else notImported(answer.code);
    },
    importChosen: async () => {
      if (!chosen) return;
      const answer = await send('import-backup', { text: chosen.text });
      setChosen(null);
      if (!answer.ok) return notImported(answer.code);
      setOutcome(texts.text('options.importDone', { count: answer.value.orders }));
      onChanged();
    },
    cancel: () => setChosen(null),
    eraseAll: async () => {
      const answer = await send('erase-everything', {});
      if (!answer.ok) return failed(answer.code);
      setChosen(null);
      setOutcome(texts.text('options.eraseDone'));
      onChanged();
    },
  };
}
