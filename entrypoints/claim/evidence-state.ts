import type { AddingFile, EvidenceShown } from '../../components/evidence-shown.ts';
import type { LineRef } from '../../utils/model/claim.ts';
import { type Evidence, PROOFS } from '../../utils/model/evidence.ts';

/** What is on the screen of the pictures and films of an order. */
export type KeptEvidence = Omit<EvidenceShown, 'adding'> & {
  adding: readonly (AddingFile & { line: LineRef })[];
};

export const NO_EVIDENCE: KeptEvidence = {
  pieces: [],
  adding: [],
  unsaved: new Set(),
  trouble: null,
  unreadable: 0,
  news: null,
  canUndo: false,
  keepsOriginals: false,
  allProofs: PROOFS,
};

/** Oldest first. */
export function inOrder(pieces: readonly Evidence[]): Evidence[] {
  return pieces.toSorted((a, b) => a.addedAt - b.addedAt);
}
