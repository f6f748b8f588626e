import type { Finder, Selector } from '../find.ts';
import { caseIdInAddress, lineIdInAddress, orderIdInAddress } from '../page-address.ts';
import { formPageKindOf } from '../page-kind.ts';
import { outermost, piecesOf, textOf } from '../page-text.ts';
import * as select from '../selectors-dispute.ts';
import { findCaseStatus } from './case.ts';
import { FILES_ELSEWHERE, finder, isOfMoney, isOutOfUse, textAfter } from './field-surroundings.ts';

/*
 * Where the fields of a form are. Nothing is decided here and nothing of the page is kept: a form that is drawn anew has
 * to be read anew.
 */

/** One of several choices of which one is taken. */
export interface FormChoice {
  element: Element;
  /** Its words, without the line that explains them. */
  text: string;
  /** What it means where a code of the page says so. */
  solution: 'refund' | 'return-and-refund' | null;
}

export interface DisputeForm {
  /** `summary`: what follows the form. `unknown`: the address is that of a form, but no field is known. */
  kind: 'form' | 'summary' | 'case' | 'unknown' | 'other';
  /** Choices of every question that the form asks in this way, the one about the parcel among them where it has no name. */
  choices: FormChoice[];
  /** A select, or a dropdown of the page. */
  reason: Element | null;
  text: HTMLTextAreaElement | null;
  amount: HTMLInputElement | null;
  files: HTMLInputElement | null;
  /** Of the parcel that goes back. */
  carrier: Element | null;
  tracking: HTMLInputElement | null;
  /** The smallest part of the page that holds them and a button; null when there is none below the body. */
  container: Element | null;
}

const NOTHING = {
  choices: [],
  reason: null,
  text: null,
  amount: null,
  files: null,
  carrier: null,
  tracking: null,
  container: null,
};
/** What the old form sent. */
const SOLUTION_CODES: Record<string, FormChoice['solution']> = { ro: 'refund', rr: 'return-and-refund' };

/** The form that a page shows, or what it shows instead; each field may be missing. Never throws. */
export function readDisputeForm(document: Document, url: URL): DisputeForm {
  const address = formPageKindOf(url);
  if (address !== 'dispute-form' && address !== 'case') return { ...NOTHING, kind: 'other' };
  const find = finder();
  if (findCaseStatus(document)) return readParcel(document, find);
  const text = shown(document, find, select.FORM_TEXT);
  const fields = {
    choices: readChoices(document, find),
    reason: shown(document, find, select.REASON_SELECT) ?? shown(document, find, select.FORM_DROPDOWN),
    text: isTextarea(text) ? text : null,
    amount: amountField(document, find),
    carrier: null,
    tracking: inputOf(shown(document, find, select.TRACKING_NUMBER)),
  };
  const { choices, reason, amount } = fields;
  const known = [...choices.map(({ element }) => element), reason, fields.text, amount].filter(isThere);
  if (known.length === 0) {
    const isSummary = find.maybe(document, select.SUBMIT_REQUEST) !== null;
    return { ...NOTHING, kind: isSummary ? 'summary' : namesLine(url) ? 'unknown' : 'other' };
  }
  const container = containerOf(document, known);
  const files = container && filesIn(container, fields.text ?? reason ?? known[0] ?? container, find);
  // A list with a filter has such fields, too.
  const isForm = namesLine(url) || (fields.text !== null && (files !== null || leadsOn(container)));
  return isForm ? { ...fields, kind: 'form', container, files } : { ...NOTHING, kind: 'other' };
}

/** Tells one choice from the others of a form, also when it is drawn anew. */
export function keyOf({ element, text }: FormChoice): string {
  return [...(isInput(element) ? [element.name, element.value] : []), text].join('\n');
}

/** What a dropdown shows as chosen, or null. */
export function chosenText(dropdown: Element): string | null {
  if (isSelect(dropdown)) {
    const option = dropdown.options[dropdown.selectedIndex];
    return option && option.value !== '' ? textOf(option) : null;
  }
  return textOf(finder().maybe(dropdown, select.DROPDOWN_CHOSEN));
}

/** What of a dropdown takes the press. */
export function triggerOf(dropdown: Element): Element {
  return finder().maybe(dropdown, select.DROPDOWN_TRIGGER) ?? dropdown;
}

/** Choices of all dropdowns that can be seen and taken, outermost elements only. */
export function shownOptions(document: Document): Element[] {
  const options = finder().all(document, select.FORM_OPTION);
  return outermost(options.filter(isSeen)).filter((option) => !isOutOfUse(option));
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select';
}

/** True for a choice that is taken. */
export function isChosen(choice: Element): boolean {
  return isInput(choice) ? choice.checked : choice.getAttribute('aria-checked') === 'true';
}

/** True when two choices answer the same question. */
export function areRivals(a: Element, b: Element): boolean {
  if (isInput(a) && isInput(b) && a.name !== '') return a.name === b.name && a.form === b.form;
  const group = (one: Element) => one.closest('[role="radiogroup"], fieldset') ?? one.parentElement;
  return group(a) === group(b);
}

/** Of a case only the parcel can be filled in. */
function readParcel(document: Document, find: Finder): DisputeForm {
  const tracking = inputOf(shown(document, find, select.TRACKING_NUMBER));
  if (!tracking) return { ...NOTHING, kind: 'case' };
  const carrier = shown(document, find, select.FORM_DROPDOWN);
  const known = carrier ? [tracking, carrier] : [tracking];
  return { ...NOTHING, kind: 'case', tracking, carrier, container: containerOf(document, known) };
}

function readChoices(document: Document, find: Finder): FormChoice[] {
  return all(document, find, select.FORM_RADIO).map((element) => {
    const label = isInput(element) ? (element.labels?.[0] ?? element.closest('label')) : element;
    return {
      element,
      text: (label ? piecesOf(label)[0] : textAfter(element)) ?? '',
      solution: (isInput(element) && SOLUTION_CODES[element.value]) || null,
    };
  });
}

/** A field for numbers may ask how many: what is not one of money by its name or place has to show that it is. */
function amountField(document: Document, find: Finder): HTMLInputElement | null {
  const certain = select.FORM_AMOUNT.ways.slice(0, -1).map(({ css }) => css);
  const found = all(document, find, select.FORM_AMOUNT).flatMap((element) => inputOf(element) ?? []);
  return (
    found.find(
      (input) =>
        isSeen(input) &&
        isOfMoney(
          input,
          certain.some((css) => input.matches(css)),
        ),
    ) ?? null
  );
}

/** The field nearest to the description: others take a picture to search by, or one of the user. */
function filesIn(container: Element, near: Element, find: Finder): HTMLInputElement | null {
  for (let part: Element | null = near; part && container.contains(part); part = part.parentElement) {
    const inputs = all(part, find, select.FORM_FILES);
    const own = inputs.find((one) => !isElsewhere(one, container));
    if (own) return inputOf(own);
  }
  return null;
}

function isElsewhere(input: Element, container: Element): boolean {
  const part = input.closest(FILES_ELSEWHERE);
  return part !== null && part !== container && container.contains(part);
}

function leadsOn(container: Element | null): boolean {
  return !!container?.querySelector('[class*="primary"], [type="submit"]');
}

function namesLine({ href }: URL): boolean {
  return (
    caseIdInAddress(href) === null && (lineIdInAddress(href) !== null || orderIdInAddress(href) !== null)
  );
}

/** The first that can be seen: what a page hides is not meant to be filled in. */
function shown(root: ParentNode, find: Finder, selector: Selector): Element | null {
  return all(root, find, selector).find(isSeen) ?? null;
}

function all(root: ParentNode, find: Finder, selector: Selector): Element[] {
  return find.all(root, selector).filter((element) => element.closest(select.AROUND_THE_PAGE) === null);
}

function containerOf(document: Document, fields: readonly Element[]): Element | null {
  let part: Element | null = fields[0] ?? null;
  while (part && !(fields.every((field) => part?.contains(field)) && holdsButton(part)))
    part = part.parentElement;
  return part && part !== document.body && part !== document.documentElement ? part : null;
}

function holdsButton(part: Element): boolean {
  return part.querySelector('button, [role="button"], [type="submit"]') !== null;
}

/** Popups that are closed may stay in the page, as fields of another branch. Documents without a layout know nothing of that. */
function isSeen(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

function isThere(element: Element | null): element is Element {
  return element !== null;
}

function inputOf(element: Element | null): HTMLInputElement | null {
  return element && isInput(element) ? element : null;
}

function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

function isTextarea(element: Element | null): element is HTMLTextAreaElement {
  return element?.localName === 'textarea';
}
