import type { FieldName, Outcome, ReportRow, WantedValue } from '../../components/fill-shown.ts';
import { chosenText, type DisputeForm } from '../../utils/aliexpress/readers/dispute-form.ts';
import type { Draft, Send } from '../../utils/messages/messages.ts';
import type { EvidenceInfo } from '../../utils/model/evidence.ts';
import { identityOf } from './page-identity.ts';

/** The page is no longer the one for which the user pressed: nothing more may be done to it. */
export class PageChanged extends Error {}

/** What a field held before it was filled in, and what was put there. Both are the same where it had it already. */
export interface Remembered {
  before: string | null;
  put: string | null;
}

/** A file that the page was given. */
export interface GivenFile {
  piece: EvidenceInfo;
  file: File;
  /** What the page showed of it, and how much it showed of all files then. */
  picture: Element | null;
  pictures: number;
  isSeen: boolean;
}

interface FillingParts {
  document: Document;
  address: () => URL;
  send: Send;
  /** Of a page that asks which claim is meant it may be another one later. */
  draft: Draft;
  /** Of the page. */
  language: string | null;
  signal: AbortSignal;
  /** Where the fields are at this moment. */
  read: () => DisputeForm;
}

/** One form that is filled in, as long as the tab shows it. */
export interface Filling extends FillingParts {
  remembered: Map<FieldName, Remembered>;
  /** What the fields held before the first change: one field may change another. Null before. */
  snapshot: ReadonlyMap<FieldName, string | null> | null;
  /** Files that the page was given, by their evidence. */
  given: Map<string, GivenFile>;
  /** The user pressed: the page that is shown now is meant, and no other. */
  begin: () => void;
  /** Throws PageChanged. To be asked right before everything that is done to the page. */
  check: () => void;
  /** Keeps what the field held before the first time. */
  remember: (field: FieldName, before: string | null, put: string) => void;
  /** False for a field in which something else stands than what was put there: that is the user's own. */
  mayChange: (field: FieldName, now: string | null) => boolean;
}

/** A filling of which nothing is done yet. */
export function newFilling(parts: FillingParts): Filling {
  const remembered: Filling['remembered'] = new Map();
  const filling: Filling = {
    ...parts,
    remembered,
    snapshot: null,
    given: new Map(),
    begin: () => {
      filling.snapshot ??= valuesOf(parts.read());
      filling.check = guard(parts);
    },
    check: guard(parts),
    remember: (field, before, put) => {
      const first = remembered.get(field);
      remembered.set(field, { before: first ? first.before : (filling.snapshot?.get(field) ?? before), put });
    },
    mayChange: (field, now) => (now ?? '') === '' || (remembered.get(field) ?? { put: now }).put === now,
  };
  return filling;
}

/** The page has no such field, or the claim no value for it. */
export const MISSING: Outcome = { done: 'missing' };

/** The line of a report about a value. */
export function rowOf(wanted: WantedValue, outcome: Outcome): ReportRow {
  return { ...wanted, outcome };
}

/** Does one step, unless the page is another one by then. */
export async function tried({ check }: Filling, step: () => Promise<Outcome>): Promise<Outcome> {
  try {
    check();
    return await step();
  } catch (error) {
    if (error instanceof PageChanged) return { done: 'page-changed' };
    throw error;
  }
}

/** What stands in the fields; null for nothing. The solution is not among them. */
export function valuesOf(form: DisputeForm): Map<FieldName, string | null> {
  const fields = ['reason', 'carrier', 'text', 'amount', 'tracking'] as const;
  return new Map<FieldName, string | null>(
    fields.map((name) => {
      const field = form[name];
      return [name, field && ('maxLength' in field ? field.value : chosenText(field))];
    }),
  );
}

/** Once the page was another one it stays so: who left and came back has a form that is not the one he pressed for. */
function guard({ address, read, signal }: FillingParts): () => void {
  const pressed = read();
  const { container } = pressed;
  const meant = identityOf(address(), pressed);
  let hasChanged = false;
  const isSame = (): boolean => {
    const now = read();
    if (signal.aborted || now.kind !== pressed.kind || identityOf(address(), now) !== meant) return false;
    const other = now.container;
    // A form that asks more than before may reach further up or down in the page.
    return (
      container === null ||
      (container.isConnected && other !== null && (container.contains(other) || other.contains(container)))
    );
  };
  return () => {
    hasChanged ||= !isSame();
    if (hasChanged) throw new PageChanged();
  };
}
