import type { Answer, FailureCode, GatheringStatus } from '../utils/messages/messages.ts';
import { stateOf } from './describe-gathering.ts';

/** What a surface knows of the gathering. */
export interface GatheringShown {
  /** Null until the first answer, and when there is none. */
  status: GatheringStatus | null;
  /** Why the last press did nothing, or null. */
  failure: FailureCode | null;
  /** A press has no answer yet: further presses do nothing. */
  isWaiting: boolean;
}

export const NOTHING_KNOWN: GatheringShown = { status: null, failure: null, isWaiting: false };

/** After news of the background. What was said of a failed press holds until the state is another. */
export function afterNews(before: GatheringShown, status: GatheringStatus): GatheringShown {
  const isSameState = before.status !== null && stateOf(before.status) === stateOf(status);
  return { ...before, status, failure: isSameState ? before.failure : null };
}

/** After the answer to a press. */
export function afterAnswer(before: GatheringShown, answer: Answer<GatheringStatus>): GatheringShown {
  return {
    status: answer.ok ? answer.value : before.status,
    failure: answer.ok ? null : answer.code,
    isWaiting: false,
  };
}
