import { type PlainDate, plainDateOf } from './model/plain-date.ts';

/* The only file that asks the machine for the time. */

/** This instant, epoch milliseconds, UTC. */
export function now(): number {
  return Date.now();
}

/** The user's IANA zone as it is now; 'UTC' where the machine does not know one. */
export function zone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Today's calendar day, in the user's zone unless another is given. Throws RangeError for an unknown zone. */
export function today(inZone: string = zone()): PlainDate {
  return plainDateOf(now(), inZone);
}
