import type { Draft } from '../utils/messages/messages.ts';

/* What the panel beside the form of a dispute shows. */

export type FieldName = 'solution' | 'reason' | 'text' | 'amount' | 'carrier' | 'tracking' | 'file';

/** What became of a field. Texts are the page's own words. */
export type Outcome =
  | { done: 'filled' | 'same' | 'missing' | 'no-choices' | 'undone' | 'changed' | 'not-undone' }
  /** Files: given to the page without a sign that it took it; not a kind that it takes; only one is taken; not kept here. */
  | { done: 'unseen' | 'not-accepted' | 'one-only' | 'not-kept' | 'too-large' }
  /** A file of another claim that is still there; the page is no longer the one of the press. */
  | { done: 'left-over' | 'page-changed' }
  | { done: 'choose'; candidates: string[] }
  | { done: 'too-long'; most: number }
  | { done: 'too-high'; most: string }
  | { done: 'currency'; found: string }
  /** `now`: what stands there instead; `said`: the page's message. */
  | { done: 'refused'; now: string | null; said: string | null };

export interface ReportRow {
  field: FieldName;
  /** Of a file. */
  name: string | null;
  /** What can be copied; null where nothing can. */
  value: string | null;
  outcome: Outcome;
}

/** A value for a field, before anything is filled in. */
export type WantedValue = Omit<ReportRow, 'outcome'>;

export type Shown =
  | { state: 'no-draft'; canPrepare: boolean }
  | { state: 'choose'; drafts: readonly Draft[]; canPrepare: boolean }
  | {
      state: 'ready' | 'filled' | 'unknown-form';
      draft: Draft;
      /** True when the user may say that another claim is meant. */
      hasOthers: boolean;
      /** With what of another claim still stands in the form. */
      wanted: readonly (WantedValue | ReportRow)[];
      /** Null before the form was filled in. */
      report: readonly ReportRow[] | null;
      isBusy: boolean;
      isUndone: boolean;
    };
