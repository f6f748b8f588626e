import { describe, expect, it } from 'vitest';
import { understandOrder } from '../../../utils/aliexpress/understand-order.ts';
import type { OrderCase } from '../../../utils/model/order.ts';
import type { PrintedCase, Sighting } from '../../../utils/model/reading.ts';
import { aPrintedCase, aSighting } from '../../support/sighting.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 8, 7, 20);

function list(day: number, ...cases: Partial<PrintedCase>[]): Sighting {
  return aSighting({
    page: 'refund-list',
    readAt: FIRST + day * DAY,
    printed: { cases: cases.map((parts) => aPrintedCase({ caseId: '1', lineId: 'a', ...parts })) },
  });
}
function page(day: number, parts: Partial<PrintedCase>, language = 'en'): Sighting {
  return aSighting({
    page: 'case',
    source: 'dom',
    language,
    readAt: FIRST + day * DAY,
    printed: { cases: [aPrintedCase({ caseId: '1', lineId: 'a', ...parts })] },
  });
}
function casesOf(...sightings: Sighting[]): OrderCase[] {
  const told = understandOrder(sightings).order.cases;
  expect(understandOrder(sightings.toReversed()).order.cases).toEqual(told);
  return told;
}

const YOUR_TURN = { statusText: 'Waiting for your response', sentences: ['4 days 12 hours left'] };
const OPENED = { openedText: '2026-09-01 10:00:00' };

describe('one case told by several pages', () => {
  it('is one record, filled from both', () => {
    const [told, ...others] = casesOf(
      list(0, { ...OPENED, statusCode: '2', changedText: '2026-09-02 10:00:00', url: 'https://a' }),
      page(1, { ...YOUR_TURN, url: null }),
    );
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      caseId: '1',
      lineId: 'a',
      state: 'buyer-response',
      openedOn: '2026-09-01',
      changedOn: '2026-09-02',
      url: 'https://a',
      seenOn: '2026-09-08',
    });
  });

  it('joins a page that names the line only', () => {
    expect(casesOf(list(0, { statusCode: '2' }), page(1, { ...YOUR_TURN, caseId: null }))).toMatchObject([
      { caseId: '1', state: 'buyer-response' },
    ]);
  });

  it('the list that only says "open" does not hide the step, as long as the case has not changed', () => {
    const step = page(0, YOUR_TURN);
    const [still] = casesOf(step, list(2, { statusCode: '2', changedText: '2026-09-05 10:00:00' }));
    expect(still).toMatchObject({ state: 'buyer-response', seenOn: '2026-09-09' });
    expect(still?.statements[0]?.meanings).toEqual([
      { type: 'closes-on', kind: 'buyer-response', day: '2026-09-11' },
    ]);
    const [since] = casesOf(step, list(2, { statusCode: '2', changedText: '2026-09-08 10:00:00' }));
    expect(since).toMatchObject({ state: 'open', statusText: null, statements: [] });
  });

  it('what the newer page calls finished is finished, and how it ended is not forgotten', () => {
    expect(casesOf(page(0, YOUR_TURN), list(1, { statusCode: '4' }))).toMatchObject([
      { state: 'finished', open: false, statusText: null, statements: [] },
    ]);
    expect(casesOf(page(0, { statusText: 'Refund complete' }), list(1, { statusCode: '4' }))).toMatchObject([
      { state: 'refunded', open: false },
    ]);
  });

  it('words that nobody understands keep the step that was known, and are shown', () => {
    const [told] = casesOf(
      list(0, { statusCode: '3' }),
      page(1, { statusText: 'Warten auf Rücksendung', sentences: ['Noch 5 Tage'] }, 'de'),
    );
    expect(told).toMatchObject({
      state: 'ship-back',
      open: true,
      statusText: 'Warten auf Rücksendung',
      seenOn: '2026-09-07',
    });
    expect(told?.statements.map(({ sentence }) => sentence)).toEqual(['Noch 5 Tage']);
  });

  it('the time limit of a step that has passed is dropped with it', () => {
    const [told] = casesOf(page(0, YOUR_TURN), list(1, { statusCode: '3' }));
    expect(told).toMatchObject({ state: 'ship-back', statements: [] });
  });

  it('the same step without its limit keeps the one that was printed', () => {
    const [told] = casesOf(page(0, YOUR_TURN), list(1, { statusCode: 'wait_for_buyer_response' }));
    expect(told?.statements[0]?.meanings).toHaveLength(1);
  });

  it('the opening is the earliest that was told', () => {
    const steps = { openedText: 'Sep 4, 2026', changedText: 'Sep 4, 2026' };
    expect(
      casesOf(list(0, { ...OPENED, statusCode: '2' }), page(1, { ...YOUR_TURN, ...steps })),
    ).toMatchObject([{ openedOn: '2026-09-01', changedOn: '2026-09-04' }]);
  });
});

describe('what a page offers to agree to', () => {
  const proposals = [{ lines: ['Refund only', '€3.00'], buttons: ['Accept'] }];
  const offering = page(0, { ...YOUR_TURN, proposals, buttons: ['Cancel request'] });

  it('is carried from the newest page that tells', () => {
    const [closed] = casesOf(offering, page(1, YOUR_TURN));
    expect(closed).toMatchObject({
      offers: [{ amount: { amount: '3.00', currency: 'EUR' } }],
      acceptTexts: ['Accept'],
      cancelTexts: ['Cancel request'],
    });
    const better = [{ lines: ['€9.00'], buttons: ['Accept'] }];
    expect(casesOf(offering, page(1, { ...YOUR_TURN, proposals: better }))[0]?.offers).toMatchObject([
      { amount: { amount: '9.00' } },
    ]);
    expect(casesOf(offering, list(1, { statusCode: '2' }))[0]?.offers).toHaveLength(1);
  });

  it('is over with its step', () => {
    const [decided] = casesOf(offering, page(1, { statusText: 'Refund complete' }));
    expect(decided).toMatchObject({ offers: [], acceptTexts: [], cancelTexts: [] });
  });
});

describe('several cases', () => {
  it('of two lines stay two', () => {
    expect(casesOf(list(0, { statusCode: '2' }, { caseId: '2', lineId: 'b', statusCode: '3' }))).toHaveLength(
      2,
    );
  });

  it('of one line: the one that was opened last', () => {
    const cancelled = { statusCode: 'canceled_issue', openedText: '2026-08-01 10:00:00' };
    const again = { caseId: '2', statusCode: '2', openedText: '2026-09-01 10:00:00' };
    expect(casesOf(list(0, cancelled, again))).toMatchObject([{ caseId: '2', open: true }]);
    expect(casesOf(list(0, again, cancelled))).toMatchObject([{ caseId: '2', open: true }]);
  });

  it('of one line, opened on days that are not known: the one that was read last', () => {
    const older = list(0, { statusCode: 'canceled_issue' });
    expect(casesOf(older, page(1, { ...YOUR_TURN, caseId: '2' }))).toMatchObject([{ caseId: '2' }]);
  });
});
