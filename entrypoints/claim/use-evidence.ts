import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EvidenceActions, EvidenceShown } from '../../components/evidence-shown.ts';
import { isSameLine, type LineRef } from '../../utils/model/claim.ts';
import type { Evidence } from '../../utils/model/evidence.ts';
import { EvidenceKeeper, NO_EVIDENCE } from './evidence-keeper.ts';

export interface EvidenceDesk {
  /** Everything that is kept for the order, oldest first. */
  pieces: readonly Evidence[];
  /** What the locker of one line shows and does. */
  ofLine: (line: LineRef) => EvidenceShown & EvidenceActions;
}

/** The pictures and films of an order, kept in the database of this computer. It never throws: see `trouble`. */
export function useEvidence(orderId: string): EvidenceDesk {
  const [state, setState] = useState(NO_EVIDENCE);
  const keeper = useMemo(() => new EvidenceKeeper(orderId, setState), [orderId]);
  useEffect(() => {
    void keeper.load();
    const flush = (): void => void keeper.flush();
    // The last event that a page gets for certain before it is closed.
    document.addEventListener('visibilitychange', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [keeper]);
  return {
    pieces: state.pieces,
    ofLine: (line) => ({
      ...state,
      pieces: state.pieces.filter((piece) => isSameLine(piece.line, line)),
      adding: state.adding.filter((file) => isSameLine(file.line, line)),
      add: (files, proof) => void keeper.add(files, line, proof),
      change: (evidenceId, change) => keeper.change(evidenceId, change),
      remove: (evidenceId) => void keeper.remove(evidenceId),
      undo: () => keeper.undo(),
      dismiss: () => keeper.dismiss(),
      keepOriginals: (keep) => keeper.keepOriginals(keep),
      retry: () => void keeper.retry(),
    }),
  };
}
