import type { Outcome, ReportRow, Shown } from '../../components/fill-shown.ts';
import { aDraft } from '../support/made-up-draft.ts';

/* Everything that the panel on pages of disputes can show. */

const row = (field: ReportRow['field'], outcome: Outcome, name: string | null = null): ReportRow => ({
  field,
  name,
  value: field === 'file' ? null : 'Some value',
  outcome,
});
const REPORT: readonly ReportRow[] = [
  row('solution', { done: 'filled' }),
  row('reason', { done: 'choose', candidates: ['Item arrived damaged', 'Poor quality'] }),
  row('text', { done: 'too-long', most: 500 }),
  row('amount', { done: 'refused', now: '9.00', said: 'The amount cannot be higher' }),
  row('carrier', { done: 'no-choices' }),
  row('tracking', { done: 'same' }),
  row('file', { done: 'unseen' }, 'lid.jpg'),
  row('file', { done: 'not-accepted' }, 'unboxing.mp4'),
  row('file', { done: 'one-only' }, 'label.jpg'),
  row('file', { done: 'not-kept' }, 'box.jpg'),
];
const OTHER_REPORT: readonly ReportRow[] = [
  row('solution', { done: 'not-undone' }),
  row('reason', { done: 'undone' }),
  row('text', { done: 'changed' }),
  row('amount', { done: 'too-high', most: '20' }),
  row('amount', { done: 'currency', found: 'EUR' }),
  row('tracking', { done: 'refused', now: null, said: null }),
  row('text', { done: 'missing' }),
  row('text', { done: 'page-changed' }),
  { field: 'file', name: 'cup.jpg', value: null, outcome: { done: 'left-over' } },
  { field: 'file', name: 'film.mp4', value: null, outcome: { done: 'too-large' } },
];
const wanted = REPORT.map(({ field, name, value }) => ({ field, name, value }));
const prepared = { draft: aDraft(), hasOthers: true, wanted, isBusy: false, isUndone: false };
const other = aDraft({ claimId: 'claim-2', title: null, variant: null, intent: null });

export const DISPUTES: Record<string, Shown> = {
  nothing: { state: 'no-draft', canPrepare: false },
  'nothing yet': { state: 'no-draft', canPrepare: true },
  choose: { state: 'choose', drafts: [aDraft(), other], canPrepare: true },
  ready: { ...prepared, state: 'ready', report: null },
  busy: { ...prepared, state: 'ready', report: null, isBusy: true },
  filled: { ...prepared, state: 'filled', report: REPORT },
  undone: { ...prepared, state: 'filled', report: OTHER_REPORT, isUndone: true },
  unknown: { ...prepared, state: 'unknown-form', report: null },
};
