import { addDays, instantOf, plainDateOf } from '../model/plain-date.ts';

/** When a user may be told something: wall-clock times 'HH:MM' in an IANA zone, over midnight when `to` is earlier. */
export interface WakingHours {
  from: string;
  /** The first minute after waking hours; when it equals `from`, every hour is awake. */
  to: string;
  zone: string;
}

const MS_PER_MINUTE = 60_000;
/** A wall-clock time comes again this much later on a night when clocks go back. */
const REPEATS = [0, 30, 60, 120].map((minutes) => minutes * MS_PER_MINUTE);
/** Clocks that skip the whole waking time of one day still have the next. */
const DAYS_AHEAD = [0, 1, 2];

const clocks = new Map<string, Intl.DateTimeFormat>();

/** True when the wall clock of the zone is within waking hours at an instant (epoch ms, UTC). */
export function isWaking(instant: number, { from, to, zone }: WakingHours): boolean {
  if (from === to) return true;
  const time = clockOf(zone).format(instant);
  return from < to ? time >= from && time < to : time >= from || time < to;
}

/** The instant itself when it is in waking hours, else the next that is. Epoch ms, UTC. Throws for an unknown zone. */
export function nextWakingMoment(instant: number, hours: WakingHours): number {
  if (isWaking(instant, hours)) return instant;
  const today = plainDateOf(instant, hours.zone);
  const starts = DAYS_AHEAD.map((days) => startOn(addDays(today, days), hours));
  const moments = starts
    .flatMap((start) => REPEATS.map((later) => start + later))
    .filter((moment) => moment > instant && isWaking(moment, hours));
  const next = moments.length > 0 ? Math.min(...moments) : instant;
  const change = clockChange(instant, next, hours.zone);
  return isWaking(change, hours) ? change : next;
}

/** The instant between two at which clocks are changed, which may land in waking hours; else the later one. */
function clockChange(before: number, after: number, zone: string): number {
  const shift = (instant: number): number =>
    Date.parse(`${plainDateOf(instant, zone)}T${clockOf(zone).format(instant)}Z`) -
    Math.floor(instant / MS_PER_MINUTE) * MS_PER_MINUTE;
  if (shift(before) === shift(after)) return after;
  const middle = Math.floor((before + after) / 2 / MS_PER_MINUTE) * MS_PER_MINUTE;
  if (middle <= before) return after;
  return shift(middle) === shift(before)
    ? clockChange(middle, after, zone)
    : clockChange(before, middle, zone);
}

/** The first moment of a calendar day in waking hours, epoch ms (UTC). */
export function firstWakingMoment(day: string, hours: WakingHours): number {
  return nextWakingMoment(instantOf(day, '00:00', hours.zone), hours);
}

/** The start of waking hours on a day; where clocks skip that time, the first moment after the gap. */
function startOn(day: string, { from, zone }: WakingHours): number {
  const time = (instant: number): string => clockOf(zone).format(instant);
  let start = instantOf(day, from, zone);
  if (time(start) === from) return start;
  while (time(start - MS_PER_MINUTE) > from && time(start - MS_PER_MINUTE) < time(start))
    start -= MS_PER_MINUTE;
  return start;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(zone, clock);
  return clock;
}
