/** Why a file cannot be kept as evidence. Stable words: surfaces choose their text by them. */
export type EvidenceFailureCode =
  | 'unreadable' // the browser cannot read the file: a folder, or it was moved away
  | 'empty'
  | 'no-picture' // neither a picture nor a film that is known
  | 'heic' // a photo format that this browser does not decode
  | 'broken' // a picture by its first bytes, but it cannot be decoded
  | 'picture-too-large'
  | 'too-many-pixels'
  | 'film-type' // a film of a type that forms do not take
  | 'film-too-large';

/** Thrown where a file cannot become evidence; `message` is plain English. */
export class EvidenceFailure extends Error {
  readonly code: EvidenceFailureCode;

  constructor(code: EvidenceFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EvidenceFailure';
    this.code = code;
  }
}
