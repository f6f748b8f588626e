import type {
  Answer,
  GatheringChanged,
  MessageInput,
  MessageName,
  MessageOutput,
  OrdersChanged,
  Send,
} from './messages.ts';

/** The browser's way to send, given by the caller: `(message) => browser.runtime.sendMessage(message)`. */
export type SendMessage = (message: unknown) => Promise<unknown>;

const GONE = /context invalidated|runtime is undefined|undefined \(reading '(runtime|sendMessage)'\)/i;

/**
 * Makes the function that pages and content scripts ask the background with. A channel that closed before the answer
 * (a background stopped in mid-work) is tried once more, since every message may be handled twice. Answers are values:
 * code 'gone' after an update or removal of the extension, 'no-answer' when the background stays silent.
 */
export function createSend(sendMessage: SendMessage): Send {
  return async <Name extends MessageName>(type: Name, input: MessageInput<Name>) => {
    const first = await attempt<MessageOutput<Name>>(sendMessage, { type, input });
    if (first.ok || first.code !== 'no-answer') return first;
    return attempt<MessageOutput<Name>>(sendMessage, { type, input });
  };
}

/** True for the event that tells open pages to read the orders again. */
export function isOrdersChanged(message: unknown): message is OrdersChanged {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'orders-changed'
  );
}

/** True for the event that tells how far a gathering is. */
export function isGatheringChanged(message: unknown): message is GatheringChanged {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'gathering-changed' &&
    'status' in message
  );
}

async function attempt<Value>(sendMessage: SendMessage, message: unknown): Promise<Answer<Value>> {
  try {
    const answer = await sendMessage(message);
    return isAnswer<Value>(answer) ? answer : failure('no-answer', 'The extension gave no answer.');
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return GONE.test(text)
      ? failure('gone', 'The extension was updated. Reload this page.')
      : failure('no-answer', text);
  }
}

function failure(code: 'gone' | 'no-answer', message: string): Answer<never> {
  return { ok: false, code, message };
}

/** Answers come from our own background and carry what its handler is typed to give. */
function isAnswer<Value>(answer: unknown): answer is Answer<Value> {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'ok' in answer &&
    (answer.ok === false || 'value' in answer)
  );
}
