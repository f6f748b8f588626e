import type { Outcome } from '../../components/fill-shown.ts';
import { errorAt, textAround } from '../../utils/aliexpress/readers/field-surroundings.ts';
import type { Money } from '../../utils/model/money.ts';
import { draftText, roomOf } from './draft-text.ts';
import { type Filling, MISSING } from './filling.ts';
import { setValue } from './set-value.ts';
import { afterFrames } from './wait-for.ts';
import { amountFor, isSameAmount, lessThan } from './write-amount.ts';

/* Fields into which something is written. */

type Written = 'text' | 'amount' | 'tracking';

/** The description, whole or not at all. */
export async function fillText(filling: Filling): Promise<Outcome> {
  const { text: field } = filling.read();
  if (!field) return MISSING;
  const most = roomOf(field);
  const wanted = draftText(filling.draft, filling.language, most);
  if (!wanted) return MISSING;
  if (!wanted.fits) return { done: 'too-long', most: most ?? 0 };
  return write(filling, 'text', wanted.text, isSameText);
}

/** The amount, exact, never more than the field says that it takes, and in no other currency. */
export async function fillAmount(filling: Filling): Promise<Outcome> {
  const { amount: field } = filling.read();
  const { amount } = filling.draft;
  if (!field || !amount) return MISSING;
  const most = lessThan(amount, field);
  if (most !== null) return { done: 'too-high', most };
  const other = await otherCurrency(filling, amount, textAround(field));
  filling.check();
  return other ?? write(filling, 'amount', amountFor(amount, field), isSameAmount);
}

/** The number of the parcel that goes back. */
export async function fillTracking(filling: Filling): Promise<Outcome> {
  const number = filling.draft.wayBack?.trackingNumber ?? null;
  if (number === null) return MISSING;
  return write(filling, 'tracking', number, (a, b) => a === b);
}

/** Puts a text into a field and looks what the page made of it. What the user wrote there since stays. */
async function write(
  filling: Filling,
  name: Written,
  value: string,
  isSame: (a: string, b: string) => boolean,
): Promise<Outcome> {
  const { mayChange, read, remember } = filling;
  const field = read()[name];
  if (!field || field.disabled || field.readOnly) return MISSING;
  const before = field.value;
  if (before === value || isSame(before, value)) {
    remember(name, before, before);
    return { done: 'same' };
  }
  if (!mayChange(name, before)) return { done: 'changed' };
  const complaint = errorAt(field);
  const after = (await putText(filling, name, value)) ?? field;
  if (after.value !== before) remember(name, before, after.value);
  const said = errorAt(after);
  const isNew = said !== null && said !== complaint;
  if (isSame(after.value, value) && !isNew) return { done: 'filled' };
  return { done: 'refused', now: after.value, said };
}

/** Puts a text into a field; gives the field as it is afterwards: the page may have drawn another in its place. */
export async function putText(
  { check, document, read }: Filling,
  name: Written,
  value: string,
): Promise<HTMLInputElement | HTMLTextAreaElement | null> {
  check();
  const field = read()[name];
  if (!field) return null;
  setValue(field, value);
  await afterFrames(document);
  check();
  return read()[name];
}

/** Line ends are the browser's own business. */
export function isSameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

/** What stands beside the field may be a sign of another currency than the claim's, or of one that nobody knows. */
async function otherCurrency(
  { draft, language, send }: Filling,
  { currency }: Money,
  currencyText: string,
): Promise<Outcome | null> {
  if (currency === null || currencyText === '') return null;
  const { intent, solution } = draft;
  const input = {
    language,
    intent: intent ?? 'defective',
    solution,
    reasons: [],
    solutions: [],
    currencyText,
  };
  const answer = await send('match-choices', input);
  if (!answer.ok) return { done: 'currency', found: '?' };
  const other = answer.value.currencies.find(({ code }) => code !== currency);
  return other ? { done: 'currency', found: other.code ?? other.sign } : null;
}
