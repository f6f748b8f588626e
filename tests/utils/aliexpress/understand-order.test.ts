import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandOrder } from '../../../utils/aliexpress/understand-order.ts';
import { type Order, orderSchema } from '../../../utils/model/order.ts';
import type { PrintedOrder, Sighting } from '../../../utils/model/reading.ts';
import { aPrintedLine, aSighting, type SightingParts } from '../../support/sighting.ts';

const DAY = 86_400_000;
const SEEN = Date.UTC(2026, 8, 7, 20);

const date = (
  milestone: PrintedOrder['dates'][number]['milestone'],
  text: string,
  label: string | null = null,
) => ({
  milestone,
  label,
  text,
});
const sentence = (text: string, label: string | null = null) =>
  ({ place: 'service-commitment', label, text }) as const;
const dollars = (text: string) => ({ text, info: null, currency: null });

const list = (printed: Partial<PrintedOrder>, parts: SightingParts = {}): Sighting =>
  aSighting({ page: 'order-list', ...parts, printed });
const detail = (printed: Partial<PrintedOrder>, parts: SightingParts = {}): Sighting =>
  aSighting({ page: 'order-detail', ...parts, printed });
const tracking = (printed: Partial<PrintedOrder>, parts: SightingParts = {}): Sighting =>
  aSighting({ page: 'tracking', ...parts, printed });

const orderOf = (...sightings: Sighting[]): Order => understandOrder(sightings).order;

describe('one page', () => {
  it('a detail page gives its four dates, status, total, store and lines', () => {
    const { order, problems } = understandOrder([
      detail({
        orderId: '8200000000000001',
        statusText: 'Completed ',
        dates: [
          date(null, 'Jul 15, 2026', 'Order placed on'),
          date(null, 'Jul 15, 2026', 'Paid on'),
          date(null, 'Jul 16, 2026', 'Shipment completed on'),
          date(null, 'Jul 28, 2026', 'Order completed on'),
        ],
        total: { text: 'R$132,74', info: 'R$132,74|132|74', currency: 'BRL' },
        store: { name: 'Garden Store', url: 'https://www.aliexpress.com/store/1' },
        paymentMethod: 'Credit/Debit card',
        commitmentText: '90',
        country: 'BR',
        lines: [
          aPrintedLine({
            lineId: '1',
            productId: '1005',
            title: 'Stud Earrings',
            quantityText: 'x2',
            unitPrice: dollars('$3.50'),
            tags: [{ code: 'LOCAL_FREE_RETURN', text: null, explanation: null }],
            disputeOffered: true,
          }),
        ],
      }),
    ]);
    expect(problems).toEqual([]);
    expect(order).toMatchObject({
      orderId: '8200000000000001',
      status: 'completed',
      statusText: 'Completed',
      milestones: {
        ordered: { day: '2026-07-15', certainty: 'printed', from: { page: 'order-detail', source: 'data' } },
        paid: { day: '2026-07-15' },
        shipped: { day: '2026-07-16' },
        delivered: null,
        completed: { day: '2026-07-28' },
      },
      total: { amount: '132.74', currency: 'BRL' },
      store: { name: 'Garden Store' },
      paymentMethod: 'Credit/Debit card',
      commitmentDays: 90,
      country: 'BR',
    });
    expect(order.lines).toEqual([
      {
        lineId: '1',
        productId: '1005',
        title: 'Stud Earrings',
        variant: null,
        quantity: 2,
        unitPrice: { amount: '3.50', currency: 'USD' },
        freeReturn: true,
        exclusion: 'earrings',
        disputeOffered: true,
      },
    ]);
    expect(Object.keys(order.provenance).sort()).toEqual([
      'commitmentDays',
      'country',
      'lines',
      'orderId',
      'paymentMethod',
      'status',
      'statusText',
      'store',
      'total',
    ]);
  });

  it('what is not understood is null and a problem that tells no digits', () => {
    const { order, problems } = understandOrder([
      detail({
        statusText: 'Zagadka',
        statusCode: '9',
        dates: [date('paid', '31/31/2026'), date('shipped', 'Foo 3, 2026')],
        total: dollars('$1.2345'),
        lines: [aPrintedLine({ quantityText: '1 of 2' })],
      }),
    ]);
    expect(order.status).toBe('unknown');
    expect(order.statusText).toBe('Zagadka');
    expect(order.milestones).toMatchObject({ paid: null, shipped: null });
    expect(order.total).toBeNull();
    expect(order.lines[0]?.quantity).toBeNull();
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'understand.date',
      'understand.date',
      'understand.money',
      'understand.quantity',
      'understand.status',
    ]);
    expect(problems.map(({ detail: text }) => text).join(' ')).not.toMatch(/[0-8]/);
  });

  it('nothing at all is an empty order', () => {
    expect(understandOrder([])).toEqual({ order: orderOf(aSighting()), problems: [] });
    expect(orderOf().status).toBe('unknown');
  });
});

describe('sentences that nobody understands', () => {
  const problemsOf = (text: string) => understandOrder([detail({ sentences: [sentence(text)] })]).problems;

  it.each([
    'Refund if no delivery within 75 days',
    'You can return it within 30 days of delivery (15 days for Choice)',
    'Something good happens on Sep 4, 2026',
  ])('%s is a problem', (text) => {
    expect(problemsOf(text)).toEqual([{ code: 'understand.sentence', detail: text }]);
  });

  it('a long one is cut', () => {
    const [problem] = problemsOf(`Something good happens on Sep 4, 2026 ${'again '.repeat(60)}`);
    expect(problem?.detail).toHaveLength(200);
  });

  it.each([
    'R$5 coupon if delayed',
    'The first return on each order is free (up to 5 times per month).',
    'Estimated delivery: Aug 3, 2026',
    'You can return it within 15 days after delivery.',
    'Free shipping',
  ])('%s is none', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

it('a sign that contradicts the code of the currency is a problem, and the amount has no currency', () => {
  const { order, problems } = understandOrder([
    detail({ total: { text: '€12,00', info: '€12,00|12|00', currency: 'BRL' } }),
  ]);
  expect(order.total).toEqual({ amount: '12.00', currency: null });
  expect(problems).toEqual([{ code: 'understand.currency', detail: 'total: €99,99' }]);
});

describe('dates whose labels nobody understands', () => {
  const rows = (...texts: string[]) => texts.map((text) => date(null, text, 'Xyz'));

  it('four of them in rising order are the four events, inferred', () => {
    const { milestones } = orderOf(
      detail({
        statusText: 'Completed',
        dates: rows('Jul 15, 2026', 'Jul 15, 2026', 'Jul 16, 2026', 'Jul 28, 2026'),
      }),
    );
    expect(milestones).toMatchObject({
      ordered: { day: '2026-07-15', certainty: 'inferred' },
      paid: { day: '2026-07-15', certainty: 'inferred' },
      shipped: { day: '2026-07-16', certainty: 'inferred' },
      completed: { day: '2026-07-28', certainty: 'inferred' },
    });
  });

  it('four of them on an order that is not said to be completed only tell its first day', () => {
    const four = rows('Jul 15, 2026', 'Jul 15, 2026', 'Jul 16, 2026', 'Jul 28, 2026');
    for (const statusText of [null, 'Awaiting delivery', 'Xyz']) {
      expect(orderOf(detail({ statusText, dates: four })).milestones).toMatchObject({
        ordered: { day: '2026-07-15' },
        shipped: null,
        completed: null,
      });
    }
  });

  it('what is shipped or completed after the reading is none, and a problem', () => {
    const named = [
      date('ordered', 'Jul 15, 2026'),
      date('shipped', 'Sep 9, 2026'),
      date('completed', 'Oct 9, 2026'),
    ];
    const { order, problems } = understandOrder([detail({ statusText: 'Completed', dates: named })]);
    expect(order.milestones).toMatchObject({
      ordered: { day: '2026-07-15' },
      shipped: null,
      completed: null,
    });
    expect(problems.map(({ code }) => code)).toEqual(['understand.date', 'understand.date']);
    const nextDay = [date('completed', 'Sep 8, 2026')];
    expect(orderOf(detail({ dates: nextDay })).milestones.completed?.day).toBe('2026-09-08');
  });

  it('of another number only the first is taken', () => {
    const { milestones } = orderOf(detail({ dates: rows('Jul 15, 2026', 'Jul 16, 2026') }));
    expect(milestones).toMatchObject({
      ordered: { day: '2026-07-15' },
      paid: null,
      shipped: null,
      completed: null,
    });
  });

  it('falling ones, or ones among understood ones, are left alone', () => {
    expect(orderOf(detail({ dates: rows('Jul 16, 2026', 'Jul 15, 2026') })).milestones.ordered).toBeNull();
    const mixed = [date(null, 'Jul 15, 2026', 'Paid on'), ...rows('Jul 16, 2026')];
    expect(orderOf(detail({ dates: mixed })).milestones).toMatchObject({
      ordered: null,
      paid: { day: '2026-07-15' },
    });
  });
});

describe('status', () => {
  it.each<[string, Partial<PrintedOrder>, Order['status']]>([
    ['words beat codes', { statusText: 'Expired', statusCode: '8' }, 'expired'],
    ['the number of an order under way', { statusText: 'Hmm', statusCode: '8' }, 'awaiting-delivery'],
    ['the number that means two things', { statusText: 'Hmm', statusCode: '9' }, 'unknown'],
    ['a name of the seller side', { statusText: 'WAIT_BUYER_ACCEPT_GOODS' }, 'awaiting-delivery'],
    ['the confirm button', { statusText: 'Hmm', buttonTypes: ['CONFIRM_GOODS'] }, 'awaiting-delivery'],
    [
      'a printed day of completion before codes',
      { statusText: 'Hmm', statusCode: '8', dates: [date('completed', 'Jul 28, 2026')] },
      'completed',
    ],
  ])('%s', (_what, printed, status) => {
    expect(orderOf(detail(printed)).status).toBe(status);
  });

  it('the newest page wins, whatever its kind', () => {
    const before = detail({ statusText: 'Awaiting delivery' }, { readAt: SEEN });
    const now = list({ statusText: 'Completed' }, { readAt: SEEN + DAY });
    expect(orderOf(before, now)).toMatchObject({ status: 'completed', statusText: 'Completed' });
  });

  it('an older page never brings back an older status', () => {
    const now = list({ statusText: 'Canceled' }, { readAt: SEEN });
    const before = detail({ statusText: 'Awaiting delivery' }, { readAt: SEEN - DAY });
    expect(orderOf(now, before).status).toBe('cancelled');
  });

  it('a status that nobody understands beats none that somebody does', () => {
    const before = detail({ statusText: 'Completed' }, { readAt: SEEN });
    const now = list({ statusText: 'Zagadka' }, { readAt: SEEN + DAY });
    expect(orderOf(before, now)).toMatchObject({ status: 'completed', statusText: 'Completed' });
  });
});

describe('delivery', () => {
  const ordered = list({ dates: [date('ordered', 'Dec 1, 2025')] }, { readAt: Date.UTC(2026, 0, 5) });
  const at = (parcels: PrintedOrder['parcels'], parts: SightingParts = {}) =>
    tracking({ parcels }, { readAt: Date.UTC(2026, 0, 5), ...parts });
  const parcel = (
    deliveredAt: number | null,
    headline: string | null = null,
    sceneCode: string | null = null,
  ) => ({
    deliveredAt,
    headline,
    sceneCode,
  });

  it('an instant is a day of the site', () => {
    const early = Date.UTC(2025, 11, 24, 7);
    expect(orderOf(ordered, at([parcel(early)])).milestones.delivered).toMatchObject({
      day: '2025-12-23',
      certainty: 'printed',
      from: { page: 'tracking' },
    });
  });

  it('a headline without year is the first such day after the order, inferred', () => {
    const headline = parcel(null, 'Delivered：Dec. 24');
    expect(orderOf(ordered, at([headline], { source: 'dom' })).milestones.delivered).toMatchObject({
      day: '2025-12-24',
      certainty: 'inferred',
    });
    expect(orderOf(at([headline])).milestones.delivered).toBeNull();
  });

  it('rich text and the site’s own scene code are understood', () => {
    const text = '<span style="color: #191919;"><strong>Geliefert：24. Dez</strong></span>';
    expect(orderOf(ordered, at([parcel(null, text, 'REAL_DELIVERY')])).milestones.delivered?.day).toBe(
      '2025-12-24',
    );
    expect(
      orderOf(ordered, at([parcel(null, text, 'FULFILLLMENT_PROMISE_ETA')])).milestones.delivered,
    ).toBeNull();
  });

  it('a headline without colon is understood', () => {
    const read = at([parcel(null, 'Delivered on Dec. 24, 2025')], { source: 'dom' });
    expect(orderOf(ordered, read).milestones.delivered).toMatchObject({
      day: '2025-12-24',
      certainty: 'printed',
    });
    expect(orderOf(ordered, at([parcel(null, 'Delivered on Dec. 24')])).milestones.delivered?.day).toBe(
      '2025-12-24',
    );
  });

  it.each<[string, boolean]>([
    ['Delivered：24/12', true],
    ['Delivered 24/12/25 to the door', true],
    ['Delivered：Dec. 24', false],
    ['Delivered', false],
    ['Estimated delivery: Dec 27 - 28', false],
  ])('%s is a problem: %s', (headline, isProblem) => {
    const codes = understandOrder([ordered, at([parcel(null, headline)])]).problems.map(({ code }) => code);
    expect(codes.includes('understand.delivered')).toBe(isProblem);
  });

  it.each([
    ['an estimate', 'Estimated delivery: Dec 27'],
    ['a range', 'Delivery: Apr. 24 - May. 14'],
    ['no day', 'Delivered'],
  ])('%s is no delivery', (_what, headline) => {
    expect(orderOf(ordered, at([parcel(null, headline)])).milestones.delivered).toBeNull();
  });

  it('of several parcels the last one counts, and only when all are there', () => {
    const first = parcel(Date.UTC(2025, 11, 20, 20));
    const last = parcel(Date.UTC(2025, 11, 24, 20));
    expect(orderOf(ordered, at([first, last])).milestones.delivered?.day).toBe('2025-12-24');
    expect(orderOf(ordered, at([first, parcel(null)])).milestones.delivered).toBeNull();
  });

  it.each([[Number.MAX_VALUE], [-1], [0], [1e15]])('%s is no instant of a delivery', (instant) => {
    expect(orderOf(ordered, at([parcel(instant)])).milestones.delivered).toBeNull();
  });

  it('a day before the order or after the reading is none', () => {
    expect(orderOf(ordered, at([parcel(Date.UTC(2025, 10, 1))])).milestones.delivered).toBeNull();
    expect(orderOf(ordered, at([parcel(Date.UTC(2026, 5, 1))])).milestones.delivered).toBeNull();
  });
});

describe('several pages', () => {
  it('the richer page beats the poorer, data beats what is shown, newer beats older', () => {
    const total = (text: string) => ({ total: dollars(text) });
    const poor = list(total('$1.00'), { readAt: SEEN + DAY });
    const shown = detail(total('$2.00'), { source: 'dom', readAt: SEEN + DAY });
    const rich = detail(total('$3.00'));
    expect(orderOf(poor, shown, rich).total?.amount).toBe('3.00');
    expect(orderOf(poor, shown).total?.amount).toBe('2.00');
    expect(orderOf(poor).total?.amount).toBe('1.00');
  });

  it('what cannot be understood never beats what can', () => {
    const rich = detail({ total: dollars('$1.2345'), dates: [date('ordered', 'Foo 1, 2026')] });
    const poor = list({ total: dollars('$1.00'), dates: [date('ordered', 'Sep 1, 2026')] });
    expect(orderOf(rich, poor)).toMatchObject({
      total: { amount: '1.00' },
      milestones: { ordered: { day: '2026-09-01', from: { page: 'order-list' } } },
    });
  });

  it('a printed day beats an inferred one of a richer page', () => {
    const rich = detail({ dates: [date(null, 'Jul 16, 2026', 'Xyz')] });
    const poor = list({ dates: [date('ordered', 'Jul 15, 2026')] });
    expect(orderOf(rich, poor).milestones.ordered).toMatchObject({ day: '2026-07-15', certainty: 'printed' });
  });

  it('both dates stay when two pages print different ones, and a sentence stands once', () => {
    const { statements } = orderOf(
      detail({ sentences: [sentence('Refund if no delivery before Sep 4, 2026', 'Fast delivery')] }),
      detail(
        { sentences: [sentence('Refund if no delivery before Sep 4, 2026', 'Fast delivery')] },
        { source: 'dom' },
      ),
      tracking({ sentences: [sentence('Refund if no delivery before Sep 3, 2026', 'Fast delivery')] }),
    );
    expect(statements.map((each) => [each.from.page, each.meanings])).toEqual([
      ['order-detail', [{ type: 'closes-on', kind: 'not-received', day: '2026-09-04' }]],
      ['tracking', [{ type: 'closes-on', kind: 'not-received', day: '2026-09-03' }]],
    ]);
  });

  it('what a page said days ago gives way to what it says there now', () => {
    const before = detail(
      { sentences: [sentence('Refund if no delivery before Sep 4, 2026')] },
      { source: 'data' },
    );
    const now = detail(
      { sentences: [sentence('Refund if no delivery before Sep 20, 2026')] },
      { source: 'dom', readAt: SEEN + 3 * DAY },
    );
    expect(orderOf(before, now).statements.map((each) => each.sentence)).toEqual([
      'Refund if no delivery before Sep 20, 2026',
    ]);
  });

  it('a sentence that is not understood is kept word for word', () => {
    expect(orderOf(detail({ sentences: [sentence('Refund if items damaged')] })).statements).toMatchObject([
      { sentence: 'Refund if items damaged', meanings: [], place: 'service-commitment', label: null },
    ]);
  });

  it('what a tag explains is a sentence of the order', () => {
    const tags = [
      { code: null, text: 'Free returns', explanation: 'Send it back within 15 days after delivery.' },
    ];
    expect(orderOf(detail({ lines: [aPrintedLine({ tags })] })).statements).toMatchObject([
      { place: 'line-tag', label: 'Free returns', meanings: [{ kind: 'free-return', days: 15 }] },
    ]);
  });

  it('lines are put together by id, product or place', () => {
    const shown = list({ lines: [aPrintedLine({ productId: '11' }), aPrintedLine({ productId: '12' })] });
    const told = list(
      {
        lines: [
          aPrintedLine({ lineId: 'a', productId: '11', title: 'Hose', quantityText: '1' }),
          aPrintedLine({ lineId: 'b', productId: '12', title: 'Tap', quantityText: '2' }),
        ],
      },
      { source: 'dom' },
    );
    const disputes = detail({
      lines: [aPrintedLine({ lineId: 'b', disputeOffered: true }), aPrintedLine({ lineId: 'a' })],
    });
    expect(orderOf(shown, told, disputes).lines).toMatchObject([
      { lineId: 'a', title: 'Hose', quantity: 1, disputeOffered: null },
      { lineId: 'b', title: 'Tap', quantity: 2, disputeOffered: true },
    ]);
  });

  it('cases stand once, as the newest page tells them', () => {
    const dispute = { caseId: '7', lineId: 'a', kindCode: 'RETURN', changedText: null, url: null };
    const before = aSighting({
      page: 'refund-list',
      readAt: SEEN,
      printed: { cases: [{ ...dispute, statusCode: '2', openedText: '2026-03-23 21:19:58' }] },
    });
    const now = aSighting({
      page: 'case',
      readAt: SEEN + DAY,
      printed: { cases: [{ ...dispute, statusCode: 'finish', openedText: null }] },
    });
    expect(orderOf(before).cases).toMatchObject([{ caseId: '7', open: true, openedOn: '2026-03-23' }]);
    expect(orderOf(now, before).cases).toMatchObject([
      { caseId: '7', lineId: 'a', state: 'finished', open: false, openedOn: '2026-03-23', url: null },
    ]);
  });

  it.each([
    ['1', true],
    ['3', true],
    ['4', false],
    ['processing', true],
    ['canceled_issue', false],
    ['99', null],
    [null, null],
  ])('case status %s', (statusCode, open) => {
    const dispute = {
      caseId: '7',
      lineId: null,
      kindCode: null,
      statusCode,
      openedText: null,
      changedText: null,
      url: null,
    };
    expect(orderOf(aSighting({ page: 'case', printed: { cases: [dispute] } })).cases[0]?.open).toBe(open);
  });

  it('the country printed for the order beats that of the account', () => {
    expect(orderOf(list({}, { country: 'DE', readAt: SEEN + DAY }), detail({ country: 'BR' })).country).toBe(
      'BR',
    );
    expect(orderOf(list({}, { country: 'DE' })).country).toBe('DE');
  });

  it('a field that does not fit becomes empty and a problem', () => {
    const wrong = aSighting({ printed: { statusText: 'Completed' } });
    const { order, problems } = understandOrder([{ ...wrong, readAt: Number.NaN }]);
    expect(orderSchema.safeParse(order).success).toBe(true);
    expect(problems.map(({ code }) => code)).toContain('understand.field');
  });
});

describe('any sightings', () => {
  const text = fc.option(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Sep 1, 2026', '$5.00', 'Completed', 'x1')),
    { nil: null },
  );
  const page = fc.constantFrom('order-list', 'order-detail', 'tracking', 'unknown' as const);
  const sighting = fc
    .record({
      page,
      text,
      readAt: fc.integer({ min: 1_600_000_000_000, max: 1_900_000_000_000 }),
      language: fc.constantFrom('en', 'ko', null),
    })
    .map(
      ({ page: kind, text: words, readAt, language }): Sighting =>
        aSighting({
          page: kind,
          readAt,
          language,
          printed: {
            statusText: words,
            dates: [date(null, words ?? '', words)],
            total: { text: words, info: words, currency: words },
            sentences: [sentence(words ?? '', words)],
            lines: [aPrintedLine({ title: words, quantityText: words })],
            parcels: [{ deliveredAt: null, headline: words, sceneCode: null }],
          },
        }),
    );

  it('give an order that fits the schema, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sighting, { maxLength: 4, selector: (each) => each.page }), (sightings) => {
        const { order } = understandOrder(sightings);
        expect(orderSchema.safeParse(order).success).toBe(true);
        expect(understandOrder([...sightings].reverse()).order).toEqual(order);
      }),
      { numRuns: 150 },
    );
  });
});
