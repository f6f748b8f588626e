import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, plainDateOf } from '../../../utils/model/plain-date.ts';
import {
  firstWakingMoment,
  isWaking,
  nextWakingMoment,
  type WakingHours,
} from '../../../utils/reminders/waking-hours.ts';

const MINUTE = 60_000;
const PARIS: WakingHours = { from: '09:00', to: '21:00', zone: 'Europe/Paris' };

const anyTime = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
/** Half-hour daylight saving, none at all, half-hour offset, two hours of daylight saving among them. */
const anyZone = fc.constantFrom(
  'UTC',
  'America/Los_Angeles',
  'Europe/Paris',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Asia/Tokyo',
  'Antarctica/Troll',
);
/** Near the nights on which clocks change, and anywhere in two years. */
const anyInstant = fc
  .oneof(
    fc.integer({ min: Date.UTC(2026, 0, 1) / MINUTE, max: Date.UTC(2028, 0, 1) / MINUTE }),
    fc
      .tuple(
        fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01'),
        fc.integer({ min: -1500, max: 2900 }),
      )
      .map(([day, minutes]) => Date.parse(`${day}T00:00:00Z`) / MINUTE + minutes),
  )
  .map((minutes) => minutes * MINUTE);

describe('nextWakingMoment', () => {
  it.each([
    ['by day, the instant itself', '14:30', '14:30', '2026-06-10'],
    ['at the first minute, the instant itself', '09:00', '09:00', '2026-06-10'],
    ['in the early morning, the same morning', '03:10', '09:00', '2026-06-10'],
    ['at the first minute after, the next morning', '21:00', '09:00', '2026-06-11'],
  ])('%s', (_name, at, expected, day) => {
    expect(nextWakingMoment(instantOf('2026-06-10', at, PARIS.zone), PARIS)).toBe(
      instantOf(day, expected, PARIS.zone),
    );
  });

  it('wraps over midnight when the end comes before the start', () => {
    const night = { from: '20:00', to: '04:00', zone: 'Asia/Tokyo' };
    const at = (day: string, time: string) => instantOf(day, time, night.zone);
    expect(isWaking(at('2026-06-10', '23:59'), night)).toBe(true);
    expect(isWaking(at('2026-06-10', '03:59'), night)).toBe(true);
    expect(nextWakingMoment(at('2026-06-10', '04:00'), night)).toBe(at('2026-06-10', '20:00'));
    expect(firstWakingMoment('2026-06-10', night)).toBe(at('2026-06-10', '00:00'));
  });

  it('is every instant when start and end are equal', () => {
    const always = { from: '09:00', to: '09:00', zone: 'Europe/Paris' };
    const instant = instantOf('2026-06-10', '03:00', 'Europe/Paris');
    expect(nextWakingMoment(instant, always)).toBe(instant);
  });

  it('starts after the gap on the night when the starting time is skipped', () => {
    const hours = { from: '02:30', to: '12:00', zone: 'Europe/Paris' };
    expect(firstWakingMoment('2026-03-29', hours)).toBe(Date.UTC(2026, 2, 29, 1, 0));
  });

  it('waits for the next day when the whole waking time is skipped', () => {
    const hours = { from: '02:15', to: '02:45', zone: 'Europe/Paris' };
    expect(firstWakingMoment('2026-03-29', hours)).toBe(instantOf('2026-03-30', '02:15', hours.zone));
  });

  it('takes the second of two equal times when the first has passed', () => {
    const hours = { from: '02:30', to: '02:50', zone: 'Europe/Paris' };
    expect(nextWakingMoment(Date.UTC(2026, 9, 25, 1, 10), hours)).toBe(Date.UTC(2026, 9, 25, 1, 30));
  });

  it('wakes at once when the clocks are put back into the middle of waking hours', () => {
    const hours = { from: '00:00', to: '01:01', zone: 'Antarctica/Troll' };
    expect(nextWakingMoment(Date.UTC(2026, 9, 25, 0, 0), hours)).toBe(Date.UTC(2026, 9, 25, 1, 0));
  });

  it('throws for a zone that does not exist', () => {
    expect(() => nextWakingMoment(0, { from: '09:00', to: '21:00', zone: 'Mars/Olympus' })).toThrow(
      RangeError,
    );
  });

  it('gives the first waking minute of all that follow, in every zone', () => {
    fc.assert(
      fc.property(anyInstant, anyTime, anyTime, anyZone, (instant, from, to, zone) => {
        const hours = { from, to, zone };
        const next = nextWakingMoment(instant, hours);
        expect(next).toBeGreaterThanOrEqual(instant);
        expect(isWaking(next, hours)).toBe(true);
        for (let minute = instant; minute < next; minute += MINUTE)
          expect(isWaking(minute, hours)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('finds the first waking moment of a day on that day, whatever the zone of the machine', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const day = plainDateOf(instant, zone);
        const moment = firstWakingMoment(day, { from: '09:00', to: '21:00', zone });
        expect(moment).toBe(instantOf(day, '09:00', zone));
      }),
    );
  });
});
