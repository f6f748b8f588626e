import { selector, way } from './find.ts';

/*
 * Selectors of the form of a dispute and of the parcel that goes back; the rules of selectors.ts hold. No saved page of
 * the form is public: what stands first was written down by somebody who filled it in by a program in December 2024,
 * what is older was sent by the form of 2019, and the rest are the roles and names that such fields have.
 */

const REASONS = 'dispute-form/2024-12-en-reasons';
const BLOCKS = 'dispute-form/2026-11-en-blocks';
const PLAIN = 'dispute-form/2026-11-en-plain-fields';
const OLD = 'case/2019-06-en-old-form';
const PARCEL = 'case/2026-11-en-return-parcel';

/** Parts of every page that hold fields of their own: the search, with its upload of a picture. */
export const AROUND_THE_PAGE =
  'header, nav, footer, [role="search"], [role="banner"], form[action*="search"]';

/** A dropdown that opens its choices on a press. They lie elsewhere in the document, see FORM_OPTION. */
export const FORM_DROPDOWN = selector(
  'dropdown',
  way('2024-12', '[class*="comet-v2-select-show-arrow"]', [REASONS, BLOCKS]),
  way('2026-11', '[role="combobox"]:not(input)', [PLAIN]),
);
/** What of a dropdown takes the press: within it, or itself. */
export const DROPDOWN_TRIGGER = selector(
  'trigger',
  way('2026-11', '[class*="comet-v2-select-selector"]', [BLOCKS]),
);
/** What a dropdown shows as chosen. A hint has another class. */
export const DROPDOWN_CHOSEN = selector(
  'chosen',
  way('2026-11', '[class*="comet-v2-select-selection-item"]', [PARCEL]),
);
/** Choices of every dropdown that is open, and of some that are closed. */
export const FORM_OPTION = selector(
  'option',
  way('2024-12', '[class*="comet-v2-menu-item"]:not([class*="item-group"])', [BLOCKS]),
  way('2026-11', '[class*="comet-v2-select-item-option"], [role="option"]', [PLAIN]),
);
export const REASON_SELECT = selector('reason-select', way('2019-06', 'select[name="reasonId"]', [OLD]));
/** Choices of which one is taken; what tells whether the parcel came is among them. */
export const FORM_RADIO = selector(
  'radio',
  way('2019-06', 'input[type="radio"][name="solutionType"]', [OLD]),
  way('2026-11', '[role="radio"]', [BLOCKS]),
  way('2026-11', 'input[type="radio"]', [PLAIN]),
);
export const FORM_TEXT = selector(
  'text',
  way('2019-06', 'textarea[name="requestDetail"]', [OLD]),
  way('2024-12', 'textarea[class*="textarea--"]', [REASONS, BLOCKS]),
  way('2026-11', 'textarea', [PLAIN]),
);
export const FORM_AMOUNT = selector(
  'amount',
  way('2019-06', 'input[name="amount"]', [OLD]),
  way('2026-11', '[class*="amount--"] input, [class*="Amount--"] input', [BLOCKS]),
  way('2026-11', 'input[inputmode="decimal"], input[type="number"]', [PLAIN]),
);
export const FORM_FILES = selector('files', way('2024-12', 'input[type="file"]', [REASONS, BLOCKS, OLD]));
/** A picture of a file that the page has taken. */
export const FILE_TAKEN = selector('file-taken', way('2024-12', '[class*="imageContainer--"]', [BLOCKS]));
/** What the picture is drawn on. It is there once the file is. */
export const FILE_DONE = selector('file-done', way('2024-12', '[class*="imageThumb--"]', [BLOCKS]));
/** What says that the page refused something. */
export const FORM_ERROR = selector('error', way('2026-11', '[role="alert"], [class*="error--"]', [BLOCKS]));
export const TRACKING_NUMBER = selector(
  'tracking-number',
  way('2026-11', 'input[name*="tracking"], input[name*="logisticsNo"], input[name*="mailNo"]', [PLAIN]),
  way('2026-11', '[class*="parcel"] input[type="text"]', [PARCEL]),
);
/** The summary that follows the form: its press files the request. */
export const SUBMIT_REQUEST = selector(
  'submit-request',
  way('2024-12', '[data-pl="buyersubmit_btn_submit"]', ['dispute-form/2024-12-en-summary']),
);
