import { describe, expect, it } from 'vitest';
import { viewOrder } from '../../../utils/policy/view-order.ts';
import { aBrazilianOrder, aLine, anOrder, aStatement, assessed } from '../../support/orders.ts';

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
  const view = viewOrder({ order, assessment, done: ['return'], readAt: 5, problems });

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
      viewOrder({ order: printed, assessment: assessedPrinted, done: [], readAt: 0, problems: [] }).status,
    ).toBe('completed');
  });
});
