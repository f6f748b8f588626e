import { describe, expect, it } from 'vitest';
import { createSend, isOrdersChanged } from '../../../utils/messages/send.ts';

function scripted(...answers: (() => unknown)[]) {
  const sent: unknown[] = [];
  const send = createSend(async (message) => {
    sent.push(message);
    return answers[sent.length - 1]?.();
  });
  return { send, sent };
}
const fail = (message: string) => () => {
  throw new Error(message);
};
const CLOSED =
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';

describe('createSend', () => {
  it('gives the answer', async () => {
    const { send, sent } = scripted(() => ({ ok: true, value: null }));
    expect(await send('erase-everything', {})).toEqual({ ok: true, value: null });
    expect(sent).toEqual([{ type: 'erase-everything', input: {} }]);
  });

  it.each([CLOSED, 'Could not establish connection. Receiving end does not exist.'])(
    'tries once more after "%s"',
    async (message) => {
      const { send, sent } = scripted(fail(message), () => ({ ok: true, value: null }));
      expect(await send('erase-everything', {})).toEqual({ ok: true, value: null });
      expect(sent).toHaveLength(2);
    },
  );

  it('gives up after the second try', async () => {
    const { send, sent } = scripted(fail(CLOSED), fail(CLOSED));
    expect(await send('get-settings', {})).toMatchObject({ ok: false, code: 'no-answer' });
    expect(sent).toHaveLength(2);
  });

  it('a silent background is no answer', async () => {
    const { send } = scripted(
      () => undefined,
      () => 'hello',
    );
    expect(await send('get-settings', {})).toMatchObject({ ok: false, code: 'no-answer' });
  });

  it.each(['Extension context invalidated.', "Cannot read properties of undefined (reading 'sendMessage')"])(
    'stops for good after "%s"',
    async (message) => {
      const { send, sent } = scripted(fail(message));
      expect(await send('get-settings', {})).toMatchObject({ ok: false, code: 'gone' });
      expect(sent).toHaveLength(1);
    },
  );

  it('does not send again what was refused', async () => {
    const refusal = { ok: false, code: 'invalid', message: 'no' };
    const { send, sent } = scripted(() => refusal);
    expect(await send('get-settings', {})).toEqual(refusal);
    expect(sent).toHaveLength(1);
  });

  it('a sender that throws at once is the same as one that rejects', async () => {
    const send = createSend(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await send('get-settings', {})).toMatchObject({ code: 'gone' });
  });
});

describe('isOrdersChanged', () => {
  it('knows the event and nothing else', () => {
    expect(isOrdersChanged({ type: 'orders-changed' })).toBe(true);
    for (const other of [null, undefined, 'orders-changed', {}, { type: 'get-settings', input: {} }]) {
      expect(isOrdersChanged(other)).toBe(false);
    }
  });
});
