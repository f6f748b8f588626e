import { createFinder } from '../find.ts';
import { piecesOf, textOf, tidy } from '../page-text.ts';
import * as select from '../selectors-dispute.ts';

/* What stands around one field of a form, in the part of the page that holds it and no other field. */

const FIELDS = 'textarea, select, input:not([type="hidden"])';
/** Choices may stand in one part with the field that belongs to them. */
const FIELDS_BUT_CHOICES = 'textarea, select, input:not([type="hidden"]):not([type="radio"])';
const LONGEST = 600;
/** What cannot be pressed or chosen at the moment. */
export const OUT_OF_USE = '[aria-disabled="true"], [disabled], [class*="-disabled"]';
/** Parts of a form's page whose files go elsewhere: to a search by picture, to the seller, onto the user's profile. */
export const FILES_ELSEWHERE = ['header', 'search', 'avatar', 'chat']
  .map((word) => `[class*="${word}" i]`)
  .join(', ');

/** What the page shows of files that it has taken, beside the field that takes them. */
export function takenFiles(input: Element): Element[] {
  const parts = partsAround(input, FIELDS_BUT_CHOICES);
  const widest = parts.at(-1);
  return widest ? createFinder('dispute-form').all(widest, select.FILE_TAKEN) : [];
}

/** True once the picture of a file is there: the frame for it comes first. */
export function isPictureDone(taken: Element): boolean {
  const thumb = createFinder('dispute-form').maybe(taken, select.FILE_DONE);
  if (!thumb) return false;
  if (thumb.localName === 'img') return thumb.hasAttribute('src');
  const image = taken.ownerDocument.defaultView?.getComputedStyle(thumb).backgroundImage ?? '';
  return image !== '' && image !== 'none';
}

/** What the page says against a field. */
export function errorAt(field: Element): string | null {
  for (const part of partsAround(field, FIELDS_BUT_CHOICES)) {
    const said = createFinder('dispute-form')
      .all(part, select.FORM_ERROR)
      .map(textOf)
      .find((text) => text !== null);
    if (said) return said;
  }
  return null;
}

/** What is said beside a field and in it: its name, its currency. One line for each piece. */
export function textAround(field: HTMLInputElement): string {
  const own = ['aria-label', 'placeholder'].flatMap((name) => field.getAttribute(name) || []);
  const around = partsAround(field, FIELDS).at(-1);
  return [...(around ? piecesOf(around) : []), ...own].join('\n').slice(0, LONGEST);
}

/** True for a field of money, and not of how many. One that is `likely` so by its place need not show it. */
export function isOfMoney(field: HTMLInputElement, isLikely: boolean): boolean {
  const named = ['name', 'id', 'class', 'aria-label'].map((name) => field.getAttribute(name)).join(' ');
  if (field.getAttribute('step') === '1' || /qty|quant|count|piece/i.test(named)) return false;
  if (isLikely || /amount|refund|price|money/i.test(named)) return true;
  const shown = `${field.value} ${field.getAttribute('placeholder')}`;
  const beside = textAround(field);
  return /\d[.,]\d{2}(?!\d)/.test(shown) || /\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})/u.test(beside);
}

/** Words that follow a choice without a label, before the next field. */
export function textAfter(choice: Element): string {
  let text = '';
  for (let next = choice.nextSibling; next && text.trim() === ''; next = next.nextSibling) {
    if ('matches' in next) {
      const part = next as Element;
      if (part.matches(CONTROLS) || part.querySelector(CONTROLS)) break;
    }
    text += next.textContent ?? '';
  }
  return tidy(text);
}
const CONTROLS = 'input, textarea, select, button';

/** The parts that hold the field and no other, from the inside. */
function partsAround(field: Element, fields: string): Element[] {
  const parts: Element[] = [];
  for (let part = field.parentElement; part && part.localName !== 'body'; part = part.parentElement) {
    const others = [...part.querySelectorAll(fields)];
    if (others.some((one) => one !== field && !field.contains(one))) break;
    parts.push(part);
  }
  return parts;
}
