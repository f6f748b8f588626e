import { now, today, zone } from '../../utils/clock.ts';
import type { PlainDate } from '../../utils/model/plain-date.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { WakingHours } from '../../utils/reminders/waking-hours.ts';

/** The time everything in one piece of work is judged by. */
export interface Moment {
  /** Epoch ms, UTC. */
  now: number;
  /** The user's calendar day. */
  today: PlainDate;
  /** The user's IANA zone. */
  zone: string;
}

/** This moment. */
export function thisMoment(): Moment {
  const here = zone();
  return { now: now(), today: today(here), zone: here };
}

/** The user's waking hours, in the user's zone. */
export function wakingHours({ wakingFrom, wakingTo }: Settings, { zone: here }: Moment): WakingHours {
  return { from: wakingFrom, to: wakingTo, zone: here };
}
