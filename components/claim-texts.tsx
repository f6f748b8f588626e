import type { JSX } from 'preact';
import type { Texts } from '../utils/i18n.ts';
import type { Claim } from '../utils/model/claim.ts';
import { CopyText } from './copy-text.tsx';

export interface ClaimTextsProps {
  claim: Claim;
  /** Languages the description can be written in, by their codes. */
  languages: readonly string[];
  /** The language of the form. */
  language: string;
  /** Characters of both descriptions together, as the form gets them. */
  length: number;
  texts: Texts;
  copy: (text: string) => Promise<void>;
  onLanguage: (language: string) => void;
  /** The user wrote over the description in a language. */
  onEdit: (language: string, text: string) => void;
  /** The user wants it as it is written from the facts. */
  onRewrite: (language: string) => void;
}

/** The description for the form, in its language and in English, to be read, changed and copied. */
export function ClaimTexts(props: ClaimTextsProps): JSX.Element {
  const { claim, languages, language, texts } = props;
  const names = new Intl.DisplayNames([texts.locale, 'en'], { type: 'language' });
  const shown = language === 'en' ? ['en'] : [language, 'en'];
  return (
    <div class="claim-texts">
      <h3>{texts.text('claim.textTitle')}</h3>
      <p class="hint">{texts.text('claim.textHint')}</p>
      <label class="row">
        <span class="option-label">{texts.text('claim.language')}</span>
        <select value={language} onChange={({ currentTarget: { value } }) => props.onLanguage(value)}>
          {languages.map((code) => (
            <option key={code} value={code}>
              {names.of(code) ?? code}
            </option>
          ))}
        </select>
      </label>
      {shown.map((code) => (
        <div key={code}>
          <CopyText
            label={names.of(code) ?? code}
            text={claim.texts[code] ?? ''}
            language={code}
            rows={9}
            texts={texts}
            copy={props.copy}
            onChange={(text) => props.onEdit(code, text)}
          />
          {claim.edited.includes(code) && (
            <button type="button" class="plain-button" onClick={() => props.onRewrite(code)}>
              {texts.text('claim.rewrite')}
            </button>
          )}
        </div>
      ))}
      {shown.length > 1 && <p class="hint">{texts.text('claim.together', { count: props.length })}</p>}
    </div>
  );
}
