import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysUntil,
  earliest,
  instantOf,
  isPlainDate,
  latest,
  plainDate,
  plainDateOf,
  SITE_ZONE,
} from '../../../utils/model/plain-date.ts';

const days = fc
  .integer({ min: Date.UTC(2012, 0, 1) / 86_400_000, max: Date.UTC(2040, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const zones = fc.constantFrom(
  'UTC',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Pacific/Apia',
);

describe('isPlainDate and plainDate', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    ['', false],
  ])('%s: %s', (text, expected) => expect(isPlainDate(text)).toBe(expected));

  it('builds only existing days', () => {
    expect(plainDate(2026, 9, 4)).toBe('2026-09-04');
    expect(plainDate(2026, 4, 31)).toBeNull();
    expect(plainDate(2569, 8, 3)).toBe('2569-08-03');
    expect(plainDate(Number.NaN, 1, 1)).toBeNull();
  });
});

describe('addDays and daysUntil', () => {
  it.each([
    ['2026-07-15', 90, '2026-10-13'],
    ['2026-07-28', 7, '2026-08-04'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-07', 2, '2026-03-09'], // clocks go forward in the site's zone in between
    ['2026-10-31', 2, '2026-11-02'], // and back
    ['2026-01-10', -10, '2025-12-31'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysUntil(from, to)).toBe(count);
  });

  it('are each other’s inverse on every day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, count) => {
        expect(daysUntil(day, addDays(day, count))).toBe(count);
      }),
    );
  });
});

describe('earliest and latest', () => {
  it('ignore what is not known', () => {
    expect(earliest([null, '2026-09-04', '2026-09-03'])).toBe('2026-09-03');
    expect(latest([null, '2026-09-04', '2026-09-03'])).toBe('2026-09-04');
    expect(earliest([null])).toBeNull();
    expect(latest([])).toBeNull();
  });
});

describe('days and instants', () => {
  it.each([
    ['2026-03-08T09:59:59Z', '2026-03-08'], // 01:59 PST
    ['2026-03-08T10:00:00Z', '2026-03-08'], // 03:00 PDT, an hour was skipped
    ['2026-03-08T07:59:59Z', '2026-03-07'],
    ['2026-07-29T06:59:59Z', '2026-07-28'],
    ['2026-07-29T07:00:00Z', '2026-07-29'],
    ['2026-12-01T07:59:59Z', '2026-11-30'],
  ])('%s is %s at the site', (instant, day) => {
    expect(plainDateOf(Date.parse(instant), SITE_ZONE)).toBe(day);
  });

  it.each([
    ['2026-07-15', '09:00', 'America/Los_Angeles', '2026-07-15T16:00:00.000Z'],
    ['2026-01-15', '09:00', 'America/Los_Angeles', '2026-01-15T17:00:00.000Z'],
    ['2026-03-08', '02:30', 'America/Los_Angeles', '2026-03-08T10:30:00.000Z'], // skipped: 03:30 PDT
    ['2026-11-01', '01:30', 'America/Los_Angeles', '2026-11-01T08:30:00.000Z'], // twice: the first
    ['2026-09-04', '00:00', 'Asia/Tokyo', '2026-09-03T15:00:00.000Z'],
    ['2026-09-04', '23:59', 'UTC', '2026-09-04T23:59:00.000Z'],
  ])('%s %s in %s', (day, time, zone, instant) => {
    expect(new Date(instantOf(day, time, zone)).toISOString()).toBe(instant);
  });

  it('an instant made of a day falls on that day', () => {
    fc.assert(
      fc.property(days, zones, fc.constantFrom('09:00', '12:00', '21:00'), (day, zone, time) => {
        fc.pre(!(zone === 'Pacific/Apia' && day === '2011-12-30'));
        expect(plainDateOf(instantOf(day, time, zone), zone)).toBe(day);
      }),
    );
  });

  it('refuses a zone that does not exist', () => {
    expect(() => plainDateOf(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});
