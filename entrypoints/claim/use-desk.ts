import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimDesk, FailureCode, Send } from '../../utils/messages/messages.ts';
import { isOrdersChanged } from '../../utils/messages/send.ts';
import { type Claim, isSameLine, type LineRef, newClaim } from '../../utils/model/claim.ts';
import type { MessageEvents } from '../popup/use-orders.ts';

/** Milliseconds without a further change after which a claim is saved. */
const PAUSE_MS = 400;

export interface DeskState {
  /** Null until the first answer. */
  desk: ClaimDesk | null;
  /** Why there is none. */
  failure: FailureCode | null;
  /** What became of the last change. */
  saved: { failure: FailureCode | null } | null;
  /** The claim about a line; an empty one where none was begun. */
  claimOf: (line: LineRef) => Claim;
  /** Changes the claim about a line; it is saved a moment later. */
  change: (line: LineRef, change: (claim: Claim) => Claim) => void;
  /** Deletes the claim about a line. */
  forget: (line: LineRef) => void;
}

/**
 * Everything that is known of an order and prepared for it. What the user types is shown at once and saved after a
 * pause, one save after the other; news of the background change the facts, never what is being typed.
 */
export function useDesk(send: Send, events: MessageEvents, orderId: string): DeskState {
  const [desk, setDesk] = useState<ClaimDesk | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [saved, setSaved] = useState<DeskState['saved']>(null);
  const [claims, setClaims] = useState<readonly Claim[]>([]);
  const waiting = useRef(new Map<string, Claim>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const queue = useRef(Promise.resolve());

  const load = useCallback(async () => {
    const answer = await send('get-claims', { orderId });
    if (!answer.ok) {
      setFailure(answer.code);
      return;
    }
    setFailure(null);
    setDesk(answer.value);
    // What is not saved yet is newer than what the background has.
    setClaims((mine) => joined(answer.value.claims, mine, waiting.current));
  }, [send, orderId]);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    const batch = [...waiting.current.values()];
    for (const claim of batch) {
      queue.current = queue.current.then(async () => {
        const answer = await send('save-claim', { orderId, claim });
        if (answer.ok && waiting.current.get(claim.claimId) === claim) waiting.current.delete(claim.claimId);
        setSaved({ failure: answer.ok ? null : answer.code });
      });
    }
  }, [send, orderId]);

  useEffect(() => {
    void load();
    const onMessage = (message: unknown): void => {
      if (isOrdersChanged(message)) void load();
    };
    events.addListener(onMessage);
    return () => events.removeListener(onMessage);
  }, [load, events]);
  useEffect(() => onLeave(save), [save]);

  const claimOf = (line: LineRef): Claim =>
    claims.find((claim) => isSameLine(claim.line, line)) ?? newClaim(newId(line), line, 0);

  return {
    desk,
    failure,
    saved,
    claimOf,
    change: (line, change) => {
      const next = change(claimOf(line));
      waiting.current.set(next.claimId, next);
      setClaims((mine) => [...mine.filter(({ claimId }) => claimId !== next.claimId), next]);
      setSaved(null);
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE_MS);
    },
    forget: (line) => {
      const { claimId } = claimOf(line);
      waiting.current.delete(claimId);
      setClaims((mine) => mine.filter((claim) => claim.claimId !== claimId));
      queue.current = queue.current.then(async () => {
        const answer = await send('forget-claim', { orderId, claimId });
        setSaved({ failure: answer.ok ? null : answer.code });
      });
    },
  };
}

/** Whoever goes to the form at once finds there what he typed last. Gives the function that ends it. */
function onLeave(save: () => void): () => void {
  globalThis.addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', save);
  return () => {
    globalThis.removeEventListener('pagehide', save);
    document.removeEventListener('visibilitychange', save);
  };
}

function joined(
  kept: readonly Claim[],
  mine: readonly Claim[],
  unsaved: ReadonlyMap<string, Claim>,
): readonly Claim[] {
  const own = mine.filter(({ claimId }) => unsaved.has(claimId));
  return [...kept.filter((claim) => !own.some(({ line }) => isSameLine(line, claim.line))), ...own];
}

/** The id of a claim that does not exist yet stays the same from one drawing to the next. */
const newIds = new Map<string, string>();
function newId(line: LineRef): string {
  const key = JSON.stringify(line);
  const id = newIds.get(key) ?? crypto.randomUUID();
  newIds.set(key, id);
  return id;
}
