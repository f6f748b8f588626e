import { type PlainDate, plainDateOf, SITE_ZONE } from '../model/plain-date.ts';

const FIRST_INSTANT = Date.UTC(2010, 0, 1);
const END_INSTANT = Date.UTC(2101, 0, 1);

/** The site's day of an instant (epoch ms) between 2010 and 2100; null for what is no such instant. */
export function siteDay(instant: number): PlainDate | null {
  return instant >= FIRST_INSTANT && instant < END_INSTANT ? plainDateOf(instant, SITE_ZONE) : null;
}
