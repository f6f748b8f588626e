import type { FieldName, Outcome, ReportRow } from '../../components/fill-shown.ts';
import { chosenText, isChosen } from '../../utils/aliexpress/readers/dispute-form.ts';
import { chooseIn } from './dropdown.ts';
import { choose, unchoose } from './fill-choices.ts';
import { emptyFiles } from './fill-files.ts';
import { isSameText, write } from './fill-texts.ts';
import { type Filling, newFilling, type Remembered } from './filling.ts';
import { setValue } from './set-value.ts';

/** What became of a row that may have changed the form, the second time it was filled in included. */
const GIVEN = new Set<Outcome['done']>(['filled', 'same', 'refused', 'unseen']);

/**
 * Puts back what was in the fields before, where what was filled in still stands there. Rows of the report that changed
 * something get what came of it. A choice where none was before mostly cannot be taken back.
 */
export async function undoFill(filling: Filling, report: readonly ReportRow[]): Promise<ReportRow[]> {
  const undone = new Map<FieldName, Outcome>();
  // Later fields first: a page draws reasons and amounts anew when the solution changes.
  for (const [field, remembered] of [...filling.remembered].reverse()) {
    undone.set(field, await undoField(filling, field, remembered));
  }
  if (filling.given.size > 0) undone.set('file', said(await emptyFiles(filling)));
  filling.remembered.clear();
  return report.map((row) => {
    const outcome = undone.get(row.field);
    return outcome && GIVEN.has(row.outcome.done) ? { ...row, outcome } : row;
  });
}

async function undoField(filling: Filling, field: FieldName, { before, put }: Remembered): Promise<Outcome> {
  const form = filling.read();
  if (field === 'solution') return undoSolution(filling, before, put ?? '');
  if (field === 'reason' || field === 'carrier') {
    const dropdown = form[field];
    if (!dropdown) return { done: 'not-undone' };
    const now = chosenText(dropdown);
    if (now === before) return { done: 'undone' };
    if (now !== put) return { done: 'changed' };
    if (before === null) return said(dropdown instanceof HTMLSelectElement && emptied(dropdown));
    const { done } = await chooseIn(dropdown, async (texts) => {
      const place = texts.indexOf(before);
      return place < 0 ? [] : [place];
    });
    return said(done === 'chosen');
  }
  if (field === 'file') return { done: 'not-undone' };
  const input = form[field];
  if (!input) return { done: 'not-undone' };
  if (input.value !== put) return { done: input.value === before ? 'undone' : 'changed' };
  const again = newFilling(filling);
  const { done } = await write(again, field, before ?? '', isSameText);
  return said(done === 'filled' || done === 'same' || filling.read()[field]?.value === before);
}

async function undoSolution(filling: Filling, before: string | null, put: string): Promise<Outcome> {
  const chosen = filling.read().choices.find(({ text }) => text === put);
  if (!chosen || !isChosen(chosen.element)) return { done: 'changed' };
  if (before === null) return said(await unchoose(filling, put));
  return said((await choose(filling, before)).done === 'filled');
}

function emptied(select: HTMLSelectElement): boolean {
  setValue(select, '');
  return chosenText(select) === null;
}

function said(isUndone: boolean): Outcome {
  return { done: isUndone ? 'undone' : 'not-undone' };
}
