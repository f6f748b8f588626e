import { describe, expect, it } from 'vitest';
import { understandCase } from '../../../utils/aliexpress/understand-cases.ts';
import { CASE_STATES, type CaseState, type OrderCase, type Provenance } from '../../../utils/model/order.ts';
import type { PrintedCase } from '../../../utils/model/reading.ts';
import { aPrintedCase } from '../../support/sighting.ts';

const FROM: Provenance = { page: 'case', source: 'data', readAt: Date.UTC(2026, 8, 7, 20) };

function understood(parts: Partial<PrintedCase>, language: string | null = 'en', from = FROM): OrderCase {
  return understandCase(aPrintedCase(parts), language, from);
}

const promises = ({ statements }: OrderCase): string[] =>
  statements.flatMap(({ meanings }) =>
    meanings.map((each) => `${each.kind} ${'day' in each ? each.day : `within ${each.days}`}`),
  );

/** Every code of the site's data that is known, and the state that it tells. */
const CODES: Record<string, CaseState> = {
  wait_for_seller_response: 'seller-response',
  wait_for_buyer_response: 'buyer-response',
  wait_for_service_provider_response: 'open',
  wait_for_AE_feedback: 'platform',
  wait_for_your_response: 'buyer-response',
  wait_for_your_evidence: 'buyer-response',
  wait_for_final_solution: 'platform',
  wait_for_seller_set_return_address: 'return-address',
  wait_for_buyer_return: 'ship-back',
  wait_for_seller_confirmation: 'receipt-check',
  wait_for_warehouse_confirmation: 'receipt-check',
  wait_for_warehouse_quality_check: 'receipt-check',
  wait_ae_final_feedback: 'platform',
  return_success: 'finished',
  refund_success: 'refunded',
  refund_reject: 'refused',
  ae_feedback_finish: 'open',
  processing: 'open',
  canceled_issue: 'cancelled',
  finish: 'finished',
  IN_ISSUE: 'open',
  END_ISSUE: 'finished',
  WAIT_SELLER_CONFIRM_REFUND: 'seller-response',
  SELLER_REFUSE_REFUND: 'buyer-response',
  ACCEPTISSUE: 'refund',
  WAIT_BUYER_SEND_GOODS: 'ship-back',
  WAIT_SELLER_RECEIVE_GOODS: 'receipt-check',
  ARBITRATING: 'platform',
  SELLER_RESPONSE_ISSUE_TIMEOUT: 'open',
  wait_refund: 'refund',
  refund_ok: 'refunded',
  '1': 'open',
  '2': 'open',
  '3': 'ship-back',
  '4': 'finished',
  wait_for_something_new: 'open',
  NO_ISSUE: 'unknown',
  '99': 'unknown',
};

const WORDS: [text: string, language: string | null, state: CaseState][] = [
  ['Refund complete', 'en', 'refunded'],
  ['Waiting for your response', 'en', 'buyer-response'],
  ["Waiting for AliExpress's feedback", 'en', 'platform'],
  ['Waiting for AliExpress’s feedback', 'en', 'platform'],
  ["We're reviewing your request", null, 'platform'],
  ['AliExpress의 피드백을 기다리는 중입니다.', 'ko', 'platform'],
  ['환불 완료', 'ko', 'refunded'],
  ['고급 환불 완료', null, 'refunded'],
  ['요청 완료', 'ko', 'finished'],
  ['Refund complete', 'de', 'refunded'],
  ['Rückerstattung abgeschlossen', 'de', 'unknown'],
  ['Refund', 'en', 'unknown'],
];

describe('the state of a case', () => {
  it.each(Object.entries(CODES))('code %s', (statusCode, state) => {
    for (const code of [statusCode, statusCode.toUpperCase(), ` ${statusCode} `]) {
      expect(understood({ statusCode: code }).state).toBe(state);
    }
  });

  it.each(WORDS)('words "%s" in %s', (statusText, language, state) => {
    expect(understood({ statusText }, language)).toMatchObject({ state, statusText });
  });

  it('says whether the case is open, or does not know', () => {
    const over = ['refund', 'refunded', 'refused', 'cancelled', 'finished'];
    const codeOf = (state: CaseState) => Object.keys(CODES).find((code) => CODES[code] === state) ?? '';
    for (const state of CASE_STATES) {
      const { open } = understood({ statusCode: codeOf(state) });
      expect([state, open]).toEqual([state, state === 'unknown' ? null : !over.includes(state)]);
    }
  });

  it('words tell more than a code that only says open or over, and less than one that names the step', () => {
    expect(understood({ statusCode: '2', statusText: 'Waiting for your response' }).state).toBe(
      'buyer-response',
    );
    expect(understood({ statusCode: '4', statusText: 'Refund complete' }).state).toBe('refunded');
    expect(understood({ statusCode: 'wait_for_buyer_return', statusText: 'Refund complete' }).state).toBe(
      'ship-back',
    );
    expect(understood({ statusCode: '2', statusText: 'Something new' }).state).toBe('open');
  });
});

describe('what a case is about', () => {
  it('reads days, amount and solution', () => {
    expect(
      understood({
        openedText: '2026-08-31 23:59:59',
        changedText: '2026-09-01 00:00:01',
        amount: { text: '11.90', info: null, currency: 'EUR' },
        solutionText: 'return_and_refund',
        refundShown: true,
      }),
    ).toMatchObject({
      openedOn: '2026-08-31',
      changedOn: '2026-09-01',
      seenOn: '2026-09-07',
      amount: { amount: '11.90', currency: 'EUR' },
      solution: 'return-and-refund',
      refundShown: true,
    });
  });

  it.each([
    ['refund', 'refund'],
    ['Refund Only', 'refund'],
    ['Return Goods', 'return-and-refund'],
    ['Return and refund', 'return-and-refund'],
    ['1', null],
    [null, null],
  ])('solution %s', (solutionText, solution) => {
    expect(understood({ solutionText }).solution).toBe(solution);
  });

  it('an instant is a day of the site', () => {
    const openedText = String(Date.UTC(2026, 8, 2, 6, 30));
    expect(understood({ openedText }).openedOn).toBe('2026-09-01');
  });

  it('steps may be listed in either direction, and what lies ahead has not happened', () => {
    const days = { openedText: 'Sep 5, 2026', changedText: 'Sep 1, 2026' };
    expect(understood(days)).toMatchObject({ openedOn: '2026-09-01', changedOn: '2026-09-05' });
    expect(understood({ openedText: 'Sep 1, 2026', changedText: 'Sep 30, 2026' }).changedOn).toBeNull();
  });

  it('a case that was stored before these fields were read is understood as far as it goes', () => {
    const old: PrintedCase = {
      caseId: '1',
      lineId: null,
      kindCode: null,
      statusCode: '2',
      openedText: '2026-08-31 10:00:00',
      changedText: null,
      url: null,
    };
    expect(understandCase(old, null, FROM)).toEqual({
      caseId: '1',
      lineId: null,
      state: 'open',
      statusText: null,
      open: true,
      openedOn: '2026-08-31',
      changedOn: null,
      seenOn: '2026-09-07',
      amount: null,
      solution: null,
      refundShown: false,
      url: null,
      statements: [],
      offers: [],
      acceptTexts: [],
      cancelTexts: [],
    });
  });
});

describe('the time limits of a case', () => {
  it.each<[string, Partial<PrintedCase>, string[]]>([
    [
      'the timer of the seller',
      {
        statusCode: 'wait_for_seller_response',
        timerCode: 'WAIT_SOLUTION_TIMEOUT',
        timerText: '2026-09-12 04:23:19',
      },
      ['seller-response 2026-09-12'],
    ],
    [
      'the timer for the address',
      {
        statusCode: 'wait_for_seller_set_return_address',
        timerCode: 'WAIT_SELLER_FILL_ADDRESS_TIMEOUT',
        timerText: '2026-09-12 04:23:19',
      },
      ['seller-response 2026-09-12'],
    ],
    [
      "the timer of the seller's check",
      {
        statusCode: 'wait_for_seller_confirmation',
        timerCode: 'WAIT_RECEIVE_ITEM_TIMEOUT',
        timerText: '2026-09-12 23:59:59',
      },
      ['seller-response 2026-09-12'],
    ],
    [
      'a timer names the step where the code does not',
      { statusCode: 'processing', timerCode: 'WAIT_SOLUTION_TIMEOUT', timerText: '2026-09-12 04:23:19' },
      ['seller-response 2026-09-12'],
    ],
    [
      'sending back and its tracking number share their limit',
      { statusCode: '3', timerText: '2026-09-20 04:23:19' },
      ['ship-back 2026-09-20', 'tracking-number 2026-09-20'],
    ],
    [
      'a timer of an unknown step',
      { statusCode: 'processing', timerCode: 'NEW_TIMEOUT', timerText: '2026-09-20 00:00:00' },
      [],
    ],
    ['a timer of something that is no day', { statusCode: '3', timerText: '20 September' }, []],
    [
      'the limit of AliExpress itself has no window',
      { statusCode: 'arbitrating', sentences: ['3 days left'] },
      [],
    ],
    [
      'a sentence, in the step that it is printed for',
      { statusText: 'Waiting for your response', sentences: ['You have 4 days 12 hours left.'] },
      ['buyer-response 2026-09-11'],
    ],
    [
      'a running time beside the same in whole days',
      { statusCode: 'wait_for_buyer_response', sentences: ['Respond within 5 days', '4 days 12 hours left'] },
      ['buyer-response 2026-09-11'],
    ],
    [
      'two sentences that say the same',
      { statusCode: 'wait_for_buyer_response', sentences: ['4 days left', 'Respond by Sep 11, 2026'] },
      ['buyer-response 2026-09-11', 'buyer-response 2026-09-11'],
    ],
    [
      'two different days',
      { statusCode: 'wait_for_buyer_response', sentences: ['4 days left', 'Respond by Sep 13, 2026'] },
      [],
    ],
    [
      'days without a beginning',
      { statusCode: 'wait_for_buyer_response', sentences: ['Respond within 5 days'] },
      ['buyer-response within 5'],
    ],
    ['a case that is over', { statusCode: 'finish', sentences: ['4 days left'] }, []],
    ['an unknown state', { statusText: 'Neu', sentences: ['4 days left'] }, []],
  ])('%s', (_name, parts, told) => {
    expect(promises(understood(parts))).toEqual(told);
  });

  it('every sentence is kept, understood or not', () => {
    const sentences = ['You will hear from us in 2-3 days', 'Respond by Sep 11, 2026', 'Ask us 24/7'];
    const { statements } = understood({ statusCode: 'wait_for_buyer_response', sentences });
    expect(statements.map(({ sentence, meanings }) => [sentence, meanings.length])).toEqual([
      ['You will hear from us in 2-3 days', 0],
      ['Respond by Sep 11, 2026', 1],
      ['Ask us 24/7', 0],
    ]);
    expect(statements.every(({ place, from }) => place === 'case' && from === FROM)).toBe(true);
  });

  it.each([
    // The night on which clocks go back at the site, read before and after its midnight.
    [Date.UTC(2026, 10, 1, 6, 30), '2026-11-01'],
    [Date.UTC(2026, 10, 1, 7, 30), '2026-11-02'],
    // The night on which they go forward.
    [Date.UTC(2026, 2, 8, 7, 59), '2026-03-08'],
    [Date.UTC(2026, 2, 8, 8, 1), '2026-03-09'],
    // The end of a year.
    [Date.UTC(2027, 0, 1, 7, 59), '2027-01-01'],
    [Date.UTC(2027, 0, 1, 8, 0), '2027-01-02'],
  ])('time left counts from the day of the site: read at %i it ends on %s', (readAt, day) => {
    const printed = { statusCode: 'wait_for_buyer_response', sentences: ['1 day 5 hours left'] };
    expect(promises(understood(printed, 'en', { ...FROM, readAt }))).toEqual([`buyer-response ${day}`]);
  });
});
