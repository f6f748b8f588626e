/** @jsxImportSource react */
import type { ChangeEvent } from 'react';
import type { DisputeWords } from '../disputes/dispute-words.ts';
import type { Attached } from './request-state.ts';

/** The files so far, each with its picture once it is there, and the tile that adds more. */
export function FileTiles({
  files,
  words: { form },
  onAdd,
  onRemove,
}: {
  files: readonly Attached[];
  words: DisputeWords;
  onAdd: (added: File[]) => void;
  onRemove: (id: number) => void;
}) {
  const add = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const added = [...(target.files ?? [])];
    // Emptied as uploaders do, so that the same file can be chosen once more.
    target.value = '';
    onAdd(added);
  };
  return (
    <>
      <div className="upload--list--6yGvC">
        {files.map(({ file, id, thumb }) => (
          <div key={id} className="upload--imageContainer--2pLkJ" title={file.name}>
            {thumb === null ? (
              <span className="upload--loading--7uHyT">…</span>
            ) : (
              <div className="upload--imageThumb--8iKuY" style={{ backgroundImage: `url("${thumb}")` }}>
                {file.type.startsWith('video/') && '▶'}
              </div>
            )}
            <button
              type="button"
              className="upload--remove--1aQwS"
              aria-label={form.remove}
              onClick={() => onRemove(id)}
            >
              ×
            </button>
          </div>
        ))}
        <label className="upload--tile--4rEdF">
          <span className="upload--plus--9oLiK">+</span>
          <span>{form.tile}</span>
          <input type="file" multiple accept="image/*,video/*" onChange={add} />
        </label>
      </div>
      <div className="apply--hint--5tGbV">{form.uploadHint}</div>
    </>
  );
}
