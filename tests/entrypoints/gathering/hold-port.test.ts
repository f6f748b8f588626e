import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdPort, type PortRuntime } from '../../../entrypoints/gathering/hold-port.ts';

let names: string[];
let disconnects: (() => void)[];
let looks: number;
let error: { message: string } | undefined;
let runtime: PortRuntime | undefined;
let isOver: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  [names, disconnects, looks, error, isOver] = [[], [], 0, undefined, false];
  runtime = {
    id: 'ours',
    get lastError() {
      looks += 1;
      return error;
    },
    connect({ name }) {
      names.push(name);
      return { onDisconnect: { addListener: (listener) => disconnects.push(listener) } };
    },
  };
  holdPort(
    'gathering 1',
    () => runtime,
    () => isOver,
  );
});
afterEach(() => {
  vi.useRealTimers();
});

/** The background goes. */
const disconnect = () => disconnects.at(-1)?.();

it('is open from the start, and tells the next background at once', () => {
  expect(names).toEqual(['gathering 1']);
  disconnect();
  expect(names).toEqual(['gathering 1', 'gathering 1']);
});

it('looks at the error, and waits before it tries again where there was nobody', () => {
  error = { message: 'Receiving end does not exist.' };
  disconnect();
  expect([names.length, looks]).toEqual([1, 1]);
  vi.advanceTimersByTime(999);
  expect(names).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(names).toHaveLength(2);
});

it.each(['over', 'gone', 'without the interface'])('is not opened again when it is %s', (how) => {
  if (how === 'over') isOver = true;
  if (how === 'gone') runtime = { ...runtime, id: undefined } as PortRuntime;
  if (how === 'without the interface') runtime = undefined;
  disconnect();
  vi.advanceTimersByTime(10_000);
  expect(names).toHaveLength(1);
});
