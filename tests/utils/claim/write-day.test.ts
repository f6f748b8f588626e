import { describe, expect, it } from 'vitest';
import { writeDay } from '../../../utils/claim/write-day.ts';

describe('writeDay', () => {
  it.each([
    ['en', 'en', 'September 1, 2026'],
    ['en', 'en-GB', '1 September 2026'],
    ['en', 'de', 'September 1, 2026'],
    ['en', 'no such tag', 'September 1, 2026'],
    ['de', 'de-AT', '1. September 2026'],
    ['ru', 'ru', '1 сентября 2026 г.'],
    ['ja', 'ja-u-ca-japanese', '2026年9月1日'],
    ['th', 'th-TH', '1 กันยายน 2026'],
    ['ar', 'ar-SA', '1 سبتمبر 2026'],
  ])(
    '%s as %s writes it: the calendar and digits of the order pages, in every zone',
    (code, locale, text) => {
      expect(writeDay(code, locale, '2026-09-01')).toBe(text);
    },
  );

  it.each(['2024-02-29', '2026-03-08', '2026-11-01', '2026-12-31', '2027-01-01'])('never moves %s', (day) => {
    expect(writeDay('vi', 'vi', day)).toBe(
      `${Number(day.slice(8))} tháng ${Number(day.slice(5, 7))}, ${day.slice(0, 4)}`,
    );
  });
});
