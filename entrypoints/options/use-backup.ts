import { useState } from 'preact/hooks';
import type { BackupSummary } from '../../components/import-confirm.tsx';
import type { Backup } from '../../utils/backup/backup-format.ts';
import { lastRead } from '../../utils/backup/merge-backup.ts';
import { readBackup } from '../../utils/backup/read-backup.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import type { Texts } from '../../utils/i18n.ts';
import type { FailureCode, Send } from '../../utils/messages/messages.ts';
import { Refusal } from '../../utils/model/refusal.ts';

/** A message to the background cannot be larger than 64 MB. */
const LARGEST_FILE = 60_000_000;

export interface BackupState {
  outcome: string | null;
  preview: BackupSummary | null;
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
  const [chosen, setChosen] = useState<{ backup: Backup; preview: BackupSummary } | null>(null);
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
      const { fileName, text } = writeBackup(answer.value);
      saveFile(fileName, text);
      setOutcome(texts.text('options.exported', { name: fileName }));
    },
    choose: async (file) => {
      setChosen(null);
      setOutcome(null);
      if (file.size > LARGEST_FILE) return setOutcome(texts.text('options.importTooLarge'));
      const backup = backupIn(await file.text());
      if (typeof backup === 'string') return notImported(backup);
      const orders = backup.orders.map(({ orderId, readings }) => ({ orderId, readAt: lastRead(readings) }));
      const answer = await send('preview-import', { orders });
      const { exportedAt, reminders } = backup;
      if (answer.ok) {
        const told = { exportedAt, orders: orders.length, reminders: reminders.length };
        setChosen({ backup, preview: { ...answer.value, ...told } });
      }
      if (!answer.ok) notImported(answer.code);
    },
    importChosen: async () => {
      if (!chosen) return;
      const { orders, reminders, settings } = chosen.backup;
      const answer = await send('import-backup', { orders, reminders, settings });
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

/** The backup in the text of a file, or why there is none. */
function backupIn(text: string): Backup | FailureCode {
  try {
    return readBackup(text);
  } catch (error) {
    return error instanceof Refusal ? error.code : 'failed';
  }
}
