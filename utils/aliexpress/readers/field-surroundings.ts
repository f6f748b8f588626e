import { createFinder, type Finder } from '../find.ts';
import { piecesOf, textOf, tidy } from '../page-text.ts';
import * as select from '../selectors-dispute.ts';

/* What stands around one field of a form, in the part of the page that holds it and no other field. */

/** Choices may stand in one part with the field that belongs to them. */
const FIELDS = 'textarea, select, input:not([type="hidden"]):not([type="radio"])';
const LONGEST = 600;
/** Parts of a form's page whose files go elsewhere: to a search by picture, to the seller, onto the user's profile. */
export const FILES_ELSEWHERE = ['header', 'search', 'avatar', 'chat']
  .map((word) => `[class*="${word}" i]`)
  .join(', ');

/** To look for something of which nothing is reported. */
export function finder(): Finder {
  return createFinder('dispute-form');
}

/** What the page shows of files that it has taken, beside the field that takes them. */
export function takenFiles(input: Element): Element[] {
  const parts = partsAround(input);
  const widest = parts.at(-1);
  return widest ? finder().all(widest, select.FILE_TAKEN) : [];
}

/** True once the picture of a file is there: the frame for it comes first. */
export function isPictureDone(taken: Element): boolean {
  const thumb = finder().maybe(taken, select.FILE_DONE);
  return thumb?.getAttribute('style')?.includes('url(') === true;
}

/** What the page says against a field. */
export function errorAt(field: Element): string | null {
  for (const part of partsAround(field)) {
    const said = finder()
      .all(part, select.FORM_ERROR)
      .map(textOf)
      .find((text) => text !== null);
    if (said) return said;
  }
  return null;
}

/** What is said beside a field and in it: its name, its currency. One line for each piece. */
export function textAround(field: HTMLInputElement): string {
  const around = partsAround(field).at(-1);
  return [...(around ? piecesOf(around) : []), field.getAttribute('placeholder') ?? '']
    .join('\n')
    .slice(0, LONGEST);
}

/** True for what cannot be pressed or chosen at the moment. */
export function isOutOfUse(element: Element): boolean {
  return element.matches('[aria-disabled="true"], [disabled], [class*="-disabled"]');
}

/** True for a field of money, and not of how many. One that is `likely` so by its place need not show it. */
export function isOfMoney(field: HTMLInputElement, isLikely: boolean): boolean {
  const said = (...names: string[]) => names.map((name) => field.getAttribute(name)).join(' ');
  const named = said('name', 'id', 'class', 'aria-label');
  if (field.getAttribute('step') === '1' || /qty|quant|count|piece/i.test(named)) return false;
  const shown = `${field.value} ${said('placeholder')} ${textAround(field)}`;
  return (
    isLikely ||
    /amount|refund/i.test(named) ||
    /\d[.,]\d{2}(?!\d)|\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})/u.test(shown)
  );
}

/** Words that follow a choice without a label: the text right after it. */
export function textAfter({ nextSibling }: Element): string {
  return tidy(nextSibling?.nodeType === TEXT_NODE ? (nextSibling.nodeValue ?? '') : '');
}
const TEXT_NODE = 3;

/** The parts that hold the field and no other, from the inside. */
function partsAround(field: Element): Element[] {
  const parts: Element[] = [];
  for (let part = field.parentElement; part && part.localName !== 'body'; part = part.parentElement) {
    const others = [...part.querySelectorAll(FIELDS)];
    if (others.some((one) => one !== field && !field.contains(one))) break;
    parts.push(part);
  }
  return parts;
}
