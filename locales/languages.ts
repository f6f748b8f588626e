import { everything as en } from './en.ts';

/** Every language of the interface, by its code. A new one is one line here and one in on-page-languages.ts. */
export const LANGUAGES = { en };

/** And with the texts of notifications only, for the background. */
export const REMINDER_LANGUAGES = { en: enInReminders };
