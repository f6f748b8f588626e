import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CopyState } from '../../components/copy-report.tsx';
import { OptionsView } from '../../components/options-view.tsx';
import { LANGUAGES } from '../../locales/languages.ts';
import { createTexts, wantedLanguages } from '../../utils/i18n.ts';
import type { Send } from '../../utils/messages/messages.ts';
import { copyReport } from './copy-report.ts';
import { useBackup } from './use-backup.ts';
import { useSettings } from './use-settings.ts';

export interface AppProps {
  send: Send;
  languages: readonly string[];
  /** The element that carries the theme. */
  root: HTMLElement;
  version: string;
  copy: (text: string) => Promise<void>;
  saveFile: (name: string, text: string) => void;
}

/** The settings page: asks the background, gives the answers to the view, and sends what the user does. */
export function App(props: AppProps): JSX.Element {
  const { send, root } = props;
  const [language, setLanguage] = useState('auto');
  const texts = useMemo(
    () => createTexts(wantedLanguages(language, props.languages), LANGUAGES),
    [language, props.languages],
  );
  const { settings, saved, change, reload } = useSettings(send, texts, (fresh) => {
    root.dataset.theme = fresh.theme;
    setLanguage(fresh.language);
  });
  const backup = useBackup(send, texts, props.saveFile, reload);
  const [report, setReport] = useState<CopyState>({ state: 'idle' });
  const [testOutcome, setTestOutcome] = useState<string | null>(null);

  const test = async (): Promise<void> => {
    const answer = await send('send-test-reminder', {});
    setTestOutcome(
      answer.ok
        ? texts.text('options.testShown')
        : texts.text('options.testFailed', { reason: texts.text(`failure.${answer.code}`) }),
    );
  };

  return (
    <OptionsView
      settings={settings}
      saved={saved}
      languages={Object.keys(LANGUAGES)}
      version={props.version}
      texts={texts}
      testOutcome={testOutcome}
      outcome={backup.outcome}
      preview={backup.preview}
      report={report}
      onChange={change}
      onTest={test}
      onExport={backup.exportAll}
      onChooseFile={backup.choose}
      onImport={backup.importChosen}
      onCancelImport={backup.cancel}
      onCopyReport={async () => setReport(await copyReport(send, props.copy))}
      onErase={backup.eraseAll}
    />
  );
}
