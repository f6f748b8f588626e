import type { Outcome } from '../../components/fill-shown.ts';
import { areRivals, type FormChoice, isChosen } from '../../utils/aliexpress/readers/dispute-form.ts';
import { type Choosing, chooseIn } from './dropdown.ts';
import type { Filling } from './filling.ts';
import { press } from './press.ts';
import { setChecked } from './set-value.ts';
import { afterFrames } from './wait-for.ts';

/* Fields in which something is chosen. */

/** What the user wants done. The reasons that a page offers depend on it. */
export async function fillSolution(filling: Filling): Promise<Outcome> {
  const { draft, read } = filling;
  const { choices } = read();
  if (choices.length === 0 || draft.solution === null) return { done: 'missing' };
  const wanted = await wantedChoice(filling, choices);
  if (!wanted) {
    const open = choices.filter(({ element }) => !chosenBeside(choices, element));
    return open.length > 0
      ? { done: 'choose', candidates: open.map(({ text }) => text) }
      : { done: 'missing' };
  }
  if (isChosen(wanted.element)) return { done: 'same' };
  const before = chosenBeside(choices, wanted.element)?.text ?? null;
  filling.remember('solution', before, wanted.text);
  return choose(filling, wanted.text);
}

/** Takes the choice of that text; the page may have drawn it anew. */
export async function choose({ read, document }: Filling, text: string): Promise<Outcome> {
  const find = () => read().choices.find((one) => one.text === text)?.element;
  const element = find();
  if (!element) return { done: 'missing' };
  press(element, 'radio');
  await afterFrames(document);
  const now = find();
  return now && isChosen(now) ? { done: 'filled' } : { done: 'refused', now: null, said: null };
}

/** Takes no choice where one was taken: possible only with the browser's own. */
export async function unchoose({ read, document }: Filling, text: string): Promise<boolean> {
  const element = read().choices.find((one) => one.text === text)?.element;
  if (!(element instanceof HTMLInputElement)) return false;
  setChecked(element, false);
  await afterFrames(document);
  return !element.checked;
}

/** The reason, by the words of the page's language. */
export async function fillReason(filling: Filling): Promise<Outcome> {
  const { draft, language, read, send } = filling;
  const { reason } = read();
  const { intent } = draft;
  if (!reason || intent === null) return { done: 'missing' };
  const choosing = await chooseIn(reason, async (texts) => {
    const input = { language, intent, solution: draft.solution, reasons: cut(texts), solutions: [] };
    const answer = await send('match-choices', input);
    return answer.ok ? answer.value.reasons : [];
  });
  return outcomeOf(filling, 'reason', choosing);
}

/** The carrier of the parcel that goes back, by its name. */
export async function fillCarrier(filling: Filling): Promise<Outcome> {
  const { carrier } = filling.read();
  const wanted = filling.draft.wayBack?.carrier.trim().toLowerCase() ?? '';
  if (!carrier || wanted === '') return { done: 'missing' };
  const choosing = await chooseIn(carrier, async (texts) => {
    const lower = texts.map((text) => text.toLowerCase());
    const exact = lower.indexOf(wanted);
    if (exact >= 0) return [exact];
    return lower.flatMap((text, place) => (hasWord(text, wanted) || hasWord(wanted, text) ? [place] : []));
  });
  return outcomeOf(filling, 'carrier', choosing);
}

function outcomeOf({ remember }: Filling, field: 'reason' | 'carrier', choosing: Choosing): Outcome {
  switch (choosing.done) {
    case 'same':
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

function chosenBeside(choices: readonly FormChoice[], element: Element): FormChoice | undefined {
  return choices.find((one) => areRivals(one.element, element) && isChosen(one.element));
}

/** As long and as many as a message carries. */
function cut(texts: readonly string[]): string[] {
  return texts.slice(0, 200).map((text) => text.slice(0, 300));
}

function hasWord(text: string, word: string): boolean {
  return word !== '' && ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `);
}
