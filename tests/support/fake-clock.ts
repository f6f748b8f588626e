import { vi } from 'vitest';

/** Sets the clock of the machine to an instant; timers go on as they are. */
export function setClock(instant: number | string): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(typeof instant === 'string' ? Date.parse(instant) : instant);
}

/** Moves the clock by so many milliseconds, back when negative. */
export function moveClock(ms: number): void {
  setClock(Date.now() + ms);
}

/** Gives the machine its own clock back. */
export function releaseClock(): void {
  vi.useRealTimers();
}
