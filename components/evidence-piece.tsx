import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { originalName } from '../utils/evidence/evidence-name.ts';
import { formatFileSize } from '../utils/format/file-size.ts';
import type { Texts } from '../utils/i18n.ts';
import type { Evidence, Proof } from '../utils/model/evidence.ts';
import type { EvidenceActions } from './evidence-shown.ts';
import { useObjectUrl } from './use-object-url.ts';

interface EvidencePieceProps extends Pick<EvidenceActions, 'change' | 'remove'> {
  piece: Evidence;
  isUnsaved: boolean;
  /** What can be chosen, best first. */
  choices: readonly Proof[];
  texts: Texts;
}

const LONGEST_NOTE = 1000;

/** One picture or film: what it shows, a note, whether it goes into the form, saving and removing. */
export function EvidencePiece(props: EvidencePieceProps): JSX.Element {
  const { piece, isUnsaved, texts, change } = props;
  const { evidenceId, name, note, attached } = piece;
  const url = useObjectUrl(piece.file);
  const id = useId();
  const title = useId();
  return (
    <li class="evidence-piece" aria-labelledby={title}>
      <Preview piece={piece} url={url} texts={texts} />
      <div class="evidence-fields">
        <p class="evidence-file" id={title}>
          <bdi>{name}</bdi> <span class="soft">{formatFileSize(texts.locale, piece.size)}</span>{' '}
          {isUnsaved && <strong class="evidence-unsaved">{texts.text('evidence.unsavedPiece')}</strong>}
        </p>
        <ProofSelect {...props} id={`${id}-proof`} />
        <div class="evidence-field">
          <label for={`${id}-note`}>{texts.text('evidence.note')}</label>
          <input
            id={`${id}-note`}
            type="text"
            dir="auto"
            maxLength={LONGEST_NOTE}
            value={note}
            onInput={(event) => change(evidenceId, { note: event.currentTarget.value })}
          />
        </div>
        <label class="evidence-check">
          <input
            type="checkbox"
            checked={attached}
            onChange={(event) => change(evidenceId, { attached: event.currentTarget.checked })}
          />
          <span>{texts.text('evidence.attached')}</span>
        </label>
        <PieceButtons {...props} url={url} />
      </div>
    </li>
  );
}

function ProofSelect({
  piece,
  choices,
  texts,
  change,
  id,
}: EvidencePieceProps & { id: string }): JSX.Element {
  const { evidenceId, proof } = piece;
  return (
    <div class="evidence-field">
      <label for={id}>{texts.text('evidence.proves')}</label>
      <select
        id={id}
        value={proof ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change(evidenceId, { proof: choices.find((choice) => choice === value) ?? null });
        }}
      >
        <option value="">{texts.text('evidence.provesNothing')}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {texts.text(`proof.${choice}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The names for screen readers begin with the words shown, so that both can be spoken to it. */
function PieceButtons({
  piece,
  texts,
  remove,
  url,
}: EvidencePieceProps & { url: string | null }): JSX.Element {
  const { evidenceId, name, original } = piece;
  const originalUrl = useObjectUrl(original);
  return (
    <div class="evidence-buttons">
      {url && (
        <a
          class="plain-button"
          href={url}
          download={name}
          aria-label={texts.text('evidence.saveNamed', { name })}
        >
          {texts.text('evidence.save')}
        </a>
      )}
      {original && originalUrl && (
        <a
          class="plain-button"
          href={originalUrl}
          download={originalName(name, original.type)}
          aria-label={texts.text('evidence.saveOriginalNamed', { name })}
        >
          {texts.text('evidence.saveOriginal')}
        </a>
      )}
      <button
        type="button"
        class="plain-button danger-button"
        aria-label={texts.text('evidence.removeNamed', { name })}
        onClick={() => remove(evidenceId)}
      >
        {texts.text('evidence.remove')}
      </button>
    </div>
  );
}

function Preview({
  piece,
  url,
  texts,
}: Pick<EvidencePieceProps, 'piece' | 'texts'> & { url: string | null }): JSX.Element {
  const name = piece.proof ? texts.text(`proof.${piece.proof}`) : piece.name;
  const isFilm = piece.type.startsWith('video/');
  return (
    <div class="evidence-preview">
      {url && isFilm && (
        // biome-ignore lint/a11y/useMediaCaption: the user's own film, of which there is no text
        <video src={url} controls preload="metadata" aria-label={texts.text('evidence.filmOf', { name })} />
      )}
      {url && !isFilm && <img src={url} alt={texts.text('evidence.picture', { name })} />}
    </div>
  );
}
