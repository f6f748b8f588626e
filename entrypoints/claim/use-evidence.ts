import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EvidenceActions, EvidenceShown } from '../../components/evidence-shown.ts';
import { isAboutLine, type LineRef } from '../../utils/model/claim.ts';
import type { Evidence } from '../../utils/model/evidence.ts';
import { EvidenceKeeper } from './evidence-keeper.ts';
import { NO_EVIDENCE } from './evidence-state.ts';

/** On which our pages tell each other that the evidence of an order changed. */
const CHANNEL = 'evidence-changed';

export interface EvidenceDesk {
  /** Everything that is kept for the order, oldest first. */
  pieces: readonly Evidence[];
  /** How often this page has written something: its user changed it. */
  writes: number;
  /** What the locker of one of the order's lines shows and does. */
  ofLine: (line: LineRef, lines: readonly LineRef[]) => EvidenceShown & EvidenceActions;
}

/** The pictures and films of an order, kept in the database of this computer. It never throws: see `trouble`. */
export function useEvidence(orderId: string): EvidenceDesk {
  const [state, setState] = useState(NO_EVIDENCE);
  const [writes, setWrites] = useState(0);
  const channel = useRef<BroadcastChannel | null>(null);
  const keeper = useMemo(() => {
    const onWritten = (): void => {
      setWrites((count) => count + 1);
      channel.current?.postMessage(orderId);
    };
    return new EvidenceKeeper(orderId, setState, onWritten);
  }, [orderId]);
  useEffect(() => {
    const own = new BroadcastChannel(CHANNEL);
    own.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === orderId) void keeper.load();
    };
    channel.current = own;
    void keeper.load();
    const flush = (): void => void keeper.flush();
    // The last event that a page gets for certain before it is closed.
    document.addEventListener('visibilitychange', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      void keeper.flush().then(() => {
        if (channel.current === own) channel.current = null;
        own.close();
      });
    };
  }, [keeper, orderId]);
  return {
    pieces: state.pieces,
    writes,
    ofLine: (line, lines) => ({
      ...state,
      pieces: state.pieces.filter((piece) => isAboutLine(lines, piece.line, line)),
      adding: state.adding.filter((file) => isAboutLine(lines, file.line, line)),
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
