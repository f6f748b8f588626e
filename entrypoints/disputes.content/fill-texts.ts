import type { Outcome } from '../../components/fill-shown.ts';
import { errorAt } from '../../utils/aliexpress/readers/dispute-form.ts';
import { draftText, roomOf } from './draft-text.ts';
import type { Filling } from './filling.ts';
import { setValue } from './set-value.ts';
import { afterFrames } from './wait-for.ts';
import { amountFor, isSameAmount, lessThan, otherCurrency } from './write-amount.ts';

/* Fields into which something is written. */

type Written = 'text' | 'amount' | 'tracking';

/** The description, whole or not at all. */
export async function fillText(filling: Filling): Promise<Outcome> {
  const { text: field } = filling.read();
  if (!field) return { done: 'missing' };
  const most = roomOf(field);
  const wanted = draftText(filling.draft, filling.language, most);
  if (!wanted) return { done: 'missing' };
  if (!wanted.fits) return { done: 'too-long', most: most ?? 0 };
  return write(filling, 'text', wanted.text, isSameText);
}

/** The amount, exact, and never more than the field says that it takes. */
export async function fillAmount(filling: Filling): Promise<Outcome> {
  const { amount: field } = filling.read();
  const { amount } = filling.draft;
  if (!field || !amount) return { done: 'missing' };
  const most = lessThan(amount, field);
  if (most !== null) return { done: 'too-high', most };
  const found = otherCurrency(amount, field);
  if (found !== null) return { done: 'currency', found };
  return write(filling, 'amount', amountFor(amount, field), isSameAmount);
}

/** The number of the parcel that goes back. */
export async function fillTracking(filling: Filling): Promise<Outcome> {
  const number = filling.draft.wayBack?.trackingNumber ?? null;
  if (number === null) return { done: 'missing' };
  return write(filling, 'tracking', number, (a, b) => a === b);
}

/** Puts a text into a field and looks what the page made of it. */
export async function write(
  { document, read, remember }: Filling,
  name: Written,
  value: string,
  isSame: (a: string, b: string) => boolean,
): Promise<Outcome> {
  const field = read()[name];
  if (!field || field.disabled || field.readOnly) return { done: 'missing' };
  const before = field.value;
  if (before === value || isSame(before, value)) return { done: 'same' };
  const complaint = errorAt(field);
  setValue(field, value);
  await afterFrames(document);
  // The page may have drawn another field in its place.
  const after = read()[name] ?? field;
  if (after.value !== before) remember(name, before, after.value);
  const said = errorAt(after);
  const isNew = said !== null && said !== complaint;
  if (isSame(after.value, value) && !isNew) return { done: 'filled' };
  return { done: 'refused', now: after.value, said };
}

/** Line ends are the browser's own business. */
export function isSameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}
