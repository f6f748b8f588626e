// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { OrderDetails } from '../../components/order-details.tsx';
import { VerdictBadge } from '../../components/verdict-badge.tsx';
import { CASE_STATES } from '../../utils/model/order.ts';
import type { WindowKind } from '../../utils/model/window.ts';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { aCaseView, aView, aWindow, VIEWS } from '../gallery/made-up-orders.ts';
import { draw, pressable, TEXTS, wordsOf } from '../support/render-component.ts';

function drawDetails(view: OrderView) {
  const marked: [WindowKind, boolean][] = [];
  const root = draw(
    <OrderDetails view={view} texts={TEXTS} onMark={(kind, done) => marked.push([kind, done])} />,
  );
  const records = [...root.querySelectorAll('[data-case]')];
  return { root, records, marked };
}
const kindsIn = (element: Element | undefined | null) =>
  [...(element?.querySelectorAll('[data-kind]') ?? [])].map((row) => row.getAttribute('data-kind'));

describe('the record of a case', () => {
  it('says where it stands in our words and in those of the site, and what it is about', () => {
    const { records } = drawDetails(VIEWS['in-case']);
    const words = wordsOf(records[0] ?? document.body);
    expect(words).toContain('Case: Garden hose 15 m with brass nozzle and wall bracket');
    expect(words).toContain('You have to answer');
    expect(words).toContain('Waiting for your response');
    expect(words).toContain('opened Aug 20, 2026 · refund · 61.25 BRL');
    expect(words).toContain('You may ask for help 24/7.');
  });

  it('says what happens next and until when, with the source of each day', () => {
    const { records } = drawDetails(VIEWS['in-case']);
    expect(kindsIn(records[0])).toEqual(['buyer-response', 'escalation']);
    const words = wordsOf(records[0] ?? document.body);
    expect(words).toContain('Act by Aug 31, 2026 · 4 days left · closes Sep 1, 2026');
    expect(words).toContain('AliExpress says, on the case page: You have 4 days 12 hours left to respond.');
    expect(words).toContain('Return policy guide: 15 days to agree with the seller.');
  });

  it('shows what is left of the order if the case is cancelled, each window once', () => {
    const { root, records } = drawDetails(VIEWS['in-case']);
    expect(wordsOf(root)).toContain('If you cancel the case, this is left:');
    expect(kindsIn(root)).toEqual(['buyer-response', 'escalation', 'return', 'dispute']);
    expect(records.flatMap((record) => kindsIn(record))).not.toContain('dispute');
  });

  it('does not speak of cancelling a case that is over, or where nothing is left', () => {
    const over = aCaseView({ open: false, state: 'refused' });
    expect(wordsOf(drawDetails(aView({ cases: [over] })).root)).not.toContain('If you cancel');
    const alone = drawDetails(aView({ cases: [aCaseView()], windows: [] })).root;
    expect(wordsOf(alone)).not.toContain('If you cancel');
  });

  it('of which little is known says only that', () => {
    const { records } = drawDetails(VIEWS['in-case']);
    expect(wordsOf(records[1] ?? document.body)).toBe('CaseRefused');
    expect(records[1]?.querySelectorAll('a')).toHaveLength(0);
  });

  it('links to its page', () => {
    const { root } = drawDetails(VIEWS['in-case']);
    expect(pressable(root, 'Open case').getAttribute('href')).toBe(aCaseView().url);
  });

  it('its windows can be marked as done', () => {
    const { root, marked } = drawDetails(VIEWS['in-case']);
    pressable(root, 'Done: You must answer').click();
    expect(marked).toEqual([['buyer-response', true]]);
  });

  it('shows foreign text as text', () => {
    document.title = 'untouched';
    const { root, records } = drawDetails(VIEWS.hostile);
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
    expect(records[0]?.textContent).toContain('<script>');
    expect(document.title).toBe('untouched');
  });

  it.each(CASE_STATES)('has words for the state %s', (state) => {
    const { records } = drawDetails(aView({ cases: [aCaseView({ state })] }));
    const said = wordsOf(records[0]?.querySelector('.state') ?? document.body);
    expect(said.length).toBeGreaterThan(3);
    expect(said).not.toContain('caseState');
  });
});

describe('what others have to do', () => {
  it('is told with its last day, and hurries nobody', () => {
    const badge = draw(<VerdictBadge verdict={VIEWS['await-refund'].verdict} done={[]} texts={TEXTS} />);
    expect(wordsOf(badge)).toBe('Refund due by Sep 10');
    const { records, root } = drawDetails(VIEWS['await-refund']);
    const words = wordsOf(records[0]?.querySelector('[data-kind]') ?? document.body);
    expect(words).toContain('closes Sep 10, 2026 · possibly until Sep 23, 2026');
    expect(words).not.toMatch(/Act by|days left|safe/);
    expect(wordsOf(root)).toContain('A refund was decided.');
  });

  it('when its day has passed, says so without calling it a safe day', () => {
    const [refund = aWindow()] = VIEWS['await-refund'].windows;
    const late = { ...refund, state: 'unknown' as const, closesOn: '2026-08-20', actBy: '2026-08-19' };
    const words = wordsOf(drawDetails(aView({ windows: [late] })).root);
    expect(words).toContain('closes Aug 20, 2026 · possibly until Sep 23, 2026');
    expect(words).not.toMatch(/safe da/);
  });
});
