import type { Outcome, ReportRow, WantedValue } from '../../components/fill-shown.ts';
import type { DisputeForm } from '../../utils/aliexpress/readers/dispute-form.ts';
import type { Draft } from '../../utils/messages/messages.ts';
import { draftText } from './draft-text.ts';
import { fillCarrier, fillReason, fillSolution } from './fill-choices.ts';
import { fillFiles } from './fill-files.ts';
import { fillAmount, fillText, fillTracking } from './fill-texts.ts';
import { type Filling, rowOf, tried } from './filling.ts';

/** Words for what is no text: of the panel's language. */
export interface ValueWords {
  intent: (intent: NonNullable<Draft['intent']>) => string;
  solution: (solution: NonNullable<Draft['solution']>) => string;
}

/** Values of a claim for a form, in the order in which they are filled in. On the page of a case it is the way back. */
export function wantedValues(
  draft: Draft,
  language: string | null,
  kind: DisputeForm['kind'],
  words: ValueWords,
): WantedValue[] {
  const { amount, evidence, intent, solution, wayBack } = draft;
  const value = (field: WantedValue['field'], text: string | null): WantedValue[] =>
    text === null || text === '' ? [] : [{ field, name: null, value: text }];
  if (kind === 'case') {
    return [
      ...value('carrier', wayBack?.carrier ?? null),
      ...value('tracking', wayBack?.trackingNumber ?? null),
    ];
  }
  return [
    ...value('solution', solution && words.solution(solution)),
    ...value('reason', intent && words.intent(intent)),
    ...value('text', draftText(draft, language, null)?.text ?? null),
    ...value('amount', amount?.amount ?? null),
    ...evidence.map(({ name }) => ({ field: 'file' as const, name, value: null })),
  ];
}

/** Puts the values into the form, one after the other, and says what became of each. Nothing is sent by it. */
export async function fillForm(filling: Filling, wanted: readonly WantedValue[]): Promise<ReportRow[]> {
  const steps: Partial<Record<WantedValue['field'], (filling: Filling) => Promise<Outcome>>> = {
    solution: fillSolution,
    reason: fillReason,
    text: fillText,
    amount: fillAmount,
    carrier: fillCarrier,
    tracking: fillTracking,
  };
  const rows: ReportRow[] = [];
  for (const value of wanted) {
    const step = steps[value.field];
    if (step) rows.push(rowOf(value, await tried(filling, () => step(filling))));
  }
  if (wanted.every(({ field }) => field !== 'file') && filling.given.size === 0) return rows;
  const files = await fillFiles(filling);
  return [
    ...rows,
    ...files.map(([{ name }, outcome]) => rowOf({ field: 'file', name, value: null }, outcome)),
  ];
}
