import { describe, expect, it } from 'vitest';
import { daysLeftWords, describeVerdict } from '../../components/describe-verdict.ts';
import { WINDOW_KINDS } from '../../utils/model/window.ts';
import { aVerdict } from '../gallery/made-up-orders.ts';
import { TEXTS } from '../support/render-component.ts';

describe('describeVerdict', () => {
  it('names the safe day, the days left and the window behind it', () => {
    const then = { kind: 'dispute', actBy: '2026-10-17' } as const;
    expect(describeVerdict(aVerdict({ then }), TEXTS)).toEqual({
      main: 'Return by Sep 9',
      left: '13 days left',
      later: 'dispute until Oct 17',
    });
  });

  it('adds the year to a day that is far', () => {
    expect(describeVerdict(aVerdict({ actBy: '2027-02-01', daysLeft: 158 }), TEXTS).main).toBe(
      'Return by Feb 1, 2027',
    );
  });

  it.each([
    ['in-case', 'follow-case', 'Case open'],
    ['closed', 'outside-routes', 'Every window is closed'],
    ['closed', 'nothing', 'Nothing to claim'],
    ['unknown', 'open-detail', 'Deadline not known yet'],
    ['not-yet', 'wait-to-ship', 'Not shipped yet'],
    ['not-yet', 'wait-until', 'Nothing to claim yet'],
    ['open', 'claim', 'Still open'],
  ] as const)('says it without a day: %s, %s', (state, nextStep, expected) => {
    const words = describeVerdict(
      aVerdict({ state, nextStep, kind: null, actBy: null, daysLeft: null }),
      TEXTS,
    );
    expect(words).toEqual({ main: expected, left: null, later: null });
  });

  it('never counts days for a closed or unknown order, even when it names one', () => {
    for (const state of ['closed', 'unknown', 'not-yet'] as const) {
      expect(describeVerdict(aVerdict({ state }), TEXTS).left).toBeNull();
    }
  });

  it('has words for every kind of window', () => {
    const words = WINDOW_KINDS.map((kind) => describeVerdict(aVerdict({ kind }), TEXTS).main);
    expect(new Set(words).size).toBe(WINDOW_KINDS.length);
    expect(words.filter((one) => !one.includes('Sep 9'))).toEqual([
      'Seller has until Sep 10',
      'Refund due by Sep 10',
      'Has the seller answered? Look by Sep 10',
    ]);
  });

  it('says the first day of an order that cannot be claimed yet', () => {
    const words = describeVerdict(aVerdict({ state: 'not-yet', actBy: null, opensOn: '2026-09-02' }), TEXTS);
    expect(words.main).toBe('Nothing to claim yet, first day Sep 2, 2026');
  });
});

it.each([
  [13, '13 days left'],
  [1, '1 day left'],
  [0, 'today is the last safe day'],
  [-1, 'the safe day has passed, it closes today'],
  [null, null],
])('daysLeftWords(%s)', (daysLeft, expected) => {
  expect(daysLeftWords(daysLeft, TEXTS)).toBe(expected);
});
