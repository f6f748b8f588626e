import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, parseYearlessDay } from '../../../utils/aliexpress/parse-date.ts';
import { isPlainDate } from '../../../utils/model/plain-date.ts';

describe('dates as printed', () => {
  it.each([
    ['en', 'Sep 1, 2026', '2026-09-01'],
    ['en', 'Apr 8, 2026', '2026-04-08'],
    ['en', 'Date: Sep 21, 2026', '2026-09-21'],
    ['en', 'Order date: Apr 27, 2026', '2026-04-27'],
    ['en', 'Date: Sep 1, 2026 Copy', '2026-09-01'],
    ['en', 'September 1st, 2026', '2026-09-01'],
    ['en', 'Sept. 1, 2026', '2026-09-01'],
    ['en', '1 September 2026', '2026-09-01'],
    ['en', 'May 3, 2026 10:05 PST', '2026-05-03'],
    ['en', 'Feb 29, 2024', '2024-02-29'],
    ['fr', '12 févr. 2025', '2025-02-12'],
    ['fr', 'Date : 1er août 2026', '2026-08-01'],
    ['de', '3. Aug 2025', '2025-08-03'],
    ['de', '3. Jul 2026', '2026-07-03'],
    ['de', '3. März 2026', '2026-03-03'],
    ['de', '3. Mrz 2026', '2026-03-03'],
    ['de', '03.08.2026', '2026-08-03'],
    ['pl', '12 sty 2026', '2026-01-12'],
    ['pl', '1 października 2026', '2026-10-01'],
    ['pt', '24 nov, 2023', '2023-11-24'],
    ['pt', '24 de nov. de 2023', '2023-11-24'],
    ['ko', '2026년 5월 21일', '2026-05-21'],
    ['ko', '주문일자::2026년 5월 21일', '2026-05-21'],
    ['ko', '주문일: 2026년 5월 21일', '2026-05-21'],
    ['es', '3 ago 2026', '2026-08-03'],
    ['es', '3 de agosto de 2026', '2026-08-03'],
    ['it', '3 ago 2026', '2026-08-03'],
    ['nl', '3 mrt 2026', '2026-03-03'],
    ['tr', '3 Ağu 2026', '2026-08-03'],
    ['ja', '2026年8月3日', '2026-08-03'],
    ['ja', '２０２６年８月３日', '2026-08-03'],
    ['vi', '3 thg 8, 2026', '2026-08-03'],
    ['vi', '3 tháng 8, 2026', '2026-08-03'],
    ['id', '3 Agu 2026', '2026-08-03'],
    ['ru', '3 авг. 2026 г.', '2026-08-03'],
    ['ru', '29 января 2024', '2024-01-29'],
    ['uk', '3 серп. 2026 р.', '2026-08-03'],
    ['cs', '3. 8. 2026', '2026-08-03'],
    ['cs', '3. srpna 2026', '2026-08-03'],
    ['he', '3 באוג׳ 2026', '2026-08-03'],
    ['he', '\u200f3 באוגוסט 2026\u200e', '2026-08-03'],
    ['ar', '3 أغسطس 2026', '2026-08-03'],
    ['ar', '٣ أغسطس ٢٠٢٦', '2026-08-03'],
    ['ar', '\u20673 أغسطس، 2026\u2069', '2026-08-03'],
    ['th', '3 ส.ค. 2569', '2026-08-03'],
    ['th', '3 สิงหาคม 2026', '2026-08-03'],
    ['en', '2022-03-23 21:19:58', '2022-03-23'],
    ['en_US', 'Sep 1, 2026', '2026-09-01'],
  ])('%s: %s', (language, text, day) => {
    expect(parseDate(text, language)).toBe(day);
  });

  it.each([
    ['Sep 1, 2026', null, '2026-09-01'],
    ['12 févr. 2025', null, '2025-02-12'],
    ['12 févr. 2025', 'en', '2025-02-12'],
    ['2026년 5월 21일', 'xx', '2026-05-21'],
    ['Sep 1, 2026', 'es', '2026-09-01'],
    ['03.08.2026', 'en', '2026-08-03'],
  ])('%s on a page in %s is understood when all languages agree', (text, language, day) => {
    expect(parseDate(text, language)).toBe(day);
  });

  it.each([
    ['a day that does not exist', 'Feb 30, 2026'],
    ['29 February of a common year', 'Feb 29, 2026'],
    ['no year', 'Sep 1'],
    ['a year of two digits', 'Sep 1, 26'],
    ['a year long ago', 'Sep 1, 1999'],
    ['a year far away', 'Sep 1, 2199'],
    ['a number with more digits', 'Sep 1, 20261'],
    ['two dates', 'Sep 1, 2026 - Sep 5, 2026'],
    ['a range', 'Sep 1 - 5, 2026'],
    ['more digits behind', 'Sep 1, 2026 8212313961591322'],
    ['month or day first', '03/08/2026'],
    ['dots with the month first', '08.25.2026'],
    ['an unknown month', '3 Foo 2026'],
    ['a month that two names begin with', '3 jui 2026'],
    ['a month of two letters', '3 ju 2026'],
    ['nothing', ''],
    ['words', 'yesterday'],
    ['a number', '2026'],
    ['words before', 'around Sep 1, 2026'],
  ])('%s gives nothing', (_why, text) => {
    expect(parseDate(text, 'en')).toBeNull();
  });
});

describe('days without year', () => {
  it.each([
    ['Delivered：Dec. 24', 'en', '2025-12-01', '2025-12-24'],
    ['Delivered：Jan. 3', 'en', '2025-12-01', '2026-01-03'],
    ['Delivered: Dec 1', 'en', '2025-12-01', '2025-12-01'],
    ['Delivered: Nov 30', 'en', '2025-12-01', '2026-11-30'],
    ['Zugestellt: 24. Dez', 'de', '2025-12-01', '2025-12-24'],
    ['배송 완료：12월 24일', 'ko', '2025-12-01', '2025-12-24'],
    ['配達完了：12月24日', 'ja', '2025-12-01', '2025-12-24'],
    ['Livré : 24 déc.', 'fr', '2025-12-01', '2025-12-24'],
    ['Feb 29', 'en', '2023-06-01', '2024-02-29'],
  ])('%s after %s', (text, language, notBefore, day) => {
    expect(parseYearlessDay(text, language, notBefore)).toBe(day);
  });

  it.each([
    ['Estimated delivery: Dec 27 - 28'],
    ['Delivery: Apr. 24 - May. 14'],
    ['Delivered: Dec 32'],
    ['Delivered'],
    ['Delivered: 24'],
    ['Delivered: Foo 24'],
  ])('%s gives nothing', (text) => {
    expect(parseYearlessDay(text, 'en', '2025-12-01')).toBeNull();
  });

  it('a leap day that is more than a year away gives nothing', () => {
    expect(parseYearlessDay('Feb 29', 'en', '2025-01-01')).toBeNull();
  });
});

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789 .,:：/-年月日월일년SepJuloct'.split('')) }),
  );
  const language = fc.constantFrom(null, 'en', 'de', 'ko', 'th', 'zz', '');

  it('gives a day or nothing, and always the same', () => {
    fc.assert(
      fc.property(anything, language, (text, tag) => {
        const day = parseDate(text, tag);
        expect(day === null || isPlainDate(day)).toBe(true);
        expect(parseDate(text, tag)).toBe(day);
        const later = parseYearlessDay(text, tag, '2026-01-15');
        expect(later === null || (isPlainDate(later) && later >= '2026-01-15')).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('letters without digits are never a date', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseDate(text.replace(/\p{Nd}/gu, ''), 'en')).toBeNull();
      }),
    );
  });

  it('a date whose letters are mixed up is never read as another day', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...'September'], { minLength: 9 }), (letters) => {
        const day = parseDate(`${letters.join('')} 1, 2026`, 'en');
        expect(day === null || day === '2026-09-01').toBe(true);
      }),
    );
  });
});
