// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { NoDetails, OrderBadge } from '../../components/order-badge.tsx';
import { OrderDetails } from '../../components/order-details.tsx';
import { ON_PAGE_LANGUAGES } from '../../locales/on-page-languages.ts';
import { ORDER_DETAILS_LANGUAGES } from '../../locales/order-details-languages.ts';
import { createTexts, type OnPageKey, type OrderDetailsKey } from '../../utils/i18n.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { aDispute, aView, aWindow, VIEWS } from '../gallery/made-up-orders.ts';
import { WholeBadge } from '../gallery/whole-badge.tsx';
import { draw, pressable, settle, TEXTS, wordsOf } from '../support/render-component.ts';

async function openBadge(view: OrderView): Promise<HTMLElement> {
  const root = draw(<WholeBadge view={view} texts={TEXTS} />);
  root.querySelector('button')?.click();
  await settle();
  return root;
}

beforeEach(() => {
  document.title = 'untouched';
});

describe('closed', () => {
  it('says verdict, days left and the later window in one line', () => {
    const root = draw(<WholeBadge view={VIEWS.open} texts={TEXTS} />);
    expect(wordsOf(root)).toBe('Return by Sep 9 · 13 days left, dispute until Oct 17');
  });

  it('shows the state as a shape too, never by colour alone', () => {
    const shapes = (['open', 'closing', 'in-case', 'not-yet', 'closed', 'unknown'] as const).map((state) => {
      const root = draw(<WholeBadge view={VIEWS[state]} texts={TEXTS} />);
      return root.querySelector('.verdict path')?.getAttribute('d');
    });
    expect(new Set(shapes).size).toBe(6);
  });

  it('is one button that tells that it opens something', async () => {
    const root = draw(<WholeBadge view={VIEWS.open} texts={TEXTS} />);
    const button = root.querySelector('button');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    const panel = document.getElementById(button?.getAttribute('aria-controls') ?? '');
    expect(panel?.hidden).toBe(true);
    button?.click();
    await settle();
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(panel?.hidden).toBe(false);
    button?.click();
    await settle();
    expect(panel?.hidden).toBe(true);
    expect(panel?.textContent).toBe('');
  });
});

describe('open', () => {
  it('shows every window, safe day first and closing day second', async () => {
    const root = await openBadge(VIEWS.open);
    const rows = [...root.querySelectorAll('.window')].map(wordsOf);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(
      /^Return, any reason ?Open ?Act by Sep 9, 2026 · 13 days left · closes Sep 10, 2026/,
    );
  });

  it('quotes AliExpress word for word and says on which page', async () => {
    const root = await openBadge(VIEWS.open);
    const [quote] = root.querySelectorAll('blockquote');
    expect(quote?.textContent).toBe(aDispute().source);
    expect(wordsOf(root)).toContain('AliExpress says, on the order page:');
  });

  it('explains a rule in plain words, and an unknown one honestly', async () => {
    expect(wordsOf(await openBadge(VIEWS.open))).toContain('within 15 days of receiving the item');
    const sources = [{ type: 'rule', ruleId: 'a-rule-of-tomorrow', closesOn: null } as const];
    expect(wordsOf(await openBadge(aView({ windows: [aWindow({ sources })] })))).toContain(
      'From the general rules.',
    );
  });

  it('names the day of each source when several differ', async () => {
    const words = wordsOf(await openBadge(VIEWS['not-yet']));
    expect(words).toContain('possibly until Nov 20, 2026');
    expect(words).toContain('(closes Oct 21, 2026)');
    expect(words).toContain('(closes Nov 20, 2026)');
  });

  it('counts no days for a window that has not opened', async () => {
    const [row] = (await openBadge(VIEWS['not-yet'])).querySelectorAll('.window');
    expect(wordsOf(row ?? document.body)).toContain(
      'Act by Oct 20, 2026 · opens Sep 2, 2026 · closes Oct 21, 2026',
    );
  });

  it('shows no day and no general rule for a window that an event has closed', async () => {
    const settled = aWindow({
      kind: 'not-received',
      state: 'closed',
      note: 'completed',
      closesOn: '2027-01-10',
    });
    const [row] = (await openBadge(aView({ windows: [settled] }))).querySelectorAll('.window');
    expect(wordsOf(row ?? document.body)).toBe(
      'Not receivedClosedThe order is completed. If something is wrong, the dispute window covers it.',
    );
  });

  it('puts what can be claimed first and what is over last', async () => {
    const windows = [
      aWindow({ state: 'closed', daysLeft: -9 }),
      aWindow({ kind: 'paypal', state: 'not-yet' }),
      aDispute(),
      aWindow({ kind: 'not-received', state: 'unknown' }),
    ];
    const root = await openBadge(aView({ windows }));
    const kinds = [...root.querySelectorAll('.window')].map((row) => row.getAttribute('data-kind'));
    expect(kinds).toEqual(['dispute', 'not-received', 'paypal', 'return']);
  });

  it('says why a date that is counted from an earlier day is safe', async () => {
    const bounded = aWindow({ basis: 'estimate', missing: 'delivered', pageToOpen: 'tracking' });
    expect(wordsOf(await openBadge(aView({ windows: [bounded] })))).toContain(
      'The day of delivery is not known. To be safe, the date is counted from an earlier day. Open the tracking page',
    );
  });

  it('links the page that knows the missing day', async () => {
    const root = await openBadge(VIEWS.unknown);
    expect(wordsOf(root)).toContain('The day of delivery is not known.');
    expect(pressable(root, 'Open the tracking page to find it').getAttribute('href')).toBe(
      VIEWS.unknown.links.tracking,
    );
  });

  it('tells what may still be open after the safe day', async () => {
    expect(wordsOf(await openBadge(VIEWS.unknown))).toContain('another source allows until Sep 5, 2026');
  });

  it('says that excluded goods are covered when faulty', async () => {
    const words = wordsOf(await openBadge(VIEWS.closing));
    expect(words).toContain('Faulty items are still covered by a dispute');
    expect(words).toContain('Earrings: returns only if faulty');
  });

  it('repeats sentences that it did not understand, and says when something was unreadable', async () => {
    const words = wordsOf(await openBadge(VIEWS.unknown));
    expect(words).toContain('AliExpress also says');
    expect(words).toContain('You will get a free gift card');
    expect(words).toContain('Part of this order could not be read');
  });

  it('links order, tracking and returns, each in a new tab that cannot reach back', async () => {
    const root = await openBadge(VIEWS.open);
    for (const [name, href] of [
      ['Open order', VIEWS.open.links.order],
      ['Open tracking', VIEWS.open.links.tracking],
      ['Open returns/refunds', VIEWS.open.links.returns],
    ] as const) {
      const link = pressable(root, name);
      expect(link.getAttribute('href')).toBe(href);
      expect(link.getAttribute('rel')).toContain('noopener');
    }
  });

  it('makes no link of an address that is not https', async () => {
    const links = {
      order: 'javascript:alert(1)',
      tracking: 'data:text/html,x',
      returns: 'http://example.com',
    };
    const root = await openBadge(aView({ links }));
    expect(root.querySelectorAll('a')).toHaveLength(0);
    expect(wordsOf(root)).toContain('Open order');
  });

  it('has no "done" button unless somebody listens', async () => {
    expect((await openBadge(VIEWS.open)).querySelectorAll('.window button')).toHaveLength(0);
    const marked: unknown[] = [];
    const root = draw(
      <WholeBadge view={VIEWS.done} texts={TEXTS} onMark={(...change) => marked.push(change)} />,
    );
    root.querySelector('button')?.click();
    await settle();
    pressable(root, 'Undo: Return').click();
    pressable(root, 'Done: Dispute').click();
    expect(marked).toEqual([
      ['return', false],
      ['dispute', true],
    ]);
  });
});

it('page text stays text, in an element that isolates its direction', async () => {
  const root = await openBadge(VIEWS.hostile);
  expect(root.querySelectorAll('script, svg[onload], img')).toHaveLength(0);
  expect(document.title).toBe('untouched');
  const quotes = [...root.querySelectorAll<HTMLElement>('blockquote')];
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.every(({ dir, textContent }) => dir === 'auto' && textContent.includes('<script>'))).toBe(
    true,
  );
});

it('says where to look when the details could not be had', () => {
  const root = draw(<NoDetails view={VIEWS.open} texts={TEXTS} />);
  expect(wordsOf(root)).toContain('could not be loaded');
  expect(pressable(root, 'Open order').getAttribute('href')).toBe(VIEWS.open.links.order);
});

it('finds every text it needs in the bundles of the two scripts', async () => {
  const line = createTexts<OnPageKey>(['en'], ON_PAGE_LANGUAGES);
  const details = createTexts<OrderDetailsKey>(['en'], ORDER_DETAILS_LANGUAGES);
  for (const view of Object.values(VIEWS)) {
    for (const component of [
      <OrderBadge key="line" view={view} texts={line} panelId="x" isOpen={true} onToggle={() => undefined} />,
      <NoDetails key="none" view={view} texts={line} />,
      <OrderDetails key="details" view={view} texts={details} onMark={() => undefined} />,
    ]) {
      const texts = [...draw(component).querySelectorAll('*')].flatMap(({ childNodes }) =>
        [...childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
      );
      expect(texts.join('\n')).not.toMatch(
        /\b[a-z]+[A-Za-z]*\.[a-z][A-Za-z-]+\b(?<!aliexpress\.com)(?<!gnp\.exe)(?<!document\.title)/,
      );
    }
  }
});
