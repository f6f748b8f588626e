import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Answer, ClaimDesk, FailureCode, Send } from '../../utils/messages/messages.ts';
import { isOrdersChanged } from '../../utils/messages/send.ts';
import { type Claim, isAboutLine, type LineRef, newClaim } from '../../utils/model/claim.ts';
import type { MessageEvents } from '../popup/use-orders.ts';

/** Milliseconds without a further change after which a claim is saved. */
const PAUSE_MS = 400;

export interface DeskState {
  /** Null until the first answer, and when the order is not kept any more. */
  desk: ClaimDesk | null;
  /** Why there is none. */
  failure: FailureCode | null;
  /** What became of the last change. */
  saved: { failure: FailureCode | null } | null;
  /** The claim about a line; an empty one where none was begun. */
  claimOf: (line: LineRef) => Claim;
  /** Changes the claim about a line; it is saved a moment later. The same claim again is no change. */
  change: (line: LineRef, change: (claim: Claim) => Claim) => void;
  /** Deletes what was prepared for a line. What happened stays: the message to the seller, and the way back. */
  forget: (line: LineRef) => void;
}

/** What the background does not have yet. */
interface Pending {
  /** Claims that the user changed, by their ids. */
  claims: Map<string, Claim>;
  /** How many saves and deletions were answered. */
  answered: number;
}

/**
 * Everything that is known of an order and prepared for it. What the user types is shown at once and saved after a
 * pause, one save after the other; news of the background change the facts, never what is being typed. Nothing is saved
 * but what the user changed here: pages of one order that save what they read would answer each other without end.
 */
export function useDesk(send: Send, events: MessageEvents, orderId: string): DeskState {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const pending = useRef<Pending>({ claims: new Map(), answered: 0 }).current;
  const { desk, failure, showClaims } = useLooks(send, events, orderId, pending);
  const { saved, saveSoon, next } = useSaves(send, orderId, pending, showClaims);

  const claimOf = (line: LineRef): Claim => {
    const about = (claim: Claim): boolean => isAboutLine(desk?.order.lines ?? [], claim.line, line);
    const kept = desk?.claims.filter(about).toSorted((a, b) => b.changedAt - a.changedAt) ?? [];
    return [...pending.claims.values()].find(about) ?? kept[0] ?? newClaim(newId(line), line, 0);
  };

  const change: DeskState['change'] = (line, changed) => {
    const before = claimOf(line);
    const after = changed(before);
    if (after === before) return;
    pending.claims.set(after.claimId, after);
    redraw(undefined);
    saveSoon();
  };

  const forget = (line: LineRef): void => {
    const { claimId, contactedOn, wayBack } = claimOf(line);
    if (contactedOn !== null || wayBack !== null) {
      change(line, (before) => ({
        ...newClaim(claimId, before.line, before.changedAt),
        contactedOn,
        wayBack,
      }));
      return;
    }
    pending.claims.delete(claimId);
    showClaims((claims) => claims.filter((one) => one.claimId !== claimId));
    next(() => send('forget-claim', { orderId, claimId }));
  };

  return { desk, failure, saved, claimOf, change, forget };
}

type ShowClaims = (change: (claims: Claim[]) => Claim[]) => void;

/** What the background knows, looked up again with its news. */
function useLooks(send: Send, events: MessageEvents, orderId: string, pending: Pending) {
  const [desk, setDesk] = useState<ClaimDesk | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const looks = useRef(0);

  const look = useCallback(async (): Promise<void> => {
    looks.current += 1;
    const [mine, before] = [looks.current, pending.answered];
    const answer = await send('get-claims', { orderId });
    // Only the last look counts, and none that began before a save was answered: it may show what was there before.
    if (mine !== looks.current) return;
    if (before !== pending.answered) return look();
    setFailure(answer.ok ? null : answer.code);
    if (answer.ok) setDesk(answer.value);
    else if (answer.code === 'not-found' && pending.claims.size === 0) setDesk(null);
  }, [send, orderId, pending]);

  useEffect(() => {
    void look();
    const onMessage = (message: unknown): void => {
      if (isOrdersChanged(message)) void look();
    };
    events.addListener(onMessage);
    return () => events.removeListener(onMessage);
  }, [look, events]);

  const showClaims = useCallback<ShowClaims>(
    (change) => setDesk((shown) => shown && { ...shown, claims: change(shown.claims) }),
    [],
  );
  return { desk, failure, showClaims };
}

/** Saves what the user changed: after a pause, and when he leaves. */
function useSaves(send: Send, orderId: string, pending: Pending, showClaims: ShowClaims) {
  const [saved, setSaved] = useState<DeskState['saved']>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const queue = useRef(Promise.resolve());

  /** Works after all that was begun before, and shows the claims that its answer has. */
  const next = useCallback(
    (work: () => Promise<Answer<{ claims: Claim[] }>> | null): void => {
      queue.current = queue.current.then(async () => {
        const answer = await work();
        if (answer === null) return;
        pending.answered += 1;
        if (answer.ok) showClaims(() => answer.value.claims);
        if (!answer.ok) setSaved({ failure: answer.code });
        else if (pending.claims.size === 0) setSaved({ failure: null });
      });
    },
    [pending, showClaims],
  );

  const save = useCallback(() => {
    clearTimeout(timer.current);
    for (const claim of pending.claims.values()) {
      // Changed, saved or deleted meanwhile.
      const isOver = (): boolean => pending.claims.get(claim.claimId) !== claim;
      next(() => {
        if (isOver()) return null;
        return send('save-claim', { orderId, claim }).then((answer) => {
          if (answer.ok && !isOver()) pending.claims.delete(claim.claimId);
          return answer;
        });
      });
    }
  }, [send, orderId, pending, next]);

  useEffect(() => onLeave(save), [save]);

  const saveSoon = (): void => {
    setSaved(null);
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE_MS);
  };
  return { saved, saveSoon, next };
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

/** The id of a claim that does not exist yet stays the same from one drawing to the next. */
const newIds = new Map<string, string>();
function newId(line: LineRef): string {
  const key = JSON.stringify(line);
  const id = newIds.get(key) ?? crypto.randomUUID();
  newIds.set(key, id);
  return id;
}
