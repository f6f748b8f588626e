/* English texts for what can go wrong with any question. */

/** Why something was not done, by the code of the answer. `failed` stands in where the code has no text. */
export const failure = {
  'read-only': 'a newer version of Still Covered wrote the database',
  unavailable: 'the database does not open',
  failed: 'an unexpected fault; you can copy a report in the settings',
  gone: 'the extension was updated; reload this page',
  'no-answer': 'the extension did not answer; try again',
} as const;
