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
  const { check, document, signal } = page;
  const dropdown = find();
  if (!dropdown) return { done: 'closed' };
  const isNative = isSelect(dropdown);
  // What is open already may be the list of another field.
  let old = new Set<Element>();
  const options = (): Element[] => {
    const now = find();
    if (!now || !isSelect(now)) return shownOptions(document).filter((option) => !old.has(option));
    return now.disabled ? [] : [...now.options].filter(({ value, disabled }) => value !== '' && !disabled);
  };
  const isStillOpen = () => !isNative && (options().length > 0 || isOpen(find()));
  if (!isNative) {
    if (isOpen(dropdown)) await close(find, () => isOpen(find()), page);
    old = new Set(shownOptions(document));
    const closed = find();
    if (!closed || isOpen(closed) || !press(triggerOf(closed), 'dropdown', check)) return { done: 'closed' };
    await waitFor(document, () => options().length > 0 || null, { signal });
    check();
  }
  const before = chosenIn(find);
  const shown = options();
  const choice = shown.length > 0 && (await choose(shown, before ?? textOf(find()), pick));
  check();
  if (choice && choice.done === 'take') {
    // The page may have drawn its list anew meanwhile.
    const option = options().find((one) => textOf(one) === choice.text);
    const select = option?.closest('select');
    if (select) {
      setValue(select, option?.getAttribute('value') ?? choice.text);
      await afterFrames(document);
    } else if (option && press(option, 'option', check)) {
      const isDone = () => (isShown(find, choice.text) && !isStillOpen()) || null;
      await waitFor(document, isDone, { patience: 2 * CLOSING, signal });
    }
    check();
  }
  await close(find, isStillOpen, page);
  if (!choice) return { done: 'closed' };
  if (choice.done !== 'take') return choice;
  // Only what is read back counts as chosen.
  const { text } = choice;
  return isShown(find, text) ? { done: 'chosen', text, before } : { done: 'none', candidates: [text] };
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
