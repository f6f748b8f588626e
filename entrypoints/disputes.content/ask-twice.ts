import type { Answer } from '../../utils/messages/messages.ts';

/** A background that was just installed or updated may not listen yet: milliseconds until it is asked once more. */
const SECOND_TRY = 3_000;

/** Asks the background, and once more where it did not answer. */
export async function askTwice<Value>(
  ask: () => Promise<Answer<Value>>,
  signal: AbortSignal,
): Promise<Answer<Value>> {
  const answer = await ask();
  if (answer.ok || answer.code !== 'no-answer') return answer;
  await new Promise((done) => setTimeout(done, SECOND_TRY));
  return signal.aborted ? answer : ask();
}
