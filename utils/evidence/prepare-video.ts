import { EvidenceFailure } from './evidence-failure.ts';
import { type FileKind, isFilm, KIND_BYTES, kindOfFile } from './file-kind.ts';
import { hidePlace } from './hide-place.ts';
import { readBytes, readStart } from './read-file.ts';

export const LARGEST_FILM = 50_000_000;

/** What a browser calls the films that forms take. */
export const TYPES_OF_FILMS: ReadonlyMap<FileKind, string> = new Map([
  ['mp4', 'video/mp4'],
  ['mov', 'video/quicktime'],
  ['webm', 'video/webm'],
]);

/**
 * A film for a form. Its pictures stay as they are, since a browser cannot encode it anew; the fields of MP4 and MOV
 * that tell of place and device are blanked. Other data may stay in it. Throws EvidenceFailure.
 */
export async function prepareVideo(file: Blob): Promise<Blob> {
  const kind = kindOfFile(await readStart(file, KIND_BYTES));
  if (kind === null || !isFilm(kind)) throw new EvidenceFailure('film-type', 'Not an MP4, MOV or WebM.');
  if (file.size > LARGEST_FILM)
    throw new EvidenceFailure('film-too-large', 'This film is larger than 50 MB.');
  // A copy in memory: the file on the disk may be moved away while the page still shows the film.
  const bytes = await readBytes(file);
  if (kind !== 'webm') hidePlace(bytes);
  return new Blob([bytes], { type: TYPES_OF_FILMS.get(kind) ?? '' });
}
