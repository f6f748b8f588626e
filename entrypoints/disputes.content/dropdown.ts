import { textOf } from '../../utils/aliexpress/page-text.ts';
import {
  chosenText,
  isSelect,
  popupOf,
  shownOptions,
  triggerOf,
} from '../../utils/aliexpress/readers/dispute-form.ts';
import { press, pressBeside, pressEscape } from './press.ts';
import { setValue } from './set-value.ts';
import { afterFrames, waitFor } from './wait-for.ts';

/** What of a dropdown's choices is meant: their places. One is taken where it is sure, of several none. */
export type Pick = (texts: readonly string[]) => Promise<{ places: number[]; isSure: boolean }>;

export type Choosing =
  /** `before` is what was chosen before; null for nothing. */
  | { done: 'chosen' | 'same'; text: string; before: string | null }
  /** Nothing was chosen; `candidates` are the texts that may be meant, or all that there are. */
  | { done: 'several' | 'none'; candidates: string[] }
  /** It is not there, did not open, or has no choices yet. */
  | { done: 'closed' };

/** The dropdown as the page has it at this moment. */
type Find = () => Element | null;
interface Page {
  document: Document;
  check: () => void;
  signal: AbortSignal;
}

/** Milliseconds until a dropdown that stays open is closed in another way. */
const CLOSING = 250;

/**
 * Chooses in a dropdown of the browser or of the page: opens it, has its texts picked from, takes the one that is meant.
 * With none or several it is closed again and stays as it was. Throws PageChanged.
 */
export async function chooseIn(find: Find, pick: Pick, page: Page): Promise<Choosing> {
  const dropdown = find();
  if (!dropdown) return { done: 'closed' };
  return isSelect(dropdown) ? chooseNative(find, pick, page) : chooseShown(find, pick, page);
}

async function chooseNative(find: Find, pick: Pick, { check, document }: Page): Promise<Choosing> {
  const options = (): HTMLOptionElement[] => {
    const select = find();
    if (!select || !isSelect(select) || select.disabled) return [];
    return [...select.options].filter(({ value, disabled }) => value !== '' && !disabled);
  };
  const shown = options();
  if (shown.length === 0) return { done: 'closed' };
  const before = chosenIn(find);
  const choice = await choose(shown, before, pick);
  check();
  if (choice.done !== 'take') return choice;
  const [option, ...twins] = options().filter((one) => textOf(one) === choice.text);
  const select = option?.closest('select');
  if (!option || !select || twins.length > 0) return { done: 'none', candidates: [choice.text] };
  setValue(select, option.value);
  await afterFrames(document);
  check();
  return settled(find, choice.text, before);
}

async function chooseShown(find: Find, pick: Pick, page: Page): Promise<Choosing> {
  const { check, document, signal } = page;
  const isStillOpen = () => fresh() !== null || isOpen(find());
  // What is open already may be the list of another field.
  let old = new Set<Element>();
  const fresh = (): Element[] | null => {
    const dropdown = find();
    const popup = dropdown && popupOf(dropdown);
    const shown = shownOptions(document).filter(
      (option) => !old.has(option) && (popup?.contains(option) ?? true),
    );
    return shown.length > 0 ? shown : null;
  };
  if (isOpen(find())) await close(find, () => isOpen(find()), page);
  const dropdown = find();
  old = new Set(shownOptions(document));
  if (!dropdown || isOpen(dropdown) || !press(triggerOf(dropdown), 'dropdown', check))
    return { done: 'closed' };
  const options = await waitFor(document, fresh, { signal });
  check();
  if (!options) {
    await close(find, () => isOpen(find()), page);
    return { done: 'closed' };
  }
  const before = chosenIn(find);
  const choice = await choose(options, before ?? textOf(dropdown), pick);
  check();
  if (choice.done !== 'take') {
    await close(find, isStillOpen, page);
    return choice.done === 'same' ? { ...choice, before } : choice;
  }
  // The page may have drawn its list anew meanwhile.
  const [option, ...twins] = (fresh() ?? []).filter((one) => textOf(one) === choice.text);
  if (option && twins.length === 0 && press(option, 'option', check)) {
    const isDone = () => (isShown(find, choice.text) && !isStillOpen()) || null;
    await waitFor(document, isDone, { patience: 2 * CLOSING, signal });
    check();
  }
  await close(find, isStillOpen, page);
  return settled(find, choice.text, before);
}

/** What to do with these options. */
async function choose(
  options: readonly Element[],
  before: string | null,
  pick: Pick,
): Promise<{ done: 'take'; text: string } | Exclude<Choosing, { done: 'chosen' }>> {
  const texts = options.map((option) => textOf(option) ?? '');
  const { isSure, places } = await pick(texts);
  const candidates = places.map((place) => texts[place] ?? '');
  // What the user chose among those that fit stays.
  if (before !== null && candidates.includes(before)) return { done: 'same', text: before, before };
  const [text] = candidates;
  if (text === undefined) return { done: 'none', candidates: texts };
  return candidates.length > 1 || !isSure ? { done: 'several', candidates } : { done: 'take', text };
}

/** Only what is read back counts as chosen. */
function settled(find: Find, text: string, before: string | null): Choosing {
  return isShown(find, text) ? { done: 'chosen', text, before } : { done: 'none', candidates: [text] };
}

function chosenIn(find: Find): string | null {
  const dropdown = find();
  return dropdown && chosenText(dropdown);
}

/** A dropdown of which no part is known shows nothing but what is chosen. */
function isShown(find: Find, text: string): boolean {
  return (chosenIn(find) ?? textOf(find())) === text;
}

async function close(find: Find, isStillOpen: () => boolean, { check, document, signal }: Page) {
  const isClosed = () => (isStillOpen() ? null : true);
  check();
  if (isClosed()) return;
  pressBeside(document);
  const inTime = { patience: CLOSING, signal };
  if ((await waitFor(document, isClosed, inTime)) === null) {
    check();
    const dropdown = find();
    if (dropdown) pressEscape(triggerOf(dropdown));
    await waitFor(document, isClosed, inTime);
  }
  check();
}

function isOpen(dropdown: Element | null): boolean {
  return (
    dropdown?.getAttribute('aria-expanded') === 'true' ||
    /(^|\s)\S*-select-open(\s|$)/.test(dropdown?.getAttribute('class') ?? '')
  );
}
