// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { OrderCard } from '../../components/order-card.tsx';
import type { OrderView } from '../../utils/policy/order-view.ts';
import { aView, VIEWS } from '../gallery/made-up-orders.ts';
import { draw, nameOf, pressable, settle, TEXTS, wordsOf } from '../support/render-component.ts';

function drawCard(view: OrderView, outcome: string | null = null) {
  const told: unknown[] = [];
  const root = draw(
    <OrderCard
      view={view}
      texts={TEXTS}
      outcome={outcome}
      onMark={(kind, done) => told.push(['mark', kind, done])}
      onSnooze={(kind) => told.push(['snooze', kind])}
      onGuide={() => told.push(['guide'])}
    />,
  );
  return { root, told };
}

const buttons = (root: HTMLElement): string[] => [...root.querySelectorAll('.actions > *')].map(nameOf);

describe('OrderCard', () => {
  it('is an article named by the first title', () => {
    const { root } = drawCard(VIEWS.closing);
    const article = root.querySelector('article');
    const title = document.getElementById(article?.getAttribute('aria-labelledby') ?? '');
    expect(wordsOf(title ?? root)).toBe('Silver earrings and 1 more item');
    expect(wordsOf(root)).toContain('$20.00');
  });

  it('falls back to the order number and to our word for the status', () => {
    const { root } = drawCard(aView({ lines: [], statusText: null, status: 'expired', store: null }));
    expect(wordsOf(root)).toContain('Order 8200000000000001');
    expect(wordsOf(root)).toContain('Expired');
  });

  it('offers snooze and done for what the verdict is about', () => {
    const { root, told } = drawCard(VIEWS.open);
    pressable(root, 'Snooze a day').click();
    pressable(root, 'Done').click();
    expect(told).toEqual([
      ['snooze', 'return'],
      ['mark', 'return', true],
    ]);
  });

  it('offers to take "done" back', () => {
    const { root, told } = drawCard(VIEWS.done);
    expect(buttons(root).some((name) => name === 'Snooze a day')).toBe(false);
    pressable(root, 'Undo').click();
    expect(told).toEqual([['mark', 'return', false]]);
  });

  it('leads to the page about the order', () => {
    const { root, told } = drawCard(VIEWS.open);
    pressable(root, 'Guide and claim').click();
    expect(told).toEqual([['guide']]);
  });

  it('offers neither when nothing can be done', () => {
    for (const view of [VIEWS.closed, VIEWS.unknown, VIEWS['not-yet'], VIEWS.cancelled]) {
      expect(buttons(drawCard(view).root)).toEqual([
        expect.stringContaining('Open order'),
        'Guide and claim',
        'All dates',
      ]);
    }
  });

  it('says aloud what a press led to', () => {
    const { root } = drawCard(VIEWS.open, 'You will be reminded on Friday.');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('You will be reminded on Friday.');
  });

  it('opens and closes the dates with one button', async () => {
    const { root } = drawCard(VIEWS.open);
    const button = pressable(root, 'All dates');
    expect(root.querySelectorAll('.window')).toHaveLength(0);
    button.click();
    await settle();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelectorAll('.window')).toHaveLength(2);
  });

  it('shows hostile and endless titles as text', () => {
    const { root } = drawCard(VIEWS.hostile);
    expect(root.querySelectorAll('script, img, svg[onload]')).toHaveLength(0);
    expect([...root.querySelectorAll('bdi')].some((bdi) => bdi.textContent?.includes('\u202egnp.exe'))).toBe(
      true,
    );
    expect(drawCard(VIEWS.long).root.querySelector('h3 bdi')?.textContent).toHaveLength(10_000);
  });
});
