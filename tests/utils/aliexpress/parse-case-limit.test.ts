import { describe, expect, it } from 'vitest';
import { type CaseLimit, parseCaseLimit } from '../../../utils/aliexpress/parse-case-limit.ts';

const READ_ON = '2026-09-07';

const LIMITS: [sentence: string, language: string | null, limit: CaseLimit | null][] = [
  // A day.
  ['Please respond before Sep 14, 2026.', 'en', { day: '2026-09-14' }],
  ['Please respond today, Sep 7, 2026.', 'en', { day: '2026-09-07' }],
  ['2026년 9월 14일까지 답변해 주세요', 'ko', { day: '2026-09-14' }],
  ['Bitte senden Sie den Artikel bis zum 14. Sep. 2026', 'de', { day: '2026-09-14' }],
  ['Please respond before Sep 14, 2026 (Sep 14, 2026).', 'en', { day: '2026-09-14' }],
  ['Between Sep 14, 2026 and Sep 16, 2026', 'en', null],
  ['The request was made on Sep 6, 2026', 'en', null],
  ['Sep 14, 2026', 'en', null],
  ['Sep 14', 'en', null],
  // Time that runs.
  ['You have 4 days 12 hours left to respond.', 'en', { day: '2026-09-11' }],
  ['4 days left', 'en', { day: '2026-09-11' }],
  ['Remaining: 4 days', 'en', { day: '2026-09-11' }],
  ['4 days remaining', null, { day: '2026-09-11' }],
  ['Time left: 4 days 12 hours 05 minutes', 'en', { day: '2026-09-11' }],
  ['4 days, 12 hours and 5 minutes', 'en', { day: '2026-09-11' }],
  ['4 days 23:59:59', 'en', { day: '2026-09-11' }],
  ['4days12hours', 'en', { day: '2026-09-11' }],
  ['답변까지 4일 12시간 남았습니다', 'ko', { day: '2026-09-11' }],
  ['12 hours left', 'en', { day: '2026-09-07' }],
  ['23:59:59', 'en', { day: '2026-09-07' }],
  ['1 day left', 'en', { day: '2026-09-08' }],
  // Days from a beginning that is not told.
  ['Please respond within 3 days', 'en', { days: 3 }],
  ['Please respond within 3 days.', null, { days: 3 }],
  ['Bitte antworten Sie innerhalb von 3 Tagen', 'de', { days: 3 }],
  ['3일 이내에 답변해 주세요', 'ko', { days: 3 }],
  // Nothing that can be read in one way only.
  ['Within 3 to 5 days', 'en', null],
  ['3-5 days', 'en', null],
  ['3 business days', 'en', null],
  ['Refund of US $12.30 within 3 days', 'en', null],
  ['The seller has 5 days, you have 3 days', 'en', null],
  ['Cable, 20 m', 'en', null],
  ['Garden hose 15 m', 'en', null],
  ['Within 400 days', 'en', null],
  ['3 photos', 'en', null],
  ['Please respond', 'en', null],
  ['', 'en', null],
];

describe('the time limit of a case', () => {
  it.each(LIMITS)('%s (%s)', (sentence, language, limit) => {
    expect(parseCaseLimit(sentence, language, READ_ON, false)).toEqual(limit);
  });

  it.each([
    'The seller will refund you within 3 days',
    'Your refund will be issued by Sep 20, 2026',
    'You will receive the money within 15 days',
  ])("is not the buyer's where others act: %s", (sentence) => {
    expect(parseCaseLimit(sentence, 'en', READ_ON, true)).toBeNull();
    expect(parseCaseLimit(sentence, 'en', READ_ON, false)).not.toBeNull();
  });

  it.each([
    ['2026-02-27', '2 days 3 hours left', '2026-03-01'],
    ['2028-02-27', '2 days 3 hours left', '2028-02-29'],
    ['2026-12-30', '5 days 1 hour left', '2027-01-04'],
    ['2026-10-31', '1 day 20 hours left', '2026-11-01'],
    ['2026-03-07', '1 day 20 hours left', '2026-03-08'],
  ])('read on %s, %s ends on %s', (readOn, sentence, day) => {
    expect(parseCaseLimit(sentence, 'en', readOn, true)).toEqual({ day });
  });
});
