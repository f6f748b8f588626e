import type { FieldName, Outcome, ReportRow, WantedValue } from '../../components/fill-shown.ts';
import type { DisputeForm } from '../../utils/aliexpress/readers/dispute-form.ts';
import type { Draft, Send } from '../../utils/messages/messages.ts';

/** What a field held before it was filled in, and what was put there. Of files both are null. */
export interface Remembered {
  before: string | null;
  put: string | null;
}

/** One form that is filled in from one claim, as long as the tab shows it. */
export interface Filling {
  document: Document;
  send: Send;
  draft: Draft;
  /** Of the page. */
  language: string | null;
  signal: AbortSignal;
  /** Where the fields are at this moment. */
  read: () => DisputeForm;
  remembered: Map<FieldName, Remembered>;
  /** Evidence that the page has got already. */
  given: Set<string>;
  /** Keeps what the field held before the first time. */
  remember: (field: FieldName, before: string | null, put: string) => void;
}

/** A filling of which nothing is done yet. */
export function newFilling(parts: Omit<Filling, 'remembered' | 'given' | 'remember'>): Filling {
  const remembered: Filling['remembered'] = new Map();
  return {
    ...parts,
    remembered,
    given: new Set(),
    remember: (field, before, put) => {
      remembered.set(field, {
        before: remembered.has(field) ? (remembered.get(field)?.before ?? null) : before,
        put,
      });
    },
  };
}

/** The line of a report about a value. */
export function rowOf(wanted: WantedValue, outcome: Outcome): ReportRow {
  return { ...wanted, outcome };
}
