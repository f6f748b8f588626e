import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../utils/model/claim.ts';
import { viewOrder } from '../../../utils/policy/view-order.ts';
import { aClaim } from '../../support/claims.ts';
import { aBrazilianOrder, aCase, aLine, anOrder, aStatement, assessed } from '../../support/orders.ts';

describe('viewOrder', () => {
  const order = aBrazilianOrder({
    store: { name: 'Garden Store', url: 'https://evil.example/store' },
    total: { amount: '132.74', currency: 'BRL' },
    lines: [aLine({ title: 'Hose', quantity: 2, exclusion: 'hygiene' })],
    statements: [
      aStatement('Frete grátis'),
      aStatement('Frete grátis'),
      aStatement('D', { type: 'closes-on', kind: 'dispute', day: '2026-10-01' }),
    ],
  });
  const assessment = assessed(order, '2026-09-07');
  const problems = [{ code: 'order-detail.no-store', detail: '.store' }];
  const view = viewOrder({ order, assessment, today: '2026-09-07', done: ['return'], readAt: 5, problems });

  it('carries the assessment and the facts that surfaces show', () => {
    expect(view).toMatchObject({
      orderId: '8200000000000001',
      status: 'completed',
      statusText: 'Completed',
      orderedOn: '2026-07-15',
      store: 'Garden Store',
      total: { amount: '132.74', currency: 'BRL' },
      lines: [{ title: 'Hose', quantity: 2, exclusion: 'hygiene' }],
      done: ['return'],
      readAt: 5,
      problems,
    });
    expect(view.windows).toEqual(assessment.windows);
    expect(view.verdict).toEqual(assessment.verdict);
  });

  it('hands on each sentence that no pattern understood, once', () => {
    expect(view.unreadSentences).toEqual(['Frete grátis']);
  });

  it('links to the pages of this order on the site, whatever the page said', () => {
    expect(view.links).toEqual({
      order: 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000001',
      tracking: 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000001',
      returns: 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000001',
    });
    const odd = anOrder({ orderId: '1&x="><script>' });
    const { links } = viewOrder({
      order: odd,
      assessment: assessed(odd, '2026-09-07'),
      today: '2026-09-07',
      done: [],
      readAt: 0,
      problems: [],
    });
    expect(new URL(links.order).searchParams.get('orderId')).toBe('1&x="><script>');
    expect(Object.values(links).every((link) => link.startsWith('https://www.aliexpress.com/p/'))).toBe(true);
  });

  it('shows an order as completed when its completion day is printed', () => {
    const printed = anOrder({ milestones: { completed: '2026-07-28' } });
    const assessedPrinted = assessed(printed, '2026-09-07');
    expect(
      viewOrder({
        order: printed,
        assessment: assessedPrinted,
        today: '2026-09-07',
        done: [],
        readAt: 0,
        problems: [],
      }).status,
    ).toBe('completed');
  });
});

describe('the cases of a view', () => {
  const about = aCase({
    lineId: 'b',
    state: 'ship-back',
    statusText: 'Send it back',
    openedOn: '2026-09-01',
    seenOn: '2026-09-02',
    url: 'https://trade.aliexpress.com/issue/fastissue/Detail.htm?reverseOrderLineId=6',
    statements: [
      aStatement('Ask us 24/7'),
      aStatement('by Sep 20, 2026', { type: 'closes-on', kind: 'ship-back', day: '2026-09-20' }),
    ],
  });
  const lines = [aLine({ lineId: 'a', title: 'Hose' }), aLine({ lineId: 'b', title: 'Tap' })];
  const casesOf = (parts: Parameters<typeof anOrder>[0]) => {
    const order = anOrder(parts);
    const assessment = assessed(order, '2026-09-07');
    return viewOrder({ order, assessment, today: '2026-09-07', done: [], readAt: 0, problems: [] }).cases;
  };

  it('ask for what the user claimed, where AliExpress does not tell it', () => {
    const order = anOrder({
      lines: [aLine({ lineId: 'b', unitPrice: { amount: '20.00', currency: 'EUR' } })],
      cases: [about],
    });
    const asked = (claims: Claim[]) =>
      viewOrder({
        order,
        assessment: assessed(order, '2026-09-07'),
        claims,
        today: '2026-09-07',
        done: [],
        readAt: 0,
        problems: [],
      }).cases[0]?.choices.asked;
    expect(asked([aClaim({ intent: 'defective' })])).toEqual({ amount: '20.00', currency: 'EUR' });
    expect(asked([aClaim()])).toBeNull();
    expect(asked([])).toBeNull();
  });

  it('tell the line, the state, what was not understood, and their own windows', () => {
    expect(casesOf({ lines, cases: [about] })).toMatchObject([
      {
        lineTitle: 'Tap',
        state: 'ship-back',
        statusText: 'Send it back',
        openedOn: '2026-09-01',
        url: about.url,
        sentences: ['Ask us 24/7'],
        windows: [
          { kind: 'ship-back', closesOn: '2026-09-20' },
          { kind: 'tracking-number', closesOn: '2026-09-11' },
        ],
      },
    ]);
  });

  it('tell what the buttons of their page lead to', () => {
    const amount = { amount: '3.00', currency: 'EUR' };
    const offers = [{ amount, solution: 'refund' as const, text: 'Refund only · €3.00' }];
    const parts = { offers, acceptTexts: ['Accept'], cancelTexts: ['Cancel request'] };
    expect(casesOf({ lines, cases: [{ ...about, ...parts }] })[0]?.choices).toMatchObject({
      accepting: [{ offered: amount, asked: null, isLess: null }],
      cancelling: { canReopen: 'no' },
      outcome: null,
      acceptTexts: ['Accept'],
      cancelTexts: ['Cancel request'],
    });
  });

  it('name the only line where they name none, and no line where there are several', () => {
    const unnamed = { ...about, lineId: null };
    expect(casesOf({ lines: lines.slice(0, 1), cases: [unnamed] })[0]?.lineTitle).toBe('Hose');
    expect(casesOf({ lines, cases: [unnamed] })[0]?.lineTitle).toBeNull();
  });

  it.each([
    ['https://www.aliexpress.us/p/reverse-pages/start.html', true],
    ['http://trade.aliexpress.com/issue/x', false],
    ['https://aliexpress.com.evil.example/', false],
    ['https://evilaliexpress.com/', false],
    ['https://www.aliexpress.com@evil.example/', false],
    ['javascript:alert(1)//https://www.aliexpress.com/', false],
  ])('link to the shop only: %s', (url, isSafe) => {
    expect(casesOf({ cases: [{ ...about, url }] })[0]?.url).toBe(isSafe ? url : null);
  });
});
