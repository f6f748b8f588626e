/** Why something asked for was not done. Stable words: surfaces choose their text by them. */
export type RefusalCode =
  | 'not-allowed' // this sender may not ask that
  | 'invalid' // the input has not the agreed shape
  | 'too-large'
  | 'read-only' // a newer version wrote the database; nothing is changed
  | 'unavailable' // the database does not open
  | 'not-found'
  | 'backup-not-json'
  | 'backup-not-ours'
  | 'backup-newer'
  | 'backup-without-readings'
  | 'not-shown'; // the browser did not show a notification

/** Thrown where a request cannot be met for a reason the asker should hear; `message` is plain English. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refusal';
    this.code = code;
  }
}
