import type { Outcome } from '../../components/fill-shown.ts';
import {
  areRivals,
  chosenText,
  type FormChoice,
  isChosen,
  keyOf,
} from '../../utils/aliexpress/readers/dispute-form.ts';
import { type Choosing, chooseIn } from './dropdown.ts';
import { type Filling, MISSING } from './filling.ts';
import { press } from './press.ts';
import { setChecked } from './set-value.ts';
import { afterFrames } from './wait-for.ts';

/* Fields in which something is chosen. Of a solution the name, value and words together are kept: see keyOf. */

/** What the user wants done. The reasons that a page offers depend on it. */
export async function fillSolution(filling: Filling): Promise<Outcome> {
  const { check, draft, mayChange, read, remember } = filling;
  const { choices } = read();
  if (choices.length === 0 || draft.solution === null) return MISSING;
  const wanted = await wantedChoice(filling, choices);
  check();
  const key = wanted ? keyOf(wanted) : '';
  const element = wanted && find(filling, key);
  // None, two that cannot be told from each other, or another one in its place by now.
  if (!element || (wanted.element.isConnected && element !== wanted.element)) {
    const open = choices.filter(({ element, text }) => text !== '' && !chosenBeside(choices, element));
    return open.length > 0 ? { done: 'choose', candidates: open.map(({ text }) => text) } : MISSING;
  }
  const rival = chosenBeside(read().choices, element);
  const before = rival ? keyOf(rival) : null;
  if (isChosen(element)) {
    remember('solution', key, key);
    return { done: 'same' };
  }
  if (!mayChange('solution', before)) return { done: 'changed' };
  remember('solution', before, key);
  return choose(filling, key);
}

/** Takes the choice of that key; the page may have drawn it anew. */
export async function choose(filling: Filling, key: string): Promise<Outcome> {
  const { check, document } = filling;
  const element = find(filling, key);
  if (!element) return MISSING;
  const isPressed = press(element, 'radio', check);
  await afterFrames(document);
  check();
  const now = find(filling, key);
  return isPressed && now && isChosen(now) ? { done: 'filled' } : { done: 'refused', now: null, said: null };
}

/** Takes no choice where one was taken: possible only with the browser's own. */
export async function unchoose(filling: Filling, key: string): Promise<void> {
  const { check, document } = filling;
  const element = find(filling, key);
  if (!(element instanceof HTMLInputElement)) return;
  check();
  setChecked(element, false);
  await afterFrames(document);
  check();
}

/** The reason, by the words of the page's language. */
export async function fillReason(filling: Filling): Promise<Outcome> {
  const { draft, language, mayChange, read, send } = filling;
  const { reason } = read();
  const { intent } = draft;
  if (!reason || intent === null) return MISSING;
  if (!mayChange('reason', chosenText(reason))) return { done: 'changed' };
  const pick = async (texts: readonly string[]) => {
    const input = { language, intent, solution: draft.solution, reasons: cut(texts), solutions: [] };
    const answer = await send('match-choices', input);
    return answer.ok
      ? { places: answer.value.reasons, isSure: answer.value.isSure }
      : { places: [], isSure: false };
  };
  return outcomeOf(filling, 'reason', await chooseIn(() => read().reason, pick, filling));
}

/** The carrier of the parcel that goes back, by its name. */
export async function fillCarrier(filling: Filling): Promise<Outcome> {
  const { draft, mayChange, read } = filling;
  const { carrier } = read();
  const wanted = draft.wayBack?.carrier.trim().toLowerCase() ?? '';
  if (!carrier || wanted === '') return MISSING;
  if (!mayChange('carrier', chosenText(carrier))) return { done: 'changed' };
  const pick = async (texts: readonly string[]) => {
    const lower = texts.map((text) => text.toLowerCase());
    const exact = lower.indexOf(wanted);
    const begins = (text: string, word: string) => `${text} `.startsWith(`${word} `);
    const near = lower.flatMap((text, place) =>
      begins(text, wanted) || begins(wanted, text) ? [place] : [],
    );
    return { places: exact >= 0 ? [exact] : near, isSure: true };
  };
  return outcomeOf(filling, 'carrier', await chooseIn(() => read().carrier, pick, filling));
}

function outcomeOf({ remember }: Filling, field: 'reason' | 'carrier', choosing: Choosing): Outcome {
  switch (choosing.done) {
    case 'same':
      remember(field, choosing.before, choosing.text);
      return { done: 'same' };
    case 'chosen':
      remember(field, choosing.before, choosing.text);
      return { done: 'filled' };
    case 'closed':
      return { done: 'no-choices' };
    default:
      return { done: 'choose', candidates: choosing.candidates };
  }
}

async function wantedChoice(
  { draft, language, send }: Filling,
  choices: readonly FormChoice[],
): Promise<FormChoice | null> {
  const byCode = choices.find(({ solution }) => solution !== null && solution === draft.solution);
  if (byCode) return byCode;
  const { intent, solution } = draft;
  const solutions = cut(choices.map(({ text }) => text));
  const input = { language, intent: intent ?? 'defective', solution, reasons: [], solutions };
  const answer = await send('match-choices', input);
  return (answer.ok && answer.value.solution !== null && choices[answer.value.solution]) || null;
}

/** The one choice of that key; null where there is none or more than one. */
function find({ read }: Filling, key: string): Element | null {
  const [only, ...twins] = read().choices.filter((one) => one.text !== '' && keyOf(one) === key);
  return only && twins.length === 0 ? only.element : null;
}

function chosenBeside(choices: readonly FormChoice[], element: Element): FormChoice | undefined {
  return choices.find((one) => areRivals(one.element, element) && isChosen(one.element));
}

/** As long and as many as a message carries. */
function cut(texts: readonly string[]): string[] {
  return texts.slice(0, 200).map((text) => text.slice(0, 300));
}
