// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../components/gathering-shown.ts';
import { NO_FILTER, PopupView, type PopupViewProps } from '../../components/popup-view.tsx';
import { aList, aView, FULL_LIST, TROUBLED_LIST } from '../gallery/made-up-orders.ts';
import { draw, pressable, settle, TEXTS, wordsOf } from '../support/render-component.ts';

function drawPopup(parts: Partial<PopupViewProps> = {}) {
  const told: unknown[] = [];
  const tell =
    (what: string) =>
    (...values: unknown[]): void => {
      told.push([what, ...values.filter((value) => !(value instanceof Event))]);
    };
  const props: PopupViewProps = {
    list: FULL_LIST,
    failed: false,
    filter: NO_FILTER,
    texts: TEXTS,
    report: { state: 'idle' },
    outcomes: {},
    gathering: NOTHING_KNOWN,
    onGathering: tell('gathering'),
    onImport: tell('import'),
    onFilter: tell('filter'),
    onMore: tell('more'),
    onMark: tell('mark'),
    onSnooze: tell('snooze'),
    onGuide: tell('guide'),
    onRetry: tell('retry'),
    onOpenSettings: tell('settings'),
    onCopyReport: tell('report'),
    onDismissMissed: tell('dismiss'),
    ...parts,
  };
  return { root: draw(<PopupView {...props} />), told };
}

const groupNames = (root: HTMLElement): string[] => [...root.querySelectorAll('.group h2')].map(wordsOf);

describe('numbers', () => {
  it('counts orders and windows that close soon, and sums money by currency', () => {
    const header = drawPopup().root.querySelector('header');
    expect(wordsOf(header ?? document.body)).toContain('Money you can still get back');
    expect([...(header?.querySelectorAll('.money') ?? [])].map(wordsOf)).toEqual(['R$265.48', '$20.00']);
    expect(wordsOf(header ?? document.body)).toContain('9 orders · 2 windows close within 7 days');
  });

  it('says calmly that nothing closes', () => {
    expect(wordsOf(drawPopup({ list: aList({ open: [aView()] }) }).root)).toContain(
      '1 order · Nothing closes within 7 days',
    );
  });
});

describe('groups', () => {
  it('come in order of urgency, the closed ones folded', () => {
    const { root } = drawPopup();
    expect(groupNames(root)).toEqual(['Act now2', 'Open2', 'Waiting3', 'Closed2']);
    expect(pressable(root, 'Closed').getAttribute('aria-expanded')).toBe('false');
    expect(root.querySelectorAll('article')).toHaveLength(7);
  });

  it('open at a press', async () => {
    const { root } = drawPopup();
    pressable(root, 'Closed').click();
    await settle();
    expect(root.querySelectorAll('article')).toHaveLength(9);
  });

  it('show closed orders at once when they were searched for', () => {
    const list = aList({ closed: [aView()] });
    const { root } = drawPopup({ list, filter: { ...NO_FILTER, query: 'hose' } });
    expect(root.querySelectorAll('article')).toHaveLength(1);
  });

  it('offer the next part, fifty at most', () => {
    const open = { count: 137, views: [aView()] };
    const { root, told } = drawPopup({ list: { ...FULL_LIST, groups: { ...FULL_LIST.groups, open } } });
    pressable(root, 'Show 50 more').click();
    expect(told).toEqual([['more', 'open']]);
  });
});

describe('search and filter', () => {
  it('tell every change', () => {
    const { root, told } = drawPopup();
    const search = root.querySelector<HTMLInputElement>('input[type="search"]');
    const [state, kind] = root.querySelectorAll('select');
    if (!search || !state || !kind) throw new Error('a field is missing');
    search.value = 'hose';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    state.value = 'closing';
    state.dispatchEvent(new Event('change', { bubbles: true }));
    kind.value = 'dispute';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    expect(told).toEqual([
      ['filter', { ...NO_FILTER, query: 'hose' }],
      ['filter', { ...NO_FILTER, state: 'closing' }],
      ['filter', { ...NO_FILTER, kind: 'dispute' }],
    ]);
  });

  it('have names', () => {
    const { root } = drawPopup();
    for (const field of root.querySelectorAll('input, select')) {
      const label = field.closest('label') ?? root.querySelector(`label[for="${field.id}"]`);
      expect(label?.textContent?.trim()).not.toBe('');
    }
  });

  it('lead back when nothing matches', () => {
    const { root, told } = drawPopup({
      list: aList({}, { total: 9 }),
      filter: { ...NO_FILTER, query: 'zzz' },
    });
    expect(wordsOf(root)).toContain('No order matches.');
    pressable(root, 'Show all orders').click();
    expect(told).toEqual([['filter', NO_FILTER]]);
  });
});

describe('other states', () => {
  it('draw the frame before there is data', () => {
    const { root, told } = drawPopup({ list: null });
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(pressable(root, 'My orders').getAttribute('href')).toBe(
      'https://www.aliexpress.com/p/order/index.html',
    );
    pressable(root, 'Settings').click();
    expect(told).toEqual([['settings']]);
  });

  it('explain an empty list and lead to My orders', () => {
    const { root } = drawPopup({ list: aList({}, { lastReadAt: null }) });
    expect(wordsOf(root)).toContain('No orders yet');
    expect(pressable(root, 'Open My orders').getAttribute('href')).toBe(
      'https://www.aliexpress.com/p/order/index.html',
    );
    expect(root.querySelector('input')).toBeNull();
  });

  it('offer another try after a failure and keep what was shown', () => {
    const { root, told } = drawPopup({ failed: true });
    expect(root.querySelectorAll('article').length).toBeGreaterThan(0);
    pressable(root, 'Try again').click();
    expect(told).toEqual([['retry']]);
  });

  it('name every trouble, and the way out of it', () => {
    const { root, told } = drawPopup({ list: TROUBLED_LIST });
    const titles = [...root.querySelectorAll('.notice-title')].map(wordsOf);
    expect(titles).toEqual([
      'Not allowed on AliExpress',
      'Working from the spare copy',
      'A page could not be read',
      'aliexpress.ru is not read yet',
      'A window closed while you were away',
    ]);
    pressable(root, 'Copy a report').click();
    pressable(root, 'OK, hide this').click();
    expect(told).toEqual([['report'], ['dismiss']]);
    expect(root.querySelectorAll('script')).toHaveLength(0);
  });

  it('say that a newer version wrote the database', () => {
    const { root } = drawPopup({ list: aList({ open: [aView()] }, { health: 'read-only' }) });
    expect(wordsOf(root)).toContain('New orders are not saved');
  });

  it('show the report when it cannot be copied', () => {
    const { root } = drawPopup({ list: TROUBLED_LIST, report: { state: 'failed', text: 'the report' } });
    expect(root.querySelector('textarea')?.value).toBe('the report');
  });
});
