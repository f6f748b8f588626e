import * as en from './en/in-notifications.ts';

/** Every language with the texts of notifications only: the background bundles this list and not the other. */
export const REMINDER_LANGUAGES = { en };
