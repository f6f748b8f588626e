import type { TextKey } from '../utils/i18n.ts';
import type { Evidence, Proof } from '../utils/model/evidence.ts';

/* What the locker shows and tells, as entrypoints/claim/use-evidence.ts gives it. */

type CodeOf<Key> = Key extends `evidenceFailure.${infer Code}` ? Code : never;
/** Why a file was not added, or not kept. */
export type EvidenceTroubleCode = CodeOf<TextKey>;

/** A file that was chosen and is not among the pieces yet. `code` says why it never will be. */
export interface AddingFile {
  id: string;
  name: string;
  code: EvidenceTroubleCode | null;
}

/** What happened last. */
export type EvidenceNews = { what: 'added'; count: number } | { what: 'removed' | 'restored'; name: string };

export type EvidenceChange = Partial<Pick<Evidence, 'proof' | 'note' | 'attached'>>;

export interface EvidenceShown {
  /** Oldest first. */
  pieces: readonly Evidence[];
  adding: readonly AddingFile[];
  /** Ids of pieces that are on the screen and not in the database. */
  unsaved: ReadonlySet<string>;
  trouble: { what: 'notRead' | 'notSaved' | 'notRemoved'; code: EvidenceTroubleCode } | null;
  /** Kept pieces that cannot be read. */
  unreadable: number;
  news: EvidenceNews | null;
  /** True when the piece that was removed last can be brought back. */
  canUndo: boolean;
  keepsOriginals: boolean;
  /** Everything that a piece can prove. */
  allProofs: readonly Proof[];
}

export interface EvidenceActions {
  /** Pictures and films that were chosen, dropped or pasted; `proof` where it is known what they show. */
  add: (files: readonly File[], proof: Proof | null) => void;
  change: (evidenceId: string, change: EvidenceChange) => void;
  remove: (evidenceId: string) => void;
  undo: () => void;
  /** Forgets the files that were not added. */
  dismiss: () => void;
  keepOriginals: (keep: boolean) => void;
  retry: () => void;
}
