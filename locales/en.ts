import * as badgeTexts from './en/on-page.ts';
import { options } from './en/options.ts';
import * as popupTexts from './en/pages.ts';
import * as reminderTexts from './en/reminders.ts';

/*
 * English, in sections. A section is one object of texts; `{name}` is a placeholder; a text that depends on a number
 * has one form for each plural category of the language and is chosen by `{count}`. Another language is a file like
 * this one whose `everything` satisfies Translation (utils/i18n.ts), and a line in languages.ts and in on-page-languages.ts.
 */

/** Texts of the manifest; the keys are message names. */
export const extension = {
  name: 'Still Covered',
  description:
    'Return and dispute deadlines for AliExpress orders, with reminders. Everything stays on your computer.',
} as const;

/** The sections of the badge. */
export const onPage = { ...badgeTexts };

/** Every section. */
export const everything = { ...badgeTexts, ...popupTexts, options, ...reminderTexts, extension };
