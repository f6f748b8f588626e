import * as caseChoicesTexts from './en/case-choices.ts';
import * as claimTexts from './en/claim.ts';
import * as disputeTexts from './en/dispute-panel.ts';
import * as evidenceTexts from './en/evidence.ts';
import { failure } from './en/failures.ts';
import * as gatheringTexts from './en/gathering.ts';
import * as gatheringDetails from './en/gathering-details.ts';
import * as guideTexts from './en/guide.ts';
import * as guideNowTexts from './en/guide-now.ts';
import * as badgeTexts from './en/on-page.ts';
import { options } from './en/options.ts';
import * as detailsTexts from './en/order-details.ts';
import * as popupTexts from './en/pages.ts';
import * as productTexts from './en/product.ts';
import * as reminderTexts from './en/reminders.ts';

/*
 * English, in sections. A section is one object of texts; `{name}` is a placeholder; a text that depends on a number
 * has one form for each plural category of the language and is chosen by `{count}`. Another language is a file like
 * this one whose `everything` satisfies Translation (utils/i18n.ts), and a line in languages.ts and in each list beside it.
 */

/** Texts of the manifest; the keys are message names. */
export const extension = {
  name: 'Still Covered',
  description:
    'Return and dispute deadlines for AliExpress orders, with reminders. Everything stays on your computer.',
} as const;

/** The sections of the badge's one line. */
export const onPage = { ...badgeTexts };

/** The sections of an opened badge. */
export const orderDetails = { ...detailsTexts, ...guideNowTexts };

/** The sections of the line above the order list. */
export const onList = { ...gatheringTexts, failure };

/** The sections of the panel on product pages. */
export const onProduct = {
  ...productTexts,
  exclusion: detailsTexts.exclusion,
  rule: detailsTexts.rule,
  source: detailsTexts.source,
};

/** The sections of the panel beside the form of a dispute. */
export const onDispute = { ...disputeTexts, ...caseChoicesTexts, intent: claimTexts.intent };

/** The sections of the warnings on the page of a case. */
export const onCase = { ...caseChoicesTexts };

/** Every section. */
export const everything = {
  ...badgeTexts,
  ...detailsTexts,
  ...guideNowTexts,
  ...guideTexts,
  ...claimTexts,
  ...caseChoicesTexts,
  ...popupTexts,
  ...gatheringTexts,
  ...gatheringDetails,
  ...productTexts,
  ...disputeTexts,
  ...evidenceTexts,
  options,
  ...reminderTexts,
  extension,
};
