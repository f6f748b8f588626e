import { EvidenceFailure } from './evidence-failure.ts';
import { isPicture, KIND_BYTES, kindOfFile } from './file-kind.ts';
import { preparePicture } from './prepare-picture.ts';
import { prepareVideo, TYPES_OF_FILMS } from './prepare-video.ts';
import { readBytes, readStart } from './read-file.ts';

/** What is kept of a file: what goes into a form, and the untouched file where that is wanted. */
export interface PreparedEvidence {
  file: Blob;
  original: Blob | null;
}

/** A picture or film as it goes into a form, told apart by what is in the file. Throws EvidenceFailure. */
export async function prepareEvidence(chosen: Blob, keepsOriginal: boolean): Promise<PreparedEvidence> {
  const kind = kindOfFile(await readStart(chosen, KIND_BYTES));
  if (kind === null) throw new EvidenceFailure('no-picture', 'This is neither a picture nor a film.');
  const file = isPicture(kind) ? await preparePicture(chosen) : await prepareVideo(chosen);
  // A copy, since the file on the disk may be moved away; its name stays behind.
  const type = TYPES_OF_FILMS.get(kind) ?? `image/${kind}`;
  const original = keepsOriginal ? new Blob([await readBytes(chosen)], { type }) : null;
  return { file, original };
}
