import { textOf } from '../../utils/aliexpress/page-text.ts';
import {
  chosenText,
  isSelect,
  shownOptions,
  triggerOf,
} from '../../utils/aliexpress/readers/dispute-form.ts';
import { press, pressBeside, pressEscape } from './press.ts';
import { setValue } from './set-value.ts';
import { afterFrames, waitFor } from './wait-for.ts';

/** What of a dropdown's choices is meant: their places; one is taken, of several none. */
export type Pick = (texts: readonly string[]) => Promise<number[]>;

export type Choosing =
  /** `before` is what was chosen before; null for nothing. */
  | { done: 'chosen' | 'same'; text: string; before: string | null }
  /** Nothing was chosen; `candidates` are the texts that may be meant, or all that there are. */
  | { done: 'several' | 'none'; candidates: string[] }
  /** It did not open, or has no choices yet. */
  | { done: 'closed' };

/** Milliseconds until a dropdown that stays open is closed in another way. */
const CLOSING = 250;

/**
 * Chooses in a dropdown of the browser or of the page: opens it, has its texts picked from, takes the one that is meant.
 * With none or several it is closed again and stays as it was.
 */
export async function chooseIn(dropdown: Element, pick: Pick): Promise<Choosing> {
  return isSelect(dropdown) ? chooseNative(dropdown, pick) : chooseShown(dropdown, pick);
}

async function chooseNative(select: HTMLSelectElement, pick: Pick): Promise<Choosing> {
  const options = [...select.options].filter(({ value, disabled }) => value !== '' && !disabled);
  if (options.length === 0) return { done: 'closed' };
  const before = chosenText(select);
  const choice = await choose(options, before, pick);
  if (choice.done === 'take') {
    const option = options[choice.place];
    if (option) setValue(select, option.value);
    await afterFrames(select.ownerDocument);
    return settled(select, choice.text, before);
  }
  return choice;
}

async function chooseShown(dropdown: Element, pick: Pick): Promise<Choosing> {
  const { ownerDocument: document } = dropdown;
  const old = new Set(isOpen(dropdown) ? [] : shownOptions(document));
  const fresh = (): Element[] | null => {
    const shown = shownOptions(document).filter((option) => !old.has(option));
    return shown.length > 0 ? shown : null;
  };
  if (!isOpen(dropdown)) press(triggerOf(dropdown), 'dropdown');
  const options = await waitFor(document, fresh);
  if (!options) {
    await close(dropdown, () => false);
    return { done: 'closed' };
  }
  const before = chosenText(dropdown);
  const choice = await choose(options, before, pick);
  const isStillOpen = () => fresh() !== null;
  if (choice.done !== 'take') {
    await close(dropdown, isStillOpen);
    return choice;
  }
  // The page may have drawn its list anew meanwhile.
  const option = (fresh() ?? []).find((one) => textOf(one) === choice.text);
  if (option) press(option, 'option');
  await waitFor(document, () => (chosenText(dropdown) === choice.text && !isStillOpen()) || null, {
    patience: 2 * CLOSING,
  });
  await close(dropdown, isStillOpen);
  return settled(dropdown, choice.text, before);
}

/** What to do with these options. */
async function choose(
  options: readonly Element[],
  before: string | null,
  pick: Pick,
): Promise<{ done: 'take'; place: number; text: string } | Exclude<Choosing, { done: 'chosen' }>> {
  const texts = options.map((option) => textOf(option) ?? '');
  const places = await pick(texts);
  const candidates = places.map((place) => texts[place] ?? '');
  // What the user chose among those that fit stays.
  if (before !== null && candidates.includes(before)) return { done: 'same', text: before, before };
  const [place] = places;
  if (place === undefined) return { done: 'none', candidates: texts };
  if (places.length > 1) return { done: 'several', candidates };
  return { done: 'take', place, text: texts[place] ?? '' };
}

/** A dropdown that does not show what is chosen in a way that is known is believed. */
function settled(dropdown: Element, text: string, before: string | null): Choosing {
  const now = chosenText(dropdown);
  return now === null || now === text
    ? { done: 'chosen', text, before }
    : { done: 'none', candidates: [text] };
}

async function close(dropdown: Element, isStillOpen: () => boolean): Promise<void> {
  const { ownerDocument: document } = dropdown;
  const isClosed = () => (isStillOpen() || isOpen(dropdown) ? null : true);
  if (isClosed()) return;
  pressBeside(document);
  if ((await waitFor(document, isClosed, { patience: CLOSING })) === null) pressEscape(triggerOf(dropdown));
  await waitFor(document, isClosed, { patience: CLOSING });
}

function isOpen(dropdown: Element): boolean {
  return (
    dropdown.getAttribute('aria-expanded') === 'true' ||
    /(^|\s)\S*-select-open(\s|$)/.test(dropdown.getAttribute('class') ?? '')
  );
}
