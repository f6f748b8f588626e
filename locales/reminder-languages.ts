import { inReminders as en } from './en.ts';

/** Every language with the texts of notifications only: the background bundles this list and not the other. */
export const REMINDER_LANGUAGES = { en };
