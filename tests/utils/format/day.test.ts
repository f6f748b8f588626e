import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant } from '../../../utils/format/day.ts';

describe('formatDay', () => {
  it.each([
    ['en', 'near', 'Sep 9'],
    ['en', 'full', 'Sep 9, 2026'],
    ['en-GB', 'full', '9 Sept 2026'],
    ['pt-BR', 'near', '9 de set.'],
    ['de', 'full', '9. Sept. 2026'],
  ] as const)('writes a day in %s (%s), in every zone of the machine', (locale, shape, expected) => {
    expect(formatDay(locale, '2026-09-09', shape)).toBe(expected);
  });

  it.each(['2024-02-29', '2026-03-08', '2026-11-01', '2026-12-31', '2027-01-01'])('never moves %s', (day) => {
    expect(formatDay('en-CA', day, 'full')).toContain(String(Number(day.slice(8))));
    expect(formatDay('en-CA', day, 'full')).toContain(day.slice(0, 4));
  });
});

describe('formatInstant', () => {
  it('writes day and time of the zone that is asked for', () => {
    const instant = Date.UTC(2026, 7, 28, 3, 5);
    expect(formatInstant('en-GB', instant, 'UTC')).toBe('28 Aug 2026, 03:05');
    expect(formatInstant('en-GB', instant, 'America/Los_Angeles')).toBe('27 Aug 2026, 20:05');
  });
});
