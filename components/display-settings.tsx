import type { JSX } from 'preact';
import { countryNames } from '../utils/format/countries.ts';
import type { Texts } from '../utils/i18n.ts';
import type { Settings } from '../utils/model/settings.ts';
import { CheckField, SelectField } from './option-fields.tsx';

export interface DisplaySettingsProps {
  settings: Settings;
  /** Codes of the languages there are. */
  languages: readonly string[];
  texts: Texts;
  onChange: (settings: Settings) => void;
}

/** Country, language, theme, and what happens on AliExpress pages. */
export function DisplaySettings({ settings, languages, texts, onChange }: DisplaySettingsProps): JSX.Element {
  return (
    <section class="option-group">
      <h2>{texts.text('options.showTitle')}</h2>
      <SelectField
        label={texts.text('options.country')}
        hint={texts.text('options.countryHint')}
        value={settings.country}
        choices={[
          { value: 'auto', name: texts.text('options.countryAuto') },
          ...countryNames(texts.locale).map(({ code, name }) => ({ value: code, name })),
        ]}
        onChange={(country) => onChange({ ...settings, country })}
      />
      <SelectField
        label={texts.text('options.language')}
        value={settings.language}
        choices={[
          { value: 'auto', name: texts.text('options.languageAuto') },
          ...languages.map((code) => ({ value: code, name: ownName(code) })),
        ]}
        onChange={(language) => onChange({ ...settings, language })}
      />
      <SelectField
        label={texts.text('options.theme')}
        value={settings.theme}
        choices={[
          { value: 'auto', name: texts.text('options.themeAuto') },
          { value: 'light', name: texts.text('options.themeLight') },
          { value: 'dark', name: texts.text('options.themeDark') },
        ]}
        onChange={(theme) => onChange({ ...settings, theme })}
      />
      <CheckField
        label={texts.text('options.badgesOn')}
        checked={settings.badgesOn}
        onChange={(badgesOn) => onChange({ ...settings, badgesOn })}
      />
      <CheckField
        label={texts.text('options.autoCheck')}
        hint={texts.text('options.autoCheckHint')}
        checked={settings.autoCheck ?? false}
        onChange={(autoCheck) => onChange({ ...settings, autoCheck })}
      />
      <CheckField
        label={texts.text('options.keepPromises')}
        hint={texts.text('options.keepPromisesHint')}
        checked={settings.keepPromises ?? true}
        onChange={(keepPromises) => onChange({ ...settings, keepPromises })}
      />
    </section>
  );
}

/** A language's name in itself, so that a reader finds it in any interface. */
function ownName(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}
