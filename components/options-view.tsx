import type { JSX } from 'preact';
import type { Settings } from '../utils/model/settings.ts';
import { DataSettings, type DataSettingsProps } from './data-settings.tsx';
import { DisplaySettings } from './display-settings.tsx';
import { ReminderSettings } from './reminder-settings.tsx';

export interface OptionsViewProps extends DataSettingsProps {
  /** Null until the first answer. */
  settings: Settings | null;
  languages: readonly string[];
  version: string;
  /** What became of the last change, in words, or null. */
  saved: { words: string; failed: boolean } | null;
  testOutcome: string | null;
  onChange: (settings: Settings) => void;
  onTest: () => void;
}

/** The settings page from values; every change is told at once. */
export function OptionsView(props: OptionsViewProps): JSX.Element {
  const { settings, texts, saved } = props;
  return (
    <main class="options" dir={texts.direction} lang={texts.locale}>
      <div class="options-head">
        <h1>
          {texts.text('extension.name')}: {texts.text('options.title')}
        </h1>
        <p class="saved" role="status" data-failed={saved?.failed}>
          {saved?.words}
        </p>
      </div>
      {settings && (
        <>
          <ReminderSettings {...props} settings={settings} />
          <DisplaySettings {...props} settings={settings} />
        </>
      )}
      <DataSettings {...props} />
      <section class="option-group">
        <h2>{texts.text('options.aboutTitle')}</h2>
        <p>{texts.text('options.version', { version: props.version })}</p>
        <p>{texts.text('options.independent')}</p>
      </section>
    </main>
  );
}
