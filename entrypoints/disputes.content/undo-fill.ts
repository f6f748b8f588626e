import type { FieldName, Outcome, ReportRow } from '../../components/fill-shown.ts';
import {
  areRivals,
  chosenText,
  isChosen,
  isSelect,
  keyOf,
} from '../../utils/aliexpress/readers/dispute-form.ts';
import { chooseIn } from './dropdown.ts';
import { choose, unchoose } from './fill-choices.ts';
import { takeFilesBack } from './fill-files.ts';
import { isSameText, putText } from './fill-texts.ts';
import { type Filling, type Remembered, tried, valuesOf } from './filling.ts';
import { setValue } from './set-value.ts';
import { afterFrames } from './wait-for.ts';

/** The solution first: with it a page draws the reasons and the amount anew. */
const ORDER = ['solution', 'reason', 'carrier', 'amount', 'tracking', 'text'] as const;

/**
 * Puts back what was in the fields before, where what was filled in still stands there. Rows of the report that changed
 * something get what came of it. A choice where none was before mostly cannot be taken back.
 */
export async function undoFill(filling: Filling, report: readonly ReportRow[]): Promise<ReportRow[]> {
  const { read, remembered, snapshot } = filling;
  const undone = new Map<FieldName, Outcome>();
  // Looked at before anything is put back, since one field may change another.
  const now = valuesOf(read()).set('solution', chosenKey(filling));
  const solution = remembered.get('solution');
  const hasMoved = solution !== undefined && solution.before !== solution.put;
  for (const field of ORDER) {
    const known = remembered.get(field);
    if (known && known.before !== known.put) {
      const current = now.get(field) ?? null;
      const outcome: Outcome =
        current !== known.put
          ? { done: (current ?? '') === (known.before ?? '') ? 'undone' : 'changed' }
          : await tried(filling, () => putBack(filling, field, known));
      undone.set(field, outcome);
    } else if (hasMoved && field !== 'solution' && !valuesOf(read()).get(field)) {
      // It went with the other solution.
      const before = snapshot?.get(field) ?? null;
      if (before) await tried(filling, () => putBack(filling, field, { before, put: '' }));
    }
  }
  // A page that keeps its choices to itself draws them again with the next change.
  if (solution && undone.get('solution')?.done === 'undone') {
    undone.set('solution', said(chosenKey(filling) === solution.before));
  }
  for (const [field, { done }] of undone)
    if (done === 'undone' || done === 'changed') remembered.delete(field);
  for (const [field, { before, put }] of remembered) if (before === put) remembered.delete(field);
  filling.snapshot = null;
  let gone = new Map<string | null, boolean>();
  await tried(filling, async () => {
    gone = await takeFilesBack(filling);
    return said(true);
  });
  return report.map((row) => {
    const isGone = gone.get(row.name);
    const outcome = isGone === undefined ? undone.get(row.field) : said(isGone);
    return outcome ? { ...row, outcome } : row;
  });
}

async function putBack(
  filling: Filling,
  field: (typeof ORDER)[number],
  { before, put }: Remembered,
): Promise<Outcome> {
  const { check, document, read } = filling;
  if (field === 'solution') {
    if (before === null) await unchoose(filling, put ?? '');
    else await choose(filling, before);
    return said(chosenKey(filling) === before);
  }
  if (field === 'reason' || field === 'carrier') {
    const find = () => read()[field];
    const dropdown = find();
    if (!dropdown) return said(before === null);
    if (before === null) {
      if (!isSelect(dropdown)) return said(chosenText(dropdown) === null);
      setValue(dropdown, '');
      await afterFrames(document);
      check();
    } else {
      const pick = async (texts: readonly string[]) => {
        const place = texts.indexOf(before);
        return { places: place < 0 ? [] : [place], isSure: true };
      };
      await chooseIn(find, pick, filling);
    }
    const after = find();
    return said(after !== null && chosenText(after) === before);
  }
  const after = await putText(filling, field, before ?? '');
  return said(isSameText(after?.value ?? '', before ?? ''));
}

/** What is taken of the question that the solution answers. */
function chosenKey({ read, remembered }: Filling): string | null {
  const { choices } = read();
  const put = remembered.get('solution')?.put;
  const ours = choices.find((one) => keyOf(one) === put);
  const chosen = ours && choices.find((one) => areRivals(one.element, ours.element) && isChosen(one.element));
  return chosen ? keyOf(chosen) : null;
}

function said(isUndone: boolean): Outcome {
  return { done: isUndone ? 'undone' : 'not-undone' };
}
