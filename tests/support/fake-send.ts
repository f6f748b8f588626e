import type { MessageInput, MessageName, MessageOutput, Send } from '../../utils/messages/messages.ts';
import { Refusal } from '../../utils/model/refusal.ts';

type Answers = { [Name in MessageName]?: (input: MessageInput<Name>) => MessageOutput<Name> | Error };

/** Stands for the background: answers by message name, keeps what was asked. An Error is answered as a failure. */
export function fakeSend(answers: Answers): { send: Send; asked: [MessageName, unknown][] } {
  const asked: [MessageName, unknown][] = [];
  const send: Send = async (name, input) => {
    asked.push([name, input]);
    const answer = answers[name];
    if (!answer) return { ok: false, code: 'no-answer', message: 'nobody answers' };
    const value = answer(input);
    if (value instanceof Refusal) return { ok: false, code: value.code, message: value.message };
    return value instanceof Error
      ? { ok: false, code: 'unavailable', message: value.message }
      : { ok: true, value };
  };
  return { send, asked };
}
