import { useEffect, useRef, useState } from 'preact/hooks';
import type { GatheringAction } from '../../components/gathering-panel.tsx';
import {
  afterAnswer,
  afterNews,
  type GatheringShown,
  NOTHING_KNOWN,
} from '../../components/gathering-shown.ts';
import type { Answer, GatheringStatus, Send } from '../../utils/messages/messages.ts';
import { isGatheringChanged } from '../../utils/messages/send.ts';
import type { Period } from '../../utils/model/gathering.ts';
import type { MessageEvents } from './use-orders.ts';

export interface GatheringControl {
  shown: GatheringShown;
  act: (action: GatheringAction) => void;
  importHistory: (period: Period) => void;
}

/**
 * How far the gathering is: asked for once, then told by the background after each step. While a press has no answer,
 * further presses do nothing.
 */
export function useGathering(send: Send, events: MessageEvents): GatheringControl {
  const [shown, setShown] = useState(NOTHING_KNOWN);
  const isWaiting = useRef(false);

  useEffect(() => {
    const onMessage = (message: unknown): void => {
      if (isGatheringChanged(message)) setShown((before) => afterNews(before, message.status));
    };
    events.addListener(onMessage);
    void send('get-gathering', {}).then((answer) => {
      if (answer.ok) setShown((before) => afterNews(before, answer.value));
    });
    return () => events.removeListener(onMessage);
  }, [send, events]);

  const ask = async (question: () => Promise<Answer<GatheringStatus>>): Promise<void> => {
    if (isWaiting.current) return;
    isWaiting.current = true;
    setShown((before) => ({ ...before, isWaiting: true }));
    const answer = await question();
    isWaiting.current = false;
    setShown((before) => afterAnswer(before, answer));
  };
  const start = (kind: 'check' | 'import', period: Period): Promise<void> =>
    ask(() => send('start-gathering', { kind, period }));

  return {
    shown,
    act: (action) =>
      void (action === 'check' ? start('check', 'all') : ask(() => send('steer-gathering', { action }))),
    importHistory: (period) => void start('import', period),
  };
}
