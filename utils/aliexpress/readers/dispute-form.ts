import { createFinder, type Finder, type Selector } from '../find.ts';
import { caseIdInAddress, lineIdInAddress, orderIdInAddress } from '../page-address.ts';
import { pageKindOf } from '../page-kind.ts';
import { piecesOf, textOf } from '../page-text.ts';
import * as select from '../selectors-dispute.ts';
import { findCaseStatus } from './case.ts';

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
  const address = pageKindOf(url);
  if (address !== 'dispute-form' && address !== 'case') return { ...NOTHING, kind: 'other' };
  const find = createFinder('dispute-form');
  if (findCaseStatus(document)) return readParcel(document, find);
  const text = first(document, find, select.FORM_TEXT);
  const fields = {
    choices: readChoices(document, find),
    reason: first(document, find, select.REASON_SELECT) ?? first(document, find, select.FORM_DROPDOWN),
    text: isTextarea(text) ? text : null,
    amount: inputOf(first(document, find, select.FORM_AMOUNT)),
    carrier: null,
    tracking: inputOf(find.maybe(document, select.TRACKING_NUMBER)),
  };
  const { choices, reason, amount } = fields;
  const known = [...choices.map(({ element }) => element), reason, fields.text, amount].filter(isThere);
  if (known.length === 0) {
    const isSummary = find.maybe(document, select.SUBMIT_REQUEST) !== null;
    return { ...NOTHING, kind: isSummary ? 'summary' : namesLine(url) ? 'unknown' : 'other' };
  }
  const container = containerOf(document, known);
  return { ...fields, kind: 'form', container, files: filesIn(container ?? document, find) };
}

/** What a dropdown shows as chosen, or null. */
export function chosenText(dropdown: Element): string | null {
  if (isSelect(dropdown)) {
    const option = dropdown.options[dropdown.selectedIndex];
    return option && option.value !== '' ? textOf(option) : null;
  }
  return textOf(createFinder('dispute-form').maybe(dropdown, select.DROPDOWN_CHOSEN));
}

/** What of a dropdown takes the press. */
export function triggerOf(dropdown: Element): Element {
  return createFinder('dispute-form').maybe(dropdown, select.DROPDOWN_TRIGGER) ?? dropdown;
}

/** Choices of all dropdowns that can be seen, outermost elements only. */
export function shownOptions(document: Document): Element[] {
  const options = createFinder('dispute-form').all(document, select.FORM_OPTION);
  const known = new Set(options);
  return options.filter((option) => isSeen(option) && !hasAncestorIn(option, known));
}

/** What the page shows of files that it has taken. */
export function takenFiles(document: Document): Element[] {
  return createFinder('dispute-form').all(document, select.FILE_TAKEN);
}

/** What the page says against a field: a message in the part of the form that holds this field and no other. */
export function errorAt(field: Element): string | null {
  for (let part = field.parentElement; part; part = part.parentElement) {
    const fields = part.querySelectorAll('textarea, select, input:not([type="hidden"]):not([type="radio"])');
    if (part.localName === 'body' || [...fields].some((one) => one !== field && !field.contains(one)))
      return null;
    const said = createFinder('dispute-form')
      .all(part, select.FORM_ERROR)
      .map(textOf)
      .find((text) => text !== null);
    if (said) return said;
  }
  return null;
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
  const tracking = inputOf(first(document, find, select.TRACKING_NUMBER));
  if (!tracking) return { ...NOTHING, kind: 'case' };
  const carrier = first(document, find, select.FORM_DROPDOWN);
  const known = carrier ? [tracking, carrier] : [tracking];
  return { ...NOTHING, kind: 'case', tracking, carrier, container: containerOf(document, known) };
}

function readChoices(document: Document, find: Finder): FormChoice[] {
  return all(document, find, select.FORM_RADIO).map((element) => {
    const label = isInput(element) ? (element.labels?.[0] ?? element.closest('label')) : element;
    return {
      element,
      text: (label && piecesOf(label)[0]) ?? '',
      solution: (isInput(element) && SOLUTION_CODES[element.value]) || null,
    };
  });
}

function filesIn(root: ParentNode, find: Finder): HTMLInputElement | null {
  return inputOf(first(root, find, select.FORM_FILES));
}

function namesLine({ href }: URL): boolean {
  return (
    caseIdInAddress(href) === null && (lineIdInAddress(href) !== null || orderIdInAddress(href) !== null)
  );
}

function first(root: ParentNode, find: Finder, selector: Selector): Element | null {
  return all(root, find, selector)[0] ?? null;
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

/** Popups that are closed may stay in the page. Documents without a layout know nothing of that. */
function isSeen(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}

function hasAncestorIn(element: Element, known: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (known.has(up)) return true;
  return false;
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
